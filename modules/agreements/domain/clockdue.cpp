#include "agreements/domain/clockdue.h"

#include "core/localtime.h"

#include <algorithm>

namespace agreements {
namespace {

constexpr qint64 kMsOfMinute = 60'000;
constexpr qint64 kMsOfHour = 60 * kMsOfMinute;

bool isInHours(ClockUnit unit) {
    return unit == ClockUnit::Hours || unit == ClockUnit::WorkingHours;
}

bool isInstantUnit(ClockUnit unit) {
    return unit == ClockUnit::Minutes || unit == ClockUnit::Hours;
}

core::WorkCalendar countedCalendar(const ClockTarget& target, const core::WorkCalendar& calendar) {
    if (target.serviceHours && isInstantUnit(target.unit))
        return core::WorkCalendar::daily(calendar.zone(), *target.serviceHours);
    return calendar;
}

}  // namespace

ClockDue::ClockDue(const ClockTarget& target, const core::WorkCalendar& calendar)
    : m_target(target), m_calendar(countedCalendar(target, calendar)) {
    m_target.count = std::max(1, target.count);
}

bool ClockDue::countsWorkingTime() const {
    if (isInstantUnit(m_target.unit))
        return m_target.serviceHours.has_value();
    return m_target.unit != ClockUnit::Days;
}

core::Result<core::Instant> ClockDue::after(core::Instant start) const {
    if (m_target.unit == ClockUnit::Days)
        return endOfDays(start);
    if (m_target.unit == ClockUnit::WorkingDays)
        return endOfWorkingDays(start);
    const qint64 length = m_target.count * (isInHours(m_target.unit) ? kMsOfHour : kMsOfMinute);
    if (countsWorkingTime())
        return m_calendar.addWorkingMs(start, length);
    return core::Instant{start.ms + length};
}

core::Result<core::Instant> ClockDue::moved(core::Instant due, core::Instant pausedFrom,
                                            core::Instant pausedTo) const {
    if (pausedFrom >= due || pausedTo <= pausedFrom)
        return due;
    if (!countsWorkingTime())
        return extended({due.ms + (pausedTo.ms - pausedFrom.ms)});
    const qint64 lost = m_calendar.workingMsBetween(pausedFrom, pausedTo);
    // Adding nothing would move a due moment at closing to the next opening.
    if (lost == 0)
        return due;
    return m_calendar.addWorkingMs(due, lost);
}

core::Result<core::Instant> ClockDue::endOfDays(core::Instant start) const {
    const core::Date first = core::dateOf(start, m_calendar.zone());
    const core::Period period{m_target.count, core::PeriodUnit::Days};
    return extended(endOfDay(core::lastDay(first, period, m_target.firstDay)));
}

core::Result<core::Instant> ClockDue::endOfWorkingDays(core::Instant start) const {
    core::Date day = core::dateOf(start, m_calendar.zone());
    const auto closing = m_calendar.closingOf(day);
    const bool countsToday =
        m_target.firstDay == core::FirstDay::SameDay && closing && start < *closing;
    if (!countsToday)
        day = day.addDays(1);
    CORE_ASSIGN(day, m_calendar.nextWorkingDay(day));
    for (int counted = 1; counted < m_target.count; ++counted) {
        CORE_ASSIGN(day, m_calendar.nextWorkingDay(day.addDays(1)));
    }
    return m_calendar.closingOf(day).value_or(endOfDay(day));
}

core::Result<core::Instant> ClockDue::extended(core::Instant due) const {
    if (!m_target.holidayExtends || m_target.unit != ClockUnit::Days)
        return due;
    const core::Date last = core::dateOf(due, m_calendar.zone());
    CORE_ASSIGN(const core::Date working, m_calendar.nextWorkingDay(last));
    CORE_ASSIGN(const core::Date sinceYesterday, m_calendar.nextWorkingDay(last.addDays(-1)));
    // The working day after days off ends what would have ended on them. A longer pause that ends
    // in the middle of it must not be due earlier than that.
    return working == last && sinceYesterday != last ? due : endOfDay(working);
}

core::Instant ClockDue::endOfDay(const core::Date& date) const {
    return {core::startOfDay(date.addDays(1), m_calendar.zone()).ms - 1};
}

}  // namespace agreements
