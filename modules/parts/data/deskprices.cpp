#include "parts/data/deskprices.h"

#include "parts/data/partreads.h"

#include <algorithm>

namespace parts {

core::Result<std::optional<PriceListId>> deskPriceList(storage::Connection& connection,
                                                       core::Currency currency) {
    CORE_ASSIGN(const QList<PriceList> lists, priceLists(connection));
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const PriceList& list) {
        return list.currency == currency;
    });
    return found == lists.end() ? std::nullopt : std::optional(found->id);
}

core::Result<std::optional<core::Money>> deskPriceOf(storage::Connection& connection,
                                                     const PartId& part, const core::Date& on,
                                                     core::Currency currency) {
    CORE_ASSIGN(const auto list, deskPriceList(connection, currency));
    if (!list)
        return std::optional<core::Money>();
    return priceOf(connection, part, on, *list);
}

}  // namespace parts
