#pragma once

#include "core/date.h"
#include "core/money.h"
#include "parts/domain/part.h"

namespace parts {

struct PriceList;
struct PriceListEntry;
using PriceListId = core::Id<PriceList>;
using PriceListEntryId = core::Id<PriceListEntry>;

/// Prices of one kind in one currency, as an agreement or a centre has them (S85, S111).
struct PriceList {
    PriceListId id;
    core::RowId centre;  ///< nil in a draft: the centre of whoever saves it
    QString name;
    core::Currency currency;
    bool isTaxIncluded = true;

    friend bool operator==(const PriceList&, const PriceList&) = default;
};

/// What a part costs from a day on, until the next entry of the same part and list begins.
struct PriceListEntry {
    PriceListEntryId id;
    PriceListId list;
    PartId part;
    core::Money price;  ///< in the list's currency
    core::Date validFrom;

    friend bool operator==(const PriceListEntry&, const PriceListEntry&) = default;
};

}  // namespace parts
