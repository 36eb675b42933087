#include "repairs/domain/receiveorder.h"

#include "repairs/data/orderhistory.h"
#include "repairs/domain/orderrights.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class ReceiveOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<RepairsFile>(); }
    void cleanup() { m_file.reset(); }

    void anOrderIsReadBackAsItWasReceived() {
        IntakeDraft draft = m_file->intake();
        draft.order.contactName = QStringLiteral("李四");
        draft.order.contactPhone = QStringLiteral("13800138000");
        draft.order.priority = Priority::Urgent;
        draft.order.promisedAt = core::Instant{m_file->now().ms + 3'600'000};
        draft.order.accessories = QStringLiteral("遥控器");

        const auto received = receive(draft);
        QVERIFY_RESULT(received);

        const OrderRecord record = m_file->load(received->id);
        draft.order.calledAt = m_file->now();
        draft.order.currency = core::Currency::cny();
        QCOMPARE(draftOf(record.order), draft.order);
        QCOMPARE(record.order.number, received->number);
        QVERIFY2(received->number.startsWith(QStringLiteral("WX2607-")),
                 qPrintable(received->number));
        QCOMPARE(record.order.standing.status, std::optional(Status::Received));
        QCOMPARE(record.events.size(), 1);
    }

    void numbersFollowEachOther() {
        const QString first = receive(m_file->intake())->number;
        const QString second = receive(m_file->intake())->number;

        QCOMPARE(second.right(4).toInt(), first.right(4).toInt() + 1);
    }

    void aNewCustomerAndUnitAreMadeWithTheOrder() {
        IntakeDraft draft = m_file->intake();
        draft.order.customer = {};
        draft.order.unit = {};
        draft.newCustomer.emplace().customer.name = QStringLiteral("王五");
        draft.newUnit.emplace().unit.serial = QStringLiteral("AC-0002");
        draft.newUnit->model.brand = QStringLiteral("Midea");

        const auto received = receive(draft);
        QVERIFY_RESULT(received);

        const Order order = m_file->load(received->id).order;
        QVERIFY(!order.customer.isNil());
        QVERIFY(!order.unit.isNil());
        const auto history = m_file->read([&](storage::Connection& connection) {
            return ordersOfUnit(connection, order.unit, 10);
        });
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().customerName, QStringLiteral("王五"));
        QCOMPARE(history->first().unitSerial, QStringLiteral("AC-0002"));
    }

    void aRefusedOrderLeavesNoCustomerBehind() {
        const qint64 before = m_file->number("SELECT count(*) FROM customer");
        IntakeDraft draft = m_file->intake();
        draft.newCustomer.emplace().customer.name = QStringLiteral("王五");
        draft.order.fault.clear();

        QCOMPARE(codeOf(receive(draft)), QStringLiteral("input/invalid"));

        QCOMPARE(m_file->number("SELECT count(*) FROM customer"), before);
    }

    void whatAnIntakeMustHaveIsNamed_data() {
        QTest::addColumn<QString>("field");
        for (const char* field : {"customer", "fault", "customerExpectation"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void whatAnIntakeMustHaveIsNamed() {
        QFETCH(QString, field);
        IntakeDraft draft = m_file->intake();
        if (field == QStringLiteral("customer"))
            draft.order.customer = {};
        else if (field == QStringLiteral("fault"))
            draft.order.fault = QStringLiteral("  ");
        else
            draft.order.customerExpectation.clear();

        const auto received = receive(draft);

        QCOMPARE(codeOf(received), QStringLiteral("input/invalid"));
        QCOMPARE(received.error().detail, field);
    }

    void whoMayNotReceiveIsRefused() {
        m_file->actor().rights.remove(receiveOrdersRight().id);

        QCOMPARE(codeOf(receive(m_file->intake())), QStringLiteral("right/missing"));
    }

    void anOpenOrderOfTheUnitIsOfferedAndASecondOneNotRefused() {
        const OrderId first = m_file->receive();

        QCOMPARE(openOrders(m_file->unit), QList<OrderId>{first});
        QVERIFY_RESULT(receive(m_file->intake()));
        QCOMPARE(openOrders(m_file->unit).size(), 2);
        QVERIFY(openOrders(UnitId()).isEmpty());
    }

    void aClosedOrderIsNotOffered() {
        const OrderId order = m_file->readyOrder();
        QVERIFY_RESULT(m_file->sign(order));
        QVERIFY_RESULT(m_file->close(m_file->closing(order)));

        QVERIFY(openOrders(m_file->unit).isEmpty());
    }

    void editingWritesOnlyWhatWasChangedOnTheForm() {
        const OrderId order = m_file->receive();
        const OrderDraft opened = draftOf(m_file->load(order).order);
        OrderDraft other = opened;
        other.fault = QStringLiteral("漏水");
        QVERIFY_RESULT(edit(order, opened, other));

        OrderDraft mine = opened;
        mine.priority = Priority::High;
        QVERIFY_RESULT(edit(order, opened, mine));

        const OrderRecord record = m_file->load(order);
        QCOMPARE(record.order.fault, QStringLiteral("漏水"));
        QCOMPARE(record.order.priority, Priority::High);
        QCOMPARE(record.events.last().kind, EventKind::Edited);
        QCOMPARE(record.events.last().text, QStringLiteral("priority"));
    }

    void savingAnUnchangedFormWritesNothing() {
        const OrderId order = m_file->receive();
        const OrderDraft opened = draftOf(m_file->load(order).order);

        QVERIFY_RESULT(edit(order, opened, opened));

        QCOMPARE(m_file->load(order).events.size(), 1);
    }

    void anOrderOfAnotherCentreIsNotChanged() {
        const OrderId order = m_file->receive();
        const OrderDraft opened = draftOf(m_file->load(order).order);
        OrderDraft changed = opened;
        changed.fault = QStringLiteral("漏水");
        m_file->actor().centre = opened.customer.row();
        m_file->actor().rights.remove(seeAllOrdersRight().id);

        QCOMPARE(codeOf(edit(order, opened, changed)), QStringLiteral("order/other-centre"));
    }

private:
    core::Result<ReceivedOrder> receive(const IntakeDraft& draft) {
        return m_file->write([&](storage::WriteTx& tx) { return receiveOrder(tx, draft); });
    }

    core::Done edit(const OrderId& order, const OrderDraft& before, const OrderDraft& after) {
        m_file->time().advance(1000);
        return m_file->write(
            [&](storage::WriteTx& tx) { return editOrder(tx, order, before, after); });
    }

    QList<OrderId> openOrders(const UnitId& unit) {
        const auto rows = m_file->read(
            [&](storage::Connection& connection) { return openOrdersOfUnit(connection, unit); });
        QList<OrderId> ids;
        for (const OrderRow& row : *rows)
            ids.append(row.id);
        return ids;
    }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::ReceiveOrderTest;
REGISTER_TEST(ReceiveOrderTest)
#include "receiveordertest.moc"
