#include "shell/desktop.h"

#include "shell/appearance.h"
#include "shell/backgroundcheck.h"
#include "shell/language.h"
#include "shell/logfile.h"
#include "shell/mainwindow.h"
#include "shell/picturebook.h"
#include "shell/places.h"
#include "shell/preferences.h"
#include "shell/shellcommands.h"
#include "shell/shellpages.h"
#include "shell/signindialog.h"
#include "shell/singleinstance.h"
#include "shell/startproblem.h"

#include "core/timesource.h"
#include "identity/attemptlimit.h"
#include "identity/session.h"
#include "identity/signin.h"
#include "identity/userrecords.h"
#include "modulekit/moduleregistry.h"
#include "modulekit/personalsettings.h"
#include "pagekit/pageregistry.h"
#include "printing/printersettings.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/deviceidentity.h"
#include "storage/searchindex.h"
#include "widgets/entrycontext.h"
#include "widgets/systemscheme.h"

#include <QApplication>
#include <QFileInfo>
#include <QProgressDialog>
#include <QSettings>
#include <QTimeZone>
#include <QtConcurrentRun>

#include <cstdio>
#include <memory>
#include <optional>

namespace shell {
namespace {

/// `--today`: that day at noon, standing still.
std::unique_ptr<core::TimeSource> timeFor(const Options& options) {
    if (!options.today)
        return std::make_unique<core::SystemTimeSource>();
    const QDateTime noon(*options.today, QTime(12, 0), QTimeZone::systemTimeZone());
    return std::make_unique<core::FixedTimeSource>(core::Instant{noon.toMSecsSinceEpoch()});
}

QDate presentDay(const core::TimeSource& time) {
    return QDateTime::fromMSecsSinceEpoch(time.now().ms).date();
}

/// Holds everything the pages' context refers to; members are destroyed in the reverse order.
class Desktop final {
public:
    Desktop(QApplication& application, const Options& options, const Parts& parts)
        : m_application(application),
          m_options(options),
          m_parts(parts),
          m_time(timeFor(options)),
          m_personal(places::settingsFile()),
          m_attempts(*m_time),
          m_printers(m_personal.store()) {
        modulekit::registerAll(parts.modules, m_modules);
        registerPreferences(m_modules);
    }

    int run();

private:
    int runOnce();
    void close();
    void keepPlace();
    void takePlace();
    void restore();
    bool openData();
    bool openFile(const QString& path);
    bool signIn();
    void startWindow();
    void takeCentre();
    void useLanguageAndTheme();
    void applyPreferredTheme();
    int drawPictures();

    QApplication& m_application;
    const Options& m_options;
    const Parts& m_parts;
    std::unique_ptr<core::TimeSource> m_time;
    modulekit::ModuleRegistry m_modules;
    modulekit::PersonalSettings m_personal;
    Language m_language;
    widgets::SystemScheme m_system;
    storage::Schema m_schema;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<storage::Database> m_database;
    identity::Session m_session;
    identity::AttemptLimit m_attempts;
    printing::PrinterSettings m_printers;
    widgets::EntryContext m_entry;
    pagekit::PageRegistry m_pages;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<pagekit::AppContext> m_context;
    std::unique_ptr<BackgroundCheck> m_check;
    std::optional<storage::RestoreRequest> m_restore;
};

int Desktop::run() {
    useLanguageAndTheme();
    while (true) {
        const int status = runOnce();
        close();
        if (!m_restore)
            return status;
        restore();
    }
}

int Desktop::runOnce() {
    if (!openData())
        return 1;
    m_window = std::make_unique<MainWindow>();
    m_parts.registerPages(m_pages);
    registerShellPages(
        m_pages, m_language, *m_window, [this] { applyPreferredTheme(); },
        [this](const QString& source, const QString& passphrase) {
            m_restore =
                storage::RestoreRequest{source, passphrase, m_database->path(), m_time->now(), {}};
            QApplication::quit();
        });
    registerCommands(m_pages, *m_window);
    m_context = std::make_unique<pagekit::AppContext>(pagekit::AppContext{
        *m_database, *m_time, m_session, m_attempts, m_personal, m_modules,
        *m_modules.searchIndex(), m_pages, m_printers, m_entry, *m_window, *m_window});
    if (!signIn())
        return 0;
    startWindow();
    if (!m_options.picturesFolder.isEmpty())
        return drawPictures();
    m_window->show();
    m_check = std::make_unique<BackgroundCheck>(*m_context);
    for (const pagekit::WatcherDescription& watcher : m_pages.watchers())
        watcher.make(*m_context, m_window.get());
    const int status = QApplication::exec();
    keepPlace();
    return status;
}

/// Where the window stands belongs to this computer; the page shown, to this file as well.
void Desktop::keepPlace() {
    QSettings state(places::stateFile(), QSettings::IniFormat);
    state.setValue(QStringLiteral("window/place"), m_window->savePlace());
    if (m_options.demo)
        return;
    QVariantMap place = m_window->lastPlace();
    place.insert(QStringLiteral("file"), m_database->path());
    state.setValue(QStringLiteral("window/page"), place);
}

void Desktop::takePlace() {
    const QSettings state(places::stateFile(), QSettings::IniFormat);
    m_window->restorePlace(state.value(QStringLiteral("window/place")).toByteArray());
    const QVariantMap place = state.value(QStringLiteral("window/page")).toMap();
    if (!m_options.demo && m_options.picturesFolder.isEmpty() &&
        place.value(QStringLiteral("file")).toString() == m_database->path())
        m_window->setReopened(place);
}

/// In the reverse order of runOnce(); what refers to the file goes before the file.
void Desktop::close() {
    m_check.reset();
    m_window.reset();
    m_context.reset();
    m_pages = pagekit::PageRegistry();
    m_session.end();
    m_database.reset();
    m_instance.reset();
}

void Desktop::restore() {
    const storage::RestoreRequest request = *std::exchange(m_restore, std::nullopt);
    QProgressDialog wait(QCoreApplication::translate("shell::Desktop", "Restoring the backup…"),
                         QString(), 0, 0);
    wait.show();
    auto restored =
        QtConcurrent::run([this, request] { return storage::restoreBackup(request, m_schema); });
    while (!restored.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    wait.close();
    if (!restored.result())
        showStartProblem(restored.result().error(), request.target);
}

void Desktop::useLanguageAndTheme() {
    const QString set = m_personal.value(languagePreference()).toString();
    QString code = m_options.language.isEmpty() ? set : m_options.language;
    if (code.isEmpty())
        code = Language::ofSystem();
    QObject::connect(&m_language, &Language::changed, &m_application, [this] {
        applyFont(m_language.code());
        m_entry.language =
            core::languageFromCode(m_language.code()).value_or(core::Language::English);
    });
    m_entry.time = m_time.get();
    m_language.use(code);
    applyPreferredTheme();
    QObject::connect(&m_system, &widgets::SystemScheme::schemeChanged, &m_application,
                     [this] { applyPreferredTheme(); });
}

void Desktop::applyPreferredTheme() {
    const QString chosen = m_options.theme.isEmpty()
                               ? m_personal.value(themePreference()).toString()
                               : m_options.theme;
    applyTheme(schemeOf(chosen, m_system.scheme()),
               densityOf(m_personal.value(densityPreference()).toString()));
}

bool Desktop::openData() {
    if (m_options.demo) {
        const QString path = m_options.dataFile.isEmpty() ? places::demoFile() : m_options.dataFile;
        if (auto made = m_parts.makeDemo(path, m_modules, presentDay(*m_time)); !made) {
            showStartProblem(made.error(), path);
            return false;
        }
        return openFile(path);
    }
    return openFile(m_options.dataFile.isEmpty() ? places::dataFile() : m_options.dataFile);
}

bool Desktop::openFile(const QString& path) {
    m_instance = std::make_unique<SingleInstance>(path);
    if (m_options.picturesFolder.isEmpty() && !m_instance->claim(QCoreApplication::arguments()))
        return false;
    m_schema = m_modules.schema();
    storage::OpenOptions open;
    open.path = path;
    if (const auto device = storage::deviceIdAt(storage::defaultIdentityFile()))
        open.deviceId = *device;
    auto opened = storage::Database::open(open, m_schema, *m_time);
    if (!opened) {
        showStartProblem(opened.error(), path);
        return false;
    }
    m_database = std::move(*opened);
    return true;
}

bool Desktop::signIn() {
    const auto user = m_database->readNow(
        [](storage::Connection& connection) { return identity::userWithoutSignIn(connection); });
    if (!user) {
        showStartProblem(user.error(), m_database->path());
        return false;
    }
    if (*user) {
        auto signedIn = m_database->readNow([&](storage::Connection& connection) {
            return identity::signedInAs(connection, m_modules, (*user)->id);
        });
        if (!signedIn) {
            showStartProblem(signedIn.error(), m_database->path());
            return false;
        }
        m_session.start(std::move(*signedIn));
        return true;
    }
    const auto anybody = m_database->readNow(
        [](storage::Connection& connection) { return identity::firstAdministrator(connection); });
    if (anybody && !*anybody)
        return true;  // A new file: the welcome page makes the first user.
    SignInDialog dialog(*m_context);
    return dialog.exec() == QDialog::Accepted;
}

void Desktop::startWindow() {
    m_window->start(*m_context);
    m_window->setSampleData(m_options.demo);
    takePlace();
    if (m_options.size)
        m_window->resize(*m_options.size);
    QObject::connect(&m_language, &Language::changed, m_window.get(), &MainWindow::rebuild);
    QObject::connect(&m_session, &identity::Session::changed, m_window.get(),
                     [this] { takeCentre(); });
    QObject::connect(m_window.get(), &MainWindow::started, m_window.get(), [this] {
        if (signIn())
            m_window->showStart();
    });
    QObject::connect(m_instance.get(), &SingleInstance::raised, m_window.get(), [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    });
    QObject::connect(m_window.get(), &MainWindow::userClicked, m_window.get(), [this] {
        SignInDialog dialog(*m_context, m_window.get());
        dialog.exec();
    });
    takeCentre();
    m_window->showStart();
}

void Desktop::takeCentre() {
    if (!m_session.isSignedIn())
        return;
    pagekit::withResult(m_window.get(), *m_window, m_pages.welcome().centre(*m_context),
                        [this](const pagekit::CentreFacts& centre) {
                            m_entry.zone = centre.zone;
                            m_entry.currency = centre.currency;
                            m_window->setHeading(centre.name);
                            m_window->rebuild();
                        });
}

int Desktop::drawPictures() {
    PictureBook::Wanted wanted;
    wanted.folder = m_options.picturesFolder;
    wanted.languages =
        m_options.language.isEmpty() ? Language::codes() : QStringList{m_options.language};
    wanted.themes = m_options.theme.isEmpty()
                        ? QStringList{QStringLiteral("light"), QStringLiteral("dark")}
                        : QStringList{m_options.theme};
    wanted.size = m_options.size.value_or(QSize(1366, 768));
    wanted.scale = m_options.scale > 0 ? m_options.scale : 1;
    QString problem;
    const QStringList written =
        PictureBook(*m_context, *m_window, m_language).draw(wanted, problem);
    if (written.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    std::printf("%lld pictures in %s\n", static_cast<long long>(written.size()),
                qPrintable(wanted.folder));
    return 0;
}

}  // namespace

int runDesktop(QApplication& application, const Options& options, const Parts& parts) {
    if (options.picturesFolder.isEmpty())
        startLogFile(places::logFolder());
    return Desktop(application, options, parts).run();
}

}  // namespace shell
