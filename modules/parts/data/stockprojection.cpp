#include "parts/data/stockprojection.h"

#include "parts/data/balancekey.h"
#include "parts/data/parttables.h"
#include "parts/data/stocktables.h"
#include "parts/data/stockwordindex.h"

namespace parts {
namespace {

using core::Done;
using storage::Connection;
using storage::Statement;

/// What the entries of a ledger add to one balance.
struct BalanceChange {
    BalanceKey key;
    qint64 onHandMilli = 0;
    qint64 reservedMilli = 0;
    qint64 valueMinor = 0;
};

/// A balance and what it is found by.
struct WordedBalance {
    qint64 seq = 0;
    QString filterKey;
};

QString keyText(const QByteArray& bytes) {
    return QString::fromUtf8(bytes);
}

Done insertBalance(Connection& connection, const BalanceChange& change, const QByteArray& id) {
    WordedBalance made;
    CORE_ASSIGN(
        Statement insert,
        connection.derive(
            "INSERT INTO stock_balance (id, part_id, bin_id, owner, owner_party_id, lot, "
            "on_hand_milli, reserved_milli, value_minor, part_key, part_number, filter_key) "
            "SELECT :id, :part, :bin, :owner, :party, :lot, :on_hand, :reserved, :value, "
            "name_key, number, filter_key FROM part WHERE part.id = :part "
            "RETURNING seq, filter_key"));
    insert.bind(":id", id)
        .bind(":part", change.key.part)
        .bind(":bin", change.key.bin)
        .bind(":owner", keyText(change.key.owner))
        .bind(":party", change.key.party)
        .bind(":lot", keyText(change.key.lot))
        .bind(":on_hand", change.onHandMilli)
        .bind(":reserved", change.reservedMilli)
        .bind(":value", change.valueMinor);
    if (insert.next())
        made = {insert.integer(0), insert.text(1)};
    CORE_TRY(insert.status());
    insert.reset();
    return made.seq == 0 ? Done() : indexWords(connection, made.seq, made.filterKey);
}

Done addToBinSum(Connection& connection, const BalanceChange& change) {
    if (change.valueMinor == 0)
        return {};
    CORE_ASSIGN(
        Statement add,
        connection.derive("INSERT INTO stock_bin_sum (bin_id, owner, value_minor) "
                          "VALUES (:bin, :owner, :value) ON CONFLICT (bin_id, owner) "
                          "DO UPDATE SET value_minor = value_minor + excluded.value_minor"));
    add.bind(":bin", change.key.bin)
        .bind(":owner", keyText(change.key.owner))
        .bind(":value", change.valueMinor);
    return add.run();
}

Done addToBalance(Connection& connection, const BalanceChange& change) {
    const QByteArray id = change.key.id();
    CORE_ASSIGN(Statement update,
                connection.derive("UPDATE stock_balance SET "
                                  "on_hand_milli = on_hand_milli + :on_hand, "
                                  "reserved_milli = reserved_milli + :reserved, "
                                  "value_minor = value_minor + :value WHERE id = :id"));
    update.bind(":on_hand", change.onHandMilli)
        .bind(":reserved", change.reservedMilli)
        .bind(":value", change.valueMinor)
        .bind(":id", id);
    CORE_TRY(update.run());
    if (connection.changes() == 0)
        CORE_TRY(insertBalance(connection, change, id));
    return addToBinSum(connection, change);
}

Done addToSerial(Connection& connection, const QByteArray& part, const QString& serial,
                 qint64 qtyMilli) {
    CORE_ASSIGN(
        Statement add,
        connection.derive("INSERT INTO stock_serial (part_id, serial, pieces_milli) "
                          "VALUES (:part, :serial, :qty) ON CONFLICT (part_id, serial) "
                          "DO UPDATE SET pieces_milli = pieces_milli + excluded.pieces_milli"));
    add.bind(":part", part).bind(":serial", serial).bind(":qty", qtyMilli);
    return add.run();
}

Done followMove(Connection& connection, qint64 seq) {
    BalanceChange change;
    QString serial;
    {
        CORE_ASSIGN(Statement move,
                    connection.prepare("SELECT part_id, bin_id, owner, owner_party_id, lot, "
                                       "qty_milli, value_minor, serial FROM stock_move "
                                       "WHERE seq = :seq"));
        move.bind(":seq", seq);
        if (move.next()) {
            change = {keyFrom(move, 0), move.integer(5), 0, move.integer(6)};
            serial = move.text(7);
        }
        CORE_TRY(move.status());
    }
    CORE_TRY(addToBalance(connection, change));
    return serial.isEmpty() ? Done()
                            : addToSerial(connection, change.key.part, serial, change.onHandMilli);
}

Done followReservation(Connection& connection, qint64 seq) {
    BalanceChange change;
    {
        CORE_ASSIGN(Statement row,
                    connection.prepare("SELECT part_id, bin_id, owner, owner_party_id, lot, "
                                       "qty_milli FROM stock_reservation WHERE seq = :seq"));
        row.bind(":seq", seq);
        if (row.next())
            change = {keyFrom(row, 0), 0, row.integer(5), 0};
        CORE_TRY(row.status());
    }
    return addToBalance(connection, change);
}

/// Balances of a part whose words are no longer the part's.
core::Result<QList<WordedBalance>> outdatedWords(Connection& connection, const core::RowId& part) {
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT b.seq, p.filter_key FROM stock_balance b "
                                   "JOIN part p ON p.id = b.part_id WHERE b.part_id = :part "
                                   "AND b.filter_key <> p.filter_key"));
    row.bind(":part", part);
    QList<WordedBalance> balances;
    while (row.next())
        balances.append({row.integer(0), row.text(1)});
    CORE_TRY(row.status());
    return balances;
}

/// A part that is called otherwise stands elsewhere in the lists.
Done followPart(Connection& connection, const core::RowId& part) {
    CORE_ASSIGN(const QList<WordedBalance> outdated, outdatedWords(connection, part));
    for (const WordedBalance& balance : outdated) {
        CORE_TRY(dropWords(connection, balance.seq));
        CORE_TRY(indexWords(connection, balance.seq, balance.filterKey));
    }
    CORE_ASSIGN(
        Statement update,
        connection.derive("UPDATE stock_balance SET part_key = part.name_key, "
                          "part_number = part.number, filter_key = part.filter_key FROM part "
                          "WHERE part.id = :part AND stock_balance.part_id = part.id AND "
                          "(part_key <> part.name_key OR part_number <> part.number "
                          "OR stock_balance.filter_key <> part.filter_key)"));
    return update.bind(":part", part).run();
}

/// Sums of one ledger by their keys, all at once: for a rebuild only.
Done addAllSums(Connection& connection, QByteArrayView sql) {
    QList<BalanceChange> sums;
    {
        CORE_ASSIGN(Statement row, connection.prepare(sql));
        while (row.next())
            sums.append({keyFrom(row, 0), row.integer(5), row.integer(6), row.integer(7)});
        CORE_TRY(row.status());
    }
    for (const BalanceChange& sum : std::as_const(sums))
        CORE_TRY(addToBalance(connection, sum));
    return {};
}

}  // namespace

Done StockProjection::refresh(Connection& connection, const storage::ChangeSet& changes) {
    for (const storage::RowChange& change : changes.rows) {
        if (change.table == &stockMoveTable())
            CORE_TRY(followMove(connection, change.seq));
        else if (change.table == &stockReservationTable())
            CORE_TRY(followReservation(connection, change.seq));
        else if (change.table == &partTable() && change.kind == storage::ChangeKind::Updated)
            CORE_TRY(followPart(connection, change.id));
    }
    return {};
}

Done StockProjection::rebuild(Connection& connection) {
    for (const char* sql : {"DELETE FROM stock_words", "DELETE FROM stock_balance",
                            "DELETE FROM stock_bin_sum", "DELETE FROM stock_serial"}) {
        CORE_ASSIGN(Statement clear, connection.derive(sql));
        CORE_TRY(clear.run());
    }
    CORE_TRY(addAllSums(connection,
                        "SELECT part_id, bin_id, owner, owner_party_id, lot, sum(qty_milli), 0, "
                        "sum(value_minor) FROM stock_move "
                        "GROUP BY part_id, bin_id, owner, owner_party_id, lot"));
    CORE_TRY(addAllSums(connection,
                        "SELECT part_id, bin_id, owner, owner_party_id, lot, 0, sum(qty_milli), 0 "
                        "FROM stock_reservation "
                        "GROUP BY part_id, bin_id, owner, owner_party_id, lot"));
    CORE_ASSIGN(
        Statement serials,
        connection.derive("INSERT INTO stock_serial (part_id, serial, pieces_milli) "
                          "SELECT part_id, serial, sum(qty_milli) FROM stock_move "
                          "WHERE serial IS NOT NULL AND serial <> '' GROUP BY part_id, serial"));
    return serials.run();
}

}  // namespace parts
