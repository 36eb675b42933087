#include "repairs/data/orderclockprojection.h"

#include "repairs/data/casetables.h"
#include "repairs/data/orderclocks.h"
#include "repairs/data/ordertables.h"
#include "staff/data/stafftables.h"

#include <QSet>

#include <algorithm>

namespace repairs {
namespace {

/// The orders whose clocks a row concerns; null where it concerns none.
const char* ordersOfRowSql(const storage::RowChange& change) {
    if (change.isSettled)
        return nullptr;
    if (change.table == &orderTable() && change.kind != storage::ChangeKind::Inserted)
        return "SELECT id FROM repair_order WHERE seq = :seq";
    if (change.table == &orderEventTable())
        return "SELECT order_id FROM order_event WHERE seq = :seq";
    if (change.table == &orderVerdictTable())
        return "SELECT order_id FROM order_verdict WHERE seq = :seq";
    if (change.table == &staff::workCalendarVersionTable())
        return "SELECT k.order_id FROM work_calendar_version v JOIN order_clock k "
               "INDEXED BY order_clock_following ON k.centre_id = v.centre_id "
               "WHERE v.seq = :seq AND k.is_open = 1 AND k.follows_calendar = 1";
    return nullptr;
}

/// The clocks; none where the ledger holds what no program writes, which must not stop the work on
/// an order. Then `problem` says what doctor has to say.
core::Result<QList<OrderClock>> readableClocks(storage::Connection& connection,
                                               const OrderId& order, QString& problem) {
    auto clocks = replayedClocks(connection, order);
    if (clocks || clocks.error().code.startsWith(u"storage/"))
        return clocks;
    problem = QStringLiteral("its clocks cannot be read: %1").arg(clocks.error().code);
    return QList<OrderClock>();
}

/// Drops the stored clocks that are not wanted any more; the others keep their number, so that
/// lists find them again.
core::Done dropClocks(storage::Connection& connection, const OrderId& order,
                      const QList<OrderClock>& wanted) {
    CORE_ASSIGN(const QList<OrderClock> stored, storedClocks(connection, order));
    CORE_ASSIGN(storage::Statement drop,
                connection.derive("DELETE FROM order_clock WHERE order_seq = "
                                  "(SELECT seq FROM repair_order WHERE id = :order) "
                                  "AND relation = :relation AND what = :what"));
    for (const OrderClock& clock : stored) {
        const bool isWanted = std::ranges::any_of(wanted, [&](const OrderClock& one) {
            return one.relation == clock.relation && one.what == clock.what;
        });
        if (!isWanted)
            CORE_TRY(drop.bind(":order", order)
                         .bind(":relation", clock.relation)
                         .bind(":what", clock.what)
                         .run());
    }
    return {};
}

core::Done writeClocks(storage::Connection& connection, const OrderId& order) {
    QString problem;
    CORE_ASSIGN(const QList<OrderClock> wanted, readableClocks(connection, order, problem));
    CORE_ASSIGN(const QList<OrderClock> stored, storedClocks(connection, order));
    if (wanted == stored)
        return {};
    CORE_TRY(dropClocks(connection, order, wanted));
    CORE_ASSIGN(
        storage::Statement insert,
        connection.derive(
            "INSERT INTO order_clock (order_seq, relation, what, order_id, centre_id, engineer_id, "
            "clause, opened_at, due_at, rank_at, paused_since, pause_reason, paused_ms, ended_at, "
            "is_met, is_open, follows_calendar) "
            "SELECT seq, :relation, :what, id, centre_id, :engineer, :clause, :opened, :due, "
            ":rank, :paused, :reason, :ms, :ended, :met, :open, :follows "
            "FROM repair_order WHERE id = :order "
            "ON CONFLICT (order_seq, relation, what) DO UPDATE SET clause = excluded.clause, "
            "engineer_id = excluded.engineer_id, opened_at = excluded.opened_at, "
            "due_at = excluded.due_at, rank_at = excluded.rank_at, "
            "paused_since = excluded.paused_since, pause_reason = excluded.pause_reason, "
            "paused_ms = excluded.paused_ms, ended_at = excluded.ended_at, "
            "is_met = excluded.is_met, is_open = excluded.is_open, "
            "follows_calendar = excluded.follows_calendar, "
            // What is due at another time is told anew.
            "told = CASE WHEN due_at = excluded.due_at THEN told ELSE 0 END"));
    const auto textOf = [](const QString& text) {
        return text.isNull() ? QStringLiteral("") : text;
    };
    for (const OrderClock& clock : wanted) {
        insert.bind(":order", order)
            .bind(":relation", clock.relation)
            .bind(":what", clock.what)
            .bind(":engineer", clock.engineer)
            .bind(":clause", textOf(clock.clause))
            .bind(":opened", clock.openedAt)
            .bind(":due", clock.dueAt)
            .bind(":rank", clock.rankAt)
            .bind(":paused", clock.pausedSince)
            .bind(":reason", textOf(clock.pauseReason))
            .bind(":ms", clock.pausedMs)
            .bind(":ended", clock.endedAt)
            .bind(":met", clock.isMet)
            .bind(":open", clock.isOpen)
            .bind(":follows", clock.followsCalendar);
        CORE_TRY(insert.run());
    }
    return {};
}

/// Orders behind `afterSeq` that have a verdict or a stored clock.
core::Result<QList<std::pair<qint64, OrderId>>> judgedAfter(storage::Connection& connection,
                                                            qint64 afterSeq, int limit) {
    CORE_ASSIGN(
        storage::Statement row,
        connection.prepare("SELECT seq, id FROM repair_order o WHERE seq > :after AND "
                           "(EXISTS (SELECT 1 FROM order_verdict v WHERE v.order_id = o.id) OR "
                           "EXISTS (SELECT 1 FROM order_clock k WHERE k.order_seq = o.seq)) "
                           "ORDER BY seq LIMIT :limit"));
    row.bind(":after", afterSeq).bind(":limit", limit);
    QList<std::pair<qint64, OrderId>> orders;
    while (row.next())
        orders.append({row.integer(0), OrderId(row.id(1))});
    CORE_TRY(row.status());
    return orders;
}

}  // namespace

core::Done OrderClockProjection::refresh(storage::Connection& connection,
                                         const storage::ChangeSet& changes) {
    QSet<core::RowId> seen;
    QList<OrderId> orders;
    for (const storage::RowChange& change : changes.rows) {
        const char* sql = ordersOfRowSql(change);
        if (!sql)
            continue;
        CORE_ASSIGN(storage::Statement row, connection.prepare(sql));
        row.bind(":seq", change.seq);
        while (row.next()) {
            const core::RowId order = row.id(0);
            if (order.isNil() || seen.contains(order))
                continue;
            seen.insert(order);
            orders.append(OrderId(order));
        }
        CORE_TRY(row.status());
    }
    for (const OrderId& order : std::as_const(orders))
        CORE_TRY(writeClocks(connection, order));
    return {};
}

core::Done OrderClockProjection::rebuild(storage::Connection& connection) {
    constexpr int kBatch = 1000;
    CORE_ASSIGN(storage::Statement clear, connection.derive("DELETE FROM order_clock"));
    CORE_TRY(clear.run());
    for (qint64 after = 0;;) {
        CORE_ASSIGN(const auto orders, judgedAfter(connection, after, kBatch));
        if (orders.isEmpty())
            return {};
        for (const auto& [seq, id] : orders) {
            CORE_TRY(writeClocks(connection, id));
            after = seq;
        }
    }
}

core::Result<storage::CheckProgress> OrderClockProjection::step(storage::Connection& connection,
                                                                storage::CheckProgress progress,
                                                                int limit,
                                                                QList<storage::Finding>& findings) {
    CORE_ASSIGN(const auto orders, judgedAfter(connection, progress.afterSeq, limit));
    for (const auto& [seq, id] : orders) {
        QString problem;
        CORE_ASSIGN(const QList<OrderClock> wanted, readableClocks(connection, id, problem));
        CORE_ASSIGN(const QList<OrderClock> stored, storedClocks(connection, id));
        if (!problem.isEmpty())
            findings.append({name(), QStringLiteral("repair_order"), id.toString(), problem});
        else if (wanted != stored)
            findings.append({name(), QStringLiteral("order_clock"), id.toString(),
                             QStringLiteral("the stored clocks are not what the events make")});
        progress.afterSeq = seq;
    }
    progress.finished = orders.size() < limit;
    return progress;
}

}  // namespace repairs
