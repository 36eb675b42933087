#include "repairs/data/dueclocks.h"

#include "repairs/domain/words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace repairs {
namespace {

/// The index that what is asked for is read along, by the narrowest of the conditions.
QByteArray dueIndex(const DueFilter& filter) {
    if (filter.found)
        return "order_clock INDEXED BY order_clock_of_order";
    if (!filter.engineer.isNil())
        return "order_clock INDEXED BY order_clock_open_of_engineer";
    QByteArray index =
        filter.scope == DueFilter::Scope::Paused ? "order_clock_paused" : "order_clock_open";
    if (filter.centre)
        index += "_in_centre";
    return "order_clock INDEXED BY " + index;
}

void addDueScope(const DueFilter& filter, storage::KeysetQuery& query) {
    const auto before = [&query](core::Instant until) {
        query.where += " AND order_clock.rank_at < :until";
        query.bindings.append({":until", storage::toValue(until)});
    };
    switch (filter.scope) {
    case DueFilter::Scope::Running:
        before({kHeldMs});
        return;
    case DueFilter::Scope::All:
        return;
    case DueFilter::Scope::Red:
        before(filter.now);
        return;
    case DueFilter::Scope::Between:
        query.where += " AND order_clock.rank_at >= :from";
        query.bindings.append({":from", storage::toValue(filter.from)});
        before(filter.until);
        return;
    case DueFilter::Scope::Paused:
        query.where += " AND order_clock.paused_since IS NOT NULL";
        return;
    }
}

core::Result<std::optional<DueRow>> readDueRow(storage::Connection& connection,
                                               storage::Statement& row) {
    std::optional<DueRow> due;
    if (row.next()) {
        due.emplace();
        due->id = ClockId(row.id(0));
        due->order = OrderId(row.id(1));
        due->number = row.text(2);
        due->customerName = row.text(3);
        due->status = statusFromNumber(row.integer(4)).value_or(Status::Received);
        due->waitingReason = fromCode<WaitingReason>(row.text(5));
        due->engineerName = row.text(6);
        due->agreementNumber = row.text(7);
        due->clock = readClock(row, 8);
    }
    CORE_TRY(row.status());
    if (due) {
        CORE_ASSIGN(due->played,
                    playedClock(connection, due->order, due->clock.relation, due->clock.what));
    }
    return due;
}

QByteArray dueRowSql(const char* condition) {
    return QByteArray(
               "SELECT k.id, k.order_id, o.number, c.name, o.status, o.waiting_reason, "
               "p.name, coalesce((SELECT a.number FROM order_verdict v JOIN agreement a "
               "ON a.id = v.agreement_id WHERE v.order_id = o.id AND "
               "v.relation = k.relation ORDER BY v.at DESC, v.id DESC LIMIT 1), ''), ") +
           clockColumns +
           " FROM order_clock k JOIN repair_order o ON o.seq = k.order_seq "
           "LEFT JOIN customer c ON c.id = o.customer_id "
           "LEFT JOIN person p ON p.id = o.engineer_id WHERE " +
           condition;
}

core::Result<std::optional<DueRow>> dueRowAt(storage::Connection& connection, qint64 seq) {
    CORE_ASSIGN(storage::Statement row, connection.prepare(dueRowSql("k.seq = :seq")));
    row.bind(":seq", seq);
    return readDueRow(connection, row);
}

}  // namespace

core::Result<storage::KeysetQuery> dueQuery(storage::Connection&, const DueFilter& filter,
                                            const DueSort& sort) {
    storage::KeysetQuery query;
    query.columns = "order_clock.id";
    query.key = "order_clock.rank_at";
    query.seq = "order_clock.seq";
    query.descending = sort.descending;
    // Literal, as the partial indexes say it.
    query.where = "order_clock.is_open = 1";
    addDueScope(filter, query);
    if (filter.centre)
        query.addEqual("order_clock.centre_id", storage::toValue(filter.centre->toBytes()));
    if (!filter.engineer.isNil())
        query.addEqual("order_clock.engineer_id", storage::toValue(filter.engineer.row()));
    if (filter.found) {
        QJsonArray seqs;
        for (const qint64 seq : *filter.found)
            seqs.append(seq);
        query.where += " AND order_clock.order_seq IN (SELECT value FROM json_each(:found))";
        query.bindings.append({":found", storage::toValue(QString::fromLatin1(
                                             QJsonDocument(seqs).toJson(QJsonDocument::Compact)))});
    }
    query.table = dueIndex(filter);
    query.from = query.table;
    return query;
}

const DueList& dueList() {
    static constexpr DueList kList{.query = dueQuery, .find = dueRowAt};
    return kList;
}

core::Result<std::optional<DueRow>> findDueClock(storage::Connection& connection,
                                                 const ClockId& id) {
    CORE_ASSIGN(storage::Statement row, connection.prepare(dueRowSql("k.id = :id")));
    row.bind(":id", id);
    return readDueRow(connection, row);
}

core::Result<QList<DueRow>> clocksDue(storage::Connection& connection, const DueFilter& filter,
                                      int limit) {
    CORE_ASSIGN(const auto page, dueList().first(connection, filter, {}, limit));
    return page.rows;
}

core::Result<qint64> countClocksDue(storage::Connection& connection, const DueFilter& filter) {
    return dueList().count(connection, filter);
}

}  // namespace repairs
