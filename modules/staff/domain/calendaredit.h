#pragma once

#include "core/result.h"
#include "staff/domain/calendarweek.h"
#include "staff/domain/holidays.h"
#include "storage/writetx.h"

namespace staff {

// Use cases; they need editCalendarRight(). Each raises the version of the centre's calendar.

/// The week that holds from its day on; it replaces one from the same day. "calendar/shift",
/// "centre/unknown".
core::Result<CalendarWeekId> saveCalendarWeek(storage::WriteTx& tx, CentreId centre,
                                              const core::WorkWeek& week);
/// "calendar/last-week" for the only one.
core::Done removeCalendarWeek(storage::WriteTx& tx, CentreId centre, CalendarWeekId id);

/// A holiday or make-up day; it replaces what the centre had for that date.
core::Result<CalendarDayId> saveCalendarDay(storage::WriteTx& tx, CentreId centre,
                                            const core::Date& date, const core::SpecialDay& day);
core::Done removeCalendarDay(storage::WriteTx& tx, CentreId centre, const core::Date& date);

struct HolidayImport {
    int added = 0;
    int kept = 0;  ///< days the centre had its own entry for; they stay as they are
};

/// Takes the days from `from` on over into the centre's calendar, named in the centre's language.
core::Result<HolidayImport> importHolidays(storage::WriteTx& tx, CentreId centre,
                                           const HolidayTable& holidays, const core::Date& from);

/// For saveCentre alone, which has checked its own right: the week a new centre begins with.
core::Done insertFirstWeek(storage::WriteTx& tx, CentreId centre, const core::WorkWeek& week);

}  // namespace staff
