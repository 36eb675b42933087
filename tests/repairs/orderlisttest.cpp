#include "repairs/data/orderlist.h"

#include "customers/data/customerkeys.h"
#include "repairs/data/orderhistory.h"
#include "repairs/data/orderquery.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/overdue.h"
#include "repairsfile.h"
#include "sampleorders.h"
#include "testsuite.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace repairs {

class OrderListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_file = std::make_unique<RepairsFile>();
        SampleOrders(*m_file).add(kOrders);
        removeSome();
        m_all = rowsOf({}, {OrderSortKey::Number, false});
    }
    void cleanupTestCase() { m_file.reset(); }

    void everyRecordIsFoundWhereItStands() {
        const OrderSort sort{OrderSortKey::Customer, true};
        const auto marks = m_file->read([&](storage::Connection& connection) {
            return storage::readLandmarks(connection, *orderQuery(connection, {}, sort), 7);
        });
        const QList<OrderRow> rows = rowsOf({}, sort);

        for (qsizetype row = 0; row < rows.size(); ++row) {
            const auto position = m_file->read([&](storage::Connection& connection) {
                return orderList().position(connection, {}, sort, *marks, rows[row].id.row());
            });
            QCOMPARE(position.value().value_or(-1), qint64(row));
        }
    }

    void aRecordThatTheFilterHidesHasNoPosition() {
        OrderFilter open;
        open.scope = OrderFilter::Scope::Open;
        const auto closed = std::ranges::find(m_all, Status::Closed, &OrderRow::status);
        const auto position = m_file->read(
            [&](storage::Connection& connection) -> core::Result<std::optional<qint64>> {
                CORE_ASSIGN(const auto marks, orderList().landmarks(connection, open, {}));
                return orderList().position(connection, open, {}, marks, closed->id.row());
            });

        QVERIFY_RESULT(position);
        QVERIFY(!position->has_value());
    }

    void pagesMakeTheWholeList_data() {
        QTest::addColumn<int>("filter");
        QTest::addColumn<OrderSortKey>("key");
        QTest::addColumn<bool>("descending");
        constexpr OrderSortKey kKeys[] = {
            OrderSortKey::Number, OrderSortKey::Called, OrderSortKey::Updated, OrderSortKey::Status,
            OrderSortKey::Total,  OrderSortKey::Due,    OrderSortKey::Customer};
        for (int filter = 0; filter < filters().size(); ++filter)
            for (const OrderSortKey key : kKeys)
                for (const bool descending : {false, true})
                    QTest::addRow("filter %d by %d %s", filter, int(key),
                                  descending ? "down" : "up")
                        << filter << key << descending;
    }

    void pagesMakeTheWholeList() {
        QFETCH(int, filter);
        QFETCH(OrderSortKey, key);
        QFETCH(bool, descending);
        const GivenFilter chosen = filters()[filter];
        const auto& given = chosen.filter;
        const auto& holds = chosen.holds;
        const OrderSort sort{key, descending};
        QList<OrderRow> wanted = m_all;
        wanted.removeIf([&](const OrderRow& row) { return !holds(row); });
        std::ranges::sort(wanted, [&](const OrderRow& a, const OrderRow& b) {
            return descending ? isBefore(key, b, a) : isBefore(key, a, b);
        });

        QCOMPARE(walk(given, sort, storage::Direction::Forward), wanted);
        QCOMPARE(walk(given, sort, storage::Direction::Backward), wanted);
        QCOMPARE(count(given), qint64(wanted.size()));
    }

    void aRowIsFoundByItsPlace() {
        const OrderSort sort{OrderSortKey::Updated, true};
        const QList<OrderRow> wanted = walk({}, sort, storage::Direction::Forward);
        const auto landmarks = m_file->read([&](storage::Connection& connection) {
            return orderList().landmarks(connection, {}, sort);
        });
        QVERIFY_RESULT(landmarks);
        QCOMPARE(landmarks->count, qint64(wanted.size()));

        for (const qint64 row : {qint64(0), qint64(7), qint64(wanted.size() - 3)}) {
            const auto page = m_file->read([&](storage::Connection& connection) {
                return orderList().pageAt(connection, {}, sort, *landmarks, row, 3);
            });
            QCOMPARE(page->rows, wanted.mid(row, 3));
        }
    }

    void aRemovedOrderIsInNoList() { QCOMPARE(m_all.size(), kOrders - kRemoved); }

    void theHistoryOfAUnitBeginsWithTheLastCall() {
        const auto history = m_file->read([&](storage::Connection& connection) {
            return ordersOfUnit(connection, m_file->unit, 1000);
        });

        QVERIFY(std::ranges::is_sorted(*history, [](const OrderRow& a, const OrderRow& b) {
            return a.calledAt > b.calledAt;
        }));
        QCOMPARE(history->size(), std::ranges::count(m_all, m_file->unit, &OrderRow::unit));
        const auto summary = m_file->read([&](storage::Connection& connection) {
            return orderSummaryOfUnit(connection, m_file->unit);
        });
        QCOMPARE(summary->orders, qint64(history->size()));
        QCOMPARE(summary->lastCalledAt, std::optional(history->first().calledAt));
    }

    void aRowShowsWhatStandsBesideIt() {
        const auto row = std::ranges::find_if(m_all, [this](const OrderRow& one) {
            return one.unit == m_file->unit && one.customer == m_file->customer;
        });

        QCOMPARE(row->customerName, QStringLiteral("张三"));
        QCOMPARE(row->unitSerial, QStringLiteral("AC-0001"));
        QVERIFY(row->unitTitle.contains(QStringLiteral("Gree")));
    }

private:
    static constexpr int kOrders = 200;
    static constexpr int kRemoved = 5;

    struct GivenFilter {
        OrderFilter filter;
        std::function<bool(const OrderRow&)> holds;
    };

    QList<GivenFilter> filters() const {
        const core::Instant now = m_file ? m_file->now() : core::Instant();
        const core::Instant day{now.ms - 10 * 3'600'000};
        QList<GivenFilter> all;
        const auto add = [&](OrderFilter filter, std::function<bool(const OrderRow&)> holds) {
            filter.now = now;
            filter.dayBegin = day;
            all.append({filter, std::move(holds)});
        };
        OrderFilter filter;
        add(filter, [](const OrderRow&) { return true; });
        filter.scope = OrderFilter::Scope::Open;
        add(filter, [](const OrderRow& row) { return isOpen(row.status); });
        filter.scope = OrderFilter::Scope::Overdue;
        add(filter,
            [now](const OrderRow& row) { return isOverdue(row.status, row.promisedAt, now); });
        filter.scope = OrderFilter::Scope::ClosedToday;
        add(filter, [day](const OrderRow& row) { return row.closedAt && *row.closedAt >= day; });
        filter.scope = OrderFilter::Scope::All;
        filter.status = Status::Waiting;
        add(filter, [](const OrderRow& row) { return row.status == Status::Waiting; });
        filter.status = Status::Closed;
        add(filter, [](const OrderRow& row) { return row.status == Status::Closed; });
        filter.status.reset();
        filter.unit = m_file ? m_file->unit : UnitId();
        add(filter, [unit = filter.unit](const OrderRow& row) { return row.unit == unit; });
        filter.unit = {};
        filter.found = QList<qint64>{3, 7, 8, 100'000};
        add(filter,
            [](const OrderRow& row) { return row.seq == 3 || row.seq == 7 || row.seq == 8; });
        return all;
    }

    static bool isBefore(OrderSortKey key, const OrderRow& a, const OrderRow& b) {
        const auto due = [](const OrderRow& row) {
            return row.promisedAt ? row.promisedAt->ms : std::numeric_limits<qint64>::max();
        };
        switch (key) {
        case OrderSortKey::Number:
            return std::tie(a.number, a.seq) < std::tie(b.number, b.seq);
        case OrderSortKey::Called:
            return std::tie(a.calledAt, a.seq) < std::tie(b.calledAt, b.seq);
        case OrderSortKey::Updated:
            return std::tie(a.updatedAt, a.seq) < std::tie(b.updatedAt, b.seq);
        case OrderSortKey::Status:
            return std::tie(a.status, a.seq) < std::tie(b.status, b.seq);
        case OrderSortKey::Total:
            return std::tie(a.totalMinor, a.seq) < std::tie(b.totalMinor, b.seq);
        case OrderSortKey::Customer:
            return std::pair(customers::nameKey(a.customerName), a.seq) <
                   std::pair(customers::nameKey(b.customerName), b.seq);
        case OrderSortKey::Due:
            break;
        }
        return std::pair(due(a), a.seq) < std::pair(due(b), b.seq);
    }

    /// Page by page of seven until nothing more comes.
    QList<OrderRow> walk(const OrderFilter& filter, const OrderSort& sort,
                         storage::Direction direction) {
        constexpr int kPage = 7;
        QList<OrderRow> rows;
        std::optional<storage::Anchor> anchor;
        for (;;) {
            const OrderPage page = RepairsFile::need(m_file->read([&](storage::Connection& c) {
                return listOrders(c, filter, sort, anchor, direction, kPage);
            }));
            if (page.rows.isEmpty())
                return rows;
            const bool isForward = direction == storage::Direction::Forward;
            rows = isForward ? rows + page.rows : page.rows + rows;
            anchor = isForward ? page.last : page.first;
        }
    }

    QList<OrderRow> rowsOf(const OrderFilter& filter, const OrderSort& sort) {
        return RepairsFile::need(m_file->read([&](storage::Connection& connection) {
                   return listOrders(connection, filter, sort, std::nullopt,
                                     storage::Direction::Forward, 10 * kOrders);
               }))
            .rows;
    }

    qint64 count(const OrderFilter& filter) {
        return RepairsFile::need(m_file->read(
            [&](storage::Connection& connection) { return countOrders(connection, filter); }));
    }

    void removeSome() {
        const QList<OrderRow> rows = rowsOf({}, {OrderSortKey::Called, false});
        RepairsFile::need(m_file->write([&](storage::WriteTx& tx) -> core::Done {
            for (int i = 0; i < kRemoved; ++i)
                CORE_TRY(tx.remove(orderTable(), rows[i * 10].id.row()));
            return {};
        }));
    }

    std::unique_ptr<RepairsFile> m_file;
    QList<OrderRow> m_all;
};

}  // namespace repairs

using repairs::OrderListTest;
REGISTER_TEST(OrderListTest)
#include "orderlisttest.moc"
