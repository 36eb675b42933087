#include "repairs/data/ordercounts.h"

#include "repairs/data/orderlist.h"

namespace repairs {
namespace {

using core::Result;

OrderFilter filterOf(const CountScope& scope, OrderFilter::Scope which) {
    OrderFilter filter;
    filter.scope = which;
    filter.centre = scope.centre;
    filter.now = scope.now;
    filter.dayBegin = scope.dayBegin;
    return filter;
}

core::Done addStatusCounts(storage::Connection& connection, const CountScope& scope,
                           OrderCounts& counts) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT status, sum(orders) FROM order_count "
                                   "WHERE :centre IS NULL OR centre_id = :centre GROUP BY status"));
    row.bind(":centre", scope.centre ? storage::toValue(scope.centre->toBytes()) : storage::null());
    while (row.next()) {
        const std::optional<Status> status = statusFromNumber(row.integer(0));
        const qint64 orders = row.integer(1);
        counts.all += orders;
        if (!status)
            continue;
        if (isOpen(*status))
            counts.open += orders;
        if (status == Status::Waiting)
            counts.waiting += orders;
        if (status == Status::Ready)
            counts.ready += orders;
        if (status == Status::Closed)
            counts.closed += orders;
    }
    return row.status();
}

}  // namespace

Result<OrderCounts> countsOfOrders(storage::Connection& connection, const CountScope& scope) {
    OrderCounts counts;
    CORE_TRY(addStatusCounts(connection, scope, counts));
    CORE_ASSIGN(counts.overdue,
                countOrders(connection, filterOf(scope, OrderFilter::Scope::Overdue)));
    CORE_ASSIGN(counts.closedToday,
                countOrders(connection, filterOf(scope, OrderFilter::Scope::ClosedToday)));
    if (!scope.engineer.isNil()) {
        OrderFilter mine = filterOf(scope, OrderFilter::Scope::Open);
        mine.engineer = scope.engineer;
        CORE_ASSIGN(counts.mine, countOrders(connection, mine));
    }
    return counts;
}

}  // namespace repairs
