#include "core/date.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <algorithm>

namespace core {
namespace {

std::optional<int> namedDay(const QString& word) {
    static const QHash<QString, int> kDays = {
        {QStringLiteral("t"), 0},          {QStringLiteral("today"), 0},
        {QStringLiteral("今天"), 0},       {QStringLiteral("今日"), 0},
        {QStringLiteral("今"), 0},         {QStringLiteral("jt"), 0},
        {QStringLiteral("yesterday"), -1}, {QStringLiteral("昨天"), -1},
        {QStringLiteral("昨日"), -1},      {QStringLiteral("前天"), -2},
        {QStringLiteral("tomorrow"), 1},   {QStringLiteral("明天"), 1},
        {QStringLiteral("明日"), 1},       {QStringLiteral("后天"), 2},
        {QStringLiteral("後天"), 2}};
    const auto day = kDays.constFind(word);
    return day == kDays.constEnd() ? std::nullopt : std::optional<int>(*day);
}

bool isAllDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
}

/// 26 is 2026; years before 1000 that are not written with two digits are left alone.
int fullYear(QStringView digits) {
    const int year = digits.toInt();
    constexpr int kCentury = 2000;
    return digits.size() <= 2 ? kCentury + year : year;
}

std::optional<Date> fromDigits(const QString& digits, const Date& today) {
    const QStringView view(digits);
    switch (digits.size()) {
    case 1:
    case 2:
        return Date::of(today.year(), today.month(), digits.toInt());
    case 4:
        return Date::of(today.year(), view.left(2).toInt(), view.mid(2).toInt());
    case 6:
        return Date::of(fullYear(view.left(2)), view.mid(2, 2).toInt(), view.mid(4).toInt());
    case 8:
        return Date::of(view.left(4).toInt(), view.mid(4, 2).toInt(), view.mid(6).toInt());
    default:
        return std::nullopt;
    }
}

/// The numbers of `2026-7-5`, `7/5`, `2026年7月5日`; empty where something else stands between
/// them.
QStringList numberParts(QString text) {
    if (text.endsWith(u'日') || text.endsWith(u'号') || text.endsWith(u'號'))
        text.chop(1);
    for (const QChar separator : {u'年', u'月', u'/', u'.', u'。', u'、'})
        text.replace(separator, u'-');
    const QStringList parts = text.split(u'-');
    return std::all_of(parts.begin(), parts.end(), isAllDigits) ? parts : QStringList();
}

std::optional<Date> fromParts(const QStringList& parts, const Date& today) {
    constexpr int kLongestYear = 4;
    for (const QString& part : parts) {
        if (part.size() > kLongestYear)
            return std::nullopt;
    }
    if (parts.size() == 2)
        return Date::of(today.year(), parts[0].toInt(), parts[1].toInt());
    if (parts.size() == 3)
        return Date::of(fullYear(parts[0]), parts[1].toInt(), parts[2].toInt());
    return std::nullopt;
}

std::optional<Date> readTyped(const QString& word, const Date& today) {
    if (const auto days = namedDay(word))
        return today.addDays(*days);
    constexpr int kLongestOffset = 5;
    if ((word.startsWith(u'+') || word.startsWith(u'-')) && word.size() <= kLongestOffset + 1 &&
        isAllDigits(QStringView(word).mid(1)))
        return today.addDays(word.toInt());
    if (isAllDigits(word))
        return fromDigits(word, today);
    return fromParts(numberParts(word), today);
}

}  // namespace

Result<Date> parseTypedDate(QStringView text, const Date& today) {
    QString word = text.trimmed().toString().normalized(QString::NormalizationForm_KC).toLower();
    word.replace(QChar(0x2212), u'-');
    if (const auto date = readTyped(word, today))
        return *date;
    return fail(
        QStringLiteral("date/unreadable"),
        QCoreApplication::translate("core",
                                    "“%1” is no date. Type one such as 2026-07-05, 7.5, +3 or t "
                                    "for today.")
            .arg(text));
}

}  // namespace core
