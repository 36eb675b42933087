#include "parts/data/stockreads.h"

#include "parts/data/balancekey.h"
#include "parts/data/lowstock.h"
#include "parts/domain/stockwords.h"

namespace parts {
namespace {

using core::Result;
using storage::Connection;
using storage::Statement;

core::Currency currencyAt(const Statement& row, int column) {
    return core::Currency::fromCode(row.text(column)).value_or(core::Currency());
}

StockBin binFrom(const Statement& row) {
    StockBin bin;
    bin.id = BinId(row.id(0));
    bin.centre = row.id(1);
    bin.name = row.text(2);
    bin.kind = binKind(row.text(3));
    bin.holder = row.id(4);
    bin.currency = currencyAt(row, 5);
    bin.note = row.text(6);
    return bin;
}

constexpr char kBinColumns[] =
    "SELECT id, centre_id, name, kind, holder_id, currency, note FROM stock_bin ";

constexpr char kMoveColumns[] =
    "SELECT part_id, bin_id, owner, owner_party_id, lot, id, kind, serial, qty_milli, "
    "unit_cost_minor, value_minor, currency, effective_at, made_at, made_by, reason, doc_kind, "
    "doc_id, doc_line_id, doc_number, group_id, reverses_id, allowed_by, approved_by, "
    "counted_milli FROM stock_move ";

StockMove moveFrom(const Statement& row) {
    StockMove move;
    move.place = placeFrom(row, 0);
    move.id = MoveId(row.id(5));
    move.kind = moveKind(row.text(6));
    move.serial = row.text(7);
    move.qtyMilli = row.integer(8);
    move.unitCostMinor = row.integer(9);
    move.valueMinor = row.integer(10);
    move.currency = currencyAt(row, 11);
    move.effectiveAt = row.instant(12);
    move.madeAt = row.instant(13);
    move.madeBy = row.id(14);
    move.reason = row.text(15);
    move.document = {row.text(16), row.id(17), row.id(18), row.text(19)};
    move.group = row.id(20);
    move.reverses = MoveId(row.id(21));
    move.allowedBy = row.id(22);
    move.approvedBy = row.id(23);
    if (!row.isNull(24))
        move.countedMilli = row.integer(24);
    return move;
}

Result<QList<StockMove>> movesWhere(Connection& connection, const char* where,
                                    const core::RowId& id, int limit) {
    CORE_ASSIGN(Statement row, connection.prepare(QByteArray(kMoveColumns) + where));
    row.bind(":id", id).bind(":limit", limit);
    QList<StockMove> moves;
    while (row.next())
        moves.append(moveFrom(row));
    CORE_TRY(row.status());
    return moves;
}

void bindPlace(Statement& row, const StockPlace& place) {
    row.bind(":part", place.part)
        .bind(":bin", place.bin)
        .bind(":owner", code(place.owner))
        .bind(":party", place.party)
        .bind(":lot", place.lot);
}

/// The first column of the first row, 0 where there is none.
Result<qint64> numberOf(Statement& statement) {
    const qint64 number = statement.next() ? statement.integer(0) : 0;
    CORE_TRY(statement.status());
    return number;
}

constexpr int kAllMoves = -1;

}  // namespace

Result<std::optional<StockBin>> findBin(Connection& connection, const BinId& id) {
    CORE_ASSIGN(Statement row, connection.prepare(QByteArray(kBinColumns) + "WHERE id = :id"));
    row.bind(":id", id);
    std::optional<StockBin> bin;
    if (row.next())
        bin = binFrom(row);
    CORE_TRY(row.status());
    return bin;
}

Result<QList<StockBin>> stockBins(Connection& connection) {
    CORE_ASSIGN(Statement row, connection.prepare(QByteArray(kBinColumns) +
                                                  "WHERE deleted = 0 ORDER BY name, id"));
    QList<StockBin> bins;
    while (row.next())
        bins.append(binFrom(row));
    CORE_TRY(row.status());
    return bins;
}

Result<std::optional<BinId>> firstBinOf(Connection& connection, BinKind kind,
                                        const core::RowId& centre) {
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT id FROM stock_bin WHERE kind = :kind AND deleted = 0 "
                                   "ORDER BY centre_id <> :centre, seq LIMIT 1"));
    row.bind(":kind", code(kind)).bind(":centre", centre.toBytes());
    std::optional<BinId> bin;
    if (row.next())
        bin = BinId(row.id(0));
    CORE_TRY(row.status());
    return bin;
}

Result<std::optional<StockMove>> findMove(Connection& connection, const MoveId& id) {
    CORE_ASSIGN(const auto moves,
                movesWhere(connection, "WHERE id = :id LIMIT :limit", id.row(), 1));
    return moves.isEmpty() ? std::nullopt : std::optional(moves.first());
}

Result<QList<StockMove>> movesOfPart(Connection& connection, const PartId& part, int limit) {
    return movesWhere(connection, "WHERE part_id = :id ORDER BY seq DESC LIMIT :limit", part.row(),
                      limit);
}

Result<QList<StockMove>> movesOfGroup(Connection& connection, const core::RowId& group) {
    return movesWhere(connection, "WHERE group_id = :id ORDER BY seq LIMIT :limit", group,
                      kAllMoves);
}

Result<QList<StockMove>> movesOfLine(Connection& connection, const core::RowId& line) {
    return movesWhere(connection, "WHERE doc_line_id = :id ORDER BY seq LIMIT :limit", line,
                      kAllMoves);
}

Result<QList<StockMove>> movesAt(Connection& connection, const StockPlace& place, int limit) {
    CORE_ASSIGN(Statement row,
                connection.prepare(QByteArray(kMoveColumns) +
                                   "WHERE part_id = :part AND bin_id = :bin AND owner = :owner "
                                   "AND owner_party_id IS :party AND coalesce(lot, '') = :lot "
                                   "ORDER BY seq DESC LIMIT :limit"));
    bindPlace(row, place);
    row.bind(":limit", limit);
    QList<StockMove> moves;
    while (row.next())
        moves.append(moveFrom(row));
    CORE_TRY(row.status());
    return moves;
}

Result<QList<HeldStock>> heldAt(Connection& connection, const StockPlace& place) {
    CORE_ASSIGN(
        Statement row,
        connection.prepare("SELECT doc_kind, doc_id, doc_line_id, doc_number, sum(qty_milli) "
                           "FROM stock_reservation WHERE part_id = :part AND bin_id = :bin "
                           "AND owner = :owner AND owner_party_id IS :party "
                           "AND coalesce(lot, '') = :lot GROUP BY doc_line_id "
                           "HAVING sum(qty_milli) <> 0 ORDER BY min(seq)"));
    bindPlace(row, place);
    QList<HeldStock> held;
    while (row.next())
        held.append({{row.text(0), row.id(1), row.id(2), row.text(3)}, row.integer(4)});
    CORE_TRY(row.status());
    return held;
}

Result<StockLevel> levelOf(Connection& connection, const StockPlace& place) {
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT on_hand_milli, reserved_milli, value_minor "
                                   "FROM stock_balance WHERE id = :id"));
    row.bind(":id", keyOf(place).id());
    StockLevel level;
    if (row.next())
        level = {row.integer(0), row.integer(1), row.integer(2)};
    CORE_TRY(row.status());
    return level;
}

Result<QList<PlacedLevel>> levelsOf(Connection& connection, const PartId& part) {
    CORE_ASSIGN(
        Statement row,
        connection.prepare("SELECT b.part_id, b.bin_id, b.owner, b.owner_party_id, b.lot, "
                           "b.on_hand_milli, b.reserved_milli, b.value_minor FROM stock_balance b "
                           "LEFT JOIN stock_bin s ON s.id = b.bin_id WHERE b.part_id = :part "
                           "ORDER BY s.name, b.owner, b.lot, b.seq"));
    row.bind(":part", part);
    QList<PlacedLevel> levels;
    while (row.next())
        levels.append({placeFrom(row, 0), {row.integer(5), row.integer(6), row.integer(7)}});
    CORE_TRY(row.status());
    return levels;
}

Result<qint64> onHandAt(Connection& connection, const StockPlace& place, core::Instant at) {
    CORE_ASSIGN(const StockLevel level, levelOf(connection, place));
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT coalesce(sum(qty_milli), 0) FROM stock_move "
                                   "WHERE part_id = :part AND bin_id = :bin AND effective_at > :at "
                                   "AND owner = :owner AND owner_party_id IS :party "
                                   "AND coalesce(lot, '') = :lot"));
    row.bind(":part", place.part)
        .bind(":bin", place.bin)
        .bind(":at", at)
        .bind(":owner", code(place.owner))
        .bind(":party", place.party)
        .bind(":lot", place.lot);
    CORE_ASSIGN(const qint64 later, numberOf(row));
    return level.onHandMilli - later;
}

Result<qint64> serialIn(Connection& connection, const StockPlace& place, const QString& serial) {
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT coalesce(sum(qty_milli), 0) FROM stock_move "
                                   "WHERE part_id = :part AND serial = :serial "
                                   "AND bin_id = :bin AND owner = :owner"));
    row.bind(":part", place.part)
        .bind(":serial", serial)
        .bind(":bin", place.bin)
        .bind(":owner", code(place.owner));
    return numberOf(row);
}

Result<qint64> piecesOfSerial(Connection& connection, const PartId& part, const QString& serial) {
    CORE_ASSIGN(Statement row, connection.prepare("SELECT pieces_milli FROM stock_serial "
                                                  "WHERE part_id = :part AND serial = :serial"));
    row.bind(":part", part).bind(":serial", serial);
    return numberOf(row);
}

Result<qint64> takenBackOf(Connection& connection, const MoveId& move) {
    CORE_ASSIGN(Statement row,
                connection.prepare(
                    "SELECT coalesce(sum(qty), 0) FROM (SELECT qty_milli AS qty FROM stock_move "
                    "WHERE reverses_id = :move UNION ALL SELECT b.qty_milli FROM stock_move a "
                    "JOIN stock_move b ON b.reverses_id = a.id WHERE a.reverses_id = :move)"));
    row.bind(":move", move);
    return numberOf(row);
}

Result<qint64> reservedFor(Connection& connection, const StockPlace& place,
                           const core::RowId& line) {
    if (line.isNil())
        return 0;
    CORE_ASSIGN(
        Statement row,
        connection.prepare("SELECT coalesce(sum(qty_milli), 0) FROM stock_reservation "
                           "WHERE doc_line_id = :line AND part_id = :part AND bin_id = :bin "
                           "AND owner = :owner AND owner_party_id IS :party "
                           "AND coalesce(lot, '') = :lot"));
    row.bind(":line", line)
        .bind(":part", place.part)
        .bind(":bin", place.bin)
        .bind(":owner", code(place.owner))
        .bind(":party", place.party)
        .bind(":lot", place.lot);
    return numberOf(row);
}

Result<qint64> lastUnitCost(Connection& connection, const PartId& part, core::Currency currency) {
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT unit_cost_minor FROM stock_move WHERE part_id = :part "
                                   "AND kind = 'receive' AND unit_cost_minor > 0 "
                                   "AND currency = :currency "
                                   "ORDER BY effective_at DESC, seq DESC LIMIT 1"));
    row.bind(":part", part).bind(":currency", currency.code());
    return numberOf(row);
}

Result<QList<StockSum>> stockValue(Connection& connection, const std::optional<BinId>& bin) {
    CORE_ASSIGN(
        Statement row,
        connection.prepare("SELECT s.owner, b.currency, sum(s.value_minor) FROM stock_bin_sum s "
                           "JOIN stock_bin b ON b.id = s.bin_id "
                           "WHERE :bin IS NULL OR s.bin_id = :bin GROUP BY b.currency, s.owner"));
    row.bind(":bin", bin);
    QList<StockSum> sums;
    while (row.next())
        sums.append({stockOwner(row.text(0)), {row.integer(2), currencyAt(row, 1)}});
    CORE_TRY(row.status());
    return sums;
}

Result<QList<LowPart>> partsBelowMinimum(Connection& connection, int limit) {
    CORE_ASSIGN(
        Statement row,
        connection.prepare(QByteArray("SELECT p.id, p.number, p.name, p.min_milli, p.max_milli, ") +
                           kUsableOfPart + " FROM part AS p WHERE " + isBelowMinimum() +
                           " ORDER BY p.seq LIMIT :limit"));
    row.bind(":limit", limit);
    QList<LowPart> low;
    while (row.next()) {
        LowPart part{PartId(row.id(0)), row.text(1),    row.text(2),
                     row.integer(5),    row.integer(3), {}};
        if (!row.isNull(4))
            part.maxMilli = row.integer(4);
        low.append(part);
    }
    CORE_TRY(row.status());
    return low;
}

}  // namespace parts
