#pragma once

#include "repairs/domain/order.h"
#include "repairs/domain/orderparts.h"

#include <QList>

namespace repairs {

/// An order with all that belongs to it.
struct OrderRecord {
    Order order;
    QList<OrderFinding> findings;  ///< by position
    QList<OrderLine> lines;        ///< by position
    QList<OrderEvent> events;      ///< as they are replayed
    QList<EventId> notApplied;     ///< those of the events that are exceptions
    QList<OrderSignature> signatures;
    QList<OrderPrint> prints;

    friend bool operator==(const OrderRecord&, const OrderRecord&) = default;
};

}  // namespace repairs
