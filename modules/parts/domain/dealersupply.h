#pragma once

#include "core/money.h"
#include "core/quantity.h"
#include "core/result.h"
#include "parts/domain/part.h"

#include <QList>

namespace parts {

/// How the initial stock of a dealer is counted; the source leaves it open, so the agreement's
/// drafter or the centre says which (S119, SF-T2).
enum class InitialStockBasis {
    Quantity,  ///< so many percent of the pieces sold
    Value,     ///< so many percent of the value of what was sold
};

/// What a dealer bought of a product group in the months that count.
struct DealerSales {
    core::Quantity pieces;
    core::Money value;
};

/// What is placed with the dealer and not sold to him.
struct InitialStock {
    InitialStockBasis basis = InitialStockBasis::Quantity;
    core::Quantity pieces;  ///< by quantity; whole pieces, half up
    core::Money value;      ///< by value
    friend bool operator==(const InitialStock&, const InitialStock&) = default;
};

/// `basisPoints` of a percent: 500 is 5 %. Codes "input/invalid" for a share below zero or above
/// everything, "money/range".
core::Result<InitialStock> initialStock(const DealerSales& sales, qint64 basisPoints,
                                        InitialStockBasis basis);

/// What of an issue is within the quota of a quarter and what is charged by the standard (S133).
struct QuotaSplit {
    core::Money withinQuota;
    core::Money charged;
    friend bool operator==(const QuotaSplit&, const QuotaSplit&) = default;
};

/// The quota is a share of the quarter's payments, of which `drawn` has been supplied already. A
/// quota drawn to the cent leaves nothing. Code "money/currency" where they differ, "input/invalid"
/// for an amount below zero.
core::Result<QuotaSplit> splitByQuota(const core::Money& quarterPayments, qint64 basisPoints,
                                      const core::Money& drawn, const core::Money& issue);

/// What the dealer bears of urgent freight: the difference to going with the goods, never below
/// nothing (S136). Code "money/currency".
core::Result<core::Money> freightDifference(const core::Money& urgent, const core::Money& normal);

}  // namespace parts
