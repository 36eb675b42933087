// One issue of a part through the whole program against the same rows written by the C interface.

#include "parts/domain/movestock.h"
#include "support/rowcapture.h"
#include "support/rowreplay.h"
#include "support/samples.h"
#include "support/stockfile.h"

#include <QCoreApplication>

namespace {

constexpr int kWarmUp = 20;
constexpr int kMoves = 300;
constexpr qint64 kBetweenMovesMs = 60'000;

using bench::BenchFile;
using bench::need;

core::Done issuePiece(storage::WriteTx& tx, const parts::StockPlace& place) {
    parts::MoveDraft draft;
    draft.place = place;
    draft.qtyMilli = 1000;
    const core::RowId line = tx.newId();
    draft.document = {QStringLiteral("order"), line, line, QStringLiteral("WX2607-7K-0001")};
    CORE_TRY(parts::issueStock(tx, draft));
    return {};
}

/// Over the writer's thread and back, as the window does it.
void issueThrough(BenchFile& file, const parts::StockPlace& place) {
    auto moved = file.database().write(file.actor(),
                                       [&](storage::WriteTx& tx) { return issuePiece(tx, place); });
    moved.waitForFinished();
    need(moved.result());
    file.time().advance(kBetweenMovesMs);
}

/// What each issue writes, told by a run that is not measured.
std::vector<bench::WrittenRows> captureMoves(const QString& original,
                                             const QList<parts::StockPlace>& places) {
    const bench::FileCopy copy(original, QStringLiteral("stock-captured.aftercare"));
    BenchFile file(copy.path(), BenchFile::Access::WriteNormal);
    sqlite3* handle = nullptr;
    need(file.database().writeNow(file.actor(), [&](storage::WriteTx& tx) -> core::Done {
        handle = tx.connection().handle();
        return {};
    }));
    bench::RowCapture capture(handle);
    std::vector<bench::WrittenRows> moves;
    for (int index = 0; index < kWarmUp + kMoves; ++index) {
        need(file.database().writeNow(file.actor(), [&](storage::WriteTx& tx) {
            return issuePiece(tx, places[index % places.size()]);
        }));
        file.time().advance(kBetweenMovesMs);
        moves.push_back(capture.take());
    }
    return moves;
}

struct MoveTimes {
    bench::Samples program;
    bench::Samples rows;
};

/// The two take turns, so that the disk is the same for each.
MoveTimes measure(const QString& original, const QList<parts::StockPlace>& places,
                  const std::vector<bench::WrittenRows>& moves, bool isFull) {
    const bench::FileCopy mine(original, QStringLiteral("stock-program.aftercare"));
    const bench::FileCopy raw(original, QStringLiteral("stock-rows.aftercare"));
    BenchFile file(mine.path(),
                   isFull ? BenchFile::Access::WriteFull : BenchFile::Access::WriteNormal);
    bench::RowReplay rows(raw.path(), isFull);
    MoveTimes times;
    MoveTimes warming;
    for (int index = 0; index < kWarmUp + kMoves; ++index) {
        MoveTimes& kept = index < kWarmUp ? warming : times;
        kept.program.time([&] { issueThrough(file, places[index % places.size()]); });
        kept.rows.time([&] { rows.write(moves[size_t(index)]); });
    }
    return times;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const bench::BenchRun run(QCoreApplication::arguments());
    const QString original = bench::stockFile(run);
    QList<parts::StockPlace> places;
    {
        BenchFile file(original, BenchFile::Access::Read);
        places = bench::stockPlaces(file, kWarmUp + kMoves);
    }
    const auto moves = captureMoves(original, places);
    run.say(QStringLiteral("An issue writes %1 rows").arg(moves.back().rows.size()));
    QList<bench::Figure> aimed;
    for (const bool isFull : {true, false}) {
        const QString mode = isFull ? QStringLiteral("full") : QStringLiteral("normal");
        const MoveTimes times = measure(original, places, moves, isFull);
        const QString unit = QStringLiteral("ms");
        run.tell({QStringLiteral("stock-move-%1-p99").arg(mode), times.program.percentile(99), unit,
                  times.rows.percentile(99)});
        aimed.append({QStringLiteral("stock-move-%1").arg(mode), times.program.median(), unit,
                      times.rows.median(), 1.5});
    }
    // The worse one last.
    if (aimed[0].figure / aimed[0].floor > aimed[1].figure / aimed[1].floor)
        aimed.swapItemsAt(0, 1);
    for (const bench::Figure& figure : aimed)
        run.tell(figure);
    return 0;
}
