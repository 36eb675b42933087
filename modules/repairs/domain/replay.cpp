#include "repairs/domain/replay.h"

#include "repairs/domain/words.h"

#include <algorithm>
#include <tuple>

namespace repairs {
namespace {

std::optional<WaitingReason> reasonAfter(const ReplayEvent& event) {
    if (event.to != Status::Waiting)
        return std::nullopt;
    return fromCode<WaitingReason>(event.reason).value_or(WaitingReason::Other);
}

}  // namespace

Replay replay(QList<ReplayEvent> events) {
    std::ranges::sort(events, [](const ReplayEvent& a, const ReplayEvent& b) {
        return std::tie(a.at, a.id) < std::tie(b.at, b.id);
    });
    Replay result;
    for (const ReplayEvent& event : std::as_const(events)) {
        result.updatedAt = event.at;
        if (!event.to)
            continue;
        const std::optional<WaitingReason> reason = reasonAfter(event);
        if (event.from == result.status) {
            result.status = event.to;
            result.statusAt = event.at;
            result.waitingReason = reason;
            result.closedAt = event.to == Status::Closed ? std::optional(event.at) : std::nullopt;
        } else if (event.to != result.status || reason != result.waitingReason) {
            result.notApplied.append(event.seq);
        }
    }
    return result;
}

}  // namespace repairs
