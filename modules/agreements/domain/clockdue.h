#pragma once

#include "agreements/domain/clock.h"

namespace agreements {

/// The arithmetic of targets: when something is due, and how far a pause moves that. Deadlines of
/// verdicts and clocks of orders both come from here, so that they are the same to the millisecond.
class ClockDue final {
public:
    ClockDue(const ClockTarget& target, const core::WorkCalendar& calendar);

    /// Whether only working time is used up.
    bool countsWorkingTime() const;
    /// The calendar that counts: the given one, or that of the service hours.
    const core::WorkCalendar& calendar() const { return m_calendar; }

    /// The last moment in time for an event at `start`. "calendar/closed".
    core::Result<core::Instant> after(core::Instant start) const;
    /// Where `due` moves when the clock stands still in between: by elapsed time, or by the working
    /// time that was lost. A pause that begins when all is used up moves nothing.
    core::Result<core::Instant> moved(core::Instant due, core::Instant pausedFrom,
                                      core::Instant pausedTo) const;

private:
    core::Result<core::Instant> endOfDays(core::Instant start) const;
    core::Result<core::Instant> endOfWorkingDays(core::Instant start) const;
    core::Result<core::Instant> extended(core::Instant due) const;
    core::Instant endOfDay(const core::Date& date) const;

    ClockTarget m_target;
    core::WorkCalendar m_calendar;
};

}  // namespace agreements
