#pragma once

#include "repairs/domain/order.h"

#include <QList>

namespace repairs {

/// What the replay needs of an order_event.
struct ReplayEvent {
    core::Instant at;
    core::RowId id;
    qint64 seq = 0;
    std::optional<Status> from;
    std::optional<Status> to;  ///< none: the event leaves the status alone
    QString reason;
};

struct Replay {
    std::optional<Status> status;
    core::Instant statusAt;
    std::optional<WaitingReason> waitingReason;
    std::optional<core::Instant> closedAt;
    core::Instant updatedAt;
    /// seqs of the events whose from-state no longer fitted: kept, not applied, shown in the list
    /// of exceptions.
    QList<qint64> notApplied;
};

/// Plays the events of one order, given in any order, by (at, id): the same result on every machine
/// that has the same events. An event that asks for what already is so is no exception.
Replay replay(QList<ReplayEvent> events);

}  // namespace repairs
