#pragma once

#include "core/result.h"

#include <QDate>
#include <QMetaType>
#include <QStringView>

#include <compare>
#include <optional>

namespace core {

/// A civil date, always a real one between the years 1 and 9999; "no date" is std::optional<Date>.
class Date {
public:
    static std::optional<Date> of(int year, int month, int day);
    static std::optional<Date> fromQDate(QDate date);
    /// Reads exactly YYYY-MM-DD, as tables and files have it.
    static std::optional<Date> fromIso(QStringView text);

    QDate toQDate() const { return QDate::fromJulianDay(m_julianDay); }
    QString toIso() const;
    int year() const { return toQDate().year(); }
    int month() const { return toQDate().month(); }
    int day() const { return toQDate().day(); }
    /// 1 is Monday, 7 is Sunday.
    int weekday() const { return toQDate().dayOfWeek(); }
    Date firstOfMonth() const;
    Date lastOfMonth() const;

    /// Results beyond the years 1 to 9999 stop at the first or last day.
    Date addDays(qint64 days) const;
    /// The same day of another month; where that month has no such day, its last one (31 January
    /// and a month is 28 or 29 February).
    Date addMonths(int months) const;
    /// 29 February becomes 28 February in a common year.
    Date addYears(int years) const;
    /// Positive when `later` is later.
    qint64 daysUntil(const Date& later) const { return later.m_julianDay - m_julianDay; }

    friend auto operator<=>(const Date&, const Date&) = default;
    friend size_t qHash(const Date& date, size_t seed = 0) noexcept {
        return ::qHash(date.m_julianDay, seed);
    }

private:
    explicit Date(qint64 julianDay) : m_julianDay(julianDay) {}

    qint64 m_julianDay;
};

/// Reads what a person types into a date field: `2026-07-05`, `20260705`, `2026/7/5`, `26.7.5`,
/// `2026年7月5日`; `7.5`, `0705` and `7月5日` in the year of `today`; `5` in its month; `+3` and
/// `-1` days from today; `今天`, `昨天`, `明天`, `后天`, `t`, `today`. Code "date/unreadable".
Result<Date> parseTypedDate(QStringView text, const Date& today);

}  // namespace core

Q_DECLARE_METATYPE(std::optional<core::Date>)
