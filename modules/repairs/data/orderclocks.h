#pragma once

#include "core/result.h"
#include "repairs/domain/clockset.h"
#include "repairs/domain/orderverdict.h"
#include "storage/connection.h"

namespace repairs {

/// A clock of an order as it is stored: the cache of its replay.
struct OrderClock {
    QString relation;
    QString what;
    QString clause;
    core::Instant openedAt;
    core::Instant dueAt;  ///< while a pause lasts: at its beginning
    std::optional<core::Instant> pausedSince;
    QString pauseReason;
    qint64 pausedMs = 0;  ///< of the pauses that have ended
    std::optional<core::Instant> endedAt;
    bool isMet = false;

    bool isOverdue(core::Instant now) const {
        const core::Instant last = endedAt ? *endedAt : pausedSince ? *pausedSince : now;
        return last > dueAt;
    }
    friend bool operator==(const OrderClock&, const OrderClock&) = default;
};

/// One relation's clocks of an order, with all that replaying and reading them takes.
struct LiveClocks {
    agreements::Relation relation = agreements::Relation::Customer;
    agreements::AgreementId agreement;
    ClockSet set;
};

/// The clocks that the verdicts in force set.
core::Result<QList<LiveClocks>> liveClocksOf(storage::Connection& connection, const OrderId& order);
/// What happened on the order, as far as clocks go.
core::Result<QList<ClockFact>> clockFactsOf(storage::Connection& connection, const OrderId& order);
/// Replays the clocks of an order from its events: what must be stored, by (relation, what).
core::Result<QList<OrderClock>> replayedClocks(storage::Connection& connection,
                                               const OrderId& order);
/// What is stored, by (relation, what).
core::Result<QList<OrderClock>> storedClocks(storage::Connection& connection, const OrderId& order);

/// A line of what is due.
struct DueRow {
    OrderId order;
    QString number;
    QString customerName;
    QString agreementNumber;
    Status status = Status::Received;
    std::optional<WaitingReason> waitingReason;
    OrderClock clock;
};

struct DueFilter {
    std::optional<core::RowId> centre;
    bool withPaused = false;
    std::optional<core::Instant> before;  ///< only what is due before then
};

/// Clocks that run, the one that is due first at the top: what is red is the beginning.
core::Result<QList<DueRow>> clocksDue(storage::Connection& connection, const DueFilter& filter,
                                      int limit);
core::Result<qint64> countClocksDue(storage::Connection& connection, const DueFilter& filter);

}  // namespace repairs
