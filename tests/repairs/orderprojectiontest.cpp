#include "repairs/data/orderprojection.h"

#include "core/property.h"
#include "repairs/data/orderexceptions.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderwork.h"
#include "repairs/domain/words.h"
#include "repairsfile.h"
#include "sampleorders.h"
#include "testsuite.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace repairs {

class OrderProjectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_file = std::make_unique<RepairsFile>(); }
    void cleanup() { m_file.reset(); }

    void theOrderInWhichEventsArriveDoesNotMatter() {
        QVERIFY(rc::check([this] {
            std::vector<OrderEvent> events = anyEvents();
            const OrderId first = orderOf(events);
            std::shuffle(events.begin(), events.end(),
                         std::minstd_rand(*rc::gen::arbitrary<unsigned>()));
            const OrderId second = orderOf(events);

            const OrderRecord a = m_file->load(first);
            const OrderRecord b = m_file->load(second);

            RC_ASSERT(a.order.standing == b.order.standing);
            RC_ASSERT(a.notApplied.size() == b.notApplied.size());
        }));
        QVERIFY(findings().isEmpty());
    }

    void anEventThatNoLongerFitsIsListed() {
        const OrderId order = m_file->receive();
        QVERIFY_RESULT(m_file->move(order, Status::Diagnosing));

        arrive(order, Status::Received, Status::InRepair);

        const auto listed = m_file->read(
            [](storage::Connection& connection) { return orderExceptions(connection, 10); });
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().order, order);
        QCOMPARE(listed->first().status, std::optional(Status::Diagnosing));
        QCOMPARE(listed->first().event.to, std::optional(Status::InRepair));
        QCOMPARE(m_file->load(order).notApplied, QList<EventId>{listed->first().event.id});
        QVERIFY(findings().isEmpty());
    }

    void anEventThatFitsAgainLeavesTheList() {
        const OrderId order = m_file->receive();
        const core::Instant received = m_file->now();
        m_file->time().advance(10'000);
        arrive(order, Status::Diagnosing, Status::Ready);
        QCOMPARE(exceptions(), 1);

        m_file->time().advance(-5'000);
        arrive(order, Status::Received, Status::Diagnosing);

        QCOMPARE(exceptions(), 0);
        QCOMPARE(m_file->status(order), Status::Ready);
        QVERIFY(received < m_file->now());
    }

    void doctorNamesTheWrongOrder_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("table");
        const QString order = QStringLiteral("repair_order");
        QTest::newRow("status") << QByteArray("UPDATE repair_order SET status = 40") << order;
        QTest::newRow("total") << QByteArray("UPDATE repair_order SET total_minor = 1") << order;
        QTest::newRow("due") << QByteArray("UPDATE repair_order SET due_at = 1") << order;
        QTest::newRow("updated") << QByteArray("UPDATE repair_order SET updated_at = 1") << order;
        QTest::newRow("line") << QByteArray("UPDATE order_line SET amount_minor = 1")
                              << QStringLiteral("order_line");
        QTest::newRow("count") << QByteArray("UPDATE order_count SET orders = 9")
                               << QStringLiteral("order_count");
        QTest::newRow("no count") << QByteArray("DELETE FROM order_count")
                                  << QStringLiteral("order_count");
        QTest::newRow("exception")
            << QByteArray("INSERT INTO order_exception (event_seq, order_seq) VALUES (1, 1)")
            << QStringLiteral("order_exception");
    }

    void doctorNamesTheWrongOrder() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, table);
        const OrderId order = m_file->receive();
        OrderLine line;
        line.text = QStringLiteral("检修");
        line.unitPriceMinor = 5000;
        QVERIFY_RESULT(
            m_file->write([&](storage::WriteTx& tx) { return saveLine(tx, order, line); }));
        QVERIFY(findings().isEmpty());

        derive(sql);

        const QList<storage::Finding> found = findings();
        QVERIFY(!found.isEmpty());
        QVERIFY(std::ranges::any_of(
            found, [&](const storage::Finding& finding) { return finding.table == table; }));
        if (table == QStringLiteral("repair_order"))
            QCOMPARE(found.first().id, order.toString());
        rebuild();
        QVERIFY(findings().isEmpty());
    }

    void rebuildingGivesWhatWasThere() {
        SampleOrders(*m_file).add(50);
        const auto standings = [this] {
            QList<qint64> sums;
            for (const char* column :
                 {"status", "status_at", "total_minor", "updated_at", "closed_at"})
                sums.append(
                    m_file->number(QByteArray("SELECT total(") + column + ") FROM repair_order"));
            return sums;
        };
        const QList<qint64> before = standings();

        rebuild();

        QCOMPARE(standings(), before);
        QVERIFY(findings().isEmpty());
    }

private:
    /// As another machine would send it: without the guards of the use cases.
    void arrive(const OrderId& order, Status from, Status to) {
        RepairsFile::need(m_file->write([&](storage::WriteTx& tx) {
            OrderEvent event;
            event.kind = EventKind::Status;
            event.from = from;
            event.to = to;
            event.at = tx.now();
            return tx.insert(orderEventTable(), tx.newId(), tx.actor().centre,
                             patchOf(order, event));
        }));
    }

    static std::vector<OrderEvent> anyEvents() {
        std::vector<OrderEvent> events(size_t(within(1, 8)));
        qint64 at = 0;
        for (OrderEvent& event : events) {
            event.kind = EventKind::Status;
            event.at = core::Instant{++at};
            event.to = anyStatus();
            if (at > 1)
                event.from = anyStatus();
            if (event.to == Status::Waiting)
                event.reason = QStringLiteral("parts");
        }
        return events;
    }

    static Status anyStatus() {
        return *rc::gen::element(Status::Received, Status::Diagnosing, Status::Waiting,
                                 Status::Closed);
    }

    /// Each event comes in a transaction of its own.
    OrderId orderOf(const std::vector<OrderEvent>& events) {
        ImportedOrder head;
        head.order.customer = m_file->customer;
        head.order.number = QStringLiteral("P");
        head.order.currency = core::Currency::cny();
        const OrderId order = RepairsFile::need(
            m_file->write([&](storage::WriteTx& tx) { return importOrder(tx, head); }));
        for (const OrderEvent& event : events) {
            RepairsFile::need(m_file->write([&](storage::WriteTx& tx) {
                return tx.insert(orderEventTable(), tx.newId(), tx.actor().centre,
                                 patchOf(order, event));
            }));
        }
        return order;
    }

    void derive(const QByteArray& sql) {
        RepairsFile::need(m_file->write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(auto statement, tx.connection().derive(sql));
            return statement.run();
        }));
    }

    void rebuild() {
        RepairsFile::need(m_file->write(
            [](storage::WriteTx& tx) { return OrderProjection().rebuild(tx.connection()); }));
    }

    QList<storage::Finding> findings() {
        OrderProjection projection;
        return m_file->findings(projection);
    }

    qint64 exceptions() { return m_file->number("SELECT count(*) FROM order_exception"); }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::OrderProjectionTest;
REGISTER_TEST(OrderProjectionTest)
#include "orderprojectiontest.moc"
