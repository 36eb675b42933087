#pragma once

#include "repairs/data/orderclocks.h"
#include "storage/keysetlist.h"

#include <optional>

namespace repairs {

using ClockId = core::Id<OrderClock>;

/// A line of what is due.
struct DueRow {
    ClockId id;
    OrderId order;
    QString number;
    QString customerName;
    QString engineerName;
    QString agreementNumber;
    Status status = Status::Received;
    std::optional<WaitingReason> waitingReason;
    OrderClock clock;
    std::optional<PlayedClock> played;  ///< none where its verdict cannot be read
};

struct DueFilter {
    enum class Scope {
        Running,  ///< without those that are held by a pause
        All,
        Red,
        Between,  ///< due at `from` or later and before `until`, red or not
        Paused,
    };
    Scope scope = Scope::Running;
    std::optional<core::RowId> centre = {};
    PersonId engineer = {};  ///< only of the orders of this person
    core::Instant now = {};  ///< of Red
    core::Instant from = {};
    core::Instant until = {};
    std::optional<QList<qint64>> found = {};  ///< seqs of the orders that fit what is typed
};

/// By when they are due, those held by a pause at the end: what is red comes first.
enum class DueOrder { Due };
using DueSort = storage::SortBy<DueOrder>;
using DueList = storage::KeysetList<DueRow, DueFilter, DueSort>;

/// The clocks that have not ended on orders that are open, each once, read along an index.
const DueList& dueList();
core::Result<storage::KeysetQuery> dueQuery(storage::Connection& connection,
                                            const DueFilter& filter, const DueSort& sort);

/// One line; nullopt where there is no such clock any more.
core::Result<std::optional<DueRow>> findDueClock(storage::Connection& connection,
                                                 const ClockId& id);

/// The first lines, for cards.
core::Result<QList<DueRow>> clocksDue(storage::Connection& connection, const DueFilter& filter,
                                      int limit);
core::Result<qint64> countClocksDue(storage::Connection& connection, const DueFilter& filter);

}  // namespace repairs
