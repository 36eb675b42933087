#include "repairs/data/orderclocks.h"

#include "agreements/domain/agreementwords.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/words.h"

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

OrderClock storedForm(const LiveClocks& live, const SetClock& clock,
                      const agreements::ClockRun& run) {
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
    return stored;
}

constexpr char kClockColumns[] =
    "k.relation, k.what, k.clause, k.opened_at, k.due_at, "
    "k.paused_since, k.pause_reason, k.paused_ms, k.ended_at, "
    "k.is_met";

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
    return clock;
}

QByteArray dueCondition(const DueFilter& filter) {
    QByteArray sql = "k.ended_at IS NULL AND o.status > 0 AND o.status < 80";
    if (!filter.withPaused)
        sql += " AND k.paused_since IS NULL";
    if (filter.centre)
        sql += " AND k.centre_id = :centre";
    if (filter.before)
        sql += " AND k.due_at < :before";
    return sql;
}

void bindDue(storage::Statement& row, const DueFilter& filter) {
    if (filter.centre)
        row.bind(":centre", *filter.centre);
    if (filter.before)
        row.bind(":before", *filter.before);
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
        if (const auto set = clockSetFromText(verdict->clocks))
            all.append({relation, verdict->agreement, *set});
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

core::Result<QList<OrderClock>> replayedClocks(storage::Connection& connection,
                                               const OrderId& order) {
    CORE_ASSIGN(const QList<LiveClocks> live, liveClocksOf(connection, order));
    QList<OrderClock> clocks;
    if (live.isEmpty())
        return clocks;
    CORE_ASSIGN(const QList<ClockFact> facts, clockFactsOf(connection, order));
    for (const LiveClocks& one : live) {
        for (const SetClock& clock : one.set.clocks) {
            CORE_ASSIGN(const agreements::ClockRun run, replayClock(one.set, clock, facts));
            clocks.append(storedForm(one, clock, run));
        }
    }
    std::ranges::sort(clocks, [](const OrderClock& a, const OrderClock& b) {
        return std::tie(a.relation, a.what) < std::tie(b.relation, b.what);
    });
    return clocks;
}

core::Result<QList<OrderClock>> storedClocks(storage::Connection& connection,
                                             const OrderId& order) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare(QByteArray("SELECT ") + kClockColumns +
                                   " FROM order_clock k JOIN repair_order o ON o.seq = k.order_seq "
                                   "WHERE o.id = :order ORDER BY k.relation, k.what"));
    row.bind(":order", order);
    QList<OrderClock> clocks;
    while (row.next())
        clocks.append(readClock(row, 0));
    CORE_TRY(row.status());
    return clocks;
}

core::Result<QList<DueRow>> clocksDue(storage::Connection& connection, const DueFilter& filter,
                                      int limit) {
    CORE_ASSIGN(
        storage::Statement row,
        connection.prepare(
            QByteArray(
                "SELECT k.order_id, o.number, c.name, o.status, o.waiting_reason, "
                "coalesce((SELECT a.number FROM order_verdict v JOIN agreement a "
                "ON a.id = v.agreement_id WHERE v.order_id = o.id "
                "AND v.relation = k.relation ORDER BY v.at DESC, v.id DESC LIMIT 1), ''), ") +
            kClockColumns +
            " FROM order_clock k JOIN repair_order o ON o.seq = k.order_seq "
            "LEFT JOIN customer c ON c.id = o.customer_id WHERE " +
            dueCondition(filter) + " ORDER BY k.due_at, k.order_seq LIMIT :limit"));
    bindDue(row, filter);
    row.bind(":limit", limit);
    QList<DueRow> rows;
    while (row.next()) {
        DueRow due;
        due.order = OrderId(row.id(0));
        due.number = row.text(1);
        due.customerName = row.text(2);
        due.status = statusFromNumber(row.integer(3)).value_or(Status::Received);
        due.waitingReason = fromCode<WaitingReason>(row.text(4));
        due.agreementNumber = row.text(5);
        due.clock = readClock(row, 6);
        rows.append(due);
    }
    CORE_TRY(row.status());
    return rows;
}

core::Result<qint64> countClocksDue(storage::Connection& connection, const DueFilter& filter) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT count(*) FROM order_clock k JOIN repair_order o "
                                   "ON o.seq = k.order_seq WHERE " +
                                   dueCondition(filter)));
    bindDue(row, filter);
    const qint64 count = row.next() ? row.integer(0) : 0;
    CORE_TRY(row.status());
    return count;
}

}  // namespace repairs
