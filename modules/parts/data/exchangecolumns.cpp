#include "parts/data/exchangecolumns.h"

#include "parts/domain/stockwords.h"

namespace parts {

CoreExchange exchangeFrom(const storage::Statement& row, int first) {
    CoreExchange exchange;
    exchange.id = ExchangeId(row.id(first + 0));
    exchange.part = PartId(row.id(first + 1));
    exchange.issue = MoveId(row.id(first + 2));
    exchange.oldMove = MoveId(row.id(first + 3));
    exchange.noReturnReason = row.text(first + 4);
    exchange.owner = stockOwner(row.text(first + 5));
    exchange.party = row.id(first + 6);
    exchange.dueOn = core::Date::fromIso(row.text(first + 7));
    exchange.label = row.text(first + 8);
    exchange.fate = coreFate(row.text(first + 9));
    exchange.fateMove = MoveId(row.id(first + 10));
    exchange.payer = row.text(first + 11);
    exchange.basis = row.text(first + 12);
    if (!row.isNull(first + 13))
        exchange.price =
            core::Money{row.integer(first + 13),
                        core::Currency::fromCode(row.text(first + 14)).value_or(core::Currency())};
    exchange.clause = row.text(first + 15);
    exchange.agreement = row.text(first + 16);
    return exchange;
}

}  // namespace parts
