#include "agreements/domain/clockreading.h"

#include "agreements/domain/clockdue.h"

#include <algorithm>

namespace agreements {
namespace {

constexpr qint64 kMsOfReadingMinute = 60'000;

core::Instant lastMoment(const ClockRun& run, core::Instant now) {
    if (run.end)
        return run.end->at;
    core::Instant last = std::max(now, *run.openedAt);
    for (const ClockPause& pause : run.pauses)
        last = std::max(last, pause.to.value_or(pause.from));
    return last;
}

/// Cuts a stretch of time into the pieces of the strip.
class Strip final {
public:
    Strip(const ClockDue& clockDue, core::Instant opened)
        : m_clockDue(clockDue), m_opened(opened) {}

    void append(ClockSegment::Kind kind, core::Instant from, core::Instant to,
                const QString& reason = {}) {
        if (from < to)
            m_segments.append({kind, from, to, minuteOf(to) - minuteOf(from), reason});
    }

    void appendRunning(core::Instant from, core::Instant to) {
        if (!m_clockDue.countsWorkingTime()) {
            append(ClockSegment::Kind::Worked, from, to);
            return;
        }
        for (const core::TimeSpan& open : m_clockDue.calendar().openBetween(from, to)) {
            append(ClockSegment::Kind::Closed, from, open.from);
            append(ClockSegment::Kind::Worked, open.from, open.to);
            from = open.to;
        }
        append(ClockSegment::Kind::Closed, from, to);
    }

    const QList<ClockSegment>& segments() const { return m_segments; }

private:
    qint64 minuteOf(core::Instant at) const { return (at.ms - m_opened.ms) / kMsOfReadingMinute; }

    const ClockDue& m_clockDue;
    core::Instant m_opened;
    QList<ClockSegment> m_segments;
};

QList<ClockSegment> segmentsOf(const ClockDue& clockDue, const ClockRun& run, core::Instant last) {
    Strip strip(clockDue, *run.openedAt);
    core::Instant from = *run.openedAt;
    for (const ClockPause& pause : run.pauses) {
        strip.appendRunning(from, pause.from);
        from = pause.to.value_or(last);
        strip.append(ClockSegment::Kind::Paused, pause.from, from, pause.reason);
    }
    strip.appendRunning(from, last);
    return strip.segments();
}

ClockState stateOf(const ClockRun& run, core::Instant due, core::Instant last) {
    if (run.end && run.end->kind == ClockEventKind::Cancelled)
        return ClockState::Cancelled;
    if (run.isMet())
        return run.end->at <= due ? ClockState::MetInTime : ClockState::MetLate;
    if (run.isPaused() && run.pauses.last().from < *run.due)
        return ClockState::Paused;
    if (last > due)
        return ClockState::Overdue;
    return run.isPaused() ? ClockState::Paused : ClockState::Running;
}

}  // namespace

core::Result<ClockReading> clockAt(const ClockTarget& target, const ClockRun& run,
                                   const core::WorkCalendar& calendar, core::Instant now) {
    ClockReading reading;
    if (!run.openedAt || !run.due)
        return reading;
    const ClockDue clockDue(target, calendar);
    const core::Instant last = lastMoment(run, now);
    reading.isPaused = run.isPaused();
    reading.due = run.due;
    if (reading.isPaused) {
        CORE_ASSIGN(reading.due, clockDue.moved(*run.due, run.pauses.last().from, last));
    }
    reading.state = stateOf(run, *reading.due, last);
    reading.assignee = run.assignments.isEmpty() ? QString() : run.assignments.last().assignee;
    reading.segments = segmentsOf(clockDue, run, last);
    for (const ClockSegment& segment : std::as_const(reading.segments)) {
        qint64& total = segment.kind == ClockSegment::Kind::Worked   ? reading.workedMinutes
                        : segment.kind == ClockSegment::Kind::Paused ? reading.pausedMinutes
                                                                     : reading.closedMinutes;
        total += segment.minutes;
    }
    return reading;
}

}  // namespace agreements
