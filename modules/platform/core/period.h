#pragma once

#include "core/date.h"
#include "core/instant.h"

#include <QTimeZone>

namespace core {

class WorkCalendar;

enum class PeriodUnit { Days, Months, Years, Hours };

/// A length of time as agreements name it: 7 days, 3 months, 1 year, 24 hours.
struct Period {
    int count = 0;
    PeriodUnit unit = PeriodUnit::Days;

    /// ISO 8601 as columns and files keep it: P7D, P3M, P1Y, PT24H.
    QString toIso() const;
    static std::optional<Period> fromIso(QStringView text);

    friend bool operator==(const Period&, const Period&) = default;
};

/// Which day of a period is its first. NextDay is the rule of PRC Civil Code Art. 201: the day of
/// the event is not counted.
enum class FirstDay { NextDay, SameDay };

/// The last day that belongs to a period of days, months or years that begins with an event on
/// `start`. By Art. 202 months and years end on the day of the same number, and where the month
/// has no such day on its last. Not for hours.
Date lastDay(const Date& start, const Period& period, FirstDay firstDay = FirstDay::NextDay);

/// Art. 203: a period whose last day is a day off ends on the first working day after it. For
/// rule sets that ask for it.
Date extendedPastHolidays(const Date& last, const WorkCalendar& calendar);

/// The first instant that no longer belongs to the period. Hours run from the moment (Art. 201);
/// days, months and years end at midnight after their last day in `zone`.
Instant endOf(Instant start, const Period& period, const QTimeZone& zone,
              FirstDay firstDay = FirstDay::NextDay);

}  // namespace core
