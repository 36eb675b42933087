#pragma once

#include "core/result.h"
#include "repairs/domain/orderparts.h"
#include "storage/connection.h"

#include <QList>

namespace repairs {

/// A status event that was kept and not applied, because another one had moved the order before: a
/// person looks at the order and moves it, or leaves it.
struct OrderException {
    OrderId order;
    QString number;
    std::optional<Status> status;  ///< where the order stands
    OrderEvent event;

    friend bool operator==(const OrderException&, const OrderException&) = default;
};

/// The latest first.
core::Result<QList<OrderException>> orderExceptions(storage::Connection& connection, int limit);
core::Result<qint64> countOrderExceptions(storage::Connection& connection);

}  // namespace repairs
