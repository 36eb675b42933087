#include "shell/palette.h"

#include "shell/commandactions.h"
#include "shell/keybindings.h"
#include "shell/palettedelegate.h"
#include "shell/palettemodel.h"

#include "core/pinyin.h"
#include "core/textfold.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "storage/searchindex.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {
namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 420;
constexpr int kHits = 40;

/// Every typed word is in the text, its pinyin or its initials.
bool commandMatches(const QString& title, const QString& id, const QString& typed) {
    QString folded = core::foldText(title) + u' ' + id;
    for (const core::PinyinReading& reading : core::readName(title, 4))
        folded += u' ' + core::fullPinyin(reading) + u' ' + core::pinyinInitials(reading);
    const QStringList words = core::foldText(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return folded.contains(word); });
}

}  // namespace

Palette::Palette(pagekit::AppContext& context, CommandActions& actions, const KeyBindings& keys,
                 QWidget* window)
    : QFrame(window),
      m_context(context),
      m_actions(actions),
      m_keys(keys),
      m_edit(new QLineEdit(this)),
      m_view(new QListView(this)),
      m_model(new PaletteModel(this)),
      m_hint(new QLabel(this)) {
    setObjectName(QStringLiteral("palette"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("paletteView"));
    m_view->setAccessibleName(tr("What was found"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(widgets::size::kStep6);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep3, widgets::size::kStep3, widgets::size::kStep3,
                               widgets::size::kStep3);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(m_edit);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_hint, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &Palette::typed);
    connect(m_view, &QListView::clicked, this, [this] { runCurrent(); });
    hide();
}

void Palette::openFor(Mode mode, const QString& text) {
    m_mode = mode;
    m_edit->setPlaceholderText(mode == Mode::Records
                                   ? tr("Number, plate, telephone, serial, name or pinyin")
                                   : tr("What would you like to do?"));
    m_edit->setAccessibleName(mode == Mode::Records ? tr("Find a record") : tr("Find a command"));
    m_edit->setText(text);
    typed(text);
    place();
    show();
    raise();
    m_edit->setFocus();
    m_edit->selectAll();
}

void Palette::close() {
    ++m_request;
    hide();
}

bool Palette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && watched == m_edit) {
        close();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(8);
        return true;
    case Qt::Key_PageUp:
        move(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

void Palette::paintEvent(QPaintEvent* /*event*/) {
    const widgets::Theme& theme = widgets::currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.window);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5),
                            widgets::size::kCardRadius, widgets::size::kCardRadius);
}

void Palette::typed(const QString& text) {
    if (m_mode == Mode::Records)
        findRecords(text.trimmed());
    else
        listCommands(text.trimmed());
}

void Palette::findRecords(const QString& text) {
    const int request = ++m_request;
    if (text.isEmpty()) {
        m_model->show({});
        showHint(tr("Type what you have: the end of a telephone or serial number is enough."));
        return;
    }
    const storage::SearchIndex& index = m_context.search;
    auto found = m_context.database.read([&index, text](storage::Connection& connection) {
        return index.search(connection, text, kHits);
    });
    pagekit::onAnswer(
        this, found, [this, request](const core::Result<QList<storage::SearchHit>>& hits) {
            if (request != m_request)
                return;
            if (!hits) {
                m_context.presenter.showError(hits.error());
                return;
            }
            QList<PaletteItem> items;
            QString kind;
            for (const storage::SearchHit& hit : *hits) {
                const pagekit::RecordDescription* record = m_context.pages.record(hit.kind);
                if (!record)
                    continue;
                if (hit.kind != kind)
                    items.append({.icon = {},
                                  .title = record->plural(),
                                  .subtitle = {},
                                  .hint = {},
                                  .heading = true});
                kind = hit.kind;
                const bool shown = hit.title.contains(hit.matched, Qt::CaseInsensitive) ||
                                   hit.subtitle.contains(hit.matched, Qt::CaseInsensitive);
                items.append(
                    {.icon = record->icon,
                     .title = hit.title,
                     .subtitle = hit.subtitle,
                     .hint = shown ? QString() : hit.matched,
                     .run = [this, hit] { m_context.navigator.openRecord(hit.kind, hit.id); }});
            }
            m_model->show(items);
            showHint(items.isEmpty()
                         ? tr("Nothing found. Try fewer characters, or only the last four digits.")
                         : QString());
            m_view->setCurrentIndex(m_model->index(m_model->nextChoice(-1, 1)));
        });
}

void Palette::listCommands(const QString& text) {
    QList<PaletteItem> items;
    for (const pagekit::PageDescription& page : m_context.pages.pages()) {
        if (page.inSideBar && commandMatches(page.title(), page.id, text))
            items.append({.icon = page.icon,
                          .title = page.title(),
                          .subtitle = tr("Page"),
                          .hint = {},
                          .run = [this, id = page.id] { m_context.navigator.openPage(id); }});
    }
    for (const pagekit::CommandDescription& command : m_context.pages.commands()) {
        if (!commandMatches(command.title(), command.id, text))
            continue;
        const pagekit::CommandState state = m_actions.stateOf(command);
        const QList<QKeySequence> bound = m_keys.keysOf(command);
        const QString keys =
            bound.isEmpty() ? QString() : bound.first().toString(QKeySequence::NativeText);
        PaletteItem item{.icon = command.icon,
                         .title = command.title(),
                         .subtitle = state.enabled ? command.category() : state.reason,
                         .hint = keys};
        item.enabled = state.enabled;
        if (state.enabled)
            item.run = [this, &command] { m_actions.run(command); };
        items.append(std::move(item));
    }
    std::stable_partition(items.begin(), items.end(),
                          [](const PaletteItem& item) { return item.enabled; });
    m_model->show(items);
    showHint(items.isEmpty() ? tr("No command of that name.") : QString());
    m_view->setCurrentIndex(m_model->index(m_model->nextChoice(-1, 1)));
}

void Palette::runCurrent() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const auto run = m_model->item(current.row()).run;
    if (!run)
        return;
    close();
    run();
}

void Palette::place() {
    const int width = qMin(kWidth, parentWidget()->width() - 2 * widgets::size::kStep6);
    const int height = qMin(kHeight, parentWidget()->height() - 2 * widgets::size::kStep6);
    setGeometry((parentWidget()->width() - width) / 2, widgets::size::kStep12, width, height);
}

void Palette::showHint(const QString& sentence) {
    m_hint->setText(sentence);
    m_hint->setVisible(!sentence.isEmpty());
    m_view->setVisible(sentence.isEmpty());
}

void Palette::move(int rows) {
    int row = m_view->currentIndex().row();
    for (int step = 0; step < qAbs(rows); ++step) {
        const int next = m_model->nextChoice(row, rows > 0 ? 1 : -1);
        if (next < 0)
            break;
        row = next;
    }
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
}

}  // namespace shell
