#pragma once

#include "core/currency.h"
#include "core/result.h"
#include "repairs/domain/orderparts.h"
#include "storage/writetx.h"

namespace repairs {

/// An order that a use case is about to change, as it stands within the transaction (the derived
/// columns follow only when it commits).
struct OrderInHand {
    OrderId id;
    core::RowId centre;
    core::Currency currency;
    std::optional<Status> status;
    core::Instant lastAt;  ///< of the last event
};

/// "order/not-found" for no such order or a removed one, "order/other-centre" for one of a centre
/// that is not the actor's, unless the actor may see all.
core::Result<OrderInHand> takeInHand(storage::WriteTx& tx, const OrderId& id);

/// As takeInHand(), and "order/closed" when the order is over.
core::Result<OrderInHand> takeOpenInHand(storage::WriteTx& tx, const OrderId& id);

/// Writes the event with a new id and an `at` that is later than the order's last event, also where
/// the clock was set back. Given status changes are taken over into `order`.
core::Result<EventId> appendEvent(storage::WriteTx& tx, OrderInHand& order, OrderEvent event);

/// Notes in the ledger that something of the order was edited; once a transaction.
core::Done appendEdited(storage::WriteTx& tx, OrderInHand& order, const QString& what);

/// The row of an event, for appendEvent() and the import.
storage::Patch patchOf(const OrderId& order, const OrderEvent& event);

}  // namespace repairs
