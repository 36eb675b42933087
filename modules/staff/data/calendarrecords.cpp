#include "staff/data/calendarrecords.h"

#include "core/localtime.h"
#include "staff/data/centrerecords.h"

#include <QCoreApplication>

namespace staff {

namespace {

/// A row that another program wrote badly is left out rather than making the centre unusable.
std::optional<CalendarDay> calendarDayAt(const storage::Statement& row) {
    const auto date = core::Date::fromIso(row.text(2));
    const auto shifts = shiftsFromText(row.text(5));
    if (!date || !shifts)
        return std::nullopt;
    core::SpecialDay day;
    day.kind = row.text(3) == u"working" ? core::SpecialDay::Kind::Working
                                         : core::SpecialDay::Kind::Holiday;
    day.name = row.text(4);
    day.shifts = *shifts;
    return CalendarDay{CalendarDayId(row.id(0)), CentreId(row.id(1)), *date, day};
}

/// Of several rows for a date the last one in the order of the query stays.
core::Result<QList<CalendarDay>> calendarDaysBy(storage::Statement query) {
    QList<CalendarDay> days;
    while (query.next()) {
        const auto day = calendarDayAt(query);
        if (!day)
            continue;
        if (!days.isEmpty() && days.last().date == day->date)
            days.removeLast();
        days.append(*day);
    }
    CORE_TRY(query.status());
    return days;
}

/// Rises with each change of the centre's calendar, since every use case raises a revision.
core::Result<int> calendarVersion(storage::Connection& connection, CentreId centre) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT coalesce(sum(revision), 0) FROM "
                                               "work_calendar WHERE centre_id = :centre"));
    query.bind(":centre", centre);
    const int version = query.next() ? static_cast<int>(query.integer(0)) : 0;
    CORE_TRY(query.status());
    return version;
}

}  // namespace

core::Result<QList<CalendarWeek>> listCalendarWeeks(storage::Connection& connection,
                                                    CentreId centre) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, centre_id, valid_from_on, week_shifts FROM "
                                   "work_calendar WHERE centre_id = :centre AND deleted = 0 "
                                   "ORDER BY valid_from_on, id"));
    query.bind(":centre", centre);
    QList<CalendarWeek> weeks;
    while (query.next()) {
        const auto from = core::Date::fromIso(query.text(2));
        const auto week = from ? weekFromText(*from, query.text(3)) : std::nullopt;
        if (!week)
            continue;
        if (!weeks.isEmpty() && weeks.last().week.from == *from)
            weeks.removeLast();
        weeks.append({CalendarWeekId(query.id(0)), CentreId(query.id(1)), *week});
    }
    CORE_TRY(query.status());
    return weeks;
}

core::Result<QList<CalendarDay>> listCalendarDays(storage::Connection& connection, CentreId centre,
                                                  const core::Date& from, const core::Date& to) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, centre_id, day_on, kind, name, shifts FROM "
                                   "work_calendar_day WHERE centre_id = :centre AND deleted = 0 "
                                   "AND day_on BETWEEN :from AND :to ORDER BY day_on, id"));
    query.bind(":centre", centre).bind(":from", from.toIso()).bind(":to", to.toIso());
    return calendarDaysBy(std::move(query));
}

core::Result<std::optional<CalendarDay>> findCalendarDay(storage::Connection& connection,
                                                         CentreId centre, const core::Date& date) {
    CORE_ASSIGN(const QList<CalendarDay> days, listCalendarDays(connection, centre, date, date));
    return days.isEmpty() ? std::nullopt : std::optional(days.first());
}

core::Result<core::WorkCalendar> loadWorkCalendar(storage::Connection& connection,
                                                  CentreId centreId) {
    CORE_ASSIGN(const auto centre, findCentre(connection, centreId));
    if (!centre)
        return core::fail(
            QStringLiteral("centre/unknown"),
            QCoreApplication::translate("staff", "This centre does not exist any more."));
    CORE_ASSIGN(const QTimeZone zone, core::timeZone(centre->timeZone));
    CORE_ASSIGN(const QList<CalendarWeek> weeks, listCalendarWeeks(connection, centreId));
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, centre_id, day_on, kind, name, shifts FROM "
                                   "work_calendar_day WHERE centre_id = :centre AND deleted = 0 "
                                   "ORDER BY day_on, id"));
    query.bind(":centre", centreId);
    CORE_ASSIGN(const QList<CalendarDay> days, calendarDaysBy(std::move(query)));
    CORE_ASSIGN(const int version, calendarVersion(connection, centreId));

    QList<core::WorkWeek> workWeeks;
    for (const CalendarWeek& week : weeks)
        workWeeks.append(week.week);
    if (workWeeks.isEmpty())
        workWeeks = core::WorkCalendar::usual(zone).weeks();
    // Imported history reaches back before the centre wrote its hours down.
    const auto earliest = core::Date::of(1970, 1, 1);
    if (earliest && *earliest < workWeeks.first().from)
        workWeeks.first().from = *earliest;
    QHash<core::Date, core::SpecialDay> specialDays;
    for (const CalendarDay& day : days)
        specialDays.insert(day.date, day.day);
    return core::WorkCalendar::make(version, centre->timeZone, workWeeks, specialDays);
}

}  // namespace staff
