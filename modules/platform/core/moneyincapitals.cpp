#include "core/money.h"

namespace core {
namespace {

/// The hanzi of one script.
struct Capitals {
    QStringView digits;  ///< 0 to 9
    QStringView tens;    ///< units within a group of four, from the ones on; the ones have none
    QChar tenThousand;
    QChar hundredMillion;
    QChar major;
    QChar tenth;
    QChar hundredth;
    QChar whole;
    QChar minus;
};

constexpr Capitals kSimplified{
    u"零壹贰叁肆伍陆柒捌玖", u" 拾佰仟", u'万', u'亿', u'元', u'角', u'分', u'整', u'负'};
constexpr Capitals kTraditional{
    u"零壹貳參肆伍陸柒捌玖", u" 拾佰仟", u'萬', u'億', u'元', u'角', u'分', u'整', u'負'};

QString spellBelowTenThousand(quint64 number, const Capitals& capitals) {
    QString text;
    bool gap = false;
    quint64 place = 1000;
    for (int i = 3; i >= 0; --i, place /= 10) {
        const auto digit = qsizetype(number / place % 10);
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += capitals.digits[0];
        gap = false;
        text += capitals.digits[digit];
        if (i > 0)
            text += capitals.tens[i];
    }
    return text;
}

/// Empty for 0. A gap of zeros between what is above and below `unit` is one 零.
QString spell(quint64 number, const Capitals& capitals) {
    if (number < 10'000)
        return spellBelowTenThousand(number, capitals);
    const bool large = number >= 100'000'000;
    const quint64 unit = large ? 100'000'000 : 10'000;
    const quint64 rest = number % unit;
    QString text = spell(number / unit, capitals);
    text += large ? capitals.hundredMillion : capitals.tenThousand;
    if (rest != 0 && rest < unit / 10)
        text += capitals.digits[0];
    return text + spell(rest, capitals);
}

}  // namespace

QString moneyInCapitals(const Money& money, Script script) {
    const Capitals& capitals = script == Script::Simplified ? kSimplified : kTraditional;
    const quint64 size =
        money.isNegative() ? quint64(0) - quint64(money.minor) : quint64(money.minor);
    const auto perMajor = quint64(money.currency.minorPerMajor());
    const quint64 major = size / perMajor;
    const quint64 hundredths = size % perMajor * 100 / perMajor;
    const auto tenth = qsizetype(hundredths / 10);
    const auto hundredth = qsizetype(hundredths % 10);

    QString text = spell(major, capitals);
    if (!text.isEmpty())
        text += capitals.major;
    if (tenth != 0)
        text += QString(capitals.digits[tenth]) + capitals.tenth;
    else if (hundredth != 0 && major != 0)
        text += capitals.digits[0];
    if (hundredth != 0)
        text += QString(capitals.digits[hundredth]) + capitals.hundredth;
    if (text.isEmpty())
        text = QString(capitals.digits[0]) + capitals.major;
    if (hundredth == 0)
        text += capitals.whole;
    return money.isNegative() ? capitals.minus + text : text;
}

}  // namespace core
