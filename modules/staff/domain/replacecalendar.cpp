#include "staff/domain/calendaredit.h"

#include "identity/rightcheck.h"
#include "staff/data/calendarrecords.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/calendarrows.h"
#include "staff/domain/staffrights.h"

#include <QCoreApplication>

#include <algorithm>

namespace staff {
namespace {

core::Done checkZone(storage::WriteTx& tx, CentreId id, const core::WorkCalendar& calendar) {
    CORE_ASSIGN(const auto centre, findCentre(tx.connection(), id));
    if (!centre)
        return core::fail(
            QStringLiteral("centre/unknown"),
            QCoreApplication::translate("staff", "This centre does not exist any more."));
    const QString zone = QString::fromUtf8(calendar.zone().id());
    if (zone == centre->timeZone)
        return {};
    return core::fail(
        QStringLiteral("calendar/other-zone"),
        QCoreApplication::translate("staff",
                                    "This calendar is for the time zone %1, the centre is in %2. "
                                    "Change the zone in the file or that of the centre.")
            .arg(zone, centre->timeZone));
}

core::Done replaceWeeks(storage::WriteTx& tx, CentreId centre, const core::WorkCalendar& calendar,
                        HolidayReplacement& outcome) {
    CORE_ASSIGN(const QList<CalendarWeek> before, listCalendarWeeks(tx.connection(), centre));
    for (const CalendarWeek& week : before) {
        const bool stays = std::ranges::any_of(calendar.weeks(), [&](const core::WorkWeek& each) {
            return each.from == week.week.from;
        });
        if (stays)
            continue;
        CORE_TRY(removeWeekRow(tx, week.id));
        ++outcome.removed;
    }
    for (const core::WorkWeek& week : calendar.weeks()) {
        const auto same = std::ranges::find_if(
            before, [&](const CalendarWeek& each) { return each.week.from == week.from; });
        if (same != before.end() && same->week == week) {
            ++outcome.same;
            continue;
        }
        if (same != before.end()) {
            CORE_TRY(updateWeekRow(tx, same->id, week));
            ++outcome.changed;
        } else {
            CORE_TRY(insertWeekRow(tx, centre, week));
            ++outcome.added;
        }
    }
    return {};
}

core::Done replaceDays(storage::WriteTx& tx, CentreId centre, const core::WorkCalendar& calendar,
                       HolidayReplacement& outcome) {
    CORE_ASSIGN(const QList<CalendarDay> before,
                listCalendarDays(tx.connection(), centre, *core::Date::of(1, 1, 1),
                                 *core::Date::of(9999, 12, 31)));
    QHash<core::Date, core::SpecialDay> wanted = calendar.specialDays();
    for (const CalendarDay& day : before) {
        const auto found = wanted.constFind(day.date);
        if (found == wanted.constEnd()) {
            CORE_TRY(removeDayRows(tx, centre, day.date));
            ++outcome.removed;
        } else if (*found == day.day) {
            ++outcome.same;
        } else {
            CORE_TRY(updateDayRow(tx, day.id, *found));
            ++outcome.changed;
        }
        wanted.remove(day.date);
    }
    for (auto day = wanted.cbegin(); day != wanted.cend(); ++day) {
        CORE_ASSIGN(const CalendarDayId id, insertDayRow(tx, centre, day.key(), day.value()));
        Q_UNUSED(id)
        ++outcome.added;
    }
    return {};
}

}  // namespace

core::Result<HolidayReplacement> replaceCalendar(storage::WriteTx& tx, CentreId centre,
                                                 const core::WorkCalendar& calendar) {
    CORE_TRY(identity::require(tx, editCalendarRight()));
    CORE_TRY(checkZone(tx, centre, calendar));
    HolidayReplacement outcome;
    CORE_ASSIGN(const core::WorkCalendar before, loadWorkCalendar(tx.connection(), centre));
    if (before.weeks() == calendar.weeks() && before.specialDays() == calendar.specialDays())
        return outcome;
    CORE_TRY(replaceWeeks(tx, centre, calendar, outcome));
    CORE_TRY(replaceDays(tx, centre, calendar, outcome));
    if (outcome.added + outcome.changed + outcome.removed > 0)
        CORE_TRY(raiseCalendarVersion(tx, centre));
    return outcome;
}

}  // namespace staff
