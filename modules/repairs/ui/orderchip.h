#pragma once

#include "repairs/domain/order.h"
#include "repairs/domain/orderstatus.h"
#include "widgets/chip.h"

namespace storage {
struct ChangeSet;
}

namespace repairs::ui {

/// The state as a chip; what it waits for stands in its word, a broken promise beside it.
widgets::Chip chipOf(Status status, std::optional<WaitingReason> waitingReason,
                     const std::optional<core::Instant>& promisedAt, core::Instant now);

/// Did something change that this order's view shows?
bool touchesOrder(const storage::ChangeSet& changes, const OrderId& order);

}  // namespace repairs::ui
