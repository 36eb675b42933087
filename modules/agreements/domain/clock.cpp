#include "agreements/domain/clock.h"

#include "agreements/domain/clockdue.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace agreements {
namespace {

auto orderOf(const ClockEvent& event) {
    return std::tie(event.at, event.kind, event.reason, event.assignee, event.id);
}

bool saysTheSame(const ClockEvent& a, const ClockEvent& b) {
    return std::tie(a.at, a.kind, a.reason, a.assignee) ==
           std::tie(b.at, b.kind, b.reason, b.assignee);
}

/// Takes events in order and keeps the run.
class Replay final {
public:
    ClockRun run;

    void takeInstant(QList<ClockEvent> events) {
        // An event that fits may make another one fit, so the search begins anew each time.
        for (;;) {
            const auto fitting = std::find_if(
                events.begin(), events.end(),
                [this](const ClockEvent& event) { return !obstacle(event.kind).has_value(); });
            if (fitting == events.end())
                break;
            apply(*fitting);
            events.erase(fitting);
        }
        for (const ClockEvent& event : events)
            run.unapplied.append({event, *obstacle(event.kind)});
    }

private:
    std::optional<NotApplied> obstacle(ClockEventKind kind) const {
        if (run.end)
            return NotApplied::AfterEnd;
        if (kind == ClockEventKind::Opened)
            return run.openedAt ? std::optional(NotApplied::AlreadyOpen) : std::nullopt;
        if (!run.openedAt)
            return NotApplied::BeforeOpening;
        if (kind == ClockEventKind::Paused && run.isPaused())
            return NotApplied::AlreadyPaused;
        if (kind == ClockEventKind::Resumed && !run.isPaused())
            return NotApplied::NotPaused;
        return std::nullopt;
    }

    void apply(const ClockEvent& event) {
        switch (event.kind) {
        case ClockEventKind::Opened:
            run.openedAt = event.at;
            return;
        case ClockEventKind::Resumed:
            run.pauses.last().to = event.at;
            return;
        case ClockEventKind::Paused:
            run.pauses.append({event.at, std::nullopt, event.reason});
            return;
        case ClockEventKind::Reassigned:
            run.assignments.append(event);
            return;
        case ClockEventKind::Met:
        case ClockEventKind::Cancelled:
            if (run.isPaused())
                run.pauses.last().to = event.at;
            run.end = event;
            return;
        }
    }
};

/// Without the ones that come twice; those go to `run`.
QList<ClockEvent> inOrder(QList<ClockEvent> events, ClockRun& run) {
    std::sort(events.begin(), events.end(),
              [](const ClockEvent& a, const ClockEvent& b) { return orderOf(a) < orderOf(b); });
    QList<ClockEvent> single;
    QSet<QString> ids;
    for (const ClockEvent& event : std::as_const(events)) {
        const bool isTwice = (!single.isEmpty() && saysTheSame(single.last(), event)) ||
                             (!event.id.isEmpty() && ids.contains(event.id));
        if (isTwice)
            run.unapplied.append({event, NotApplied::Twice});
        else
            single.append(event);
        ids.insert(event.id);
    }
    return single;
}

core::Done findDue(const ClockDue& clockDue, ClockRun& run) {
    if (!run.openedAt)
        return {};
    CORE_ASSIGN(core::Instant due, clockDue.after(*run.openedAt));
    for (const ClockPause& pause : std::as_const(run.pauses)) {
        if (pause.to) {
            CORE_ASSIGN(due, clockDue.moved(due, pause.from, *pause.to));
        }
    }
    run.due = due;
    return {};
}

}  // namespace

core::Result<ClockRun> replay(const ClockTarget& target, const QList<ClockEvent>& events,
                              const core::WorkCalendar& calendar,
                              std::optional<core::Instant> until) {
    Replay replay;
    const QList<ClockEvent> ordered = inOrder(events, replay.run);
    for (qsizetype first = 0; first < ordered.size();) {
        const core::Instant at = ordered[first].at;
        qsizetype next = first;
        while (next < ordered.size() && ordered[next].at == at)
            ++next;
        const QList<ClockEvent> group = ordered.mid(first, next - first);
        first = next;
        if (!until || at <= *until) {
            replay.takeInstant(group);
            continue;
        }
        for (const ClockEvent& event : group)
            replay.run.unapplied.append({event, NotApplied::Later});
    }
    std::sort(replay.run.unapplied.begin(), replay.run.unapplied.end(),
              [](const UnappliedEvent& a, const UnappliedEvent& b) {
                  return orderOf(a.event) < orderOf(b.event);
              });
    CORE_TRY(findDue(ClockDue(target, calendar), replay.run));
    return replay.run;
}

core::Result<std::optional<core::Instant>> dueIfPaused(const ClockTarget& target,
                                                       const QList<ClockEvent>& events,
                                                       const core::WorkCalendar& calendar,
                                                       core::Instant from, core::Instant until) {
    CORE_ASSIGN(const ClockRun run, replay(target, events, calendar, from));
    if (!run.due || run.end)
        return run.due;
    const core::Instant begin = run.isPaused() ? run.pauses.last().from : from;
    CORE_ASSIGN(const core::Instant due,
                ClockDue(target, calendar).moved(*run.due, begin, std::max(from, until)));
    return std::optional(due);
}

}  // namespace agreements
