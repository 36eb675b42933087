#pragma once

#include "agreements/domain/clock.h"
#include "agreements/domain/clockpromise.h"
#include "agreements/domain/fact.h"
#include "agreements/domain/termvalues.h"
#include "agreements/domain/verdict.h"
#include "repairs/domain/replay.h"
#include "staff/domain/calendarhistory.h"

namespace repairs {

/// A clock that a verdict set, and when it was opened.
struct SetClock {
    agreements::Clock clock;
    core::Instant openedAt;

    friend bool operator==(const SetClock&, const SetClock&) = default;
};

/// The clocks of one verdict with all that replaying them takes, so that it needs no agreement.
struct ClockSet {
    QTimeZone zone;                 ///< of the agreement
    agreements::RestDays restDays;  ///< of the agreement, for ends that move off a day of rest
    QList<SetClock> clocks;

    friend bool operator==(const ClockSet&, const ClockSet&) = default;
};

/// The deadlines of a verdict, and for home visits what the centre promises beside its agreements
/// (S57, DT06): from the call to the arrival.
ClockSet clockSetOf(const agreements::Verdict* verdict, const agreements::Facts& facts,
                    const QTimeZone& zone, const agreements::RestDays& restDays,
                    const agreements::VisitPromise& promise = {});

/// Canonical JSON for the ledger; empty for no clocks.
QString clockSetText(const ClockSet& set);
/// Code "clock/format" for what no program writes. An empty text is a set without clocks.
core::Result<ClockSet> clockSetFromText(const QString& text);

/// Whether a target counts the working time of the centre, so that a new version of the centre's
/// calendar moves what is open.
bool followsCalendar(const agreements::ClockTarget& target);
/// Whether any clock of the set does.
bool followsCalendar(const ClockSet& set);
/// Working time by the centre's calendar, as the agreement lets it count: its days of rest are no
/// working days, its working days are, with the hours of the week where the centre has none.
core::Result<core::WorkCalendar> combined(const core::WorkCalendar& centre,
                                          const agreements::RestDays& restDays);

/// What happened on an order, as far as clocks go.
struct ClockFact {
    enum class Kind { Status, Contacted, PlanMade, Arrived, UnitLent };
    Kind kind = Kind::Status;
    ReplayEvent event;
};

/// The events of one clock: opened when the verdict says; paused while the order waits, with what
/// it waits for; met by what its name asks for (arrival, plan, the unit ready ...), cancelled with
/// the order. What was met and then undone, as an order opened again, runs on: its due moment does
/// not move. Facts in any order; those whose from-state does not fit are passed over as in
/// replay().
QList<agreements::ClockEvent> clockEventsOf(const SetClock& clock, const QList<ClockFact>& facts);

/// A clock as its events make it, with the calendar it was counted by.
struct CountedClock {
    core::WorkCalendar calendar;
    agreements::ClockRun run;
};

/// Replays a clock. Clocks on working time go by the version of the centre's calendar in force now,
/// those that have ended by the one in force when they ended, so that a new version moves no ended
/// clock; those of an order that is opened again keep the one of its first end. All others go by
/// the days of rest of the agreement alone, as the deadlines of its verdict do. Code
/// "calendar/closed".
core::Result<CountedClock> countClock(const ClockSet& set, const SetClock& clock,
                                      const QList<ClockFact>& facts,
                                      const staff::CalendarHistory& history);

struct PauseAsked {
    core::Instant from;
    core::Instant until;
};

/// "What if I pause now": when the clock would be due; see agreements::dueIfPaused().
core::Result<std::optional<core::Instant>> dueIfPaused(const ClockSet& set, const SetClock& clock,
                                                       const QList<ClockFact>& facts,
                                                       const staff::CalendarHistory& history,
                                                       const PauseAsked& asked);

}  // namespace repairs
