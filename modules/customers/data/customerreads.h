#pragma once

#include "core/result.h"
#include "customers/domain/customerdraft.h"
#include "storage/connection.h"

#include <optional>

namespace customers {

/// A customer with contacts and sites as they are in the file.
struct CustomerCard {
    CustomerDraft values;  ///< as the form takes it
    bool isRemoved = false;
    core::Instant madeAt;
};

/// nullopt where there is no such row; a removed customer is found.
core::Result<std::optional<CustomerCard>> findCustomer(storage::Connection& connection,
                                                       const CustomerId& id);

/// The customer alone, for lines that show a name.
core::Result<std::optional<Customer>> findCustomerAlone(storage::Connection& connection,
                                                        const CustomerId& id);

/// The customer who has exactly this number; nullopt where there is none that is not removed.
core::Result<std::optional<CustomerId>> customerWithNumber(storage::Connection& connection,
                                                           const QString& number);

/// The oldest walk-in customer of a centre.
core::Result<std::optional<CustomerId>> walkInCustomer(storage::Connection& connection,
                                                       const core::RowId& centre);

/// Those not removed, in the order in which they were made.
core::Result<QList<Contact>> contactsOf(storage::Connection& connection, const CustomerId& id);
core::Result<QList<Site>> sitesOf(storage::Connection& connection, const CustomerId& id);
core::Result<std::optional<Site>> findSite(storage::Connection& connection, const SiteId& id);

}  // namespace customers
