#pragma once

#include "core/money.h"
#include "core/result.h"
#include "parts/domain/stock.h"
#include "storage/connection.h"

#include <QList>

#include <optional>

namespace parts {

/// nullopt where there is no such row; a removed bin is found.
core::Result<std::optional<StockBin>> findBin(storage::Connection& connection, const BinId& id);
/// Bins that are not removed, by name.
core::Result<QList<StockBin>> stockBins(storage::Connection& connection);
/// The first bin of the kind that is not removed, the centre's own before others.
core::Result<std::optional<BinId>> firstBinOf(storage::Connection& connection, BinKind kind,
                                              const core::RowId& centre);

core::Result<std::optional<StockMove>> findMove(storage::Connection& connection, const MoveId& id);
/// Moves of a part, the latest entry first.
core::Result<QList<StockMove>> movesOfPart(storage::Connection& connection, const PartId& part,
                                           int limit);
core::Result<QList<StockMove>> movesOfGroup(storage::Connection& connection,
                                            const core::RowId& group);
/// Moves of one place, the latest entry first.
core::Result<QList<StockMove>> movesAt(storage::Connection& connection, const StockPlace& place,
                                       int limit);
/// Moves for a line of an order, the first first.
core::Result<QList<StockMove>> movesOfLine(storage::Connection& connection,
                                           const core::RowId& line);

/// The balance of a place; zeros where nothing ever lay there.
core::Result<StockLevel> levelOf(storage::Connection& connection, const StockPlace& place);
struct PlacedLevel {
    StockPlace place;
    StockLevel level;
};
/// Where a part lies, all bins and owners: who holds it.
core::Result<QList<PlacedLevel>> levelsOf(storage::Connection& connection, const PartId& part);

/// What is on hand there of moves that had happened by then, whenever they were entered: the
/// balance without what moved later.
core::Result<qint64> onHandAt(storage::Connection& connection, const StockPlace& place,
                              core::Instant at);
/// The pieces of one serial in a bin: 1000 where it lies there.
core::Result<qint64> serialIn(storage::Connection& connection, const StockPlace& place,
                              const QString& serial);
/// The pieces of one serial over all bins: 0 or 1000 unless something was entered twice.
core::Result<qint64> piecesOfSerial(storage::Connection& connection, const PartId& part,
                                    const QString& serial);
/// What later moves took back of one and did not give again: above zero of an issue.
core::Result<qint64> takenBackOf(storage::Connection& connection, const MoveId& move);
/// What is reserved there for a line of a document.
core::Result<qint64> reservedFor(storage::Connection& connection, const StockPlace& place,
                                 const core::RowId& line);
/// What is set aside in a place, by document and line, the oldest first.
struct HeldStock {
    StockDocument document;
    qint64 qtyMilli = 0;
};
core::Result<QList<HeldStock>> heldAt(storage::Connection& connection, const StockPlace& place);
/// What a piece was valued at when it last came in, anywhere; 0 where it never did.
core::Result<qint64> lastUnitCost(storage::Connection& connection, const PartId& part,
                                  core::Currency currency);

/// The value of what lies in a bin or, without one, in all; by currency and owner, from the sums
/// that are kept by bin.
struct StockSum {
    StockOwner owner = StockOwner::Own;
    core::Money value;
};
core::Result<QList<StockSum>> stockValue(storage::Connection& connection,
                                         const std::optional<BinId>& bin);

/// A common part of which less is available than its minimum, its own and consigned stock of all
/// bins together; what is in quarantine or in the store of old parts does not count (S135).
struct LowPart {
    PartId part;
    QString number;
    QString name;
    qint64 availableMilli = 0;
    qint64 minMilli = 0;
    std::optional<qint64> maxMilli;
};
core::Result<QList<LowPart>> partsBelowMinimum(storage::Connection& connection, int limit);

}  // namespace parts
