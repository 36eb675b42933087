#include "repairs/data/ordercounts.h"

#include "repairs/data/orderlist.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/words.h"
#include "repairsfile.h"
#include "sampleorders.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class OrderCountsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<RepairsFile>(); }
    void cleanup() { m_file.reset(); }

    void anEmptyFileCountsNothing() { QCOMPARE(counts(), OrderCounts()); }

    void countsAreThoseOfTheLists() {
        SampleOrders(*m_file).add(120);

        const OrderCounts counted = counts();

        QCOMPARE(counted.all, number("status > 0"));
        QCOMPARE(counted.open, number("status < 80"));
        QCOMPARE(counted.waiting, number("status = 30"));
        QCOMPARE(counted.ready, number("status = 50"));
        QCOMPARE(counted.closed, number("status = 80"));
        QCOMPARE(counted.overdue, number("status < 50 AND promised_at < " + nowText()));
        QCOMPARE(counted.closedToday, number("status = 80 AND closed_at >= " + dayText()));
        QVERIFY(counted.overdue > 0 && counted.closedToday > 0);
    }

    void aMoveCountsInItsNewState() {
        const OrderId order = m_file->receive();
        const OrderCounts before = counts();

        QVERIFY_RESULT(m_file->move(order, Status::Waiting, WaitingReason::Parts));

        QCOMPARE(counts().waiting, before.waiting + 1);
        QCOMPARE(counts().open, before.open);
    }

    void aRemovedOrderIsNotCounted() {
        const OrderId order = m_file->receive();
        QVERIFY_RESULT(m_file->write(
            [&](storage::WriteTx& tx) { return tx.remove(orderTable(), order.row()); }));
        QCOMPARE(counts().all, 0);

        QVERIFY_RESULT(m_file->write(
            [&](storage::WriteTx& tx) { return tx.restore(orderTable(), order.row()); }));
        QCOMPARE(counts().all, 1);
    }

    void aCentreCountsItsOwn() {
        m_file->receive();
        CountScope scope = wholeFile();
        scope.centre = m_file->actor().centre;
        QCOMPARE(countsIn(scope).open, 1);

        scope.centre = m_file->customer.row();
        QCOMPARE(countsIn(scope).open, 0);
        QCOMPARE(countsIn(scope).all, 0);
    }

private:
    CountScope wholeFile() {
        CountScope scope;
        scope.now = m_file->now();
        scope.dayBegin = core::Instant{m_file->now().ms - 12 * 3'600'000};
        return scope;
    }

    OrderCounts countsIn(const CountScope& scope) {
        return RepairsFile::need(m_file->read(
            [&](storage::Connection& connection) { return countsOfOrders(connection, scope); }));
    }

    OrderCounts counts() { return countsIn(wholeFile()); }
    QByteArray nowText() { return QByteArray::number(wholeFile().now.ms); }
    QByteArray dayText() { return QByteArray::number(wholeFile().dayBegin.ms); }

    qint64 number(const QByteArray& where) {
        return m_file->number("SELECT count(*) FROM repair_order WHERE deleted = 0 AND " + where);
    }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::OrderCountsTest;
REGISTER_TEST(OrderCountsTest)
#include "ordercountstest.moc"
