#pragma once

#include "core/result.h"
#include "repairs/domain/orderrecord.h"
#include "storage/connection.h"

#include <optional>

namespace repairs {

/// nullopt where there is no such order or it was removed.
core::Result<std::optional<OrderRecord>> loadOrder(storage::Connection& connection,
                                                   const OrderId& id);
/// The head alone.
core::Result<std::optional<Order>> findOrder(storage::Connection& connection, const OrderId& id);

/// By its number, exactly as it is written; the newest where two files drew the same one.
core::Result<std::optional<OrderId>> orderWithNumber(storage::Connection& connection,
                                                     const QString& number);
/// By the reference of another program, so that an import knows what is there already.
core::Result<std::optional<OrderId>> orderWithExternalRef(storage::Connection& connection,
                                                          const QString& reference);

}  // namespace repairs
