#pragma once

#include "staff/domain/calendarweek.h"
#include "storage/writetx.h"

namespace staff {

// Rows of a centre's calendar, for the use cases of calendaredit.h, which check rights and values
// and raise the version once behind all of their rows.

core::Result<CalendarWeekId> insertWeekRow(storage::WriteTx& tx, CentreId centre,
                                           const core::WorkWeek& week, int revision = 0);
core::Done updateWeekRow(storage::WriteTx& tx, CalendarWeekId id, const core::WorkWeek& week);
core::Done removeWeekRow(storage::WriteTx& tx, CalendarWeekId id);

core::Result<CalendarDayId> insertDayRow(storage::WriteTx& tx, CentreId centre,
                                         const core::Date& date, const core::SpecialDay& day);
core::Done updateDayRow(storage::WriteTx& tx, CalendarDayId id, const core::SpecialDay& day);
/// Two machines may have made a row each.
core::Done removeDayRows(storage::WriteTx& tx, CentreId centre, const core::Date& date);

/// Raises the version of the calendar and keeps what it is now.
core::Done raiseCalendarVersion(storage::WriteTx& tx, CentreId centre);

}  // namespace staff
