#include "repairs/data/orderprojection.h"

#include "customers/data/customertables.h"
#include "repairs/data/orderstanding.h"
#include "repairs/data/ordertables.h"

#include <QHash>
#include <QSet>

namespace repairs {
namespace {

/// How many orders more or less stand in a status of a centre.
using CountChanges = QHash<std::pair<QByteArray, qint64>, qint64>;

/// The order that a row of one of its tables belongs to, by the table.
const char* orderOfRowSql(const storage::Table* table) {
    if (table == &orderEventTable())
        return "SELECT order_id FROM order_event WHERE seq = :seq";
    if (table == &orderLineTable())
        return "SELECT order_id FROM order_line WHERE seq = :seq";
    return nullptr;
}

core::Result<QList<core::RowId>> changedOrders(storage::Connection& connection,
                                               const storage::ChangeSet& changes) {
    QList<core::RowId> orders;
    QSet<core::RowId> seen;
    const auto add = [&](const core::RowId& id) {
        if (!seen.contains(id)) {
            seen.insert(id);
            orders.append(id);
        }
    };
    for (const storage::RowChange& change : changes.rows) {
        if (change.isSettled)
            continue;
        if (change.table == &orderTable()) {
            add(change.id);
            continue;
        }
        const char* sql = orderOfRowSql(change.table);
        if (!sql)
            continue;
        CORE_ASSIGN(storage::Statement statement, connection.prepare(sql));
        statement.bind(":seq", change.seq);
        if (statement.next())
            add(statement.id(0));
        CORE_TRY(statement.status());
    }
    return orders;
}

/// Orders that came with their standing: how many of each, read in runs of neighbouring rows.
core::Done countSettled(storage::Connection& connection, const storage::ChangeSet& changes,
                        CountChanges& counts) {
    QList<qint64> seqs;
    for (const storage::RowChange& change : changes.rows) {
        if (change.isSettled && change.table == &orderTable())
            seqs.append(change.seq);
    }
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT centre_id, status, count(*) FROM repair_order "
                                   "WHERE seq BETWEEN :first AND :last AND status > 0 "
                                   "GROUP BY centre_id, status"));
    for (qsizetype first = 0; first < seqs.size();) {
        qsizetype last = first;
        while (last + 1 < seqs.size() && seqs.at(last + 1) == seqs.at(last) + 1)
            ++last;
        row.bind(":first", seqs.at(first)).bind(":last", seqs.at(last));
        while (row.next())
            counts[{row.blob(0), row.integer(1)}] += row.integer(2);
        CORE_TRY(row.status());
        first = last + 1;
    }
    return {};
}

core::Done refreshOrder(storage::Connection& connection, const core::RowId& id,
                        CountChanges& counts) {
    QList<LineFigures> wrongLines;
    CORE_ASSIGN(const std::optional<OrderFigures> figures, figuresOf(connection, id, wrongLines));
    if (!figures)
        return {};
    for (const LineFigures& line : std::as_const(wrongLines))
        CORE_TRY(writeLine(connection, line));
    CORE_TRY(writeStanding(connection, *figures));
    const qint64 before = figures->stored.status;
    const qint64 after = figures->computed.statusNumber();
    if (before == after)
        return {};
    if (before != 0)
        --counts[{figures->computed.centre, before}];
    if (after != 0)
        ++counts[{figures->computed.centre, after}];
    return {};
}

/// A customer whose name sounds otherwise stands elsewhere in lists sorted by it. The projection of
/// customers has derived the name's key by now: it is registered earlier.
core::Done followCustomers(storage::Connection& connection, const storage::ChangeSet& changes) {
    static const int kName = customers::customerTable().indexOf("name");
    for (const storage::RowChange& change : changes.rows) {
        if (change.table != &customers::customerTable() ||
            change.kind != storage::ChangeKind::Updated || !change.fields.contains(kName))
            continue;
        CORE_ASSIGN(storage::Statement update,
                    connection.derive(
                        "UPDATE repair_order SET customer_key = customer.name_key FROM customer "
                        "WHERE customer.seq = :customer "
                        "AND repair_order.customer_id = customer.id "
                        "AND repair_order.customer_key <> customer.name_key"));
        CORE_TRY(update.bind(":customer", change.seq).run());
    }
    return {};
}

core::Done writeCounts(storage::Connection& connection, const CountChanges& counts) {
    CORE_ASSIGN(storage::Statement update,
                connection.derive("INSERT INTO order_count (centre_id, status, orders) "
                                  "VALUES (:centre, :status, :orders) ON CONFLICT "
                                  "(centre_id, status) DO UPDATE SET "
                                  "orders = orders + excluded.orders"));
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count.value() == 0)
            continue;
        update.bind(":centre", count.key().first)
            .bind(":status", count.key().second)
            .bind(":orders", count.value());
        CORE_TRY(update.run());
    }
    return {};
}

core::Done recountOrders(storage::Connection& connection) {
    CORE_ASSIGN(storage::Statement clear, connection.derive("DELETE FROM order_count"));
    CORE_TRY(clear.run());
    CORE_ASSIGN(storage::Statement fill,
                connection.derive("INSERT INTO order_count (centre_id, status, orders) "
                                  "SELECT centre_id, status, count(*) FROM repair_order "
                                  "WHERE status > 0 GROUP BY centre_id, status"));
    return fill.run();
}

core::Done checkCounts(storage::Connection& connection, const QString& check,
                       QList<storage::Finding>& findings) {
    CORE_ASSIGN(
        storage::Statement row,
        connection.prepare("SELECT coalesce(c.status, o.status), coalesce(c.orders, 0), "
                           "coalesce(o.orders, 0) FROM order_count c FULL JOIN "
                           "(SELECT centre_id, status, count(*) AS orders FROM repair_order "
                           "WHERE status > 0 GROUP BY centre_id, status) o "
                           "ON o.centre_id = c.centre_id AND o.status = c.status "
                           "WHERE coalesce(c.orders, 0) <> coalesce(o.orders, 0)"));
    while (row.next()) {
        findings.append({check, QStringLiteral("order_count"), QString::number(row.integer(0)),
                         QStringLiteral("counts %1 orders, there are %2")
                             .arg(row.integer(1))
                             .arg(row.integer(2))});
    }
    return row.status();
}

core::Done checkOrder(storage::Connection& connection, const core::RowId& id, const QString& check,
                      QList<storage::Finding>& findings) {
    QList<LineFigures> wrongLines;
    CORE_ASSIGN(const std::optional<OrderFigures> figures, figuresOf(connection, id, wrongLines));
    if (!figures)
        return {};
    for (const LineFigures& line : std::as_const(wrongLines)) {
        findings.append(
            {check, QStringLiteral("order_line"), line.id.toString(),
             QStringLiteral("amount must be %1, tax %2").arg(line.amountMinor).arg(line.taxMinor)});
    }
    const QString difference = differenceOf(*figures);
    if (!difference.isEmpty())
        findings.append({check, QStringLiteral("repair_order"), id.toString(), difference});
    CORE_ASSIGN(const QList<qint64> stored, storedExceptions(connection, figures->computed.seq));
    QList<qint64> wanted = figures->computed.notApplied;
    std::ranges::sort(wanted);
    if (stored != wanted) {
        findings.append({check, QStringLiteral("order_exception"), id.toString(),
                         QStringLiteral("%1 events are listed as not applied, must be %2")
                             .arg(stored.size())
                             .arg(wanted.size())});
    }
    return {};
}

/// Ids of up to `limit` orders behind `afterSeq`, with their seqs.
core::Result<QList<std::pair<qint64, core::RowId>>> ordersAfter(storage::Connection& connection,
                                                                qint64 afterSeq, int limit) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT seq, id FROM repair_order WHERE seq > :after "
                                   "ORDER BY seq LIMIT :limit"));
    row.bind(":after", afterSeq).bind(":limit", limit);
    QList<std::pair<qint64, core::RowId>> orders;
    while (row.next())
        orders.append({row.integer(0), row.id(1)});
    CORE_TRY(row.status());
    return orders;
}

}  // namespace

core::Done OrderProjection::refresh(storage::Connection& connection,
                                    const storage::ChangeSet& changes) {
    CORE_TRY(followCustomers(connection, changes));
    CORE_ASSIGN(const QList<core::RowId> orders, changedOrders(connection, changes));
    CountChanges counts;
    CORE_TRY(countSettled(connection, changes, counts));
    for (const core::RowId& order : orders)
        CORE_TRY(refreshOrder(connection, order, counts));
    return writeCounts(connection, counts);
}

core::Done OrderProjection::rebuild(storage::Connection& connection) {
    constexpr int kBatch = 1000;
    CountChanges unused;
    qint64 after = 0;
    for (;;) {
        CORE_ASSIGN(const auto orders, ordersAfter(connection, after, kBatch));
        if (orders.isEmpty())
            return recountOrders(connection);
        for (const auto& [seq, id] : orders) {
            CORE_TRY(refreshOrder(connection, id, unused));
            after = seq;
        }
    }
}

core::Result<storage::CheckProgress> OrderProjection::step(storage::Connection& connection,
                                                           storage::CheckProgress progress,
                                                           int limit,
                                                           QList<storage::Finding>& findings) {
    CORE_ASSIGN(const auto orders, ordersAfter(connection, progress.afterSeq, limit));
    for (const auto& [seq, id] : orders) {
        CORE_TRY(checkOrder(connection, id, name(), findings));
        progress.afterSeq = seq;
    }
    if (orders.isEmpty()) {
        CORE_TRY(checkCounts(connection, name(), findings));
        progress.finished = true;
    }
    return progress;
}

}  // namespace repairs
