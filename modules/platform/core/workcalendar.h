#pragma once

#include "core/date.h"
#include "core/instant.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

#include <array>
#include <optional>

namespace core {

/// Opening hours within a day, in minutes since midnight; `toMinute` may be 1440. A shift over
/// midnight is two of them.
struct Shift {
    int fromMinute = 0;
    int toMinute = 0;

    friend bool operator==(const Shift&, const Shift&) = default;
};

/// The opening hours that hold from a day on; index 0 of `days` is Monday.
struct WorkWeek {
    Date from;
    std::array<QList<Shift>, 7> days;

    friend bool operator==(const WorkWeek&, const WorkWeek&) = default;
};

/// A day that differs from its week: a holiday (no shifts) or a make-up working day, which without
/// shifts of its own has those of the week's first working day.
struct SpecialDay {
    enum class Kind { Holiday, Working };
    Kind kind = Kind::Holiday;
    QString name;
    QList<Shift> shifts;

    friend bool operator==(const SpecialDay&, const SpecialDay&) = default;
};

/// A stretch of time from one moment up to another, which no longer belongs to it.
struct TimeSpan {
    Instant from;
    Instant to;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// When a centre works, for clocks and appointments. A value; `version` rises with every change, so
/// that a stored deadline tells by which calendar it was computed. Working time is counted in
/// elapsed milliseconds, so that a night when the clocks change is right.
class WorkCalendar {
public:
    /// Codes "calendar/shift" (outside the day, overlapping, out of order), "calendar/week" (none,
    /// or not in order of their days), "zone/unknown".
    static Result<WorkCalendar> make(int version, const QString& zoneId,
                                     const QList<WorkWeek>& weeks,
                                     const QHash<Date, SpecialDay>& specialDays = {});
    /// Monday to Friday, 09:00 to 12:00 and 13:00 to 18:00, no holidays.
    static WorkCalendar usual(const QTimeZone& zone);
    /// The same hours on every day, holidays too, as agreements promise them ("08:00 to 18:00
    /// daily", S201). The shift lies within a day.
    static WorkCalendar daily(const QTimeZone& zone, const Shift& shift);
    /// The form in which a calendar is stored: {"version","zone","weeks","days"}. Code
    /// "calendar/format".
    static Result<WorkCalendar> fromJson(const QJsonObject& json);
    QJsonObject toJson() const;
    /// All that working time depends on, as the same bytes everywhere: the zone, the weeks, the
    /// special days without their names. fromJson() reads it; its version is 0.
    QByteArray canonicalJson() const;
    /// 32 hexadecimal digits over canonicalJson(): two laptops that enter the same holidays have
    /// the same calendar, whatever its version.
    QString fingerprint() const;

    int version() const { return m_version; }
    const QTimeZone& zone() const { return m_zone; }
    const QList<WorkWeek>& weeks() const { return m_weeks; }
    const QHash<Date, SpecialDay>& specialDays() const { return m_specialDays; }

    QList<Shift> shiftsOn(const Date& date) const;
    bool isWorkingDay(const Date& date) const { return !shiftsOn(date).isEmpty(); }
    /// The day itself where it is a working day. Code "calendar/closed" when none follows in two
    /// years.
    Result<Date> nextWorkingDay(const Date& date) const;
    bool isOpen(Instant instant) const;
    /// `from` itself where the centre is open then. Code "calendar/closed".
    Result<Instant> nextOpening(Instant from) const;
    /// The moment at which `minutes` (not negative) of working time have passed since `from`; with
    /// 0 the next opening. Code "calendar/closed".
    Result<Instant> addWorkingMinutes(Instant from, qint64 minutes) const;
    /// The same to the millisecond. Working time that is used up exactly at closing ends at
    /// closing, not at the next opening.
    Result<Instant> addWorkingMs(Instant from, qint64 ms) const;
    /// Whole minutes of working time from `from` to `to`; 0 when `to` is not later.
    qint64 workingMinutesBetween(Instant from, Instant to) const;
    qint64 workingMsBetween(Instant from, Instant to) const;
    /// The stretches of working time within, in order; none is empty, neighbours are one.
    QList<TimeSpan> openBetween(Instant from, Instant to) const;
    /// The moment work ends on that day; none on a day off.
    std::optional<Instant> closingOf(const Date& date) const;

private:
    WorkCalendar(int version, QTimeZone zone, QList<WorkWeek> weeks, QHash<Date, SpecialDay> days);
    const WorkWeek* weekOf(const Date& date) const;
    QList<TimeSpan> spansOn(const Date& date) const;

    int m_version;
    QTimeZone m_zone;
    QList<WorkWeek> m_weeks;
    QHash<Date, SpecialDay> m_specialDays;
};

}  // namespace core
