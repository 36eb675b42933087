#pragma once

#include "agreements/domain/rules.h"
#include "parts/domain/coreexchange.h"

namespace parts {

/// What a part is worth by the lists, before an agreement says what of it is charged.
struct PartWorth {
    core::Money list;  ///< what it is sold at
    core::Money cost;  ///< what it cost
};

/// The price of an issue by what the agreement says of it (DT12, S118-S121): bought at the list
/// price, at cost, free, placed on consignment or old for new. The price is open where the
/// agreement asks, and for bases that are no price.
ExchangePrice priceOf(const agreements::PayerStatement& statement, const PartWorth& worth);

/// Judges the issue: `facts` tell the product group, to which the list price as the value of the
/// part is added and whether the old part came back. nullopt where the agreement does not speak of
/// issues of parts.
std::optional<ExchangePrice> judgeIssue(const agreements::Rules& rules, agreements::Facts facts,
                                        const PartWorth& worth, bool isOldPartBack);

}  // namespace parts
