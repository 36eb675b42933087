#include "staff/domain/calendaredit.h"

#include "identity/rightcheck.h"
#include "staff/data/calendarrecords.h"
#include "staff/data/calendarversions.h"
#include "staff/data/centrerecords.h"
#include "staff/data/stafftables.h"
#include "staff/domain/calendarrows.h"
#include "staff/domain/staffrights.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace staff {

namespace {

core::Result<Centre> centreOfCalendar(storage::WriteTx& tx, CentreId id) {
    CORE_ASSIGN(const auto centre, findCentre(tx.connection(), id));
    if (!centre)
        return core::fail(
            QStringLiteral("centre/unknown"),
            QCoreApplication::translate("staff", "This centre does not exist any more."));
    return *centre;
}

/// Lets the calendar itself judge, so that nothing is stored that it could not be built from.
core::Done checkShifts(const Centre& centre, const core::WorkWeek& week) {
    CORE_TRY(core::WorkCalendar::make(1, centre.timeZone, {week}));
    return {};
}

core::Done checkDayShifts(const Centre& centre, const core::Date& date,
                          const QList<core::Shift>& shifts) {
    core::WorkWeek week{date, {}};
    week.days.fill(shifts);
    return checkShifts(centre, week);
}

/// What the centre has in the years of the table, and the table has not.
core::Done removeOtherDays(storage::WriteTx& tx, CentreId centre, const HolidayTable& holidays,
                           HolidayReplacement& outcome) {
    QSet<core::Date> named;
    QSet<int> years;
    for (const Holiday& holiday : holidays.days) {
        named.insert(holiday.date);
        years.insert(holiday.date.year());
    }
    for (const int year : std::as_const(years)) {
        CORE_ASSIGN(const QList<CalendarDay> days,
                    listCalendarDays(tx.connection(), centre, *core::Date::of(year, 1, 1),
                                     *core::Date::of(year, 12, 31)));
        for (const CalendarDay& day : days) {
            if (named.contains(day.date))
                continue;
            CORE_TRY(removeDayRows(tx, centre, day.date));
            ++outcome.removed;
        }
    }
    return {};
}

}  // namespace

core::Result<QString> keepCalendarVersion(storage::WriteTx& tx, CentreId centre,
                                          const core::WorkCalendar& calendar) {
    QString fingerprint = calendar.fingerprint();
    CORE_ASSIGN(const QString last, lastCalendarVersion(tx.connection(), centre));
    if (last == fingerprint)
        return fingerprint;
    CORE_TRY(
        tx.insert(workCalendarVersionTable(), tx.newId(), centre.row(),
                  {{"version", storage::toValue(calendar.version())},
                   {"fingerprint", storage::toValue(fingerprint)},
                   {"calendar", storage::toValue(QString::fromUtf8(calendar.canonicalJson()))}}));
    return fingerprint;
}

core::Done insertFirstWeek(storage::WriteTx& tx, CentreId centre, const core::WorkWeek& week) {
    CORE_TRY(insertWeekRow(tx, centre, week, 1));
    return {};
}

core::Result<CalendarWeekId> saveCalendarWeek(storage::WriteTx& tx, CentreId centreId,
                                              const core::WorkWeek& week) {
    CORE_TRY(identity::require(tx, editCalendarRight()));
    CORE_ASSIGN(const Centre centre, centreOfCalendar(tx, centreId));
    CORE_TRY(checkShifts(centre, week));
    CORE_ASSIGN(const QList<CalendarWeek> weeks, listCalendarWeeks(tx.connection(), centreId));
    const auto same = std::find_if(weeks.cbegin(), weeks.cend(), [&](const CalendarWeek& each) {
        return each.week.from == week.from;
    });
    CalendarWeekId id;
    if (same != weeks.cend()) {
        id = same->id;
        CORE_TRY(updateWeekRow(tx, id, week));
    } else {
        CORE_ASSIGN(id, insertWeekRow(tx, centreId, week));
    }
    CORE_TRY(raiseCalendarVersion(tx, centreId));
    return id;
}

core::Done removeCalendarWeek(storage::WriteTx& tx, CentreId centre, CalendarWeekId id) {
    CORE_TRY(identity::require(tx, editCalendarRight()));
    CORE_ASSIGN(const QList<CalendarWeek> weeks, listCalendarWeeks(tx.connection(), centre));
    if (weeks.size() == 1 && weeks.first().id == id)
        return core::fail(
            QStringLiteral("calendar/last-week"),
            QCoreApplication::translate(
                "staff",
                "These are the only working hours. Change them instead of removing them."));
    CORE_TRY(removeWeekRow(tx, id));
    return raiseCalendarVersion(tx, centre);
}

core::Result<CalendarDayId> saveCalendarDay(storage::WriteTx& tx, CentreId centreId,
                                            const core::Date& date, const core::SpecialDay& day) {
    CORE_TRY(identity::require(tx, editCalendarRight()));
    CORE_ASSIGN(const Centre centre, centreOfCalendar(tx, centreId));
    CORE_TRY(checkDayShifts(centre, date, day.shifts));
    CORE_ASSIGN(const auto before, findCalendarDay(tx.connection(), centreId, date));
    CalendarDayId id;
    if (before) {
        id = before->id;
        CORE_TRY(updateDayRow(tx, id, day));
    } else {
        CORE_ASSIGN(id, insertDayRow(tx, centreId, date, day));
    }
    CORE_TRY(raiseCalendarVersion(tx, centreId));
    return id;
}

core::Done removeCalendarDay(storage::WriteTx& tx, CentreId centre, const core::Date& date) {
    CORE_TRY(identity::require(tx, editCalendarRight()));
    CORE_TRY(removeDayRows(tx, centre, date));
    return raiseCalendarVersion(tx, centre);
}

core::Result<HolidayImport> importHolidays(storage::WriteTx& tx, CentreId centreId,
                                           const HolidayTable& holidays, const core::Date& from) {
    CORE_TRY(identity::require(tx, editCalendarRight()));
    CORE_ASSIGN(const Centre centre, centreOfCalendar(tx, centreId));
    HolidayImport outcome;
    for (const Holiday& holiday : holidays.days) {
        if (holiday.date < from)
            continue;
        CORE_ASSIGN(const auto own, findCalendarDay(tx.connection(), centreId, holiday.date));
        if (own) {
            ++outcome.kept;
            continue;
        }
        const core::SpecialDay day{holiday.kind, holiday.nameIn(centre.locale), {}};
        CORE_TRY(insertDayRow(tx, centreId, holiday.date, day));
        ++outcome.added;
    }
    if (outcome.added > 0)
        CORE_TRY(raiseCalendarVersion(tx, centreId));
    return outcome;
}

core::Result<HolidayReplacement> replaceHolidays(storage::WriteTx& tx, CentreId centreId,
                                                 const HolidayTable& holidays) {
    CORE_TRY(identity::require(tx, editCalendarRight()));
    CORE_ASSIGN(const Centre centre, centreOfCalendar(tx, centreId));
    HolidayReplacement outcome;
    CORE_TRY(removeOtherDays(tx, centreId, holidays, outcome));
    for (const Holiday& holiday : holidays.days) {
        const core::SpecialDay day{holiday.kind, holiday.nameIn(centre.locale), {}};
        CORE_ASSIGN(const auto before, findCalendarDay(tx.connection(), centreId, holiday.date));
        if (!before) {
            CORE_TRY(insertDayRow(tx, centreId, holiday.date, day));
            ++outcome.added;
        } else if (before->day == day) {
            ++outcome.same;
        } else {
            CORE_TRY(updateDayRow(tx, before->id, day));
            ++outcome.changed;
        }
    }
    if (outcome.added + outcome.changed + outcome.removed > 0)
        CORE_TRY(raiseCalendarVersion(tx, centreId));
    return outcome;
}

}  // namespace staff
