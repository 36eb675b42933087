#include "repairs/data/orderexceptions.h"

#include "repairs/domain/words.h"

namespace repairs {
namespace {

OrderException readException(const storage::Statement& row) {
    OrderException exception;
    exception.order = OrderId(row.id(0));
    exception.number = row.text(1);
    exception.status = statusFromNumber(row.integer(2));
    exception.event.id = EventId(row.id(3));
    exception.event.kind = fromCode<EventKind>(row.text(4)).value_or(EventKind::Status);
    exception.event.from = statusFromNumber(row.integer(5));
    exception.event.to = statusFromNumber(row.integer(6));
    exception.event.reason = row.text(7);
    exception.event.at = row.instant(8);
    exception.event.user = row.id(9);
    exception.event.text = row.text(10);
    return exception;
}

}  // namespace

core::Result<QList<OrderException>> orderExceptions(storage::Connection& connection, int limit) {
    CORE_ASSIGN(
        storage::Statement row,
        connection.prepare("SELECT o.id, o.number, o.status, e.id, e.kind, e.from_status, "
                           "e.to_status, e.reason, e.at, e.made_by, e.text "
                           "FROM order_exception x JOIN order_event e ON e.seq = x.event_seq "
                           "JOIN repair_order o ON o.seq = x.order_seq "
                           "ORDER BY e.at DESC, e.seq DESC LIMIT :limit"));
    row.bind(":limit", limit);
    QList<OrderException> exceptions;
    while (row.next())
        exceptions.append(readException(row));
    CORE_TRY(row.status());
    return exceptions;
}

core::Result<qint64> countOrderExceptions(storage::Connection& connection) {
    CORE_ASSIGN(storage::Statement row, connection.prepare("SELECT count(*) FROM order_exception"));
    const qint64 count = row.next() ? row.integer(0) : 0;
    CORE_TRY(row.status());
    return count;
}

}  // namespace repairs
