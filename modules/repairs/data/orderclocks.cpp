#include "repairs/data/orderclocks.h"

#include "agreements/domain/agreementwords.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/words.h"
#include "staff/data/calendarversions.h"

#include <algorithm>
#include <tuple>

namespace repairs {
namespace {

using agreements::Relation;

std::optional<ClockFact::Kind> factKindOf(const QString& kind, bool changesStatus) {
    if (changesStatus)
        return ClockFact::Kind::Status;
    const auto known = fromCode<EventKind>(kind);
    if (known == EventKind::Contacted)
        return ClockFact::Kind::Contacted;
    if (known == EventKind::PlanMade)
        return ClockFact::Kind::PlanMade;
    if (known == EventKind::Arrived)
        return ClockFact::Kind::Arrived;
    if (known == EventKind::UnitLent)
        return ClockFact::Kind::UnitLent;
    return std::nullopt;
}

/// What the stored clocks take from the row of their order.
struct OrderOfClocks {
    bool isOpen = false;
    core::RowId engineer;
};

core::Result<OrderOfClocks> orderOfClocks(storage::Connection& connection, const OrderId& order) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT status > 0 AND status < 80, engineer_id "
                                   "FROM repair_order WHERE id = :order"));
    row.bind(":order", order);
    OrderOfClocks found;
    if (row.next())
        found = {row.integer(0) != 0, row.id(1)};
    CORE_TRY(row.status());
    return found;
}

core::Result<staff::CalendarHistory> historyOf(storage::Connection& connection,
                                               const OrderId& order) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT o.centre_id FROM repair_order o JOIN centre c "
                                   "ON c.id = o.centre_id WHERE o.id = :order"));
    row.bind(":order", order);
    const core::RowId centre = row.next() ? row.id(0) : core::RowId();
    CORE_TRY(row.status());
    row.reset();
    if (centre.isNil())
        return staff::CalendarHistory();
    return staff::loadCalendarHistory(connection, staff::CentreId(centre));
}

OrderClock storedForm(const LiveClocks& live, const SetClock& clock,
                      const agreements::ClockRun& run, const OrderOfClocks& order) {
    OrderClock stored;
    stored.relation = agreements::code(live.relation);
    stored.what = clock.clock.what;
    stored.clause = clock.clock.clause;
    stored.openedAt = run.openedAt.value_or(clock.openedAt);
    stored.dueAt = run.due.value_or(clock.openedAt);
    for (const agreements::ClockPause& pause : run.pauses)
        if (pause.to)
            stored.pausedMs += pause.to->ms - pause.from.ms;
    if (run.isPaused()) {
        stored.pausedSince = run.pauses.last().from;
        stored.pauseReason = run.pauses.last().reason;
    }
    if (run.end)
        stored.endedAt = run.end->at;
    stored.isMet = run.isMet();
    stored.rankAt.ms = stored.dueAt.ms + (stored.isHeld() ? kHeldMs : 0);
    stored.isOpen = !stored.endedAt && order.isOpen;
    stored.followsCalendar = followsCalendar(clock.clock.target);
    stored.engineer = order.engineer;
    return stored;
}

}  // namespace

core::Result<QList<LiveClocks>> liveClocksOf(storage::Connection& connection,
                                             const OrderId& order) {
    QList<LiveClocks> all;
    for (const Relation relation : {Relation::Customer, Relation::DealerMaker}) {
        CORE_ASSIGN(const auto verdict, verdictInForce(connection, order, relation));
        if (!verdict || verdict->clocks.isEmpty())
            continue;
        // Damaged ones run no clock; doctor names the row, and the clocks that it no longer proves.
        const auto set = clockSetFromText(verdict->clocks);
        if (!set)
            continue;
        LiveClocks live{relation, verdict->agreement, *set};
        if (followsCalendar(live.set)) {
            CORE_ASSIGN(live.history, historyOf(connection, order));
        }
        all.append(live);
    }
    return all;
}

core::Result<QList<ClockFact>> clockFactsOf(storage::Connection& connection, const OrderId& order) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT kind, at, id, seq, from_status, to_status, reason "
                                   "FROM order_event WHERE order_id = :order"));
    row.bind(":order", order);
    const auto status = [&](int column) {
        return row.isNull(column) ? std::nullopt : statusFromNumber(row.integer(column));
    };
    QList<ClockFact> facts;
    while (row.next()) {
        const auto kind = factKindOf(row.text(0), !row.isNull(5));
        if (!kind)
            continue;
        facts.append(
            {*kind,
             {row.instant(1), row.id(2), row.integer(3), status(4), status(5), row.text(6)}});
    }
    CORE_TRY(row.status());
    return facts;
}

core::Result<std::optional<PlayedClock>> playedClock(storage::Connection& connection,
                                                     const OrderId& order, const QString& relation,
                                                     const QString& what) {
    CORE_ASSIGN(const QList<LiveClocks> live, liveClocksOf(connection, order));
    CORE_ASSIGN(const QList<ClockFact> facts, clockFactsOf(connection, order));
    for (const LiveClocks& one : live) {
        for (const SetClock& clock : one.set.clocks) {
            if (agreements::code(one.relation) != relation || clock.clock.what != what)
                continue;
            auto counted = countClock(one.set, clock, facts, one.history);
            if (!counted)
                break;
            return std::optional(PlayedClock{clock, std::move(*counted)});
        }
    }
    return std::optional<PlayedClock>();
}

core::Result<QList<OrderClock>> replayedClocks(storage::Connection& connection,
                                               const OrderId& order) {
    CORE_ASSIGN(const QList<LiveClocks> live, liveClocksOf(connection, order));
    QList<OrderClock> clocks;
    if (live.isEmpty())
        return clocks;
    CORE_ASSIGN(const QList<ClockFact> facts, clockFactsOf(connection, order));
    CORE_ASSIGN(const OrderOfClocks row, orderOfClocks(connection, order));
    for (const LiveClocks& one : live) {
        for (const SetClock& clock : one.set.clocks) {
            CORE_ASSIGN(const CountedClock counted, countClock(one.set, clock, facts, one.history));
            clocks.append(storedForm(one, clock, counted.run, row));
        }
    }
    std::ranges::sort(clocks, [](const OrderClock& a, const OrderClock& b) {
        return std::tie(a.relation, a.what) < std::tie(b.relation, b.what);
    });
    return clocks;
}

OrderClock readClock(const storage::Statement& row, int first) {
    const auto maybe = [&](int column) {
        return row.isNull(first + column) ? std::nullopt
                                          : std::optional(row.instant(first + column));
    };
    OrderClock clock;
    clock.relation = row.text(first);
    clock.what = row.text(first + 1);
    clock.clause = row.text(first + 2);
    clock.openedAt = row.instant(first + 3);
    clock.dueAt = row.instant(first + 4);
    clock.pausedSince = maybe(5);
    clock.pauseReason = row.text(first + 6);
    clock.pausedMs = row.integer(first + 7);
    clock.endedAt = maybe(8);
    clock.isMet = row.integer(first + 9) != 0;
    clock.rankAt = row.instant(first + 10);
    clock.isOpen = row.integer(first + 11) != 0;
    clock.followsCalendar = row.integer(first + 12) != 0;
    clock.engineer = row.id(first + 13);
    return clock;
}

core::Result<QList<OrderClock>> storedClocks(storage::Connection& connection,
                                             const OrderId& order) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare(QByteArray("SELECT ") + clockColumns +
                                   " FROM order_clock k JOIN repair_order o ON o.seq = k.order_seq "
                                   "WHERE o.id = :order ORDER BY k.relation, k.what"));
    row.bind(":order", order);
    QList<OrderClock> clocks;
    while (row.next())
        clocks.append(readClock(row, 0));
    CORE_TRY(row.status());
    return clocks;
}

}  // namespace repairs
