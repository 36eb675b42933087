#pragma once

#include "parts/domain/coreexchange.h"
#include "storage/statement.h"

namespace parts {

/// The columns of core_exchange as exchangeFrom() reads them.
inline constexpr char kExchangeColumns[] =
    "core_exchange.id, core_exchange.part_id, core_exchange.issue_move_id, "
    "core_exchange.old_move_id, core_exchange.no_return_reason, core_exchange.owner, "
    "core_exchange.owner_party_id, core_exchange.due_on, core_exchange.label, core_exchange.fate, "
    "core_exchange.fate_move_id, core_exchange.payer, core_exchange.basis, "
    "core_exchange.price_minor, core_exchange.currency, core_exchange.clause, "
    "core_exchange.agreement";
inline constexpr int kExchangeColumnCount = 17;
inline constexpr int kExchangeCurrency = 14;

/// Whether some of the issue `m` is still out: it did not come back, unused or taken back.
inline constexpr char kIsStillOut[] =
    "m.qty_milli + (SELECT coalesce(sum(r.qty_milli), 0) FROM stock_move r "
    "WHERE r.reverses_id = m.id) + (SELECT coalesce(sum(b.qty_milli), 0) FROM stock_move r "
    "JOIN stock_move b ON b.reverses_id = r.id WHERE r.reverses_id = m.id) <> 0";

CoreExchange exchangeFrom(const storage::Statement& row, int first = 0);

}  // namespace parts
