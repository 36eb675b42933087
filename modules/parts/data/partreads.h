#pragma once

#include "core/result.h"
#include "parts/domain/part.h"
#include "parts/domain/pricelist.h"
#include "storage/connection.h"

#include <optional>

namespace parts {

struct PartCard {
    Part part;
    bool isRemoved = false;
    core::Instant madeAt;
};

/// nullopt where there is no such row; a removed part is found.
core::Result<std::optional<PartCard>> findPart(storage::Connection& connection, const PartId& id);

/// The part that is not removed and has exactly this number, or this bar code, as a scanner gives
/// it.
core::Result<std::optional<PartId>> partWithNumber(storage::Connection& connection,
                                                   const QString& number);
core::Result<std::optional<PartId>> partWithBarcode(storage::Connection& connection,
                                                    const QString& barcode);

/// Lists that are not removed, by name.
core::Result<QList<PriceList>> priceLists(storage::Connection& connection);
core::Result<std::optional<PriceList>> findPriceList(storage::Connection& connection,
                                                     const PriceListId& id);

/// What the part costs on that day: the entry that began last; of two entries of one day, made on
/// two machines, the one with the larger id. nullopt where no entry has begun.
core::Result<std::optional<core::Money>> priceOf(storage::Connection& connection,
                                                 const PartId& part, const core::Date& on,
                                                 const PriceListId& list);

/// All prices of a part on a list, the newest first.
core::Result<QList<PriceListEntry>> pricesOf(storage::Connection& connection, const PartId& part,
                                             const PriceListId& list);

core::Result<bool> isAnyPriceOn(storage::Connection& connection, const PriceListId& list);
core::Result<std::optional<PriceListEntryId>> entryOfDay(storage::Connection& connection,
                                                         const PriceListId& list,
                                                         const PartId& part, const core::Date& day);

}  // namespace parts
