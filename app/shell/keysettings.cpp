#include "shell/keysettings.h"

#include "shell/keybindings.h"
#include "shell/keycapture.h"
#include "shell/keysmodel.h"

#include "pagekit/pageregistry.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int kCommandWidth = 320;
constexpr int kKeysWidth = 180;
constexpr int kCaptureWidth = 200;

QPushButton* keyButton(const QString& text, const char* name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

}  // namespace

KeySettings::KeySettings(pagekit::AppContext& context, KeyBindings& bindings, QWidget* parent)
    : QWidget(parent),
      m_bindings(bindings),
      m_model(new KeysModel(context.pages, bindings, this)),
      m_search(new widgets::SearchField(this)),
      m_table(new QTableView(this)) {
    m_search->setHint(tr("Command or key"));
    m_search->setAccessibleName(tr("Find a command"));
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("Keys of the commands"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(widgets::size::kLargeIcon);
    m_table->verticalHeader()->setDefaultSectionSize(widgets::currentTheme().rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(KeysModel::Command, kCommandWidth);
    m_table->setColumnWidth(KeysModel::Keys, kKeysWidth);
    m_table->setMinimumHeight(240);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, widgets::size::kStep6, 0);
    layout->setSpacing(widgets::size::kStep3);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildEditor());
    connect(m_search, &widgets::SearchField::searched, this, [this](const QString& text) {
        m_model->setFilter(text);
        m_table->setCurrentIndex(m_model->index(0, 0));
        showCurrent();
    });
    connect(m_search, &widgets::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeySettings::showCurrent);
    connect(m_table, &QTableView::activated, m_capture, [this] { m_capture->setFocus(); });
    connect(&bindings, &KeyBindings::changed, this, [this] {
        m_model->refresh();
        showCurrent();
    });
    m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

QWidget* KeySettings::buildEditor() {
    auto* editor = new QWidget(this);
    m_name = new widgets::TextLabel(widgets::TextRole::Section, widgets::Ink::Text, editor);
    m_capture = new KeyCapture(editor);
    m_capture->setObjectName(QStringLiteral("keyEdit"));
    m_capture->setAccessibleName(tr("New key"));
    m_capture->setPlaceholderText(tr("Press the new key here"));
    m_capture->setMaximumWidth(kCaptureWidth);
    m_assign = keyButton(tr("Use this key"), "assignButton", editor);
    m_assign->setProperty("primary", true);
    m_add = keyButton(tr("Use it as well"), "addButton", editor);
    m_clear = keyButton(tr("No key"), "clearButton", editor);
    m_reset = keyButton(tr("Usual key"), "resetButton", editor);
    m_resetAll = keyButton(tr("Usual keys for all"), "resetAllButton", editor);
    m_sentence =
        new widgets::TextLabel(widgets::TextRole::Secondary, widgets::Ink::Secondary, editor);
    m_sentence->setObjectName(QStringLiteral("keySentence"));
    m_sentence->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::size::kStep2);
    row->addWidget(m_capture, 1);
    for (QPushButton* button : {m_assign, m_add, m_clear, m_reset})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, widgets::size::kStep1);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    connect(m_capture, &KeyCapture::pressed, this, &KeySettings::take);
    connect(m_capture, &KeyCapture::refused, this, [this] {
        say(tr("That key types text. Hold Ctrl or Alt with it, or press a function key."), true);
    });
    connect(m_capture, &KeyCapture::left, this, [this] { m_table->setFocus(); });
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { assign(true); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_bindings.setKeys(*current(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_bindings.reset(*current()); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_bindings.resetAll(); });
    return editor;
}

const pagekit::CommandDescription* KeySettings::current() const {
    return m_model->command(m_table->currentIndex().row());
}

void KeySettings::showCurrent() {
    const pagekit::CommandDescription* command = current();
    m_pressed = {};
    m_capture->clear();
    m_capture->setEnabled(command);
    m_assign->setText(tr("Use this key"));
    m_assign->setEnabled(false);
    m_add->setEnabled(false);
    m_clear->setEnabled(command && !m_bindings.keysOf(*command).isEmpty());
    m_reset->setEnabled(command && m_bindings.isChanged(*command));
    if (!command) {
        m_name->clear();
        say(tr("No command of that name."), false);
        return;
    }
    m_name->setText(command->title());
    const auto conflicts = m_bindings.conflictsOf(*command);
    if (!conflicts.isEmpty())
        say(tr("“%1” has the same key, so that it does nothing. Give one of them another.")
                .arg(conflicts.first()->title()),
            true);
    else
        say(tr("Choose a command, press Enter, then its new key. Tab goes on to the buttons."),
            false);
}

void KeySettings::take(const QKeySequence& key) {
    const pagekit::CommandDescription* command = current();
    if (!command)
        return;
    m_pressed = key;
    const QString text = key.toString(QKeySequence::NativeText);
    m_capture->setText(text);
    const pagekit::CommandDescription* holder = m_bindings.holderOf(key, command->id);
    m_assign->setText(holder ? tr("Take the key") : tr("Use this key"));
    m_assign->setEnabled(true);
    m_add->setEnabled(!m_bindings.keysOf(*command).isEmpty());
    if (holder)
        say(tr("%1 belongs to “%2”, which will be without it.").arg(text, holder->title()), true);
    else
        say(tr("%1 is free.").arg(text), false);
    m_assign->setFocus();
}

void KeySettings::assign(bool add) {
    const pagekit::CommandDescription* command = current();
    if (!command || m_pressed.isEmpty())
        return;
    const QKeySequence key = m_pressed;
    QList<QKeySequence> keys = add ? m_bindings.keysOf(*command) : QList<QKeySequence>();
    keys.removeAll(key);
    keys.append(key);
    m_bindings.release(key);
    m_bindings.setKeys(*command, keys);
    m_table->setFocus();
    say(tr("“%1” has the key %2 now.")
            .arg(command->title(), key.toString(QKeySequence::NativeText)),
        false);
}

void KeySettings::say(const QString& sentence, bool wrong) {
    static_cast<widgets::TextLabel*>(m_sentence)
        ->setInk(wrong ? widgets::Ink::Error : widgets::Ink::Secondary);
    m_sentence->setText(sentence);
}

}  // namespace shell
