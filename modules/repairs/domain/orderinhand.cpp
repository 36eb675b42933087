#include "repairs/domain/orderinhand.h"

#include "repairs/data/orderevents.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace repairs {
namespace {

QString sayInHand(const char* text) {
    return QCoreApplication::translate("repairs::OrderInHand", text);
}

storage::Value statusValue(const std::optional<Status>& status) {
    return status ? storage::toValue(int(*status)) : storage::null();
}

}  // namespace

core::Result<OrderInHand> takeInHand(storage::WriteTx& tx, const OrderId& id) {
    CORE_ASSIGN(storage::Statement statement,
                tx.connection().prepare("SELECT centre_id, currency FROM repair_order "
                                        "WHERE id = :id AND deleted = 0"));
    statement.bind(":id", id);
    if (!statement.next()) {
        CORE_TRY(statement.status());
        return core::fail(QStringLiteral("order/not-found"),
                          sayInHand(QT_TRANSLATE_NOOP("repairs::OrderInHand",
                                                      "This order is not in the file any more. "
                                                      "Look for it in the list of orders.")),
                          id.toString());
    }
    OrderInHand order{id, statement.id(0), {}, {}, {}};
    order.currency = core::Currency::fromCode(statement.text(1)).value_or(core::Currency());
    if (order.centre != tx.actor().centre && !tx.actor().may(seeAllOrdersRight().id)) {
        return core::fail(QStringLiteral("order/other-centre"),
                          sayInHand(QT_TRANSLATE_NOOP("repairs::OrderInHand",
                                                      "This order belongs to another centre. Ask "
                                                      "that centre to change it.")));
    }
    CORE_ASSIGN(const QList<ReplayEvent> events, replayEventsOf(tx.connection(), id.row()));
    const Replay standing = replay(events);
    order.status = standing.status;
    order.lastAt = standing.updatedAt;
    return order;
}

core::Result<OrderInHand> takeOpenInHand(storage::WriteTx& tx, const OrderId& id) {
    CORE_ASSIGN(OrderInHand order, takeInHand(tx, id));
    if (order.status && !isOpen(*order.status)) {
        return core::fail(QStringLiteral("order/closed"),
                          sayInHand(QT_TRANSLATE_NOOP("repairs::OrderInHand",
                                                      "This order is closed. Reopen it to change "
                                                      "it.")));
    }
    return order;
}

core::Result<EventId> appendEvent(storage::WriteTx& tx, OrderInHand& order, OrderEvent event) {
    event.id = EventId(tx.newId());
    event.at = std::max(tx.now(), core::Instant{order.lastAt.ms + 1});
    CORE_TRY(tx.insert(orderEventTable(), event.id.row(), order.centre, patchOf(order.id, event)));
    order.lastAt = event.at;
    if (event.changesStatus())
        order.status = event.to;
    return event.id;
}

core::Done appendEdited(storage::WriteTx& tx, OrderInHand& order, const QString& what) {
    CORE_ASSIGN(storage::Statement statement,
                tx.connection().prepare("SELECT 1 FROM order_event WHERE order_id = :order "
                                        "AND kind = 'edited' AND at >= :now AND text = :what"));
    statement.bind(":order", order.id).bind(":now", tx.now()).bind(":what", what);
    const bool isNoted = statement.next();
    CORE_TRY(statement.status());
    statement.reset();
    if (isNoted)
        return {};
    OrderEvent event;
    event.kind = EventKind::Edited;
    event.text = what;
    CORE_TRY(appendEvent(tx, order, event));
    return {};
}

storage::Patch patchOf(const OrderId& order, const OrderEvent& event) {
    using storage::toValue;
    return {
        {"order_id", toValue(order)},
        {"kind", toValue(code(event.kind))},
        {"from_status", statusValue(event.from)},
        {"to_status", statusValue(event.to)},
        {"reason", toValue(event.reason)},
        {"at", toValue(event.at)},
        {"person_id", toValue(event.person)},
        {"approved_by", toValue(event.approvedBy)},
        {"text", toValue(event.text)},
        {"amount_minor", toValue(event.amountMinor)},
    };
}

}  // namespace repairs
