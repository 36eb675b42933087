#pragma once

#include "repairs/domain/order.h"

namespace repairs {

/// The promise is broken: open and past the promised instant. Beside the state, not one of them. An
/// order that is Ready has kept its promise: what is late then is the customer.
inline bool isOverdue(std::optional<Status> status, std::optional<core::Instant> promisedAt,
                      core::Instant now) {
    return status && *status < Status::Ready && promisedAt && *promisedAt < now;
}

inline bool isOverdue(const Order& order, core::Instant now) {
    return isOverdue(order.standing.status, order.promisedAt, now);
}

}  // namespace repairs
