#include "insight/domain/importvalue.h"

#include "core/decimaltext.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

namespace insight {
namespace {

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

constexpr int kRepublicOffset = 1911;
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr int kMsPerSecond = 1000;

/// The numbers of a date in the order they are written, and what stands between them.
struct DateParts {
    QList<int> numbers;
    QList<int> widths;  ///< digits of each
    int namedMonth = 0;
    bool hasYearSign = false;  ///< 年
    qsizetype end = 0;         ///< where the time may begin
};

int monthByName(QStringView word) {
    static const QStringList names{
        QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"), QStringLiteral("apr"),
        QStringLiteral("may"), QStringLiteral("jun"), QStringLiteral("jul"), QStringLiteral("aug"),
        QStringLiteral("sep"), QStringLiteral("oct"), QStringLiteral("nov"), QStringLiteral("dec")};
    constexpr qsizetype kLongestName = 9;
    return word.size() < 3 || word.size() > kLongestName
               ? 0
               : int(names.indexOf(word.left(3).toString().toLower())) + 1;
}

bool isDigit(QChar sign) {
    return sign >= u'0' && sign <= u'9';
}

/// Splits the date off the front of `text`; stops behind the third part.
DateParts dateParts(QStringView text) {
    DateParts parts;
    qsizetype at = 0;
    const auto count = [&parts] { return parts.numbers.size() + (parts.namedMonth > 0 ? 1 : 0); };
    while (at < text.size() && count() < 3) {
        const qsizetype from = at;
        if (isDigit(text[at])) {
            while (at < text.size() && isDigit(text[at]))
                ++at;
            parts.numbers.append(text.mid(from, qMin<qsizetype>(at - from, 9)).toInt());
            parts.widths.append(int(at - from));
        } else if (text[at].isLetter() && text[at].unicode() < 0x80) {
            while (at < text.size() && text[at].isLetter() && text[at].unicode() < 0x80)
                ++at;
            const int month = monthByName(text.mid(from, at - from));
            if (month == 0 || parts.namedMonth > 0)
                break;
            parts.namedMonth = month;
        } else {
            parts.hasYearSign = parts.hasYearSign || text[at] == u'年';
            ++at;
        }
        parts.end = at;
    }
    return parts;
}

/// 20250705 as one number.
void splitCompact(DateParts& parts) {
    if (parts.numbers.size() != 1 || parts.widths[0] != 8)
        return;
    const int number = parts.numbers[0];
    parts.numbers = {number / 10'000, number / 100 % 100, number % 100};
    parts.widths = {4, 2, 2};
}

struct YearMonthDay {
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<YearMonthDay> withNamedMonth(const DateParts& parts) {
    if (parts.numbers.size() != 2)
        return std::nullopt;
    if (parts.widths[0] == 4)
        return YearMonthDay{parts.numbers[0], parts.namedMonth, parts.numbers[1]};
    return YearMonthDay{parts.numbers[1], parts.namedMonth, parts.numbers[0]};
}

std::optional<YearMonthDay> arranged(const DateParts& parts, DateOrder order) {
    if (parts.namedMonth > 0)
        return withNamedMonth(parts);
    if (parts.numbers.size() != 3)
        return std::nullopt;
    const QList<int>& n = parts.numbers;
    if (parts.widths[0] == 4)
        return YearMonthDay{n[0], n[1], n[2]};
    if (parts.hasYearSign || parts.widths[0] == 3)
        return YearMonthDay{n[0] + kRepublicOffset, n[1], n[2]};
    if (parts.widths[2] != 4)
        return std::nullopt;
    const bool monthFirst = n[1] > 12 || (n[0] <= 12 && order == DateOrder::MonthFirst);
    return monthFirst ? YearMonthDay{n[2], n[0], n[1]} : YearMonthDay{n[2], n[1], n[0]};
}

/// nullopt for no time, -1 for one that cannot be read.
std::optional<int> timeOfDay(QStringView rest) {
    static const QRegularExpression form(
        QStringLiteral("^[\\sT日,]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp][Mm])?("
                       "?:Z|[+-]\\d{2}:?\\d{2})?$"));
    static const QRegularExpression nothing(QStringLiteral("^[\\s日号號.,]*$"));
    if (nothing.match(rest).hasMatch())
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(rest);
    int hour = match.capturedView(1).toInt();
    const int minute = match.capturedView(2).toInt();
    const int second = match.capturedView(3).toInt();
    if (const auto half = match.capturedView(4); !half.isEmpty() && hour <= 12)
        hour = hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    if (!match.hasMatch() || hour > 23 || minute > 59 || second > 59)
        return -1;
    return ((hour * 60 + minute) * 60 + second) * kMsPerSecond;
}

core::Error unreadableDate(QStringView text) {
    return {QStringLiteral("import/date"),
            ValueText::tr("“%1” is no date; write it as 2026-07-05.").arg(text.left(40)),
            {}};
}

/// The spelling that nearly every row has, read without looking further.
std::optional<core::Date> plainIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto date = core::Date::fromIso(text);
    return date && date->year() >= kFirstYear && date->year() <= kLastYear ? date : std::nullopt;
}

/// Without signs, codes and words of currencies: digits, separators and the minus.
QString numberOnly(QStringView text) {
    static const QRegularExpression words(
        QStringLiteral("[A-Za-z$€£¥￥元圆圓円kr\\s\\x{00A0}\\x{202F}']|人民币|新台幣|新臺幣|台幣"));
    return text.toString().normalized(QString::NormalizationForm_KC).remove(words);
}

bool isGroupedBy(const QString& number, QChar sign) {
    const QStringList groups = number.split(sign);
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3)
            return false;
    }
    return groups.size() > 1 && !groups[0].isEmpty() && groups[0].size() <= 3;
}

/// One number and no sum: what stands in a column is never calculated with.
bool isOneNumber(const QString& number) {
    static const QRegularExpression form(QStringLiteral("^[+-]?[0-9.,]+$"));
    return form.match(number).hasMatch();
}

/// "1.234,50" and "1,234.50" as 1234.50.
QString withoutGroups(QString number) {
    const qsizetype comma = number.lastIndexOf(u',');
    const qsizetype stop = number.lastIndexOf(u'.');
    if (comma >= 0 && stop >= 0) {
        const QChar group = comma < stop ? u',' : u'.';
        return number.remove(group).replace(u',', u'.');
    }
    if (comma >= 0)
        return isGroupedBy(number, u',') ? number.remove(u',') : number.replace(u',', u'.');
    if (number.count(u'.') > 1 && isGroupedBy(number, u'.'))
        return number.remove(u'.');
    return number;
}

}  // namespace

QString dateOrderCode(DateOrder order) {
    return order == DateOrder::MonthFirst ? QStringLiteral("month") : QStringLiteral("day");
}

DateOrder dateOrderFromCode(const QString& code) {
    return code == u"month" ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

core::Result<ImportedMoment> readMoment(QStringView text, DateOrder order) {
    text = text.trimmed();
    if (const auto date = plainIso(text))
        return ImportedMoment{*date, std::nullopt};
    const QString folded = text.toString().normalized(QString::NormalizationForm_KC);
    DateParts parts = dateParts(folded);
    splitCompact(parts);
    const auto arrangement = arranged(parts, order);
    if (!arrangement)
        return core::fail(unreadableDate(text));
    const auto date = core::Date::of(arrangement->year, arrangement->month, arrangement->day);
    if (!date)
        return core::fail(
            QStringLiteral("import/date"),
            ValueText::tr("There is no day “%1” in the calendar.").arg(text.left(40)));
    if (date->year() < kFirstYear || date->year() > kLastYear)
        return core::fail(QStringLiteral("import/date"),
                          ValueText::tr("The year of “%1” cannot be right.").arg(text.left(40)));
    const auto time = timeOfDay(QStringView(folded).mid(parts.end));
    if (time && *time < 0)
        return core::fail(unreadableDate(text));
    return ImportedMoment{*date, time};
}

core::Result<qint64> readMoney(QStringView text, core::Currency currency) {
    const QString number = withoutGroups(numberOnly(text.trimmed()));
    const core::DecimalSum sum = isOneNumber(number)
                                     ? core::readDecimalSum(number, currency.digits())
                                     : core::DecimalSum{core::DecimalProblem::Unreadable};
    if (sum.problem == core::DecimalProblem::None)
        return sum.scaled;
    if (sum.problem == core::DecimalProblem::TooManyDecimals)
        return core::fail(QStringLiteral("import/money"),
                          ValueText::tr("“%1” has more decimals than %2 has.")
                              .arg(text.left(40))
                              .arg(currency.code()));
    return core::fail(QStringLiteral("import/money"),
                      ValueText::tr("“%1” is no amount; write it as 1234.50.").arg(text.left(40)));
}

core::Result<qint64> readCount(QStringView text) {
    const QString number = withoutGroups(numberOnly(text.trimmed()));
    const core::DecimalSum sum = isOneNumber(number)
                                     ? core::readDecimalSum(number, 0)
                                     : core::DecimalSum{core::DecimalProblem::Unreadable};
    if (sum.problem == core::DecimalProblem::None)
        return sum.scaled;
    return core::fail(QStringLiteral("import/number"),
                      ValueText::tr("“%1” is no whole number.").arg(text.left(40)));
}

}  // namespace insight
