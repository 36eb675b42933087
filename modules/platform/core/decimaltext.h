#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

/// Products of two 64-bit numbers.
__extension__ using Int128 = __int128;

/// Why a typed sum cannot be used.
enum class DecimalProblem { None, Unreadable, TooManyDecimals, OutOfRange };

struct DecimalSum {
    DecimalProblem problem = DecimalProblem::None;
    qint64 scaled = 0;  ///< the value times ten to the power of the decimals asked for
};

/// Reads numbers with + and - between them, full-width or not, with groups of three digits;
/// `7,5` is unreadable because it may mean 7.5.
DecimalSum readDecimalSum(QStringView text, int decimals);

/// `1,234.50`; at least `least` of the `decimals`, more while they are not zero.
QString writeDecimal(qint64 scaled, int decimals, int least);

/// Ten to the power of `exponent`, 0 to 18.
qint64 powerOfTen(int exponent);

/// `value` divided by `divisor` (> 0), half a unit away from zero or to the even neighbour; nullopt
/// where the result does not fit.
std::optional<qint64> dividedRounded(Int128 value, Int128 divisor, bool halfToEven);

}  // namespace core
