#include "repairs/data/orderlist.h"

#include "equipment/domain/model.h"
#include "repairs/data/orderquery.h"
#include "repairs/domain/words.h"

namespace repairs {
namespace {

using core::Result;
using storage::Connection;

constexpr char kRowSql[] =
    "SELECT o.id, o.seq, o.number, o.kind, o.status, o.waiting_reason, o.priority, o.customer_id, "
    "customer.name, CASE WHEN o.contact_phone <> '' THEN o.contact_phone ELSE customer.phone END, "
    "o.unit_id, model.brand, model.category, model.name, unit.serial, o.fault, person.name, "
    "o.called_at, "
    "o.promised_at, o.updated_at, o.closed_at, o.outcome, o.total_minor, o.currency "
    "FROM repair_order o "
    "LEFT JOIN customer ON customer.id = o.customer_id "
    "LEFT JOIN unit ON unit.id = o.unit_id "
    "LEFT JOIN model ON model.id = unit.model_id "
    "LEFT JOIN person ON person.id = o.engineer_id "
    "WHERE o.seq = :seq";

std::optional<core::Instant> instantOrNone(const storage::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

OrderRow listedOrder(const storage::Statement& row) {
    OrderRow order;
    order.id = OrderId(row.id(0));
    order.seq = row.integer(1);
    order.number = row.text(2);
    order.kind = fromCode<OrderKind>(row.text(3)).value_or(OrderKind::Repair);
    order.status = statusFromNumber(row.integer(4)).value_or(Status::Received);
    order.waitingReason = fromCode<WaitingReason>(row.text(5));
    order.priority = Priority(row.integer(6));
    order.customer = CustomerId(row.id(7));
    order.customerName = row.text(8);
    order.contactPhone = row.text(9);
    order.unit = UnitId(row.id(10));
    order.unitTitle = equipment::modelTitle({{}, {}, row.text(11), row.text(12), row.text(13)});
    order.unitSerial = row.text(14);
    order.fault = row.text(15);
    order.engineerName = row.text(16);
    order.calledAt = row.instant(17);
    order.promisedAt = instantOrNone(row, 18);
    order.updatedAt = row.instant(19);
    order.closedAt = instantOrNone(row, 20);
    order.outcome = fromCode<Outcome>(row.text(21));
    order.totalMinor = row.integer(22);
    order.currency = core::Currency::fromCode(row.text(23)).value_or(core::Currency());
    return order;
}

bool isCounted(const OrderFilter& filter) {
    return (filter.scope == OrderFilter::Scope::All || filter.scope == OrderFilter::Scope::Open) &&
           filter.engineer.isNil() && filter.customer.isNil() && filter.unit.isNil() &&
           !filter.found;
}

Result<qint64> sumOfCounts(Connection& connection, const OrderFilter& filter) {
    QByteArray sql = "SELECT coalesce(sum(orders), 0) FROM order_count WHERE status < :end";
    if (filter.status)
        sql += " AND status = :status";
    if (filter.centre)
        sql += " AND centre_id = :centre";
    CORE_ASSIGN(storage::Statement row, connection.prepare(sql));
    row.bind(":end", filter.scope == OrderFilter::Scope::Open ? int(Status::Closed) : 1000);
    if (filter.status)
        row.bind(":status", int(*filter.status));
    if (filter.centre)
        row.bind(":centre", filter.centre->toBytes());
    const qint64 count = row.next() ? row.integer(0) : 0;
    CORE_TRY(row.status());
    return count;
}

Result<storage::KeysetQuery> listQuery(Connection& connection, const OrderFilter& filter,
                                       const OrderSort& sort) {
    return orderQuery(connection, filter, sort);
}

}  // namespace

const OrderList& orderList() {
    static constexpr OrderList kList{
        .query = listQuery, .find = findOrderRow, .counted = countOrders};
    return kList;
}

Result<OrderPage> listOrders(Connection& connection, const OrderFilter& filter,
                             const OrderSort& sort, const std::optional<storage::Anchor>& anchor,
                             storage::Direction direction, int count) {
    return orderList().page(connection, filter, sort, anchor, direction, count);
}

Result<qint64> countOrders(Connection& connection, const OrderFilter& filter) {
    if (isCounted(filter))
        return sumOfCounts(connection, filter);
    return storage::countRows(connection, orderCountQuery(filter));
}

Result<std::optional<OrderRow>> findOrderRow(Connection& connection, qint64 seq) {
    CORE_ASSIGN(storage::Statement row, connection.prepare(kRowSql));
    row.bind(":seq", seq);
    std::optional<OrderRow> order;
    if (row.next())
        order = listedOrder(row);
    CORE_TRY(row.status());
    return order;
}

}  // namespace repairs
