#include "repairs/domain/orderfacts.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class OrderLifeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<RepairsFile>(); }
    void cleanup() { m_file.reset(); }

    void anOrderGoesItsWay() {
        const OrderId order = m_file->receive();

        QVERIFY_RESULT(m_file->move(order, Status::Diagnosing));
        QVERIFY_RESULT(m_file->move(order, Status::Waiting, WaitingReason::Parts));
        QCOMPARE(m_file->load(order).order.standing.waitingReason,
                 std::optional(WaitingReason::Parts));
        QVERIFY_RESULT(m_file->move(order, Status::InRepair));
        QVERIFY_RESULT(m_file->move(order, Status::Ready));

        const OrderStanding standing = m_file->load(order).order.standing;
        QCOMPARE(standing.status, std::optional(Status::Ready));
        QCOMPARE(standing.statusAt, m_file->now());
        QCOMPARE(standing.updatedAt, m_file->now());
        QVERIFY(!standing.waitingReason);
    }

    void aMoveThatIsNotInTheTableIsRefused() {
        const OrderId order = m_file->readyOrder();

        QCOMPARE(codeOf(m_file->move(order, Status::Received)), QStringLiteral("order/move"));
        QCOMPARE(m_file->status(order), Status::Ready);
    }

    void closingIsNoMove() {
        const OrderId order = m_file->readyOrder();

        QCOMPARE(codeOf(m_file->move(order, Status::Closed)),
                 QStringLiteral("order/close-by-closing"));
    }

    void waitingNeedsAReasonAndAnotherReasonWords_data() {
        QTest::addColumn<Status>("to");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const QString invalid = QStringLiteral("input/invalid");
        const QString words = QStringLiteral("等电梯修好");
        QTest::newRow("none") << Status::Waiting << -1 << words << invalid;
        QTest::newRow("parts") << Status::Waiting << int(WaitingReason::Parts) << QString()
                               << QString();
        QTest::newRow("other") << Status::Waiting << int(WaitingReason::Other) << QString()
                               << invalid;
        QTest::newRow("other with words")
            << Status::Waiting << int(WaitingReason::Other) << words << QString();
        QTest::newRow("cancel") << Status::Cancelled << -1 << QString() << invalid;
        QTest::newRow("cancel with words") << Status::Cancelled << -1 << words << QString();
    }

    void waitingNeedsAReasonAndAnotherReasonWords() {
        QFETCH(Status, to);
        QFETCH(int, reason);
        QFETCH(QString, text);
        QFETCH(QString, code);
        const OrderId order = m_file->receive();
        const std::optional<WaitingReason> given =
            reason < 0 ? std::nullopt : std::optional(WaitingReason(reason));

        QCOMPARE(codeOf(m_file->move(order, to, given, text)), code);
    }

    void theReasonForWaitingCanChange() {
        const OrderId order = m_file->receive();
        QVERIFY_RESULT(m_file->move(order, Status::Waiting, WaitingReason::Parts));

        QVERIFY_RESULT(m_file->move(order, Status::Waiting, WaitingReason::Customer));

        QCOMPARE(m_file->load(order).order.standing.waitingReason,
                 std::optional(WaitingReason::Customer));
    }

    void aCancelledOrderIsNotMovedButReopened() {
        const OrderId order = m_file->receive();
        QVERIFY_RESULT(
            m_file->move(order, Status::Cancelled, std::nullopt, QStringLiteral("客户取消")));

        QCOMPARE(codeOf(m_file->move(order, Status::Diagnosing)), QStringLiteral("order/closed"));
        QVERIFY_RESULT(reopen(order, Status::Diagnosing));
        QCOMPARE(m_file->status(order), Status::Received);
    }

    void reopeningAClosedOrderTakesItsOutcomeBack() {
        const OrderId order = closedOrder();

        QVERIFY_RESULT(reopen(order, Status::InRepair));

        const OrderRecord record = m_file->load(order);
        QCOMPARE(record.order.standing.status, std::optional(Status::InRepair));
        QVERIFY(!record.order.standing.closedAt);
        QVERIFY(!record.order.outcome);
        QVERIFY(!record.order.restoredOn);
        QCOMPARE(record.events.last().kind, EventKind::Reopened);
    }

    void reopeningNeedsTheRightAReasonAndAClosedOrder() {
        const OrderId order = closedOrder();

        QCOMPARE(codeOf(reopen(order, Status::InRepair, QString())),
                 QStringLiteral("input/invalid"));
        QCOMPARE(codeOf(reopen(m_file->receive(), Status::InRepair)), QStringLiteral("order/open"));
        QCOMPARE(codeOf(reopen(order, Status::Received)), QStringLiteral("order/move"));
        m_file->actor().rights.remove(reopenOrdersRight().id);
        QCOMPARE(codeOf(reopen(order, Status::InRepair)), QStringLiteral("right/missing"));
    }

    void whoMayNotEditMayNotMove() {
        const OrderId order = m_file->receive();
        m_file->actor().rights.remove(editOrdersRight().id);

        QCOMPARE(codeOf(m_file->move(order, Status::Diagnosing)), QStringLiteral("right/missing"));
    }

    void severalStepsInOneTransactionFollowEachOther() {
        const IntakeDraft intake = m_file->intake();
        const auto order = m_file->write([&](storage::WriteTx& tx) -> core::Result<OrderId> {
            CORE_ASSIGN(const ReceivedOrder received, receiveOrder(tx, intake));
            CORE_TRY(moveOrder(tx, {received.id, Status::InRepair, {}, {}, {}}));
            CORE_TRY(moveOrder(tx, {received.id, Status::Ready, {}, {}, {}}));
            return received.id;
        });
        QVERIFY_RESULT(order);

        QCOMPARE(m_file->status(*order), Status::Ready);
        QVERIFY(m_file->load(*order).notApplied.isEmpty());
    }

    void eventsKeepTheirOrderWhenTheClockIsSetBack() {
        const OrderId order = m_file->receive();
        QVERIFY_RESULT(m_file->move(order, Status::Diagnosing));
        m_file->time().advance(-3'600'000);

        QVERIFY_RESULT(m_file->move(order, Status::InRepair));

        QCOMPARE(m_file->status(order), Status::InRepair);
        QVERIFY(m_file->load(order).notApplied.isEmpty());
    }

    void factsAreToldAlsoOfClosedOrders() {
        const OrderId order = closedOrder();
        const PersonId nobody;

        QVERIFY_RESULT(m_file->write(
            [&](storage::WriteTx& tx) { return addNote(tx, order, QStringLiteral("来电致谢")); }));
        QVERIFY_RESULT(
            m_file->write([&](storage::WriteTx& tx) { return recordArrival(tx, order, nobody); }));
        QVERIFY_RESULT(m_file->write([&](storage::WriteTx& tx) {
            return recordExtraService(tx, order, QStringLiteral("顺手带走垃圾"));
        }));
        QCOMPARE(codeOf(m_file->write([&](storage::WriteTx& tx) {
                     return recordAgreedAmount(tx, order, 10'000, QString());
                 })),
                 QStringLiteral("order/closed"));
        QCOMPARE(codeOf(m_file->write(
                     [&](storage::WriteTx& tx) { return addNote(tx, order, QString()); })),
                 QStringLiteral("input/invalid"));

        QCOMPARE(m_file->load(order).events.last().kind, EventKind::ExtraService);
        QCOMPARE(m_file->status(order), Status::Closed);
    }

private:
    core::Done reopen(const OrderId& order, Status to,
                      const QString& reason = QStringLiteral("又坏了")) {
        m_file->time().advance(1000);
        return m_file->write(
            [&](storage::WriteTx& tx) { return reopenOrder(tx, order, to, reason); });
    }

    OrderId closedOrder() {
        const OrderId order = m_file->readyOrder();
        RepairsFile::need(m_file->sign(order));
        RepairsFile::need(m_file->close(m_file->closing(order)));
        return order;
    }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::OrderLifeTest;
REGISTER_TEST(OrderLifeTest)
#include "orderlifetest.moc"
