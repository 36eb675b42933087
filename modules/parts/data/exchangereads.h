#pragma once

#include "parts/domain/coredeposit.h"
#include "storage/connection.h"

namespace parts {

core::Result<std::optional<CoreExchange>> findExchange(storage::Connection& connection,
                                                       const ExchangeId& id);
core::Result<std::optional<CoreExchange>> exchangeOfIssue(storage::Connection& connection,
                                                          const MoveId& issue);

/// A new part out without its old part, as the end of the day lists it. Of an issue that came back
/// whole, unused or taken back, nothing is waited for.
struct OpenExchange {
    CoreExchange exchange;
    StockMove issue;
    QString partNumber;
    QString partName;
};
/// The oldest first; `until`: only what went out before.
core::Result<QList<OpenExchange>> openExchanges(storage::Connection& connection,
                                                core::Instant until, int limit);

core::Result<DepositBalance> depositOf(storage::Connection& connection, const ExchangeId& id);
/// All that is held, by currency; from the ledger itself.
core::Result<QList<core::Money>> depositsHeld(storage::Connection& connection);

}  // namespace parts
