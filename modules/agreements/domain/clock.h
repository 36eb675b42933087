#pragma once

#include "core/instant.h"
#include "core/period.h"
#include "core/result.h"
#include "core/workcalendar.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace agreements {

/// Minutes and hours run on instants, day and night; the working ones only while the calendar is
/// open. Days are civil days of the calendar's zone.
enum class ClockUnit { Minutes, Hours, Days, WorkingMinutes, WorkingHours, WorkingDays };

/// How long something may take. The moment it is due still belongs to it ("within 24 hours" is met
/// by what happens exactly 24 hours later).
///
/// Days end at the last millisecond of their last civil day, working days when work closes on
/// theirs. Working days are counted from the first working day after the event, with
/// FirstDay::SameDay from the day of the event itself where work goes on after it.
struct ClockTarget {
    int count = 1;  ///< less than 1 is taken as 1
    ClockUnit unit = ClockUnit::Hours;
    core::FirstDay firstDay = core::FirstDay::NextDay;  ///< days and working days
    bool holidayExtends =
        false;  ///< days: an end on a day off moves to the end of the next working day
    /// Minutes and hours: only these hours of every day count, holidays too (S200, S201).
    std::optional<core::Shift> serviceHours;

    friend bool operator==(const ClockTarget&, const ClockTarget&) = default;
};

/// A deadline that runs, and what set it.
struct Clock {
    QString what;        ///< "contact", "visit", "repair": the names of the verdict's deadlines
    QString from;        ///< the event it starts with: "reported_at", "received_at"
    QString clause;      ///< as printed in the agreement
    QStringList source;  ///< rows of the source text
    ClockTarget target;

    friend bool operator==(const Clock&, const Clock&) = default;
};

/// In the order in which events of one instant are tried.
enum class ClockEventKind { Opened, Resumed, Paused, Reassigned, Met, Cancelled };

struct ClockEvent {
    ClockEventKind kind = ClockEventKind::Opened;
    core::Instant at;
    QString reason;    ///< why paused or cancelled, what met it ("plan", "solution")
    QString assignee;  ///< who has it from now on, of Reassigned
    QString id;        ///< of the caller's row, to find it again; may be empty

    friend bool operator==(const ClockEvent&, const ClockEvent&) = default;
};

/// Why an event changed nothing. It is kept all the same.
enum class NotApplied {
    Twice,          ///< the same event once more: the same id, or the same in every other field
    BeforeOpening,  ///< the clock did not run yet
    AlreadyOpen,    ///< opening again never moves a date
    AlreadyPaused,
    NotPaused,
    AfterEnd,  ///< it was met or cancelled before
    Later,     ///< after the moment up to which was replayed
};

struct UnappliedEvent {
    ClockEvent event;
    NotApplied why = NotApplied::Twice;

    friend bool operator==(const UnappliedEvent&, const UnappliedEvent&) = default;
};

struct ClockPause {
    core::Instant from;
    std::optional<core::Instant> to;  ///< none while it lasts
    QString reason;

    friend bool operator==(const ClockPause&, const ClockPause&) = default;
};

/// What the events make of a clock, whatever the time is now: fit to be stored beside the events
/// and compared with a later replay. clockAt() of clockreading.h says how it stands at a moment.
struct ClockRun {
    std::optional<core::Instant> openedAt;
    /// The last moment in time, moved by every pause that has ended. While a pause lasts: the due
    /// moment at its beginning; a clock that is paused before it cannot become overdue.
    std::optional<core::Instant> due;
    QList<ClockPause> pauses;
    QList<ClockEvent> assignments;
    std::optional<ClockEvent> end;  ///< Met or Cancelled
    QList<UnappliedEvent> unapplied;

    bool isPaused() const { return !end && !pauses.isEmpty() && !pauses.last().to; }
    bool isMet() const { return end && end->kind == ClockEventKind::Met; }
    friend bool operator==(const ClockRun&, const ClockRun&) = default;
};

/// Replays the events in the order of their instants, whatever order they come in. Those of one
/// instant are tried in the order of ClockEventKind until none fits any more, so that a pause may
/// end and another begin. Events later than `until` are not applied.
///
/// `calendar` is the centre's for working time; for days it is one with the zone and the days off
/// of the agreement. "calendar/closed" where no working time follows in two years.
core::Result<ClockRun> replay(const ClockTarget& target, const QList<ClockEvent>& events,
                              const core::WorkCalendar& calendar,
                              std::optional<core::Instant> until = std::nullopt);

/// "What if I pause now": the due moment if the clock were paused from `from` until `until`, or,
/// where it is paused already, resumed at `until`. None before it is opened; unchanged once it has
/// ended or is overdue.
core::Result<std::optional<core::Instant>> dueIfPaused(const ClockTarget& target,
                                                       const QList<ClockEvent>& events,
                                                       const core::WorkCalendar& calendar,
                                                       core::Instant from, core::Instant until);

}  // namespace agreements
