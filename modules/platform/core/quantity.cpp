#include "core/quantity.h"

#include "core/decimaltext.h"

#include <QCoreApplication>

namespace core {

Result<Quantity> parseQuantity(QStringView text) {
    constexpr int kDecimals = 3;
    const DecimalSum sum = readDecimalSum(text, kDecimals);
    switch (sum.problem) {
    case DecimalProblem::None:
        break;
    case DecimalProblem::Unreadable:
        return fail(QStringLiteral("quantity/unreadable"),
                    QCoreApplication::translate("core",
                                                "“%1” is no quantity. Type a number such as "
                                                "2 or 1.5.")
                        .arg(text));
    case DecimalProblem::TooManyDecimals:
        return fail(QStringLiteral("quantity/decimals"),
                    QCoreApplication::translate(
                        "core", "A quantity has at most three decimals. Shorten “%1”.")
                        .arg(text));
    case DecimalProblem::OutOfRange:
        return fail(
            QStringLiteral("quantity/range"),
            QCoreApplication::translate("core", "“%1” is too large. Type a smaller quantity.")
                .arg(text));
    }
    return Quantity{sum.scaled};
}

QString formatQuantity(Quantity quantity) {
    return writeDecimal(quantity.milli, 3, 0);
}

}  // namespace core
