#include "repairs/data/orderquery.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace repairs {
namespace {

using storage::KeysetQuery;

struct SortColumn {
    QByteArray name;
    QByteArray index;
    QByteArray openIndex;
};

SortColumn sortColumn(OrderSortKey key) {
    switch (key) {
    case OrderSortKey::Number:
        return {"number", "repair_order_by_number", "repair_order_open_by_number"};
    case OrderSortKey::Called:
        return {"called_at", "repair_order_by_called", "repair_order_open_by_called"};
    case OrderSortKey::Status:
        return {"status", "repair_order_by_status", "repair_order_open_by_status"};
    case OrderSortKey::Total:
        return {"total_minor", "repair_order_by_total", "repair_order_open_by_total"};
    case OrderSortKey::Due:
        return {"due_at", "repair_order_by_due", "repair_order_open_by_due"};
    case OrderSortKey::Customer:
        return {"customer_key", "repair_order_by_customer_key",
                "repair_order_open_by_customer_key"};
    case OrderSortKey::Updated:
        break;
    }
    return {"updated_at", "repair_order_by_updated", "repair_order_open_by_updated"};
}

QByteArray jsonOf(const QList<qint64>& seqs) {
    QJsonArray array;
    for (const qint64 seq : seqs)
        array.append(seq);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

bool isOpenOnly(const OrderFilter& filter) {
    return filter.scope == OrderFilter::Scope::Open ||
           filter.scope == OrderFilter::Scope::Overdue || (filter.status && isOpen(*filter.status));
}

/// Literals, not parameters, where an index is partial: SQLite proves from them that it may be
/// used.
QByteArray scopeCondition(const OrderFilter& filter) {
    // Only what is closed has an instant of closing; asking for no more is answered by the index.
    if (filter.scope == OrderFilter::Scope::ClosedToday)
        return "repair_order.closed_at >= :day";
    QByteArray condition = "repair_order.status > 0";
    if (isOpenOnly(filter))
        condition += " AND repair_order.status < 80";
    if (filter.scope == OrderFilter::Scope::Overdue)
        condition += " AND repair_order.status < 50 AND repair_order.due_at < :now";
    return condition;
}

void addConditions(const OrderFilter& filter, KeysetQuery& query) {
    query.where = scopeCondition(filter);
    if (filter.scope == OrderFilter::Scope::Overdue)
        query.bindings.append({":now", storage::toValue(filter.now)});
    if (filter.scope == OrderFilter::Scope::ClosedToday)
        query.bindings.append({":day", storage::toValue(filter.dayBegin)});
    if (filter.status)
        query.where += " AND repair_order.status = " + QByteArray::number(int(*filter.status));
    const auto addId = [&query](const char* column, const QByteArray& name, const auto& id) {
        query.where += QByteArray(" AND repair_order.") + column + " = " + name;
        query.bindings.append({name, storage::toValue(id.toBytes())});
    };
    if (filter.centre)
        addId("centre_id", ":centre", *filter.centre);
    if (!filter.engineer.isNil())
        addId("engineer_id", ":engineer", filter.engineer);
    if (!filter.customer.isNil())
        addId("customer_id", ":customer", filter.customer);
    if (!filter.unit.isNil())
        addId("unit_id", ":unit", filter.unit);
    if (filter.found) {
        query.where += " AND repair_order.seq IN (SELECT value FROM json_each(:found))";
        query.bindings.append(
            {":found", storage::toValue(QString::fromLatin1(jsonOf(*filter.found)))});
    }
}

/// These leave few rows in any file, or can be read by no other index.
QByteArray alwaysNarrowTable(const OrderFilter& filter) {
    if (filter.found)
        return "repair_order NOT INDEXED";
    if (!filter.unit.isNil())
        return "repair_order INDEXED BY repair_order_unit";
    if (filter.scope == OrderFilter::Scope::ClosedToday)
        return "repair_order INDEXED BY repair_order_by_closed";
    return {};
}

/// The table read by the index of one of the filter's conditions, which may leave few rows or many;
/// empty where there is none.
QByteArray narrowTable(const OrderFilter& filter) {
    if (!filter.customer.isNil())
        return "repair_order INDEXED BY repair_order_customer";
    if (!filter.engineer.isNil() && isOpenOnly(filter))
        return "repair_order INDEXED BY repair_order_open_by_engineer";
    if (filter.scope == OrderFilter::Scope::Overdue)
        return "repair_order INDEXED BY repair_order_promised";
    if (filter.status && isOpen(*filter.status))
        return "repair_order INDEXED BY repair_order_open_by_status";
    if (filter.status)
        return "repair_order INDEXED BY repair_order_by_status";
    if (filter.centre)
        return "repair_order INDEXED BY repair_order_by_centre";
    return {};
}

core::Result<bool> hasFewRows(storage::Connection& connection, const KeysetQuery& query,
                              int fewRows) {
    CORE_ASSIGN(
        storage::Statement statement,
        connection.prepare("SELECT count(*) FROM (SELECT 1 FROM " + query.table + " WHERE " +
                           query.where + " LIMIT " + QByteArray::number(fewRows + 1) + ")"));
    for (const auto& [name, value] : query.bindings)
        statement.bind(name.constData(), value);
    const bool hasFew = statement.next() && statement.integer(0) <= fewRows;
    CORE_TRY(statement.status());
    return hasFew;
}

}  // namespace

core::Result<KeysetQuery> orderQuery(storage::Connection& connection, const OrderFilter& filter,
                                     const OrderSort& sort, int fewRows) {
    const SortColumn column = sortColumn(sort.key);
    KeysetQuery query;
    query.columns = "repair_order.id";
    query.key = "repair_order." + column.name;
    query.seq = "repair_order.seq";
    query.descending = sort.descending;
    addConditions(filter, query);
    query.table = alwaysNarrowTable(filter);
    if (query.table.isEmpty()) {
        query.table = narrowTable(filter);
        const bool mayBeNarrow = !query.table.isEmpty();
        CORE_ASSIGN(const bool isNarrow, mayBeNarrow ? hasFewRows(connection, query, fewRows)
                                                     : core::Result<bool>(false));
        if (!isNarrow)
            query.table =
                "repair_order INDEXED BY " + (isOpenOnly(filter) ? column.openIndex : column.index);
    }
    query.from = query.table;
    return query;
}

KeysetQuery orderCountQuery(const OrderFilter& filter) {
    KeysetQuery query;
    addConditions(filter, query);
    query.table = alwaysNarrowTable(filter);
    if (query.table.isEmpty())
        query.table = narrowTable(filter);
    if (query.table.isEmpty())
        query.table = "repair_order";
    return query;
}

}  // namespace repairs
