#pragma once

#include "core/currency.h"
#include "core/quantity.h"
#include "core/result.h"

#include <QList>
#include <QMetaType>

namespace core {

/// What is done with half a step; named wherever something is rounded. Both work on the amount
/// without its sign, so that a reversal is the exact opposite.
enum class Rounding { HalfUp, HalfEven };

/// An amount in minor units of its currency. Amounts of two currencies never mix: the operators
/// assert, plus() and sum() give an error for amounts that come from outside.
struct Money {
    qint64 minor = 0;
    Currency currency;

    bool isZero() const { return minor == 0; }
    bool isNegative() const { return minor < 0; }
    Money operator-() const { return {-minor, currency}; }
    Money& operator+=(const Money& other);
    Money& operator-=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(Money a, const Money& b) { return a -= b; }
    friend bool operator==(const Money&, const Money&) = default;

    /// Codes "money/currency", "money/range".
    Result<Money> plus(const Money& other) const;
    /// This price for that many, rounded to what the currency charges (Currency::step).
    /// Code "money/range".
    Result<Money> times(Quantity quantity, Rounding rounding) const;
    /// `basisPoints` hundredths of a percent: 1300 is 13 %. Rounded like times().
    Result<Money> percent(qint64 basisPoints, Rounding rounding) const;
};

/// The sum of `amounts`, all of which must be in `currency`. Codes as Money::plus.
Result<Money> sum(const QList<Money>& amounts, Currency currency);

/// Reads what a person types: `1,234.5`, `￥12`, full-width digits, sums such as `7.5+3-1`. Groups
/// must be of three digits, so that `7,5` is refused instead of read as 75. Codes
/// "money/unreadable", "money/decimals" (more decimals than the currency shows), "money/range".
Result<Money> parseMoney(QStringView text, Currency currency);

/// `-￥1,234.50`, `NT$1,235`; with the code, as in `USD 12.30`, where the currency is not that of
/// the centre. Decimals that a currency does not show are shown all the same when they are not
/// zero.
QString formatMoney(const Money& money, Currency home);

/// `-1,234.50`, for table cells and edit fields.
QString formatAmount(const Money& money);

enum class Script { Simplified, Traditional };

/// The amount as it stands on receipts and agreements: 壹仟贰佰叁拾肆元伍角整. For currencies whose
/// unit is called 元; 负 or 負 stands before amounts below zero. Third decimals are not written.
QString moneyInCapitals(const Money& money, Script script);

}  // namespace core

Q_DECLARE_METATYPE(core::Money)
