// First, next and last page of sorted and filtered lists of orders, through the whole program.

#include "repairs/data/orderlist.h"
#include "support/benchfile.h"
#include "support/samples.h"

#include <QCoreApplication>

namespace {

constexpr int kPageRows = 200;
constexpr int kRounds = 20;

using bench::BenchFile;
using bench::need;
using repairs::OrderFilter;
using repairs::OrderPage;
using repairs::OrderSort;
using repairs::OrderSortKey;

OrderPage page(BenchFile& file, const OrderFilter& filter, const OrderSort& sort,
               const std::optional<storage::Anchor>& anchor, storage::Direction direction) {
    auto read =
        file.database().read([filter, sort, anchor, direction](storage::Connection& connection) {
            return repairs::listOrders(connection, filter, sort, anchor, direction, kPageRows);
        });
    read.waitForFinished();
    return need(read.result());
}

/// As many rows in the order of their keys, without what other features add to a line.
void bareRows(BenchFile& file) {
    need(file.database().readNow([](storage::Connection& connection) -> core::Done {
        CORE_ASSIGN(auto row,
                    connection.prepare("SELECT number, status, fault, called_at, updated_at, "
                                       "total_minor FROM repair_order WHERE status > 0 "
                                       "ORDER BY updated_at DESC LIMIT 200"));
        while (row.next())
            row.text(2);
        return row.status();
    }));
}

/// Those that the page of orders offers.
QList<OrderFilter> filters(core::Instant now) {
    OrderFilter all;
    OrderFilter open;
    open.scope = OrderFilter::Scope::Open;
    OrderFilter overdue;
    overdue.scope = OrderFilter::Scope::Overdue;
    OrderFilter waiting;
    waiting.status = repairs::Status::Waiting;
    QList<OrderFilter> list{all, open, overdue, waiting};
    for (OrderFilter& filter : list)
        filter.now = now;
    return list;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const bench::BenchRun run(QCoreApplication::arguments());
    BenchFile file(bench::orderFile(run), BenchFile::Access::Read);
    bench::Samples first;
    bench::Samples next;
    bench::Samples last;
    bench::Samples floor;
    for (int round = 0; round < kRounds; ++round) {
        for (const OrderFilter& filter : filters(file.time().now())) {
            for (const OrderSortKey key : {OrderSortKey::Updated, OrderSortKey::Number,
                                           OrderSortKey::Total, OrderSortKey::Due}) {
                const OrderSort sort{key, round % 2 == 0};
                OrderPage shown;
                using storage::Direction;
                first.time([&] { shown = page(file, filter, sort, {}, Direction::Forward); });
                next.time([&] { page(file, filter, sort, shown.last, Direction::Forward); });
                last.time([&] { page(file, filter, sort, {}, Direction::Backward); });
                floor.time([&] { bareRows(file); });
            }
        }
    }
    // Offered by no page: the closed orders by amount, with all open ones, which cost nothing yet,
    // before them.
    OrderFilter closed;
    closed.status = repairs::Status::Closed;
    bench::Samples closedByTotal;
    for (int round = 0; round < kRounds; ++round)
        closedByTotal.time([&] {
            page(file, closed, {OrderSortKey::Total, false}, {}, storage::Direction::Forward);
        });
    bench::Samples all;
    const QString unit = QStringLiteral("ms");
    const auto tell = [&](const char* name, const bench::Samples& samples) {
        run.tell({QString::fromLatin1(name), samples.percentile(99), unit, floor.percentile(99)});
        all.add(samples);
    };
    tell("list-page-first", first);
    tell("list-page-next", next);
    tell("list-page-last", last);
    run.tell({QStringLiteral("list-page-closed-by-total"), closedByTotal.percentile(99), unit,
              floor.percentile(99)});
    run.tell({QStringLiteral("list-page-p50"), all.median(), unit, floor.median()});
    run.tell({QStringLiteral("list-page"), all.percentile(99), unit, floor.percentile(99), 16});
    return 0;
}
