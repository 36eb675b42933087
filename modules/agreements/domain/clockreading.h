#pragma once

#include "agreements/domain/clock.h"

namespace agreements {

enum class ClockState { NotOpened, Running, Paused, Overdue, MetInTime, MetLate, Cancelled };

/// A piece of the strip that is drawn for a clock.
struct ClockSegment {
    enum class Kind {
        Worked,  ///< time that was used up
        Paused,
        Closed,  ///< of clocks on working time: nobody worked
    };
    Kind kind = Kind::Worked;
    core::Instant from;
    core::Instant to;
    qint64 minutes = 0;
    QString reason;  ///< of the pause

    friend bool operator==(const ClockSegment&, const ClockSegment&) = default;
};

/// How a clock stands at a moment. Times are whole minutes since the opening, cut so that worked,
/// paused and closed are together what has elapsed.
struct ClockReading {
    ClockState state = ClockState::NotOpened;
    bool isPaused = false;  ///< also of one that was overdue before it was paused
    /// While a pause lasts: the due moment if it ended now.
    std::optional<core::Instant> due;
    QString assignee;
    QList<ClockSegment> segments;  ///< from the opening to the end or to now, without gaps
    qint64 workedMinutes = 0;
    qint64 pausedMinutes = 0;
    qint64 closedMinutes = 0;

    qint64 elapsedMinutes() const { return workedMinutes + pausedMinutes + closedMinutes; }
    friend bool operator==(const ClockReading&, const ClockReading&) = default;
};

/// Reads a run, with the target and the calendar it was replayed with. An event of the run that is
/// later than `now` (made on a laptop whose clock is ahead) counts as now. "calendar/closed".
core::Result<ClockReading> clockAt(const ClockTarget& target, const ClockRun& run,
                                   const core::WorkCalendar& calendar, core::Instant now);

}  // namespace agreements
