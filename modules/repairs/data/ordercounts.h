#pragma once

#include "core/result.h"
#include "repairs/domain/orderids.h"
#include "storage/connection.h"

#include <optional>

namespace repairs {

/// How many orders each saved filter of the list shows; below a millisecond at any size of file.
struct OrderCounts {
    qint64 all = 0;
    qint64 open = 0;
    qint64 mine = 0;  ///< open, of this engineer
    qint64 overdue = 0;
    qint64 waiting = 0;
    qint64 ready = 0;
    qint64 closed = 0;
    qint64 closedToday = 0;

    friend bool operator==(const OrderCounts&, const OrderCounts&) = default;
};

struct CountScope {
    std::optional<core::RowId> centre;
    PersonId engineer;  ///< nil: mine is 0
    core::Instant now;
    core::Instant dayBegin;
};

core::Result<OrderCounts> countsOfOrders(storage::Connection& connection, const CountScope& scope);

}  // namespace repairs
