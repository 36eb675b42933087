#include "core/money.h"

#include "core/decimaltext.h"

#include <QCoreApplication>

namespace core {
namespace {

Error moneyOutOfRange() {
    return {QStringLiteral("money/range"),
            QCoreApplication::translate("core", "The amount is too large. Type a smaller one."),
            {}};
}

Result<Money> roundedToStep(Int128 value, Int128 divisor, const Currency& currency,
                            Rounding rounding) {
    const qint64 step = currency.step();
    const auto steps = dividedRounded(value, divisor * step, rounding == Rounding::HalfEven);
    qint64 minor = 0;
    if (!steps || __builtin_mul_overflow(*steps, step, &minor))
        return fail(moneyOutOfRange());
    return Money{minor, currency};
}

/// The text without the currency's sign or code and the sign of the amount before it.
QString withoutSymbol(QStringView text, const Currency& currency) {
    QString plain = text.trimmed().toString().normalized(QString::NormalizationForm_KC);
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    QStringList marks{currency.code(), currency.symbol().normalized(QString::NormalizationForm_KC)};
    if (currency == Currency::cny())
        marks << QStringLiteral("¥") << QStringLiteral("RMB");
    if (currency == Currency::twd() || currency == Currency::usd())
        marks << QStringLiteral("$");
    for (const QString& mark : std::as_const(marks)) {
        if (plain.startsWith(mark, Qt::CaseInsensitive)) {
            plain.remove(0, mark.size());
            break;
        }
    }
    if (plain.endsWith(u'元'))
        plain.chop(1);
    return negative ? u'-' + plain : plain;
}

}  // namespace

Money& Money::operator+=(const Money& other) {
    Q_ASSERT(currency == other.currency);
    [[maybe_unused]] const bool overflow = __builtin_add_overflow(minor, other.minor, &minor);
    Q_ASSERT(!overflow);
    return *this;
}

Money& Money::operator-=(const Money& other) {
    Q_ASSERT(currency == other.currency);
    [[maybe_unused]] const bool overflow = __builtin_sub_overflow(minor, other.minor, &minor);
    Q_ASSERT(!overflow);
    return *this;
}

Result<Money> Money::plus(const Money& other) const {
    if (currency != other.currency)
        return fail(
            QStringLiteral("money/currency"),
            QCoreApplication::translate(
                "core", "Amounts in %1 and %2 cannot be added. Use one currency in a document.")
                .arg(currency.code(), other.currency.code()));
    Money total{0, currency};
    if (__builtin_add_overflow(minor, other.minor, &total.minor))
        return fail(moneyOutOfRange());
    return total;
}

Result<Money> Money::times(Quantity quantity, Rounding rounding) const {
    return roundedToStep(Int128(minor) * quantity.milli, 1000, currency, rounding);
}

Result<Money> Money::percent(qint64 basisPoints, Rounding rounding) const {
    return roundedToStep(Int128(minor) * basisPoints, 10000, currency, rounding);
}

Result<Money> sum(const QList<Money>& amounts, Currency currency) {
    Money total{0, currency};
    for (const Money& amount : amounts) {
        CORE_ASSIGN(total, total.plus(amount));
    }
    return total;
}

Result<Money> parseMoney(QStringView text, Currency currency) {
    const DecimalSum sum = readDecimalSum(withoutSymbol(text, currency), currency.shownDigits());
    const qint64 scale = powerOfTen(currency.digits() - currency.shownDigits());
    Money money{0, currency};
    switch (sum.problem) {
    case DecimalProblem::None:
        if (__builtin_mul_overflow(sum.scaled, scale, &money.minor))
            return fail(moneyOutOfRange());
        return money;
    case DecimalProblem::Unreadable:
        return fail(QStringLiteral("money/unreadable"),
                    QCoreApplication::translate("core",
                                                "“%1” is no amount. Type a number such as "
                                                "1,234.50 or a sum such as 7.5+3.")
                        .arg(text));
    case DecimalProblem::TooManyDecimals:
        return fail(QStringLiteral("money/decimals"),
                    QCoreApplication::translate(
                        "core", "Amounts in %2 have at most %n decimal(s). Shorten “%1”.", nullptr,
                        currency.shownDigits())
                        .arg(text, currency.code()));
    case DecimalProblem::OutOfRange:
        break;
    }
    return fail(moneyOutOfRange());
}

QString formatAmount(const Money& money) {
    return writeDecimal(money.minor, money.currency.digits(), money.currency.shownDigits());
}

QString formatMoney(const Money& money, Currency home) {
    QString amount = formatAmount(money);
    const bool negative = amount.startsWith(u'-');
    if (negative)
        amount.remove(0, 1);
    const QString symbol = money.currency.symbol();
    const bool plain = money.currency == home && symbol != money.currency.code();
    const QString mark = plain ? symbol : money.currency.code() + u' ';
    return (negative ? QStringLiteral("-") : QString()) + mark + amount;
}

}  // namespace core
