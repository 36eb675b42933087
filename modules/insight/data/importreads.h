#pragma once

#include "core/result.h"
#include "customers/domain/customer.h"
#include "equipment/domain/equipmentids.h"
#include "repairs/domain/orderids.h"
#include "storage/connection.h"

#include <optional>

namespace insight {

/// A customer who is the same as one in a file: the same name with the same telephone number, or,
/// where neither has one, at the same address. Rows in the trash do not count.
core::Result<std::optional<customers::CustomerId>> sameCustomer(storage::Connection& connection,
                                                                const customers::Customer& wanted);
/// The only customer with this telephone number; nullopt for none or several.
core::Result<std::optional<customers::CustomerId>> customerWithPhone(
    storage::Connection& connection, const QString& phone);

/// Whether any unit has a serial number, and the oldest one that has this one.
core::Result<bool> hasUnitsWithSerial(storage::Connection& connection);
core::Result<std::optional<equipment::UnitId>> unitWithSerial(storage::Connection& connection,
                                                              const QString& serial);

/// Whether any order has an external reference: where none has, nobody needs to look for one.
core::Result<bool> hasExternalReferences(storage::Connection& connection);
core::Result<bool> hasExternalReference(storage::Connection& connection, const QString& reference);
/// An order that is not in the trash.
core::Result<bool> hasOrderNumber(storage::Connection& connection, const QString& number);

}  // namespace insight
