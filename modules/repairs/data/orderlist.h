#pragma once

#include "core/date.h"
#include "repairs/domain/order.h"
#include "storage/keysetlist.h"

#include <optional>

namespace repairs {

/// One line of the list of orders, with what stands beside it from other features.
struct OrderRow {
    OrderId id;
    qint64 seq = 0;
    QString number;
    OrderKind kind = OrderKind::Repair;
    Status status = Status::Received;
    std::optional<WaitingReason> waitingReason;
    Priority priority = Priority::Normal;
    CustomerId customer;
    QString customerName;
    QString contactPhone;  ///< of the order, else the customer's
    UnitId unit;
    QString unitTitle;  ///< equipment::modelTitle()
    QString unitSerial;
    QString fault;
    QString engineerName;
    core::Instant calledAt;
    std::optional<core::Instant> promisedAt;
    core::Instant updatedAt;
    std::optional<core::Instant> closedAt;
    std::optional<Outcome> outcome;
    qint64 totalMinor = 0;
    core::Currency currency;

    friend bool operator==(const OrderRow&, const OrderRow&) = default;
};

/// What a list shows. All that is given must hold.
struct OrderFilter {
    enum class Scope { All, Open, Overdue, ClosedToday };

    Scope scope = Scope::All;
    std::optional<Status> status;
    std::optional<core::RowId> centre;  ///< for whoever may not see the orders of all centres
    PersonId engineer;
    CustomerId customer;
    UnitId unit;
    std::optional<QList<qint64>> found;  ///< seqs of the search hits of what is typed
    core::Instant now;                   ///< for Overdue
    core::Instant dayBegin;              ///< for ClosedToday

    friend bool operator==(const OrderFilter&, const OrderFilter&) = default;
};

/// Each has an index.
enum class OrderSortKey { Number, Called, Updated, Status, Total, Due, Customer };

struct OrderSort {
    OrderSortKey key = OrderSortKey::Updated;
    bool descending = true;

    friend bool operator==(const OrderSort&, const OrderSort&) = default;
};

using OrderList = storage::KeysetList<OrderRow, OrderFilter, OrderSort>;
using OrderPage = OrderList::Page;

const OrderList& orderList();

/// Up to `count` lines behind or before `anchor`; without an anchor the first or the last ones.
core::Result<OrderPage> listOrders(storage::Connection& connection, const OrderFilter& filter,
                                   const OrderSort& sort,
                                   const std::optional<storage::Anchor>& anchor,
                                   storage::Direction direction, int count);

/// From the counters where the filter is one of scope, status and centre alone.
core::Result<qint64> countOrders(storage::Connection& connection, const OrderFilter& filter);

/// One line, for a list that follows a change; nullopt where the order is gone.
core::Result<std::optional<OrderRow>> findOrderRow(storage::Connection& connection, qint64 seq);

}  // namespace repairs
