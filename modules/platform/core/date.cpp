#include "core/date.h"

#include <algorithm>

namespace core {
namespace {

/// Julian days of 0001-01-01 and 9999-12-31; constants, so that they stand before any static
/// object.
constexpr qint64 kFirstJulianDay = 1'721'426;
constexpr qint64 kLastJulianDay = 5'373'484;
constexpr int kLastYear = 9999;

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
    return fromQDate(QDate(year, month, day));
}

std::optional<Date> Date::fromQDate(QDate date) {
    const qint64 day = date.toJulianDay();
    if (!date.isValid() || day < kFirstJulianDay || day > kLastJulianDay)
        return std::nullopt;
    return Date(day);
}

std::optional<Date> Date::fromIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    int number = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7)
            continue;
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        number = number * 10 + (text[i].unicode() - u'0');
    }
    return of(number / 10000, number / 100 % 100, number % 100);
}

QString Date::toIso() const {
    const QDate date = toQDate();
    QString text(10, u'-');
    const auto write = [&text](qsizetype end, int number, int digits) {
        for (int digit = 0; digit < digits; ++digit, number /= 10)
            text[end - 1 - digit] = QChar(char16_t(u'0' + number % 10));
    };
    write(4, date.year(), 4);
    write(7, date.month(), 2);
    write(10, date.day(), 2);
    return text;
}

Date Date::firstOfMonth() const {
    return addDays(1 - day());
}

Date Date::lastOfMonth() const {
    return addDays(toQDate().daysInMonth() - day());
}

Date Date::addDays(qint64 days) const {
    constexpr qint64 kWhole = kLastJulianDay - kFirstJulianDay;
    const qint64 day = m_julianDay + std::clamp(days, -kWhole, kWhole);
    return Date(std::clamp(day, kFirstJulianDay, kLastJulianDay));
}

Date Date::addMonths(int months) const {
    const QDate date = toQDate();
    constexpr qint64 kMonthsInAYear = 12;
    const qint64 month = date.year() * kMonthsInAYear + date.month() - 1 + months;
    const qint64 year = month < kMonthsInAYear ? 0 : month / kMonthsInAYear;
    if (year < 1)
        return Date(kFirstJulianDay);
    if (year > kLastYear)
        return Date(kLastJulianDay);
    const QDate first(int(year), int(month % kMonthsInAYear) + 1, 1);
    return Date(first.addDays(std::min(date.day(), first.daysInMonth()) - 1).toJulianDay());
}

Date Date::addYears(int years) const {
    constexpr int kMost = 10000;
    return addMonths(std::clamp(years, -kMost, kMost) * 12);
}

}  // namespace core
