#include "repairs/domain/importorder.h"

#include "customers/data/customerkeys.h"
#include "identity/rightcheck.h"
#include "repairs/data/orderevents.h"
#include "repairs/data/orderstanding.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderdraft.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/orderwork.h"
#include "repairs/domain/replay.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace repairs {
namespace {

storage::Patch patchOfImported(const Order& order) {
    using storage::toValue;
    storage::Patch patch = patchOf(draftOf(order));
    const std::optional<QString> outcome =
        order.outcome ? std::optional(code(*order.outcome)) : std::nullopt;
    const std::optional<QString> restoredOn =
        order.restoredOn ? std::optional(order.restoredOn->toIso()) : std::nullopt;
    patch.append({
        {"number", toValue(order.number.isEmpty() ? order.externalRef : order.number)},
        {"outcome", toValue(outcome)},
        {"barrier", toValue(order.barrier)},
        {"restored_on", toValue(restoredOn)},
        {"import_batch", toValue(order.importBatch)},
        {"currency", toValue(order.currency.code())},
    });
    return withoutEmpty(std::move(patch));
}

template <class Id>
void giveId(storage::WriteTx& tx, Id& id) {
    if (id.isNil())
        id = Id(tx.newId());
}

void giveIds(storage::WriteTx& tx, ImportedOrder& imported) {
    giveId(tx, imported.order.id);
    if (imported.order.centre.isNil())
        imported.order.centre = tx.actor().centre;
    for (OrderEvent& event : imported.events)
        giveId(tx, event.id);
    for (OrderFinding& finding : imported.findings)
        giveId(tx, finding.id);
    for (OrderLine& line : imported.lines)
        giveId(tx, line.id);
}

void addCharge(OrderStanding& standing, const OrderLine& line) {
    qint64& sum = line.kind == LineKind::Labour ? standing.labourMinor
                  : line.kind == LineKind::Part ? standing.partMinor
                                                : standing.otherMinor;
    sum += line.amountMinor;
    standing.totalMinor += line.amountMinor;
    standing.minutesSpent += line.minutes;
}

/// What the projection would make of the rows; none where it would also note an exception.
std::optional<OrderStanding> standingOf(ImportedOrder& imported) {
    QList<ReplayEvent> events;
    events.reserve(imported.events.size());
    for (const OrderEvent& event : std::as_const(imported.events))
        events.append({event.at, event.id.row(), 0, event.from, event.to, event.reason});
    const Replay replayed = replay(std::move(events));
    if (!replayed.notApplied.isEmpty())
        return std::nullopt;
    OrderStanding standing;
    standing.status = replayed.status;
    standing.statusAt = replayed.statusAt;
    standing.waitingReason = replayed.waitingReason;
    standing.closedAt = replayed.closedAt;
    standing.updatedAt = replayed.updatedAt;
    for (OrderLine& line : imported.lines) {
        const auto amount = lineAmount(line, imported.order.currency);
        line.amountMinor = amount ? amount->minor : 0;
        line.taxMinor = taxWithin(line.amountMinor, line.taxBasisPoints);
        addCharge(standing, line);
    }
    return standing;
}

core::Done insertSettled(storage::WriteTx& tx, const ImportedOrder& imported,
                         const OrderStanding& standing) {
    using storage::toValue;
    const Order& order = imported.order;
    storage::Patch derived = derivedPatch(standing, order.promisedAt);
    QString customerKey = imported.customerKey.value_or(QString());
    if (!imported.customerKey) {
        CORE_ASSIGN(customerKey, customerKeyOf(tx.connection(), order.customer));
    }
    derived.append({"customer_key", toValue(customerKey)});
    CORE_TRY(tx.insertSettled(orderTable(), order.id.row(), order.centre, patchOfImported(order),
                              derived));
    for (const OrderEvent& event : imported.events) {
        CORE_TRY(tx.insertSettled(orderEventTable(), event.id.row(), order.centre,
                                  withoutEmpty(patchOf(order.id, event)), {}));
    }
    for (const OrderFinding& finding : imported.findings) {
        CORE_TRY(tx.insert(orderFindingTable(), finding.id.row(), order.centre,
                           withoutEmpty(patchOf(order.id, finding))));
    }
    for (const OrderLine& line : imported.lines) {
        CORE_TRY(tx.insertSettled(
            orderLineTable(), line.id.row(), order.centre, withoutEmpty(patchOf(order.id, line)),
            {{"amount_minor", toValue(line.amountMinor)}, {"tax_minor", toValue(line.taxMinor)}}));
    }
    return {};
}

core::Done insertPlain(storage::WriteTx& tx, const ImportedOrder& imported) {
    const Order& order = imported.order;
    CORE_TRY(tx.insert(orderTable(), order.id.row(), order.centre, patchOfImported(order)));
    for (const OrderEvent& event : imported.events) {
        CORE_TRY(tx.insert(orderEventTable(), event.id.row(), order.centre,
                           withoutEmpty(patchOf(order.id, event))));
    }
    for (const OrderFinding& finding : imported.findings) {
        CORE_TRY(tx.insert(orderFindingTable(), finding.id.row(), order.centre,
                           withoutEmpty(patchOf(order.id, finding))));
    }
    for (const OrderLine& line : imported.lines) {
        CORE_TRY(tx.insert(orderLineTable(), line.id.row(), order.centre,
                           withoutEmpty(patchOf(order.id, line))));
    }
    return {};
}

struct ImportedHead {
    OrderId id;
    core::RowId centre;
};

core::Result<QList<ImportedHead>> ordersOfImport(storage::Connection& connection,
                                                 const core::RowId& batch) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT id, centre_id FROM repair_order "
                                   "WHERE import_batch = :batch ORDER BY seq"));
    row.bind(":batch", batch);
    QList<ImportedHead> orders;
    while (row.next())
        orders.append({OrderId(row.id(0)), row.id(1)});
    CORE_TRY(row.status());
    return orders;
}

core::Result<bool> cancelImported(storage::WriteTx& tx, const ImportedHead& order) {
    CORE_ASSIGN(const QList<ReplayEvent> events, replayEventsOf(tx.connection(), order.id.row()));
    const Replay replayed = replay(events);
    if (!replayed.status || *replayed.status == Status::Cancelled)
        return false;
    OrderEvent event;
    event.kind = EventKind::Status;
    event.from = replayed.status;
    event.to = Status::Cancelled;
    event.at = std::max(tx.now(), core::Instant{replayed.updatedAt.ms + 1});
    event.text = QCoreApplication::translate("repairs::ImportOrder", "The import was taken back.");
    CORE_TRY(tx.insert(orderEventTable(), tx.newId(), order.centre,
                       withoutEmpty(patchOf(order.id, event))));
    return true;
}

}  // namespace

QList<OrderEvent> historyOf(core::Instant calledAt, std::optional<core::Instant> closedAt) {
    OrderEvent received;
    received.kind = EventKind::Status;
    received.to = Status::Received;
    received.at = calledAt;
    if (!closedAt)
        return {received};
    OrderEvent closed;
    closed.kind = EventKind::Status;
    closed.from = Status::Received;
    closed.to = Status::Closed;
    // The replay sorts by instant: the end is never at the same moment as the beginning.
    closed.at = std::max(*closedAt, core::Instant{calledAt.ms + 1});
    return {received, closed};
}

core::Result<QString> customerKeyOf(storage::Connection& connection, const CustomerId& customer) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT name_key, name FROM customer WHERE id = :id"));
    row.bind(":id", customer);
    QString key;
    if (row.next())
        key = row.bytes(0).isEmpty() ? customers::nameKey(row.text(1)) : row.text(0);
    CORE_TRY(row.status());
    return key;
}

core::Result<OrderId> importOrder(storage::WriteTx& tx, const ImportedOrder& imported) {
    if (!tx.actor().may(receiveOrdersRight().id))
        CORE_TRY(identity::require(tx, receiveOrdersRight()));
    const Order& order = imported.order;
    if (order.customer.isNil() || (order.number.isEmpty() && order.externalRef.isEmpty())) {
        return core::fail(QStringLiteral("import/order"),
                          QCoreApplication::translate(
                              "repairs::ImportOrder",
                              "An imported order needs a customer and a number or reference."));
    }
    ImportedOrder numbered = imported;
    giveIds(tx, numbered);
    if (const std::optional<OrderStanding> standing = standingOf(numbered))
        CORE_TRY(insertSettled(tx, numbered, *standing));
    else
        CORE_TRY(insertPlain(tx, numbered));
    return numbered.order.id;
}

core::Result<qint64> reverseImportedOrders(storage::WriteTx& tx, const core::RowId& batch) {
    CORE_TRY(identity::require(tx, receiveOrdersRight()));
    CORE_ASSIGN(const QList<ImportedHead> orders, ordersOfImport(tx.connection(), batch));
    qint64 reversed = 0;
    for (const ImportedHead& order : orders) {
        CORE_ASSIGN(const bool isReversed, cancelImported(tx, order));
        reversed += isReversed ? 1 : 0;
    }
    return reversed;
}

}  // namespace repairs
