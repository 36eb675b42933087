#include "parts/data/balancekey.h"
#include "parts/data/stockprojection.h"
#include "parts/data/stockwordindex.h"

namespace parts {
namespace {

using core::Done;
using core::Result;
using storage::CheckProgress;
using storage::Connection;
using storage::Finding;
using storage::Statement;

/// The proof walks these one after the other; progress keeps the phase above the row's seq.
enum class Phase { Balances, Moves, Reservations, Bins, Rest, End };
constexpr qint64 kPhase = qint64(1) << 56;

/// Where a phase stands after a step: the seq of the last row, 0 at its end.
using Reach = Result<qint64>;

struct BalanceRow {
    qint64 seq = 0;
    QByteArray id;
    BalanceKey key;
    StockLevel level;
    bool hasPartKeys = false;
    QString filterKey;
    QByteArray words;
};

Result<QList<BalanceRow>> balancesAfter(Connection& connection, qint64 after, int limit) {
    CORE_ASSIGN(Statement row,
                connection.prepare(
                    "SELECT b.part_id, b.bin_id, b.owner, b.owner_party_id, b.lot, b.seq, b.id, "
                    "b.on_hand_milli, b.reserved_milli, b.value_minor, "
                    "p.name_key IS b.part_key AND p.number IS b.part_number "
                    "AND p.filter_key IS b.filter_key, b.filter_key, w.tokens "
                    "FROM stock_balance b LEFT JOIN part p ON p.id = b.part_id "
                    "LEFT JOIN stock_words w ON w.rowid = b.seq "
                    "WHERE b.seq > :after ORDER BY b.seq LIMIT :limit"));
    row.bind(":after", after).bind(":limit", limit);
    QList<BalanceRow> rows;
    while (row.next())
        rows.append({row.integer(5),
                     row.blob(6),
                     keyFrom(row, 0),
                     {row.integer(7), row.integer(8), row.integer(9)},
                     row.integer(10) != 0,
                     row.text(11),
                     row.text(12).toUtf8()});
    CORE_TRY(row.status());
    return rows;
}

void bindKey(Statement& statement, const BalanceKey& key) {
    statement.bind(":part", key.part)
        .bind(":bin", key.bin)
        .bind(":owner", QString::fromUtf8(key.owner))
        .bind(":party", key.party)
        .bind(":lot", QString::fromUtf8(key.lot));
}

/// The level as the ledgers have it.
Result<StockLevel> replayed(Connection& connection, const BalanceKey& key) {
    StockLevel level;
    CORE_ASSIGN(Statement moves,
                connection.prepare(
                    "SELECT coalesce(sum(qty_milli), 0), coalesce(sum(value_minor), 0) "
                    "FROM stock_move WHERE part_id = :part AND bin_id = :bin AND owner = :owner "
                    "AND coalesce(owner_party_id, x'') = :party AND coalesce(lot, '') = :lot"));
    bindKey(moves, key);
    if (moves.next()) {
        level.onHandMilli = moves.integer(0);
        level.valueMinor = moves.integer(1);
    }
    CORE_TRY(moves.status());
    CORE_ASSIGN(Statement holds,
                connection.prepare(
                    "SELECT coalesce(sum(qty_milli), 0) FROM stock_reservation "
                    "WHERE part_id = :part AND bin_id = :bin AND owner = :owner "
                    "AND coalesce(owner_party_id, x'') = :party AND coalesce(lot, '') = :lot"));
    bindKey(holds, key);
    if (holds.next())
        level.reservedMilli = holds.integer(0);
    CORE_TRY(holds.status());
    return level;
}

QString differenceOf(const BalanceRow& row, const StockLevel& level) {
    const auto differs = [](const char* what, qint64 stored, qint64 computed) {
        return QStringLiteral("%1 is %2, its entries make %3")
            .arg(QLatin1StringView(what))
            .arg(stored)
            .arg(computed);
    };
    if (row.level.onHandMilli != level.onHandMilli)
        return differs("on hand", row.level.onHandMilli, level.onHandMilli);
    if (row.level.reservedMilli != level.reservedMilli)
        return differs("reserved", row.level.reservedMilli, level.reservedMilli);
    if (row.level.valueMinor != level.valueMinor)
        return differs("value", row.level.valueMinor, level.valueMinor);
    if (row.id != row.key.id())
        return QStringLiteral("the id does not follow from the key");
    if (!row.hasPartKeys)
        return QStringLiteral("the sort and filter keys are not those of the part");
    return row.words == wordTokens(row.filterKey)
               ? QString()
               : QStringLiteral("it is not indexed by the words of its part");
}

Reach proveBalances(Connection& connection, qint64 after, int limit, const QString& check,
                    QList<Finding>& findings) {
    CORE_ASSIGN(const QList<BalanceRow> rows, balancesAfter(connection, after, limit));
    for (const BalanceRow& row : rows) {
        CORE_ASSIGN(const StockLevel level, replayed(connection, row.key));
        const QString difference = differenceOf(row, level);
        if (!difference.isEmpty())
            findings.append({check, QStringLiteral("stock_balance"),
                             core::RowId::fromBytes(row.id).value_or(core::RowId()).toString(),
                             difference});
    }
    return rows.isEmpty() ? 0 : rows.last().seq;
}

/// Each entry of a ledger has a balance; what it must hold was proven before.
Reach proveEntries(Connection& connection, qint64 after, int limit, const QString& table,
                   const QString& check, QList<Finding>& findings) {
    CORE_ASSIGN(
        Statement entry,
        connection.prepare("SELECT part_id, bin_id, owner, owner_party_id, lot, seq, id "
                           "FROM " +
                           table.toLatin1() + " WHERE seq > :after ORDER BY seq LIMIT :limit"));
    entry.bind(":after", after).bind(":limit", limit);
    CORE_ASSIGN(Statement balance,
                connection.prepare("SELECT 1 FROM stock_balance WHERE id = :id"));
    qint64 reach = 0;
    while (entry.next()) {
        reach = entry.integer(5);
        balance.reset();
        balance.bind(":id", keyFrom(entry, 0).id());
        if (!balance.next())
            findings.append({check, table, entry.id(6).toString(),
                             QStringLiteral("there is no balance for it")});
        CORE_TRY(balance.status());
    }
    CORE_TRY(entry.status());
    return reach;
}

/// The sums of one bin a step.
Reach proveBin(Connection& connection, qint64 after, const QString& check,
               QList<Finding>& findings) {
    core::RowId bin;
    qint64 reach = 0;
    {
        CORE_ASSIGN(Statement next, connection.prepare("SELECT seq, id FROM stock_bin "
                                                       "WHERE seq > :after ORDER BY seq LIMIT 1"));
        next.bind(":after", after);
        if (next.next()) {
            reach = next.integer(0);
            bin = next.id(1);
        }
        CORE_TRY(next.status());
    }
    if (reach == 0)
        return 0;
    CORE_ASSIGN(
        Statement wrong,
        connection.prepare(
            "SELECT coalesce(s.owner, b.owner), coalesce(s.value_minor, 0), coalesce(b.value, 0) "
            "FROM (SELECT owner, value_minor FROM stock_bin_sum WHERE bin_id = :bin) s FULL JOIN "
            "(SELECT owner, sum(value_minor) AS value FROM stock_balance WHERE bin_id = :bin "
            "GROUP BY owner) b ON b.owner = s.owner "
            "WHERE coalesce(s.value_minor, 0) <> coalesce(b.value, 0)"));
    wrong.bind(":bin", bin);
    while (wrong.next())
        findings.append({check, QStringLiteral("stock_bin_sum"), bin.toString(),
                         QStringLiteral("value of %1 is %2, its balances make %3")
                             .arg(wrong.text(0))
                             .arg(wrong.integer(1))
                             .arg(wrong.integer(2))});
    CORE_TRY(wrong.status());
    return reach;
}

Done proveSerials(Connection& connection, const QString& check, QList<Finding>& findings) {
    CORE_ASSIGN(
        Statement wrong,
        connection.prepare("SELECT coalesce(s.serial, m.serial), coalesce(s.pieces_milli, 0), "
                           "coalesce(m.pieces, 0) FROM stock_serial s FULL JOIN "
                           "(SELECT part_id, serial, sum(qty_milli) AS pieces FROM stock_move "
                           "WHERE serial IS NOT NULL AND serial <> '' GROUP BY part_id, serial) m "
                           "ON m.part_id = s.part_id AND m.serial = s.serial "
                           "WHERE coalesce(s.pieces_milli, -1) <> coalesce(m.pieces, -1)"));
    while (wrong.next())
        findings.append({check, QStringLiteral("stock_serial"), wrong.text(0),
                         QStringLiteral("pieces are %1, its moves make %2")
                             .arg(wrong.integer(1))
                             .arg(wrong.integer(2))});
    return wrong.status();
}

/// No words of what is no balance; those of balances were proven with them.
Done proveWords(Connection& connection, const QString& check, QList<Finding>& findings) {
    CORE_ASSIGN(Statement wrong, connection.prepare("SELECT w.rowid FROM stock_words w "
                                                    "LEFT JOIN stock_balance b ON b.seq = w.rowid "
                                                    "WHERE b.seq IS NULL LIMIT 20"));
    while (wrong.next())
        findings.append({check, QStringLiteral("stock_words"), QString::number(wrong.integer(0)),
                         QStringLiteral("there is no balance for these words")});
    return wrong.status();
}

}  // namespace

Result<CheckProgress> StockProjection::step(Connection& connection, CheckProgress progress,
                                            int limit, QList<Finding>& findings) {
    const auto phase = Phase(progress.afterSeq / kPhase);
    const qint64 after = progress.afterSeq % kPhase;
    const auto reached = [&]() -> Reach {
        switch (phase) {
        case Phase::Balances:
            return proveBalances(connection, after, limit, name(), findings);
        case Phase::Moves:
            return proveEntries(connection, after, limit, QStringLiteral("stock_move"), name(),
                                findings);
        case Phase::Reservations:
            return proveEntries(connection, after, limit, QStringLiteral("stock_reservation"),
                                name(), findings);
        case Phase::Bins:
            return proveBin(connection, after, name(), findings);
        case Phase::Rest:
        case Phase::End:
            break;
        }
        CORE_TRY(proveSerials(connection, name(), findings));
        CORE_TRY(proveWords(connection, name(), findings));
        return 0;
    }();
    CORE_ASSIGN(const qint64 reach, reached);
    const qint64 base = qint64(phase) * kPhase;
    progress.afterSeq = reach > 0 ? base + reach : base + kPhase;
    progress.finished = reach == 0 && phase >= Phase::Rest;
    return progress;
}

}  // namespace parts
