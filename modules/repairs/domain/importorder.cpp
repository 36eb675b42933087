#include "repairs/domain/importorder.h"

#include "identity/rightcheck.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderdraft.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/orderwork.h"
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

core::RowId idOr(const core::RowId& given, storage::WriteTx& tx) {
    return given.isNil() ? tx.newId() : given;
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
    const core::RowId centre = order.centre.isNil() ? tx.actor().centre : order.centre;
    const OrderId id(idOr(order.id.row(), tx));
    CORE_TRY(tx.insert(orderTable(), id.row(), centre, patchOfImported(order)));
    for (const OrderEvent& event : imported.events) {
        CORE_TRY(tx.insert(orderEventTable(), idOr(event.id.row(), tx), centre,
                           withoutEmpty(patchOf(id, event))));
    }
    for (const OrderFinding& finding : imported.findings) {
        CORE_TRY(tx.insert(orderFindingTable(), idOr(finding.id.row(), tx), centre,
                           withoutEmpty(patchOf(id, finding))));
    }
    for (const OrderLine& line : imported.lines) {
        CORE_TRY(tx.insert(orderLineTable(), idOr(line.id.row(), tx), centre,
                           withoutEmpty(patchOf(id, line))));
    }
    return id;
}

}  // namespace repairs
