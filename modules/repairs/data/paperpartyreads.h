#pragma once

#include "core/result.h"
#include "repairs/domain/order.h"
#include "repairs/domain/paperparties.h"
#include "storage/connection.h"

namespace repairs {

/// Who and what the papers of this order name.
core::Result<PaperParties> partiesOf(storage::Connection& connection, const Order& order);

}  // namespace repairs
