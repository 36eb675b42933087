#include "repairs/data/orderrecords.h"

#include "repairs/domain/words.h"

#include <algorithm>
#include <tuple>

namespace repairs {
namespace {

using core::Result;
using storage::Connection;
using storage::Statement;

constexpr char kOrderSql[] =
    "SELECT id, centre_id, number, kind, customer_id, contact_name, contact_phone, site_id, "
    "unit_id, "
    "channel, called_at, fault, customer_expectation, accessories, engineer_id, promised_at, "
    "priority, outcome, barrier, restored_on, external_ref, import_batch, currency, status, "
    "status_at, waiting_reason, labour_minor, part_minor, other_minor, total_minor, minutes_spent, "
    "closed_at, updated_at, repeat_of_id FROM repair_order WHERE id = :id AND deleted = 0";

std::optional<core::Instant> maybeInstant(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

std::optional<Status> maybeStatus(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : statusFromNumber(row.integer(column));
}

OrderStanding readStanding(const Statement& row, int first) {
    OrderStanding standing;
    standing.status = maybeStatus(row, first);
    standing.statusAt = row.instant(first + 1);
    standing.waitingReason = fromCode<WaitingReason>(row.text(first + 2));
    standing.labourMinor = row.integer(first + 3);
    standing.partMinor = row.integer(first + 4);
    standing.otherMinor = row.integer(first + 5);
    standing.totalMinor = row.integer(first + 6);
    standing.minutesSpent = int(row.integer(first + 7));
    standing.closedAt = maybeInstant(row, first + 8);
    standing.updatedAt = row.instant(first + 9);
    return standing;
}

Order readOrder(const Statement& row) {
    Order order;
    order.id = OrderId(row.id(0));
    order.centre = row.id(1);
    order.number = row.text(2);
    order.kind = fromCode<OrderKind>(row.text(3)).value_or(OrderKind::Repair);
    order.customer = CustomerId(row.id(4));
    order.contactName = row.text(5);
    order.contactPhone = row.text(6);
    order.site = SiteId(row.id(7));
    order.unit = UnitId(row.id(8));
    order.channel = fromCode<Channel>(row.text(9)).value_or(Channel::Telephone);
    order.calledAt = row.instant(10);
    order.fault = row.text(11);
    order.customerExpectation = row.text(12);
    order.accessories = row.text(13);
    order.engineer = PersonId(row.id(14));
    order.promisedAt = maybeInstant(row, 15);
    order.priority = Priority(row.integer(16));
    order.outcome = fromCode<Outcome>(row.text(17));
    order.barrier = row.text(18);
    order.restoredOn = core::Date::fromIso(row.text(19));
    order.externalRef = row.text(20);
    order.importBatch = row.id(21);
    order.currency = core::Currency::fromCode(row.text(22)).value_or(core::Currency());
    order.standing = readStanding(row, 23);
    order.repeatOf = OrderId(row.id(33));
    return order;
}

OrderFinding readFinding(const Statement& row) {
    OrderFinding finding;
    finding.id = FindingId(row.id(0));
    finding.position = int(row.integer(1));
    finding.fault = row.text(2);
    finding.causeCode = fromCode<CauseCode>(row.text(3));
    finding.cause = row.text(4);
    finding.measure = row.text(5);
    return finding;
}

OrderLine readLine(const Statement& row) {
    OrderLine line;
    line.id = LineId(row.id(0));
    line.position = int(row.integer(1));
    line.kind = fromCode<LineKind>(row.text(2)).value_or(LineKind::Other);
    line.text = row.text(3);
    line.part = PartId(row.id(4));
    line.person = PersonId(row.id(5));
    line.minutes = int(row.integer(6));
    line.qtyMilli = row.integer(7);
    line.unitPriceMinor = row.integer(8);
    line.taxBasisPoints = int(row.integer(9));
    line.amountMinor = row.integer(10);
    line.taxMinor = row.integer(11);
    return line;
}

OrderEvent readEvent(const Statement& row) {
    OrderEvent event;
    event.id = EventId(row.id(0));
    event.kind = fromCode<EventKind>(row.text(1)).value_or(EventKind::Note);
    event.from = maybeStatus(row, 2);
    event.to = maybeStatus(row, 3);
    event.reason = row.text(4);
    event.at = row.instant(5);
    event.person = PersonId(row.id(6));
    event.user = row.id(7);
    event.approvedBy = row.id(8);
    event.text = row.text(9);
    if (!row.isNull(10))
        event.amountMinor = row.integer(10);
    return event;
}

OrderSignature readSignature(const Statement& row) {
    OrderSignature signature;
    signature.id = SignatureId(row.id(0));
    signature.purpose = fromCode<SignaturePurpose>(row.text(1)).value_or(SignaturePurpose::Work);
    signature.signerName = row.text(2);
    signature.strokes = row.blob(3);
    signature.at = row.instant(4);
    signature.statement = row.text(5);
    return signature;
}

OrderPrint readPrint(const Statement& row) {
    OrderPrint print;
    print.id = PrintId(row.id(0));
    print.document = fromCode<DocumentKind>(row.text(1)).value_or(DocumentKind::Receipt);
    print.copyNumber = int(row.integer(2));
    print.copies = int(row.integer(3));
    print.reprint = int(row.integer(4));
    print.at = row.instant(5);
    return print;
}

/// All rows of a statement with the parameter :order.
template <class Read>
auto rowsOf(Connection& connection, QByteArrayView sql, const OrderId& order, Read read)
    -> Result<QList<std::invoke_result_t<Read, const Statement&>>> {
    CORE_ASSIGN(Statement row, connection.prepare(sql));
    row.bind(":order", order);
    QList<std::invoke_result_t<Read, const Statement&>> rows;
    while (row.next())
        rows.append(read(row));
    CORE_TRY(row.status());
    return rows;
}

core::Done readParts(Connection& connection, OrderRecord& record) {
    const OrderId& order = record.order.id;
    CORE_ASSIGN(record.findings,
                rowsOf(connection,
                       "SELECT id, position, fault, cause_code, cause, measure FROM order_finding "
                       "WHERE order_id = :order AND deleted = 0 ORDER BY position, id",
                       order, readFinding));
    CORE_ASSIGN(record.lines,
                rowsOf(connection,
                       "SELECT id, position, kind, text, part_id, person_id, minutes, qty_milli, "
                       "unit_price_minor, tax_basis_points, amount_minor, tax_minor "
                       "FROM order_line WHERE order_id = :order AND deleted = 0 "
                       "ORDER BY position, id",
                       order, readLine));
    return {};
}

core::Done readLedgers(Connection& connection, OrderRecord& record) {
    const OrderId& order = record.order.id;
    CORE_ASSIGN(record.events,
                rowsOf(connection,
                       "SELECT id, kind, from_status, to_status, reason, at, person_id, made_by, "
                       "approved_by, text, amount_minor FROM order_event "
                       "WHERE order_id = :order ORDER BY at, id",
                       order, readEvent));
    CORE_ASSIGN(record.notApplied,
                rowsOf(connection,
                       "SELECT order_event.id FROM order_event JOIN order_exception "
                       "ON order_exception.event_seq = order_event.seq "
                       "WHERE order_event.order_id = :order ORDER BY order_event.at",
                       order, [](const Statement& row) { return EventId(row.id(0)); }));
    CORE_ASSIGN(record.signatures,
                rowsOf(connection,
                       "SELECT id, purpose, signer_name, strokes, at, statement "
                       "FROM order_signature WHERE order_id = :order ORDER BY at, id",
                       order, readSignature));
    CORE_ASSIGN(record.prints,
                rowsOf(connection,
                       "SELECT id, document, copy_number, copies, reprint, at FROM order_print "
                       "WHERE order_id = :order ORDER BY at, id",
                       order, readPrint));
    return {};
}

Result<std::optional<OrderId>> orderWhere(Connection& connection, QByteArrayView sql,
                                          const QString& text) {
    CORE_ASSIGN(Statement row, connection.prepare(sql));
    row.bind(":text", text);
    std::optional<OrderId> order;
    if (row.next())
        order = OrderId(row.id(0));
    CORE_TRY(row.status());
    return order;
}

}  // namespace

Result<std::optional<OrderRecord>> loadOrder(Connection& connection, const OrderId& id) {
    CORE_ASSIGN(std::optional<Order> order, findOrder(connection, id));
    if (!order)
        return std::nullopt;
    OrderRecord record;
    record.order = std::move(*order);
    CORE_TRY(readParts(connection, record));
    CORE_TRY(readLedgers(connection, record));
    return record;
}

Result<std::optional<Order>> findOrder(Connection& connection, const OrderId& id) {
    CORE_ASSIGN(Statement row, connection.prepare(kOrderSql));
    row.bind(":id", id);
    std::optional<Order> order;
    if (row.next())
        order = readOrder(row);
    CORE_TRY(row.status());
    return order;
}

Result<std::optional<OrderId>> orderWithNumber(Connection& connection, const QString& number) {
    return orderWhere(connection,
                      "SELECT id FROM repair_order INDEXED BY repair_order_by_number "
                      "WHERE number = :text AND status > 0 ORDER BY seq DESC LIMIT 1",
                      number);
}

Result<std::optional<OrderId>> orderWithExternalRef(Connection& connection,
                                                    const QString& reference) {
    return orderWhere(connection,
                      "SELECT id FROM repair_order INDEXED BY repair_order_by_external_ref "
                      "WHERE external_ref = :text AND external_ref <> '' AND deleted = 0 "
                      "ORDER BY seq DESC LIMIT 1",
                      reference);
}

}  // namespace repairs
