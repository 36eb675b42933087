#pragma once

#include "repairs/data/orderlist.h"

namespace repairs {

/// Open orders of a unit, newest first: what an intake offers in place of a second order. Needs no
/// right; whether the order may be opened is asked when it is.
core::Result<QList<OrderRow>> openOrdersOfUnit(storage::Connection& connection, const UnitId& unit);

/// The orders of a unit or a customer, the latest call first.
core::Result<QList<OrderRow>> ordersOfUnit(storage::Connection& connection, const UnitId& unit,
                                           int limit);
core::Result<QList<OrderRow>> ordersOfCustomer(storage::Connection& connection,
                                               const CustomerId& customer, int limit);

/// The latest order of the unit that was closed since then: the fault may be the same again.
core::Result<std::optional<OrderRow>> latestRepairOfUnit(storage::Connection& connection,
                                                         const UnitId& unit, core::Instant since);

/// What a customer's card shows at a glance.
struct OrderSummary {
    qint64 orders = 0;
    qint64 open = 0;
    std::optional<core::Instant> lastCalledAt;

    friend bool operator==(const OrderSummary&, const OrderSummary&) = default;
};

core::Result<OrderSummary> orderSummaryOfCustomer(storage::Connection& connection,
                                                  const CustomerId& customer);
core::Result<OrderSummary> orderSummaryOfUnit(storage::Connection& connection, const UnitId& unit);

}  // namespace repairs
