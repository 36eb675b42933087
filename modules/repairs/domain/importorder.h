#pragma once

#include "core/result.h"
#include "repairs/domain/order.h"
#include "repairs/domain/orderparts.h"
#include "storage/writetx.h"

#include <QList>

#include <optional>

namespace repairs {

/// An order of the past as another program knew it: its head with number, centre and batch, and the
/// facts with the instants at which they happened. `order.standing` is not read.
struct ImportedOrder {
    Order order;
    QList<OrderFinding> findings;
    QList<OrderLine> lines;
    /// The first one leads from nothing to a state; each begins where the one before ended.
    /// Findings, lines and events without id get one; an order without id as well.
    QList<OrderEvent> events;
    /// The key under which lists sort the customer, where the caller knows it; else it is read.
    std::optional<QString> customerKey = {};
};

/// Received when it was called in and, where `closedAt` is given, closed then.
QList<OrderEvent> historyOf(core::Instant calledAt, std::optional<core::Instant> closedAt);

/// The key under which lists sort the customer, also of one that this transaction made.
core::Result<QString> customerKeyOf(storage::Connection& connection, const CustomerId& customer);

/// Use case, needs "repairs.receive". Writes without asking what an intake or a closing asks and
/// without reading, so that tens of thousands go in one transaction. An empty number becomes the
/// external reference; a nil centre the actor's. The rows come with what is derived from them. Code
/// "import/order" for an order without customer, number and reference.
core::Result<OrderId> importOrder(storage::WriteTx& tx, const ImportedOrder& imported);

/// Use case, needs "repairs.receive": ends the events of every order of an import that is being
/// taken back with one that cancels it, so that the ledger says so too, also of an order that
/// somebody restores. The number of orders.
core::Result<qint64> reverseImportedOrders(storage::WriteTx& tx, const core::RowId& batch);

}  // namespace repairs
