#include "repairs/data/orderhistory.h"

namespace repairs {
namespace {

core::Result<QList<OrderRow>> latestOrders(storage::Connection& connection,
                                           const OrderFilter& filter, int limit) {
    CORE_ASSIGN(OrderPage page, listOrders(connection, filter, {OrderSortKey::Called, true},
                                           std::nullopt, storage::Direction::Forward, limit));
    return std::move(page.rows);
}

core::Result<OrderSummary> summaryWhere(storage::Connection& connection, QByteArrayView sql,
                                        const core::RowId& id) {
    CORE_ASSIGN(storage::Statement row, connection.prepare(sql));
    row.bind(":id", id);
    OrderSummary summary;
    if (row.next()) {
        summary.orders = row.integer(0);
        summary.open = row.integer(1);
        if (!row.isNull(2))
            summary.lastCalledAt = row.instant(2);
    }
    CORE_TRY(row.status());
    return summary;
}

}  // namespace

core::Result<QList<OrderRow>> openOrdersOfUnit(storage::Connection& connection,
                                               const UnitId& unit) {
    constexpr int kMost = 20;
    if (unit.isNil())
        return QList<OrderRow>();
    OrderFilter filter;
    filter.scope = OrderFilter::Scope::Open;
    filter.unit = unit;
    return latestOrders(connection, filter, kMost);
}

core::Result<QList<OrderRow>> ordersOfUnit(storage::Connection& connection, const UnitId& unit,
                                           int limit) {
    if (unit.isNil())
        return QList<OrderRow>();
    OrderFilter filter;
    filter.unit = unit;
    return latestOrders(connection, filter, limit);
}

core::Result<std::optional<OrderRow>> latestRepairOfUnit(storage::Connection& connection,
                                                         const UnitId& unit, core::Instant since) {
    constexpr int kLookedAt = 20;
    CORE_ASSIGN(const QList<OrderRow> orders, ordersOfUnit(connection, unit, kLookedAt));
    for (const OrderRow& order : orders)
        if (order.status == Status::Closed && order.closedAt && *order.closedAt >= since)
            return std::optional(order);
    return std::optional<OrderRow>();
}

core::Result<QList<OrderRow>> ordersOfCustomer(storage::Connection& connection,
                                               const CustomerId& customer, int limit) {
    if (customer.isNil())
        return QList<OrderRow>();
    OrderFilter filter;
    filter.customer = customer;
    return latestOrders(connection, filter, limit);
}

core::Result<OrderSummary> orderSummaryOfCustomer(storage::Connection& connection,
                                                  const CustomerId& customer) {
    return summaryWhere(connection,
                        "SELECT count(*), coalesce(sum(status < 80), 0), max(called_at) "
                        "FROM repair_order WHERE customer_id = :id AND status > 0",
                        customer.row());
}

core::Result<OrderSummary> orderSummaryOfUnit(storage::Connection& connection, const UnitId& unit) {
    return summaryWhere(connection,
                        "SELECT count(*), coalesce(sum(status < 80), 0), max(called_at) "
                        "FROM repair_order WHERE unit_id = :id AND status > 0",
                        unit.row());
}

}  // namespace repairs
