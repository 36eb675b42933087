#include "parts/data/stockexceptions.h"

#include <QCoreApplication>

namespace parts {
namespace {

using core::Done;
using core::Result;
using storage::Connection;
using storage::Statement;

struct ExceptionQuery {
    StockExceptionKind kind;
    /// part, bin, move, serial, quantity, user, instant; up to its WHERE
    const char* select;
    const char* where;
    const char* tail;   ///< behind the conditions
    const char* place;  ///< limits it to :part and :bin
};

constexpr char kOfMove[] = " AND part_id = :part AND bin_id = :bin";

constexpr ExceptionQuery kQueries[] = {
    {StockExceptionKind::Short,
     "SELECT part_id, bin_id, id, serial, qty_milli, allowed_by, effective_at FROM stock_move ",
     "WHERE allowed_by IS NOT NULL", " ORDER BY seq DESC LIMIT :limit", kOfMove},
    {StockExceptionKind::Negative,
     "SELECT part_id, bin_id, NULL, '', on_hand_milli, NULL, 0 FROM stock_balance ",
     "WHERE on_hand_milli < reserved_milli AND on_hand_milli < 0",
     " ORDER BY seq DESC LIMIT :limit", kOfMove},
    {StockExceptionKind::OverReserved,
     "SELECT part_id, bin_id, NULL, '', reserved_milli - on_hand_milli, NULL, 0 "
     "FROM stock_balance ",
     "WHERE on_hand_milli < reserved_milli AND reserved_milli > 0",
     " ORDER BY seq DESC LIMIT :limit", kOfMove},
    {StockExceptionKind::SerialTwice,
     "SELECT part_id, NULL, NULL, serial, pieces_milli, NULL, 0 FROM stock_serial ",
     "WHERE (pieces_milli < 0 OR pieces_milli > 1000)", " LIMIT :limit", " AND part_id = :part"},
    {StockExceptionKind::BeforeCount,
     "SELECT m.part_id, m.bin_id, m.id, m.serial, m.qty_milli, m.made_by, m.effective_at "
     "FROM stock_move c JOIN stock_move m ON m.part_id = c.part_id AND m.bin_id = c.bin_id "
     "AND m.seq > c.seq AND m.effective_at <= c.effective_at AND m.kind <> 'count' ",
     "WHERE c.kind = 'count'", " GROUP BY m.seq ORDER BY m.seq DESC LIMIT :limit",
     " AND c.part_id = :part AND c.bin_id = :bin"},
    {StockExceptionKind::ReversedTwice,
     "SELECT o.part_id, o.bin_id, o.id, o.serial, o.qty_milli, o.made_by, o.effective_at "
     "FROM stock_move r JOIN stock_move o ON o.id = r.reverses_id ",
     "WHERE r.reverses_id IS NOT NULL AND r.kind = 'reverse'",
     " GROUP BY o.seq HAVING count(*) > 1 ORDER BY o.seq DESC LIMIT :limit",
     " AND r.part_id = :part AND o.part_id = :part AND o.bin_id = :bin"},
};

struct ExceptionPlace {
    PartId part;
    BinId bin;
};

Done addExceptions(Connection& connection, const ExceptionQuery& query,
                   const std::optional<ExceptionPlace>& place, int limit,
                   QList<StockException>& exceptions) {
    QByteArray sql = QByteArray(query.select) + query.where;
    if (place)
        sql += query.place;
    CORE_ASSIGN(Statement row, connection.prepare(sql + query.tail));
    row.bind(":limit", limit);
    if (place) {
        row.bind(":part", place->part);
        if (sql.contains(":bin"))
            row.bind(":bin", place->bin);
    }
    while (row.next())
        exceptions.append({query.kind, PartId(row.id(0)), BinId(row.id(1)), MoveId(row.id(2)),
                           row.text(3), row.integer(4), row.id(5), row.instant(6)});
    return row.status();
}

}  // namespace

Result<QList<StockException>> stockExceptions(Connection& connection, int limit) {
    QList<StockException> exceptions;
    for (const ExceptionQuery& query : kQueries)
        CORE_TRY(addExceptions(connection, query, {}, limit, exceptions));
    return exceptions;
}

Result<QList<StockException>> stockExceptionsAt(Connection& connection, const PartId& part,
                                                const BinId& bin, int limit) {
    QList<StockException> exceptions;
    for (const ExceptionQuery& query : kQueries)
        CORE_TRY(addExceptions(connection, query, ExceptionPlace{part, bin}, limit, exceptions));
    return exceptions;
}

Result<storage::CheckProgress> EnteredTwiceCheck::step(Connection& connection,
                                                       storage::CheckProgress progress, int limit,
                                                       QList<storage::Finding>& findings) {
    QList<StockException> exceptions;
    for (const ExceptionQuery& query : kQueries) {
        if (query.kind == StockExceptionKind::SerialTwice ||
            query.kind == StockExceptionKind::ReversedTwice)
            CORE_TRY(addExceptions(connection, query, {}, limit, exceptions));
    }
    for (const StockException& exception : std::as_const(exceptions)) {
        if (exception.kind == StockExceptionKind::SerialTwice)
            findings.append(
                {name(), QStringLiteral("stock_move"), exception.serial,
                 QCoreApplication::translate(
                     "parts::Stock", "the serial number %1 was entered twice; take one entry back")
                     .arg(exception.serial)});
        else
            findings.append(
                {name(), QStringLiteral("stock_move"), exception.move.toString(),
                 QCoreApplication::translate("parts::Stock",
                                             "this entry was taken back twice; count the bin")});
    }
    progress.finished = true;
    return progress;
}

}  // namespace parts
