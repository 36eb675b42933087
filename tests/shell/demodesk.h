#pragma once

#include "desktop/modulelist.h"
#include "desktop/pagelist.h"
#include "insight/domain/sampledata.h"
#include "shell/appearance.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "shell/shellpages.h"
#include "testsuite.h"

#include "core/timesource.h"
#include "identity/attemptlimit.h"
#include "identity/session.h"
#include "identity/signin.h"
#include "identity/userrecords.h"
#include "modulekit/moduleregistry.h"
#include "modulekit/personalsettings.h"
#include "pagekit/page.h"
#include "pagekit/pageregistry.h"
#include "printing/printersettings.h"
#include "storage/database.h"
#include "storage/searchindex.h"
#include "widgets/entrycontext.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// The real window on the sample data, as `aftercare --demo` opens it.
class DemoDesk final {
public:
    explicit DemoDesk(const QString& language) {
        modulekit::registerAll(modulelist::modules(), m_modules);
        m_schema = m_modules.schema();
        const QString path = m_folder.filePath(QStringLiteral("demo.db"));
        const auto made = insight::makeDemoFile(path, m_modules, QDate(2026, 11, 23));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        storage::OpenOptions open;
        open.path = path;
        open.generated = true;
        auto opened = storage::Database::open(open, m_schema, m_time);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_database = std::move(*opened);
        signIn();
        shell::applyTheme(widgets::Scheme::Light);
        m_language.use(language);
        shell::applyFont(language);
        m_entry.time = &m_time;
        m_entry.language = *core::languageFromCode(language);
        modulelist::registerPages(m_pages);
        shell::registerShellPages(
            m_pages, m_language, m_window, [] {}, [](const QString&, const QString&) {});
        shell::registerCommands(m_pages, m_window);
        m_context = std::make_unique<pagekit::AppContext>(pagekit::AppContext{
            *m_database, m_time, m_session, m_attempts, m_personal, m_modules,
            *m_modules.searchIndex(), m_pages, m_printers, m_entry, m_window, m_window});
        m_window.start(*m_context);
        m_window.resize(1366, 768);
        m_window.showStart();
        m_window.show();
        settle();
    }

    ~DemoDesk() { m_window.close(); }
    DemoDesk(const DemoDesk&) = delete;
    DemoDesk& operator=(const DemoDesk&) = delete;

    shell::MainWindow& window() { return m_window; }
    pagekit::AppContext& context() { return *m_context; }

    void settle() {
        for (int quiet = 0; quiet < 5;) {
            QTest::qWait(5);
            quiet = m_database->isIdle() ? quiet + 1 : 0;
        }
    }

private:
    void signIn() {
        const auto user = m_database->readNow([](storage::Connection& connection) {
            return identity::firstAdministrator(connection);
        });
        auto signedIn = m_database->readNow([&](storage::Connection& connection) {
            return identity::signedInAs(connection, m_modules, (*user)->id);
        });
        m_session.start(std::move(*signedIn));
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_settings;
    core::FixedTimeSource m_time{core::Instant{1'795'406'400'000}};
    modulekit::ModuleRegistry m_modules;
    modulekit::PersonalSettings m_personal{m_settings.filePath(QStringLiteral("settings.ini"))};
    shell::Language m_language;
    storage::Schema m_schema;
    std::unique_ptr<storage::Database> m_database;
    identity::Session m_session;
    identity::AttemptLimit m_attempts{m_time};
    printing::PrinterSettings m_printers{m_personal.store()};
    widgets::EntryContext m_entry;
    pagekit::PageRegistry m_pages;
    shell::MainWindow m_window;
    std::unique_ptr<pagekit::AppContext> m_context;
};
