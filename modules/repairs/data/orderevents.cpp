#include "repairs/data/orderevents.h"

namespace repairs {
namespace {

std::optional<Status> statusIn(const storage::Statement& statement, int column) {
    return statement.isNull(column) ? std::nullopt : statusFromNumber(statement.integer(column));
}

}  // namespace

core::Result<QList<ReplayEvent>> replayEventsOf(storage::Connection& connection,
                                                const core::RowId& order) {
    CORE_ASSIGN(storage::Statement statement,
                connection.prepare("SELECT at, id, seq, from_status, to_status, reason "
                                   "FROM order_event WHERE order_id = :order"));
    statement.bind(":order", order);
    QList<ReplayEvent> events;
    while (statement.next()) {
        events.append({statement.instant(0), statement.id(1), statement.integer(2),
                       statusIn(statement, 3), statusIn(statement, 4), statement.text(5)});
    }
    CORE_TRY(statement.status());
    return events;
}

}  // namespace repairs
