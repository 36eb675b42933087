#pragma once

#include "core/currency.h"
#include "core/date.h"
#include "core/instant.h"
#include "repairs/domain/orderids.h"
#include "repairs/domain/orderstatus.h"

#include <QString>

#include <optional>

namespace repairs {

enum class OrderKind { Repair, Installation, Maintenance, Inspection, ReturnRepair };

/// How the call came in. Maker is an order that a maker hands to its dealer (S107).
enum class Channel { Telephone, Counter, Message, Website, Maker, Import };

enum class Priority { Normal = 0, High = 1, Urgent = 2 };

enum class Outcome { Repaired, NotRepaired, Unknown };

/// What the replay of the events, the sum of the lines and the promise make of an order. Written by
/// OrderProjection alone.
struct OrderStanding {
    std::optional<Status> status;  ///< none: deleted or without events
    core::Instant statusAt;
    std::optional<WaitingReason> waitingReason;
    qint64 labourMinor = 0;
    qint64 partMinor = 0;
    qint64 otherMinor = 0;
    qint64 totalMinor = 0;
    int minutesSpent = 0;  ///< the minutes of all lines
    std::optional<core::Instant> closedAt;
    core::Instant updatedAt;  ///< the last event

    friend bool operator==(const OrderStanding&, const OrderStanding&) = default;
};

/// A repair order. Money is in minor units of `currency` and includes tax.
struct Order {
    OrderId id;
    core::RowId centre;
    QString number;
    OrderKind kind = OrderKind::Repair;
    CustomerId customer;
    QString contactName;
    QString contactPhone;
    SiteId site;
    UnitId unit;
    Channel channel = Channel::Telephone;
    core::Instant calledAt;
    QString fault;                ///< as the caller reported it
    QString customerExpectation;  ///< S68
    QString accessories;          ///< what was handed over with the unit
    PersonId engineer;
    std::optional<core::Instant> promisedAt;
    Priority priority = Priority::Normal;
    std::optional<Outcome> outcome;
    QString barrier;                       ///< why it was not repaired
    std::optional<core::Date> restoredOn;  ///< back in normal operation (S161)
    QString externalRef;
    OrderId repeatOf;  ///< the earlier order whose fault came back
    core::RowId importBatch;
    core::Currency currency;
    OrderStanding standing;

    friend bool operator==(const Order&, const Order&) = default;
};

}  // namespace repairs
