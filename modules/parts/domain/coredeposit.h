#pragma once

#include "parts/domain/coreexchange.h"

namespace parts {

enum class DepositKind { Taken, Refunded, Kept };

/// What happened to the deposit of one exchange, in the currency of the exchange.
struct DepositBalance {
    core::Money taken;
    core::Money refunded;
    core::Money kept;

    core::Money held() const { return taken - refunded - kept; }
    friend bool operator==(const DepositBalance&, const DepositBalance&) = default;
};

/// Use case: takes a deposit, gives of it back, or keeps of it; an entry of a ledger. Amounts are
/// above zero. Right "parts.move_stock". Codes "exchange/unknown", "input/invalid",
/// "money/currency", "deposit/held" (more than is held).
core::Done recordDeposit(storage::WriteTx& tx, const ExchangeId& id, DepositKind kind,
                         const core::Money& amount, const QString& reason = {});

}  // namespace parts
