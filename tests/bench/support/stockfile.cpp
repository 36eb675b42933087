#include "support/stockfile.h"

#include "parts/domain/movestock.h"
#include "parts/domain/savebin.h"
#include "parts/domain/savepart.h"

#include <QDir>
#include <QFile>

namespace bench {
namespace {

constexpr int kParts = 200'000;
constexpr int kBins = 50;
constexpr int kPartsPerTransaction = 2000;

core::Result<QList<parts::BinId>> makeBins(storage::WriteTx& tx) {
    QList<parts::BinId> bins;
    for (int i = 0; i < kBins; ++i) {
        parts::StockBin bin;
        bin.name = QStringLiteral("库位 %1").arg(i + 1, 2, 10, QLatin1Char('0'));
        bin.kind = i < 10 ? parts::BinKind::Centre : parts::BinKind::Van;
        CORE_ASSIGN(const parts::BinId id, parts::saveBin(tx, bin));
        bins.append(id);
    }
    return bins;
}

core::Done makePart(storage::WriteTx& tx, int index, const QList<parts::BinId>& bins) {
    static const QStringList things{QStringLiteral("压缩机"), QStringLiteral("启动电容"),
                                    QStringLiteral("电磁阀"), QStringLiteral("风扇电机"),
                                    QStringLiteral("温控器"), QStringLiteral("点火针"),
                                    QStringLiteral("水箱"),   QStringLiteral("主板")};
    parts::Part part;
    part.number = QStringLiteral("P%1").arg(index, 6, 10, QLatin1Char('0'));
    part.name =
        QStringLiteral("%1 %2").arg(things.at(index % things.size())).arg(index * 7919 % kParts);
    part.unitOfMeasure = QStringLiteral("件");
    CORE_ASSIGN(const parts::PartId id, parts::savePart(tx, part));
    parts::MoveDraft draft;
    draft.place = {id, bins.at(index % kBins), parts::StockOwner::Own, {}, {}};
    draft.qtyMilli = 10'000;
    CORE_TRY(parts::receiveStock(tx, draft, {100 + index % 9000, core::Currency::cny()}));
    return {};
}

void fillStock(const QString& path) {
    makeEmptyFile(path);
    BenchFile file(path, BenchFile::Access::WriteNormal);
    const auto bins = need(file.database().writeNow(file.actor(), makeBins));
    for (int first = 0; first < kParts; first += kPartsPerTransaction) {
        need(file.database().writeNow(file.actor(), [&](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(tx.setImportBatch(tx.newId()));
            for (int index = first; index < first + kPartsPerTransaction; ++index)
                CORE_TRY(makePart(tx, index, bins));
            return {};
        }));
    }
}

}  // namespace

QString stockFile(const BenchRun& run) {
    const QString path =
        QDir(run.folder())
            .filePath(QStringLiteral("stock-%1-%2.aftercare").arg(kParts).arg(schemaMark()));
    if (QFile::exists(path) && !run.isFresh())
        return path;
    run.say(QStringLiteral("Making a file with %1 parts in %2 bins…").arg(kParts).arg(kBins));
    QDir().mkpath(run.folder());
    const QString making = path + QStringLiteral(".making");
    fillStock(making);
    QFile::remove(path);
    if (!QFile::rename(making, path))
        giveUp(
            {QStringLiteral("bench/rename"), QStringLiteral("The file could not be kept."), path});
    return path;
}

QList<parts::StockPlace> stockPlaces(BenchFile& file, int count) {
    return need(file.database().readNow(
        [count](storage::Connection& connection) -> core::Result<QList<parts::StockPlace>> {
            QList<parts::StockPlace> places;
            CORE_ASSIGN(auto row, connection.prepare("SELECT part_id, bin_id FROM stock_balance "
                                                     "WHERE seq % 311 = 7 LIMIT :count"));
            row.bind(":count", count);
            while (row.next())
                places.append({parts::PartId(row.id(0)),
                               parts::BinId(row.id(1)),
                               parts::StockOwner::Own,
                               {},
                               {}});
            CORE_TRY(row.status());
            return places;
        }));
}

}  // namespace bench
