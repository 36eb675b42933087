#include "parts/domain/dealersupply.h"

#include "core/decimaltext.h"
#include "core/fieldproblem.h"

#include <QCoreApplication>

#include <algorithm>

namespace parts {
namespace {

constexpr qint64 kWholeShare = 10'000;

QString saySupply(const char* text) {
    return QCoreApplication::translate("parts::DealerSupply", text);
}

core::Done checkShare(qint64 basisPoints) {
    if (basisPoints >= 0 && basisPoints <= kWholeShare)
        return {};
    return core::fail(core::invalidInput(
        {{QStringLiteral("share"),
          saySupply(QT_TRANSLATE_NOOP("parts::DealerSupply",
                                      "The share must be between 0 % and 100 %."))}}));
}

core::Done checkAmount(const core::Money& amount, core::Currency currency) {
    if (amount.currency != currency)
        return core::fail(QStringLiteral("money/currency"),
                          saySupply(QT_TRANSLATE_NOOP("parts::DealerSupply",
                                                      "All amounts must be in one currency.")));
    if (!amount.isNegative())
        return {};
    return core::fail(
        core::invalidInput({{QStringLiteral("amount"),
                             saySupply(QT_TRANSLATE_NOOP("parts::DealerSupply",
                                                         "An amount here is not below zero."))}}));
}

}  // namespace

core::Result<InitialStock> initialStock(const DealerSales& sales, qint64 basisPoints,
                                        InitialStockBasis basis) {
    CORE_TRY(checkShare(basisPoints));
    InitialStock stock{basis, {}, {0, sales.value.currency}};
    if (basis == InitialStockBasis::Value) {
        CORE_ASSIGN(stock.value, sales.value.percent(basisPoints, core::Rounding::HalfUp));
        return stock;
    }
    // Thousandths of a piece times hundredths of a percent: whole pieces only.
    const auto pieces = core::dividedRounded(
        core::Int128(sales.pieces.milli) * core::Int128(basisPoints), 10'000'000, false);
    stock.pieces = core::Quantity::whole(pieces.value_or(0));
    return stock;
}

core::Result<QuotaSplit> splitByQuota(const core::Money& quarterPayments, qint64 basisPoints,
                                      const core::Money& drawn, const core::Money& issue) {
    CORE_TRY(checkShare(basisPoints));
    for (const core::Money& amount : {quarterPayments, drawn, issue})
        CORE_TRY(checkAmount(amount, quarterPayments.currency));
    CORE_ASSIGN(const core::Money quota,
                quarterPayments.percent(basisPoints, core::Rounding::HalfUp));
    const qint64 left = std::max<qint64>(quota.minor - drawn.minor, 0);
    const qint64 within = std::min(left, issue.minor);
    return QuotaSplit{{within, issue.currency}, {issue.minor - within, issue.currency}};
}

core::Result<core::Money> freightDifference(const core::Money& urgent, const core::Money& normal) {
    CORE_TRY(checkAmount(urgent, normal.currency));
    CORE_TRY(checkAmount(normal, urgent.currency));
    return core::Money{std::max<qint64>(urgent.minor - normal.minor, 0), urgent.currency};
}

}  // namespace parts
