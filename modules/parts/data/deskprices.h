#pragma once

#include "core/date.h"
#include "core/money.h"
#include "parts/domain/pricelist.h"
#include "storage/connection.h"

namespace parts {

/// The list that a desk sells from: the first, by name, in its currency.
core::Result<std::optional<PriceListId>> deskPriceList(storage::Connection& connection,
                                                       core::Currency currency);

/// What the part costs there on that day; nullopt where no price is known.
core::Result<std::optional<core::Money>> deskPriceOf(storage::Connection& connection,
                                                     const PartId& part, const core::Date& on,
                                                     core::Currency currency);

}  // namespace parts
