// The first page of the list of stock with the value beside it, through the whole program.

#include "parts/data/stocklist.h"
#include "parts/data/stockreads.h"
#include "support/samples.h"
#include "support/stockfile.h"

#include <QCoreApplication>

namespace {

constexpr int kPageRows = 200;
constexpr int kRounds = 20;

using bench::BenchFile;
using bench::need;
using parts::StockFilter;
using parts::StockOrder;
using parts::StockSort;

/// What the page of stock reads when it is opened or a filter is chosen.
void showStock(BenchFile& file, const StockFilter& filter, const StockSort& sort) {
    auto read = file.database().read(
        [filter, sort](storage::Connection& connection) -> core::Result<qsizetype> {
            CORE_ASSIGN(const auto page,
                        parts::stockList().first(connection, filter, sort, kPageRows));
            CORE_ASSIGN(const auto sums, parts::stockValue(connection, filter.bin));
            return page.rows.size() + sums.size();
        });
    read.waitForFinished();
    need(read.result());
}

/// As many balances in the order of an index.
void bareBalances(BenchFile& file) {
    need(file.database().readNow([](storage::Connection& connection) -> core::Done {
        CORE_ASSIGN(auto row,
                    connection.prepare("SELECT part_id, bin_id, on_hand_milli, reserved_milli, "
                                       "value_minor FROM stock_balance ORDER BY part_key "
                                       "LIMIT 200"));
        while (row.next())
            row.blob(0);
        return row.status();
    }));
}

QList<StockFilter> filtersOver(const QList<parts::StockPlace>& places) {
    StockFilter all;
    StockFilter bin;
    bin.bin = places.first().bin;
    StockFilter own;
    own.owner = parts::StockOwner::Own;
    StockFilter ownInBin = bin;
    ownInBin.owner = parts::StockOwner::Own;
    return {all, bin, own, ownInBin};
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const bench::BenchRun run(QCoreApplication::arguments());
    BenchFile file(bench::stockFile(run), BenchFile::Access::Read);
    const auto filters = filtersOver(bench::stockPlaces(file, 1));
    StockFilter rare;
    rare.text = QStringLiteral("P123456");
    StockFilter common;
    common.text = QStringLiteral("压缩机");
    bench::Samples shown;
    bench::Samples words;
    bench::Samples floor;
    for (int round = 0; round < kRounds; ++round) {
        for (const StockOrder order : {StockOrder::Name, StockOrder::Number}) {
            const StockSort sort{order, round % 2 == 1};
            for (const StockFilter& filter : filters) {
                shown.time([&] { showStock(file, filter, sort); });
                floor.time([&] { bareBalances(file); });
            }
            for (const StockFilter& filter : {rare, common})
                words.time([&] { showStock(file, filter, sort); });
        }
    }
    const QString unit = QStringLiteral("ms");
    run.tell(
        {QStringLiteral("stock-list-words"), words.percentile(99), unit, floor.percentile(99)});
    run.tell({QStringLiteral("stock-list-words-p50"), words.median(), unit, floor.median()});
    run.tell({QStringLiteral("stock-list-p50"), shown.median(), unit, floor.median()});
    run.tell({QStringLiteral("stock-list"), shown.percentile(99), unit, floor.percentile(99), 16});
    return 0;
}
