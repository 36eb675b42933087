#pragma once

#include "core/result.h"
#include "core/workcalendar.h"
#include "staff/domain/calendarweek.h"
#include "storage/connection.h"

namespace staff {

/// The weeks of a centre by the day from which they hold; of two from the same day, made on two
/// machines, the younger counts.
core::Result<QList<CalendarWeek>> listCalendarWeeks(storage::Connection& connection,
                                                    CentreId centre);

/// Holidays and make-up days from `from` to `to`, both included, by date.
core::Result<QList<CalendarDay>> listCalendarDays(storage::Connection& connection, CentreId centre,
                                                  const core::Date& from, const core::Date& to);

core::Result<std::optional<CalendarDay>> findCalendarDay(storage::Connection& connection,
                                                         CentreId centre, const core::Date& date);

/// The whole calendar of a centre, for clocks and appointments. Before its first week the first one
/// holds. A centre without any week has the usual one of core::WorkCalendar. "centre/unknown".
core::Result<core::WorkCalendar> loadWorkCalendar(storage::Connection& connection, CentreId centre);

}  // namespace staff
