#include "keyboarddesk.h"

#include "customers/domain/savecustomer.h"
#include "equipment/domain/saveunit.h"
#include "printing/printdialog.h"
#include "repairs/data/orderlist.h"

/// How few keys take a call, on the real window.
class IntakeKeysTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A known customer whose unit is known: at most twelve keys beyond the text of the fault, a
    /// chord counted as one, until the receipt is ready to be printed.
    void aKnownCustomersReceiptTakesTwelveKeys_data() {
        QTest::addColumn<QString>("language");
        for (const QString& code : shell::Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void aKnownCustomersReceiptTakesTwelveKeys() {
        QFETCH(const QString, language);
        KeyboardDesk desk(language);
        makeCustomerWithUnit(desk);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();
        QTRY_COMPARE(desk.window().currentPageId(), QStringLiteral("shell.desk"));
        int keys = 0;
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            ++keys;
            desk.press(key, modifiers);
        };

        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_F2);
        const QString tail = QStringLiteral("8000");
        keys += int(tail.size());
        desk.type(tail);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        desk.type(QStringLiteral("不制冷"));
        press(Qt::Key_Tab);
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_F9);

        QTRY_VERIFY(qobject_cast<printing::PrintDialog*>(QApplication::activeModalWidget()));
        QVERIFY2(keys < 12, qPrintable(QString::number(keys)));  // Enter prints
        desk.press(Qt::Key_Escape);
        const auto orders = desk.file().read([](storage::Connection& connection) {
            return repairs::listOrders(connection, {}, {}, std::nullopt,
                                       storage::Direction::Forward, 10);
        });
        QVERIFY(orders);
        QCOMPARE(orders->rows.size(), 1);
        QCOMPARE(orders->rows.first().customerName, QStringLiteral("李秀英"));
        QCOMPARE(orders->rows.first().unitSerial, QStringLiteral("SN20260042"));
        QCOMPARE(orders->rows.first().fault, QStringLiteral("不制冷"));
    }

private:
    static void makeCustomerWithUnit(KeyboardDesk& desk) {
        const auto made = desk.file().write([](storage::WriteTx& tx) -> core::Done {
            customers::CustomerDraft customer;
            customer.customer.name = QStringLiteral("李秀英");
            customer.customer.phone = QStringLiteral("13800138000");
            equipment::UnitDraft unit;
            CORE_ASSIGN(unit.owner, customers::saveCustomer(tx, customer));
            unit.model.brand = QStringLiteral("海澜");
            unit.unit.serial = QStringLiteral("SN20260042");
            CORE_TRY(equipment::saveUnit(tx, unit));
            return {};
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }
};

REGISTER_TEST(IntakeKeysTest)
#include "intakekeystest.moc"
