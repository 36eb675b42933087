#pragma once

#include "core/result.h"
#include "core/workcalendar.h"
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

struct HolidayReplacement {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int same = 0;
};

/// The days of the table take the place of everything the centre had in the calendar years that the
/// table names; other years stay as they are. One new version, none where nothing differs.
core::Result<HolidayReplacement> replaceHolidays(storage::WriteTx& tx, CentreId centre,
                                                 const HolidayTable& holidays);

/// The weeks and days of `calendar` take the place of all that the centre had: what an exported
/// file brings back. One new version, none where nothing differs (then 0 of each).
/// "calendar/other-zone" where it is one of another time zone than the centre's.
core::Result<HolidayReplacement> replaceCalendar(storage::WriteTx& tx, CentreId centre,
                                                 const core::WorkCalendar& calendar);

/// Keeps `calendar`, as it is now, for deadlines that name it; gives its fingerprint. The use cases
/// above do it by themselves; who stores a deadline calls it first, since a calendar may also have
/// come together from two machines. Needs no right, writes nothing where it is the one kept last:
/// what comes back after another one is kept anew, so that the order says what was in force when.
core::Result<QString> keepCalendarVersion(storage::WriteTx& tx, CentreId centre,
                                          const core::WorkCalendar& calendar);

/// For saveCentre alone, which has checked its own right: the week a new centre begins with.
core::Done insertFirstWeek(storage::WriteTx& tx, CentreId centre, const core::WorkWeek& week);

}  // namespace staff
