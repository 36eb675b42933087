#pragma once

#include "core/result.h"
#include "parts/domain/partdraft.h"
#include "parts/domain/pricelist.h"
#include "storage/writetx.h"

namespace parts {

/// Use case: makes the part or changes it. A part without number gets the next one. Right
/// "parts.edit". Codes: "right/missing", "input/invalid", "part/removed".
core::Result<PartId> savePart(storage::WriteTx& tx, const Part& part);

/// Use case: into the trash and out of it. Right "parts.edit". Code "part/unknown".
core::Done removePart(storage::WriteTx& tx, const PartId& id);
core::Done restorePart(storage::WriteTx& tx, const PartId& id);

/// Use case: makes the list or changes its name; the currency of a list that has prices stays.
/// Right "parts.edit_prices". Codes: "input/invalid", "price_list/currency".
core::Result<PriceListId> savePriceList(storage::WriteTx& tx, const PriceList& list);

/// Use case: from `validFrom` on the part costs `price`. A second price for the same day takes the
/// place of the first. Right "parts.edit_prices". Codes: "input/invalid", "price_list/unknown",
/// "price_list/currency", "part/unknown".
core::Result<PriceListEntryId> setPrice(storage::WriteTx& tx, const PriceListId& list,
                                        const PartId& part, const core::Date& validFrom,
                                        const core::Money& price);

/// Use case: the same on the list that the desk sells from (deskPriceList()), which is made where
/// there is none in the price's currency.
core::Done setDeskPrice(storage::WriteTx& tx, const PartId& part, const core::Date& validFrom,
                        const core::Money& price);

}  // namespace parts
