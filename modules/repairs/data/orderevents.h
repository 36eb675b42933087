#pragma once

#include "core/result.h"
#include "repairs/domain/replay.h"
#include "storage/connection.h"

namespace repairs {

/// The events of an order as the replay takes them.
core::Result<QList<ReplayEvent>> replayEventsOf(storage::Connection& connection,
                                                const core::RowId& order);

}  // namespace repairs
