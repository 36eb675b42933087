#include "staff/domain/calendarrows.h"

#include "staff/data/calendarrecords.h"
#include "staff/data/stafftables.h"
#include "staff/domain/calendaredit.h"

namespace staff {
namespace {

storage::Patch valuesOf(const core::SpecialDay& day) {
    const bool isWorking = day.kind == core::SpecialDay::Kind::Working;
    const QString name = day.name.trimmed();
    const QString kind = isWorking ? QStringLiteral("working") : QStringLiteral("holiday");
    const QString shifts = isWorking ? shiftsText(day.shifts) : QString();
    return {{"kind", storage::toValue(kind)},
            {"name", name.isEmpty() ? storage::null() : storage::toValue(name)},
            {"shifts", shifts.isEmpty() ? storage::null() : storage::toValue(shifts)}};
}

}  // namespace

core::Done raiseCalendarVersion(storage::WriteTx& tx, CentreId centre) {
    core::RowId row;
    qint64 revision = 0;
    {
        CORE_ASSIGN(auto query,
                    tx.connection().prepare("SELECT id, revision FROM work_calendar WHERE "
                                            "centre_id = :centre AND deleted = 0 "
                                            "ORDER BY valid_from_on DESC, id DESC LIMIT 1"));
        query.bind(":centre", centre);
        if (query.next()) {
            row = query.id(0);
            revision = query.integer(1);
        }
        CORE_TRY(query.status());
    }
    if (!row.isNil())
        CORE_TRY(
            tx.update(workCalendarTable(), row, {{"revision", storage::toValue(revision + 1)}}));
    CORE_ASSIGN(const core::WorkCalendar calendar, loadWorkCalendar(tx.connection(), centre));
    CORE_TRY(keepCalendarVersion(tx, centre, calendar));
    return {};
}

core::Done removeDayRows(storage::WriteTx& tx, CentreId centre, const core::Date& date) {
    for (;;) {
        CORE_ASSIGN(const auto day, findCalendarDay(tx.connection(), centre, date));
        if (!day)
            return {};
        CORE_TRY(tx.remove(workCalendarDayTable(), day->id.row()));
    }
}

core::Result<CalendarDayId> insertDayRow(storage::WriteTx& tx, CentreId centre,
                                         const core::Date& date, const core::SpecialDay& day) {
    const CalendarDayId id{tx.newId()};
    storage::Patch values = valuesOf(day);
    values.append({"day_on", storage::toValue(date.toIso())});
    CORE_TRY(tx.insert(workCalendarDayTable(), id.row(), centre.row(), values));
    return id;
}

core::Done updateDayRow(storage::WriteTx& tx, CalendarDayId id, const core::SpecialDay& day) {
    return tx.update(workCalendarDayTable(), id.row(), valuesOf(day));
}

core::Result<CalendarWeekId> insertWeekRow(storage::WriteTx& tx, CentreId centre,
                                           const core::WorkWeek& week, int revision) {
    const CalendarWeekId id(tx.newId());
    CORE_TRY(tx.insert(workCalendarTable(), id.row(), centre.row(),
                       {{"valid_from_on", storage::toValue(week.from.toIso())},
                        {"week_shifts", storage::toValue(weekText(week))},
                        {"revision", storage::toValue(revision)}}));
    return id;
}

core::Done updateWeekRow(storage::WriteTx& tx, CalendarWeekId id, const core::WorkWeek& week) {
    return tx.update(workCalendarTable(), id.row(),
                     {{"week_shifts", storage::toValue(weekText(week))}});
}

core::Done removeWeekRow(storage::WriteTx& tx, CalendarWeekId id) {
    return tx.remove(workCalendarTable(), id.row());
}

}  // namespace staff
