#include "keyboarddesk.h"

#include "printing/printdialog.h"
#include "repairs/data/orderlist.h"
#include "repairs/data/orderrecords.h"

/// The day's main job with the keyboard alone, on the real window, in each language.
class MainJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallBecomesAnOrderThatIsFoundAgain_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("onPaper");
        for (const QString& code : shell::Language::codes())
            QTest::newRow(qPrintable(code)) << code << (code == QLatin1String("zh_TW"));
    }

    void aCallBecomesAnOrderThatIsFoundAgain() {
        QFETCH(const QString, language);
        QFETCH(const bool, onPaper);
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

        const repairs::OrderId id = orders->rows.first().id;

        findAgain(desk);
        printIt(desk);
        enterFinding(desk);
        enterLine(desk);
        moveToReady(desk);
        close(desk, onPaper);
        const auto closed = desk.file().read(
            [id](storage::Connection& connection) { return repairs::loadOrder(connection, id); });
        QVERIFY(closed);
        QCOMPARE(*(*closed)->order.standing.status, repairs::Status::Closed);
        QCOMPARE((*closed)->lines.size(), 1);
        QCOMPARE((*closed)->lines.first().text, QStringLiteral("加冷媒"));
        QCOMPARE((*closed)->lines.first().unitPriceMinor, 12050);

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
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    /// Without cause and measure there is no repair report to print.
    static void enterFinding(KeyboardDesk& desk) {
        QVERIFY(desk.tabTo(QStringLiteral("findingsTable")));
        desk.press(Qt::Key_Insert);
        desk.type(QStringLiteral("冷媒泄漏"));
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);  // the kind of cause stays open
        desk.type(QStringLiteral("接头松动"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("紧固接头"));
        desk.press(Qt::Key_S, Qt::ControlModifier);
    }

    static void enterLine(KeyboardDesk& desk) {
        QVERIFY(desk.tabTo(QStringLiteral("linesTable")));
        desk.press(Qt::Key_Insert);
        desk.press(Qt::Key_Return);  // labour, as offered
        desk.type(QStringLiteral("加冷媒"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("1"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("45"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("120.5"));
        desk.press(Qt::Key_S, Qt::ControlModifier);
    }

    /// F8 offers the next state each time: diagnosing, in repair, ready.
    static void moveToReady(KeyboardDesk& desk) {
        for (int step = 0; step < 3; ++step)
            desk.pressInto(Qt::Key_F8, [&] { desk.press(Qt::Key_S, Qt::ControlModifier); });
    }

    static void close(KeyboardDesk& desk, bool onPaper) {
        desk.pressInto(Qt::Key_F8, [&] {
            if (onPaper) {
                QVERIFY(desk.tabTo(QStringLiteral("signerNameEdit")));
                desk.type(QStringLiteral("李秀英"));
                QVERIFY(desk.tabTo(QStringLiteral("onPaperCheck")));
                desk.press(Qt::Key_Space);
            } else {
                QVERIFY(desk.tabTo(QStringLiteral("withoutEdit")));
                desk.press(Qt::Key_Space);
                QVERIFY(desk.tabTo(QStringLiteral("withoutSignatureReasonEdit")));
                desk.type(QStringLiteral("客户已离开"));
            }
            desk.press(Qt::Key_S, Qt::ControlModifier);
        });
        QTRY_VERIFY(!QApplication::activeModalWidget());
        desk.settle();
    }
};

REGISTER_TEST(MainJobTest)
#include "mainjobtest.moc"
