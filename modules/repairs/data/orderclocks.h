#pragma once

#include "core/result.h"
#include "repairs/domain/clockset.h"
#include "repairs/domain/clockwords.h"
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
    core::Instant rankAt;  ///< what lists are sorted by: the held ones come behind all that run
    bool isOpen = false;   ///< it has not ended, and neither has its order
    bool followsCalendar = false;  ///< a new version of the centre's calendar may move it
    core::RowId engineer;          ///< of the order

    bool isOverdue(core::Instant now) const {
        const core::Instant last = endedAt ? *endedAt : isHeld() ? *pausedSince : now;
        return last > dueAt;
    }
    /// It stands still with time left: it cannot become overdue.
    bool isHeld() const { return !endedAt && pausedSince && *pausedSince < dueAt; }
    friend bool operator==(const OrderClock&, const OrderClock&) = default;
};

/// Added to rankAt of a clock that is held: behind every moment at which something can be due.
inline constexpr qint64 kHeldMs = 1'000'000'000'000'000;

/// The columns of `order_clock k` that readClock() reads from column `first` on.
inline constexpr char clockColumns[] =
    "k.relation, k.what, k.clause, k.opened_at, k.due_at, k.paused_since, k.pause_reason, "
    "k.paused_ms, k.ended_at, k.is_met, k.rank_at, k.is_open, k.follows_calendar, k.engineer_id";
OrderClock readClock(const storage::Statement& row, int first);

/// One relation's clocks of an order, with all that replaying and reading them takes.
struct LiveClocks {
    agreements::Relation relation = agreements::Relation::Customer;
    agreements::AgreementId agreement;
    ClockSet set;
    staff::CalendarHistory history = {};  ///< of the centre; empty where no clock follows it
};

/// The clocks that the verdicts in force set.
core::Result<QList<LiveClocks>> liveClocksOf(storage::Connection& connection, const OrderId& order);
/// What happened on the order, as far as clocks go.
core::Result<QList<ClockFact>> clockFactsOf(storage::Connection& connection, const OrderId& order);
/// A clock of an order with its replay, ready to be read at any moment.
struct PlayedClock {
    SetClock clock;
    CountedClock counted;

    core::Result<ReadClock> at(core::Instant now) const {
        CORE_ASSIGN(const agreements::ClockReading reading,
                    agreements::clockAt(clock.clock.target, counted.run, counted.calendar, now));
        return ReadClock{counted.run, reading};
    }
};

/// One of the clocks that the verdicts in force set; none where it cannot be read.
core::Result<std::optional<PlayedClock>> playedClock(storage::Connection& connection,
                                                     const OrderId& order, const QString& relation,
                                                     const QString& what);
/// Replays the clocks of an order from its events: what must be stored, by (relation, what).
core::Result<QList<OrderClock>> replayedClocks(storage::Connection& connection,
                                               const OrderId& order);
/// What is stored, by (relation, what).
core::Result<QList<OrderClock>> storedClocks(storage::Connection& connection, const OrderId& order);

}  // namespace repairs
