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
#include "printing/printdialog.h"
#include "printing/printersettings.h"
#include "repairs/data/orderlist.h"
#include "staff/ui/firststart.h"
#include "storage/searchindex.h"
#include "widgets/entrycontext.h"

#include <QApplication>
#include <QLineEdit>

/// The real window on a fresh file, put together as the program does it.
class KeyboardDesk final {
public:
    explicit KeyboardDesk(const QString& language) : m_file(modulelist::modules()) {
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
        m_window.showStart();
        m_window.show();
    }

    /// As the program ends: pages go before the context they refer to.
    ~KeyboardDesk() { m_window.close(); }
    KeyboardDesk(const KeyboardDesk&) = delete;
    KeyboardDesk& operator=(const KeyboardDesk&) = delete;

    shell::MainWindow& window() { return m_window; }
    TestFile& file() { return m_file; }

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
    void settle() {
        QTest::qWait(0);
        for (int quiet = 0; quiet < 5;) {
            QTest::qWait(5);
            quiet = m_file.database().isIdle() ? quiet + 1 : 0;
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

/// The day's main job with the keyboard alone, on the real window, in each language.
class MainJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallBecomesAnOrderThatIsFoundAgain_data() {
        QTest::addColumn<QString>("language");
        for (const QString& code : shell::Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void aCallBecomesAnOrderThatIsFoundAgain() {
        QFETCH(const QString, language);
        KeyboardDesk desk(language);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();
        QTRY_COMPARE(desk.window().currentPageId(), QStringLiteral("shell.desk"));

        makeCustomer(desk);
        makeUnit(desk);
        makeOrder(desk);
        const auto orders = desk.file().read([](storage::Connection& connection) {
            return repairs::listOrders(connection, {}, {}, std::nullopt,
                                       storage::Direction::Forward, 10);
        });
        QVERIFY(orders);
        QCOMPARE(orders->rows.size(), 1);
        QCOMPARE(orders->rows.first().customerName, QStringLiteral("李秀英"));
        QCOMPARE(orders->rows.first().unitSerial, QStringLiteral("SN20260042"));

        findAgain(desk);
        printIt(desk);
    }

private:
    static void makeCustomer(KeyboardDesk& desk) {
        desk.press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(desk.window().currentPageId(), QStringLiteral("customers.customers"));
        desk.press(Qt::Key_F2);
        desk.type(QStringLiteral("李秀英"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("13800138000"));
        desk.press(Qt::Key_S, Qt::ControlModifier);
    }

    static void makeUnit(KeyboardDesk& desk) {
        desk.press(Qt::Key_4, Qt::AltModifier);
        desk.press(Qt::Key_F2);
        desk.type(QStringLiteral("海澜"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("SN20260042"));
        desk.press(Qt::Key_S, Qt::ControlModifier);
    }

    static void makeOrder(KeyboardDesk& desk) {
        desk.press(Qt::Key_2, Qt::AltModifier);
        desk.press(Qt::Key_F2);
        desk.type(QStringLiteral("8000"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("0042"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("不制冷"));
        desk.press(Qt::Key_Tab);
        desk.type(QStringLiteral("今天修好"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
    }

    static void findAgain(KeyboardDesk& desk) {
        desk.press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(desk.window().currentPageId(), QStringLiteral("shell.desk"));
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(QStringLiteral("不制冷"));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.window().currentPageId(), QStringLiteral("repairs.orders"));
    }

    static void printIt(KeyboardDesk& desk) {
        desk.press(Qt::Key_F9);
        QTRY_VERIFY(qobject_cast<printing::PrintDialog*>(QApplication::activeModalWidget()));
        QApplication::activeModalWidget()->close();
    }
};

REGISTER_TEST(MainJobTest)
#include "mainjobtest.moc"
