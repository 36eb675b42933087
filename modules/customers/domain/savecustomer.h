#pragma once

#include "core/result.h"
#include "customers/domain/customerdraft.h"
#include "storage/writetx.h"

namespace customers {

/// Use case: makes the customer or changes it, with contacts and sites; those that are there and
/// not in the draft go to the trash. A customer without number gets the next one. Right
/// "customers.edit". Codes: "right/missing", "input/invalid" (with the sentences of problemsOf, or
/// when the number is another customer's), "customer/removed", "customer/mixed_up" (a contact or
/// site of another customer).
core::Result<CustomerId> saveCustomer(storage::WriteTx& tx, const CustomerDraft& draft);

/// Use case: into the trash and out of it, with contacts and sites as they were. Right
/// "customers.remove". Code "customer/unknown".
core::Done removeCustomer(storage::WriteTx& tx, const CustomerId& id);
core::Done restoreCustomer(storage::WriteTx& tx, const CustomerId& id);

}  // namespace customers
