#include "repairs/data/orderclockprojection.h"

#include "repairs/data/casetables.h"
#include "repairs/data/orderclocks.h"
#include "repairs/data/ordertables.h"

#include <QSet>

namespace repairs {
namespace {

const char* orderOfClockRowSql(const storage::RowChange& change) {
    if (change.isSettled)
        return nullptr;
    if (change.table == &orderEventTable())
        return "SELECT order_id FROM order_event WHERE seq = :seq";
    if (change.table == &orderVerdictTable())
        return "SELECT order_id FROM order_verdict WHERE seq = :seq";
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

core::Done writeClocks(storage::Connection& connection, const OrderId& order) {
    QString problem;
    CORE_ASSIGN(const QList<OrderClock> wanted, readableClocks(connection, order, problem));
    CORE_ASSIGN(const QList<OrderClock> stored, storedClocks(connection, order));
    if (wanted == stored)
        return {};
    CORE_ASSIGN(storage::Statement clear,
                connection.derive("DELETE FROM order_clock WHERE order_seq = "
                                  "(SELECT seq FROM repair_order WHERE id = :order)"));
    CORE_TRY(clear.bind(":order", order).run());
    CORE_ASSIGN(
        storage::Statement insert,
        connection.derive("INSERT INTO order_clock (order_seq, relation, what, order_id, "
                          "centre_id, clause, opened_at, due_at, paused_since, pause_reason, "
                          "paused_ms, ended_at, is_met) SELECT seq, :relation, :what, id, "
                          "centre_id, :clause, :opened, :due, :paused, :reason, :ms, :ended, :met "
                          "FROM repair_order WHERE id = :order"));
    for (const OrderClock& clock : wanted) {
        insert.bind(":order", order)
            .bind(":relation", clock.relation)
            .bind(":what", clock.what)
            .bind(":clause", clock.clause.isNull() ? QStringLiteral("") : clock.clause)
            .bind(":opened", clock.openedAt)
            .bind(":due", clock.dueAt)
            .bind(":paused", clock.pausedSince)
            .bind(":reason", clock.pauseReason.isNull() ? QStringLiteral("") : clock.pauseReason)
            .bind(":ms", clock.pausedMs)
            .bind(":ended", clock.endedAt)
            .bind(":met", clock.isMet);
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
    for (const storage::RowChange& change : changes.rows) {
        const char* sql = orderOfClockRowSql(change);
        if (!sql)
            continue;
        CORE_ASSIGN(storage::Statement row, connection.prepare(sql));
        row.bind(":seq", change.seq);
        const core::RowId order = row.next() ? row.id(0) : core::RowId();
        CORE_TRY(row.status());
        row.reset();
        if (order.isNil() || seen.contains(order))
            continue;
        seen.insert(order);
        CORE_TRY(writeClocks(connection, OrderId(order)));
    }
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
