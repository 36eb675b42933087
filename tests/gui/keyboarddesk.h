#pragma once

#include "core/idsource.h"
#include "desktop/modulelist.h"
#include "desktop/pagelist.h"
#include "shell/appearance.h"
#include "shell/commandactions.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/shellcommands.h"
#include "shell/shellpages.h"
#include "testfile.h"
#include "testsuite.h"

#include "identity/attemptlimit.h"
#include "identity/session.h"
#include "identity/signin.h"
#include "identity/userrecords.h"
#include "modulekit/personalsettings.h"
#include "pagekit/page.h"
#include "pagekit/pageregistry.h"
#include "printing/printersettings.h"
#include "staff/ui/firststart.h"
#include "storage/searchindex.h"
#include "widgets/entrycontext.h"

#include <QApplication>
#include <QTimer>

#include <functional>
#include <memory>

/// The real window on a fresh file, put together as the program does it.
class KeyboardDesk final {
public:
    explicit KeyboardDesk(const QString& language, const QVariantMap& lastPlace = {})
        : m_file(modulelist::modules()) {
        shell::applyTheme(widgets::Scheme::Light);
        m_language.use(language);
        shell::applyFont(language);
        staff::ui::FirstStart start;
        start.centre = staff::ui::usualCentre(core::Currency::cny(), language);
        start.centre.name = QStringLiteral("鹭岛服务站");
        start.systemName = QStringLiteral("clerk");
        m_file.actor().user = core::IdSource(2).next(m_file.time().now());
        const auto started =
            m_file.write([&](storage::WriteTx& tx) { return staff::ui::startFile(tx, start); });
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        signIn();
        m_entry.time = &m_file.time();
        m_entry.language = *core::languageFromCode(language);
        modulelist::registerPages(m_pages);
        shell::registerShellPages(
            m_pages, m_language, m_window, [] {}, [](const QString&, const QString&) {});
        shell::registerCommands(m_pages, m_window);
        m_context = std::make_unique<pagekit::AppContext>(pagekit::AppContext{
            m_file.database(), m_file.time(), m_session, m_attempts, m_personal, m_file.registry(),
            *m_file.registry().searchIndex(), m_pages, m_printers, m_entry, m_window, m_window});
        m_window.start(*m_context);
        m_window.resize(1366, 768);
        m_window.setReopened(lastPlace);
        m_window.showStart();
        m_window.show();
    }

    /// As the program ends: pages go before the context they refer to.
    ~KeyboardDesk() { m_window.close(); }
    KeyboardDesk(const KeyboardDesk&) = delete;
    KeyboardDesk& operator=(const KeyboardDesk&) = delete;

    shell::MainWindow& window() { return m_window; }
    TestFile& file() { return m_file; }
    shell::Language& language() { return m_language; }
    pagekit::AppContext& context() { return *m_context; }
    identity::Session& session() { return m_session; }

    /// A key as a person presses it: it goes to whatever has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &m_window, key, modifiers);
        settle();
    }
    void type(const QString& text) {
        QWidget* target = QApplication::focusWidget();
        if (!target)
            qFatal("nothing has the focus");
        for (const QChar character : text) {
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(target, &down);
        }
        settle();
    }
    /// Presses a key that opens a dialog, and runs `inside` in it; the dialog has to be closed by
    /// then, or by what `inside` presses last.
    void pressInto(Qt::Key key, std::function<void()> inside) {
        bool isDone = false;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            if (!QApplication::activeModalWidget())
                return;
            look.stop();
            settle();
            inside();
            isDone = true;
        });
        look.start(1);
        press(key);
        QVERIFY(QTest::qWaitFor([&] { return isDone; }));
        settle();
    }
    /// Goes on with Tab until the control of this name has the focus.
    bool tabTo(const QString& objectName) {
        for (int step = 0; step < 40; ++step) {
            const QWidget* focused = QApplication::focusWidget();
            if (focused && focused->objectName() == objectName)
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
    void settle() {
        QTest::qWait(0);
        for (int quiet = 0; quiet < 5;) {
            QTest::qWait(5);
            quiet = m_file.database().isIdle() ? quiet + 1 : 0;
        }
        // What a window manager does once a dialog is gone.
        if (!QApplication::activeWindow() && m_window.isVisible()) {
            m_window.activateWindow();
            QCoreApplication::processEvents();
        }
    }

private:
    void signIn() {
        const auto user = m_file.read([](storage::Connection& connection) {
            return identity::firstAdministrator(connection);
        });
        auto signedIn = m_file.read([&](storage::Connection& connection) {
            return identity::signedInAs(connection, m_file.registry(), (*user)->id);
        });
        m_session.start(std::move(*signedIn));
    }

    TestFile m_file;
    QTemporaryDir m_settings;
    modulekit::PersonalSettings m_personal{m_settings.filePath(QStringLiteral("settings.ini"))};
    shell::Language m_language;
    identity::Session m_session;
    identity::AttemptLimit m_attempts{m_file.time()};
    printing::PrinterSettings m_printers{m_personal.store()};
    widgets::EntryContext m_entry;
    pagekit::PageRegistry m_pages;
    shell::MainWindow m_window;
    std::unique_ptr<pagekit::AppContext> m_context;
};
