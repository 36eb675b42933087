#include "core/decimaltext.h"

#include <limits>

namespace core {
namespace {

constexpr int kGroup = 3;
/// Longer typing is no amount; keeps the arithmetic below within 128 bits.
constexpr qsizetype kLongest = 200;

/// One number without sign: `1,234.5`.
class NumberReader {
public:
    NumberReader(QStringView text, int decimals) : m_text(text), m_decimals(decimals) {}

    /// Reads from `position` on and leaves it behind the number.
    DecimalProblem read(qsizetype& position) {
        qsizetype at = position;
        if (const DecimalProblem problem = readWhole(at); problem != DecimalProblem::None)
            return problem;
        if (at < m_text.size() && m_text[at] == u'.') {
            ++at;
            readFraction(at);
        }
        if (m_digits == 0)
            return DecimalProblem::Unreadable;
        position = at;
        if (m_tooManyDecimals)
            return DecimalProblem::TooManyDecimals;
        for (; m_read < m_decimals; ++m_read) {
            if (!append(0))
                return DecimalProblem::OutOfRange;
        }
        return m_overflow ? DecimalProblem::OutOfRange : DecimalProblem::None;
    }

    qint64 value() const { return m_value; }

private:
    static bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

    DecimalProblem readWhole(qsizetype& at) {
        int inGroup = 0;
        bool grouped = false;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] == u',') {
                const bool fits = grouped ? inGroup == kGroup : inGroup > 0 && inGroup <= kGroup;
                if (!fits)
                    return DecimalProblem::Unreadable;
                grouped = true;
                inGroup = 0;
            } else if (isDigit(m_text[at])) {
                ++inGroup;
                ++m_digits;
                m_overflow = !append(m_text[at].unicode() - u'0') || m_overflow;
            } else {
                break;
            }
        }
        return grouped && inGroup != kGroup ? DecimalProblem::Unreadable : DecimalProblem::None;
    }

    void readFraction(qsizetype& at) {
        for (; at < m_text.size() && isDigit(m_text[at]); ++at) {
            ++m_digits;
            const int digit = m_text[at].unicode() - u'0';
            if (m_read < m_decimals) {
                m_overflow = !append(digit) || m_overflow;
                ++m_read;
            } else if (digit != 0) {
                m_tooManyDecimals = true;
            }
        }
    }

    bool append(int digit) {
        qint64 next = 0;
        if (__builtin_mul_overflow(m_value, qint64(10), &next) ||
            __builtin_add_overflow(next, qint64(digit), &next))
            return false;
        m_value = next;
        return true;
    }

    QStringView m_text;
    int m_decimals;
    qint64 m_value = 0;
    int m_digits = 0;
    int m_read = 0;
    bool m_overflow = false;
    bool m_tooManyDecimals = false;
};

/// Full width to half width, other minus signs to the usual one, no blanks.
QString plainDigits(QStringView text) {
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    plain.replace(QChar(0x2212), u'-');
    plain.replace(QChar(0x2013), u'-');
    plain.replace(QChar(0x3002), u'.');
    plain.removeIf([](QChar character) { return character.isSpace(); });
    return plain;
}

}  // namespace

DecimalSum readDecimalSum(QStringView text, int decimals) {
    const QString plain = plainDigits(text);
    if (plain.isEmpty() || plain.size() > kLongest)
        return {DecimalProblem::Unreadable, 0};
    qint64 total = 0;
    qsizetype position = 0;
    while (position < plain.size()) {
        bool negative = false;
        if (plain[position] == u'+' || plain[position] == u'-')
            negative = plain[position++] == u'-';
        else if (position > 0)
            return {DecimalProblem::Unreadable, 0};
        NumberReader reader(plain, decimals);
        if (const DecimalProblem problem = reader.read(position); problem != DecimalProblem::None)
            return {problem, 0};
        const bool overflow = negative ? __builtin_sub_overflow(total, reader.value(), &total)
                                       : __builtin_add_overflow(total, reader.value(), &total);
        if (overflow)
            return {DecimalProblem::OutOfRange, 0};
    }
    return {DecimalProblem::None, total};
}

QString writeDecimal(qint64 scaled, int decimals, int least) {
    const quint64 size = scaled < 0 ? quint64(0) - quint64(scaled) : quint64(scaled);
    QString digits = QString::number(size).rightJustified(decimals + 1, u'0');
    QString fraction = digits.right(decimals);
    digits.chop(decimals);
    while (fraction.size() > least && fraction.endsWith(u'0'))
        fraction.chop(1);
    for (qsizetype at = digits.size() - kGroup; at > 0; at -= kGroup)
        digits.insert(at, u',');
    if (!fraction.isEmpty())
        digits += u'.' + fraction;
    return scaled < 0 ? u'-' + digits : digits;
}

qint64 powerOfTen(int exponent) {
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::optional<qint64> dividedRounded(Int128 value, Int128 divisor, bool halfToEven) {
    const bool negative = value < 0;
    const Int128 size = negative ? -value : value;
    Int128 quotient = size / divisor;
    const Int128 twice = 2 * (size % divisor);
    if (twice > divisor || (twice == divisor && (!halfToEven || quotient % 2 != 0)))
        ++quotient;
    if (quotient > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return qint64(negative ? -quotient : quotient);
}

}  // namespace core
