#include "shell/mainwindow.h"

#include "shell/commandactions.h"
#include "shell/editcommands.h"
#include "shell/keybindings.h"
#include "shell/keysheet.h"
#include "shell/noticeboard.h"
#include "shell/palette.h"
#include "shell/preferences.h"
#include "shell/recentpages.h"
#include "shell/sidebar.h"

#include "identity/session.h"
#include "modulekit/personalsettings.h"
#include "pagekit/pageregistry.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/fieldhelp.h"
#include "widgets/messagebar.h"
#include "widgets/prompts.h"
#include "widgets/theme.h"
#include "widgets/type.h"
#include "widgets/undobar.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLoggingCategory>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace shell {
namespace {

Q_LOGGING_CATEGORY(lcShell, "aftercare.shell")

constexpr int kLongestHistory = 50;
constexpr int kPlaceVersion = 1;
constexpr QSize kLeastVisible(100, 40);

/// A strip over the page that says the data are samples.
class SampleBand final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter(this).fillRect(rect(), widgets::currentTheme().plan.fill);
        QLabel::paintEvent(event);
    }
};

}  // namespace

MainWindow::MainWindow()
    : m_sideBar(new SideBar(this)),
      m_centre(new QWidget(this)),
      m_sampleBand(new SampleBand(m_centre)),
      m_message(new widgets::MessageBar(m_centre)),
      m_undo(new widgets::UndoBar(m_centre)),
      m_notices(new NoticeBoard(*m_message, this)),
      m_stack(new QStackedWidget(m_centre)),
      m_editing(new EditCommands(*m_undo, this)),
      m_recent(new RecentPages(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    m_sampleBand->setContentsMargins(widgets::size::kStep6, widgets::size::kStep1,
                                     widgets::size::kStep6, widgets::size::kStep1);
    m_sampleBand->hide();

    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sampleBand);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(m_undo);
    auto* layout = new QHBoxLayout(m_centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addLayout(column, 1);
    setCentralWidget(m_centre);
    setMinimumSize(800, 560);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    resize(screen.boundedTo((screen * 0.8).expandedTo(QSize(1024, 700))));
}

MainWindow::~MainWindow() {
    // Pages refer to the context, which goes before the members of QWidget do.
    qDeleteAll(m_pages);
}

void MainWindow::start(pagekit::AppContext& context) {
    m_context = &context;
    m_keys = new KeyBindings(context, this);
    m_actions = new CommandActions(context, *m_keys, this);
    m_palette = new Palette(context, *m_actions, *m_keys, m_centre);
    connect(m_keys, &KeyBindings::changed, this, &MainWindow::buildNavigation);
    connect(m_sideBar, &SideBar::chosen, this, [this](const QString& id) { openPage(id); });
    connect(m_sideBar, &SideBar::userClicked, this, &MainWindow::userClicked);
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this,
            &MainWindow::updateFoot);
    buildNavigation();
}

void MainWindow::showStart() {
    const pagekit::WelcomeDescription& welcome = m_context->pages.welcome();
    pagekit::withResult(this, *this, welcome.isNeeded(*m_context), [this](bool needed) {
        if (needed) {
            m_sideBar->hide();
            const auto& description = m_context->pages.welcome();
            QWidget* page = description.make(*m_context, m_stack, [this] {
                m_sideBar->show();
                Q_EMIT started();
            });
            m_stack->addWidget(page);
            m_stack->setCurrentWidget(page);
            page->setFocus();
            return;
        }
        rebuild();
        if (m_current.isEmpty())
            openFirstPage();
    });
}

void MainWindow::openFirstPage() {
    const QVariantMap place = std::exchange(m_reopened, {});
    const QString page = place.value(QStringLiteral("page")).toString();
    if (!mayShow(page)) {
        openPage(m_context->pages.pages().first().id);
        return;
    }
    openPage(page);
    currentPage()->restore(place.value(QStringLiteral("state")).toMap());
    currentPage()->takeFocus();
}

QVariantMap MainWindow::lastPlace() const {
    const pagekit::Page* page = currentPage();
    if (!page)
        return m_closedAt;
    return {{QStringLiteral("page"), m_current}, {QStringLiteral("state"), page->state()}};
}

void MainWindow::openPage(const QString& pageId, const QVariantMap& arguments) {
    if (!mayShow(pageId)) {
        showWarning(
            tr("You do not have the right to see this page. An administrator can give it to you."));
        return;
    }
    pagekit::Page* page = pageFor(pageId);
    if (!page)
        return;
    showPage(pageId, page);
    page->open(arguments);
    page->takeFocus();
}

void MainWindow::openRecord(const QString& kind, const core::RowId& id) {
    const pagekit::RecordDescription* record = m_context->pages.record(kind);
    if (record && record->open) {
        record->open(*m_context, id);
        return;
    }
    if (!record || !mayShow(record->pageId))
        return;
    pagekit::Page* page = pageFor(record->pageId);
    showPage(record->pageId, page);
    page->openRecord(id);
}

void MainWindow::back() {
    if (m_palette && m_palette->isVisible()) {
        m_palette->close();
        return;
    }
    pagekit::Page* page = currentPage();
    if (page && page->back())
        return;
    while (!m_history.isEmpty()) {
        const QString previous = m_history.takeLast();
        if (previous == m_current || !mayShow(previous))
            continue;
        const QString left = m_current;
        showPage(previous, pageFor(previous));
        m_history.removeAll(left);
        currentPage()->takeFocus();
        return;
    }
}

void MainWindow::showError(const core::Error& error) {
    qCWarning(lcShell).noquote() << error.code << error.detail;
    const QString details =
        QStringLiteral("%1\n%2\n%3").arg(error.code, error.message, error.detail);
    m_message->show(
        widgets::MessageBar::Level::Error, error.message,
        {{tr("Copy details"), [details] { QGuiApplication::clipboard()->setText(details); }}});
}

void MainWindow::showWarning(const QString& sentence) {
    m_message->show(widgets::MessageBar::Level::Warning, sentence);
}

void MainWindow::showNotice(const QString& sentence, const Action& action) {
    const bool isOutside =
        m_context && m_context->personal.value(outsideNoticesPreference()).toBool();
    m_notices->show(sentence, action, isOutside, windowTitle());
}

void MainWindow::showDone(const QString& sentence) {
    m_undo->show(sentence);
}

void MainWindow::showUndo(const QString& sentence, std::function<void()> undo) {
    m_undo->show(sentence, std::move(undo));
}

bool MainWindow::confirm(QWidget* parent, const QString& question, const QString& verb) {
    return widgets::confirm(parent ? parent : this, question, verb);
}

void MainWindow::rebuild() {
    if (!m_context || m_current.isEmpty()) {
        if (m_context)
            buildNavigation();
        return;
    }
    const QString current = m_current;
    const QVariantMap state = currentPage() ? currentPage()->state() : QVariantMap();
    m_actions->setPage(nullptr);
    for (pagekit::Page* page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_current.clear();
    buildNavigation();
    m_actions->refresh();
    m_message->hide();
    const QString shown = mayShow(current) ? current : m_context->pages.pages().first().id;
    pagekit::Page* page = pageFor(shown);
    showPage(shown, page);
    page->restore(state);
    page->takeFocus();
}

void MainWindow::openPageAt(int position) {
    int at = 0;
    for (const pagekit::PageDescription& page : m_context->pages.pages()) {
        if (page.inSideBar && mayShow(page.id) && at++ == position) {
            openPage(page.id);
            return;
        }
    }
}

void MainWindow::switchPage(int by) {
    const QString pageId = m_recent->step(by);
    if (pageId.isEmpty() || !mayShow(pageId))
        return;
    showPage(pageId, pageFor(pageId));
    currentPage()->takeFocus();
}

pagekit::CommandState MainWindow::switchState() const {
    const bool any = m_recent->hasOthers();
    return {any, any ? QString() : tr("No other page is open yet.")};
}

void MainWindow::openPalette(bool commands) {
    m_palette->openFor(commands ? Palette::Mode::Commands : Palette::Mode::Records);
}

void MainWindow::showKeySheet() {
    KeySheet(m_context->pages, *m_keys, this).exec();
}

void MainWindow::showFieldHelp() {
    if (!widgets::showFieldHelp(QApplication::focusWidget()))
        showKeySheet();
}

void MainWindow::setHeading(const QString& centreName) {
    m_sideBar->setHeading(centreName);
    setWindowTitle(centreName);
}

void MainWindow::setSampleData(bool sample) {
    m_sampleBand->setVisible(sample);
}

pagekit::Page* MainWindow::currentPage() const {
    return m_pages.value(m_current);
}

QByteArray MainWindow::savePlace() const {
    return saveGeometry() + char(kPlaceVersion);
}

void MainWindow::restorePlace(const QByteArray& place) {
    if (place.isEmpty() || place.back() != char(kPlaceVersion))
        return;
    const QRect before = geometry();
    restoreGeometry(place.chopped(1));
    bool visible = false;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect shown = screen->availableGeometry().intersected(geometry());
        visible = visible || (shown.width() >= kLeastVisible.width() &&
                              shown.height() >= kLeastVisible.height());
    }
    if (!visible)
        setGeometry(before);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_sideBar->setCollapsed(width() < 1100);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // Forms keep their text as drafts when they go, and the file writes what is queued when it is
    // closed: nothing to ask.
    m_closedAt = lastPlace();
    if (m_actions)
        m_actions->setPage(nullptr);
    qDeleteAll(m_pages);
    m_pages.clear();
    event->accept();
}

void MainWindow::buildNavigation() {
    static_cast<QLabel*>(m_sampleBand)
        ->setText(tr("Sample data: try anything. Nothing here is real or sent anywhere."));
    m_sampleBand->setFont(widgets::fontFor(widgets::TextRole::Secondary));
    QList<SideBar::Entry> entries;
    for (const pagekit::PageDescription& page : m_context->pages.pages()) {
        if (!page.inSideBar || !mayShow(page.id))
            continue;
        const auto* go =
            m_context->pages.command(QStringLiteral("page.%1").arg(entries.size() + 1));
        const QString hint = go ? m_keys->textOf(*go) : QString();
        entries.append({page.id, page.title(), page.icon, hint});
    }
    m_sideBar->setEntries(entries);
    m_sideBar->setCurrent(m_current);
    m_sideBar->setUser(m_context->session.isSignedIn() ? m_context->session.user().name
                                                       : QString());
    updateFoot();
}

pagekit::Page* MainWindow::pageFor(const QString& pageId) {
    if (pagekit::Page* page = m_pages.value(pageId))
        return page;
    const pagekit::PageDescription* description = m_context->pages.page(pageId);
    if (!description)
        return nullptr;
    pagekit::Page* page = description->make(*m_context, m_stack);
    page->setObjectName(pageId);
    m_stack->addWidget(page);
    m_pages.insert(pageId, page);
    return page;
}

void MainWindow::showPage(const QString& pageId, pagekit::Page* page) {
    if (!m_current.isEmpty() && m_current != pageId) {
        m_history.append(m_current);
        if (m_history.size() > kLongestHistory)
            m_history.removeFirst();
    }
    m_current = pageId;
    m_recent->visited(pageId);
    m_stack->setCurrentWidget(page);
    m_sideBar->setCurrent(pageId);
    m_actions->setPage(page);
}

void MainWindow::updateFoot() {
    const widgets::EntryContext& entry = m_context->entry;
    const QString time = entry.formats().time(m_context->time.now(), entry.zone);
    m_sideBar->setFoot(tr("Saved on this computer · %1").arg(time),
                       tr("Everything is kept in %1. This file has not joined a server.")
                           .arg(m_context->database.path()),
                       true);
}

bool MainWindow::mayShow(const QString& pageId) const {
    const pagekit::PageDescription* page = m_context->pages.page(pageId);
    return page && (page->right.isEmpty() || m_context->session.actor().may(page->right));
}

}  // namespace shell
