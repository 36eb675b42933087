#pragma once

#include "core/result.h"
#include "identity/attemptlimit.h"
#include "identity/user.h"
#include "storage/actor.h"
#include "storage/connection.h"

namespace identity {

/// What the second person types at the same desk.
struct ApprovalRequest {
    QString name;
    QString pin;
    Right right;  ///< what the second person must be allowed to do
};

/// A second person agreed. The caller stores both with the event that was approved.
struct Approval {
    UserId user;
    core::Instant at;

    friend bool operator==(const Approval&, const Approval&) = default;
};

/// "approval/same-person" for whoever asks (also under another user name of the same person),
/// "approval/wrong" for a wrong name or PIN, "signin/wait" after several, "approval/no-pin",
/// "user/disabled", "right/missing". Costs 50 ms or more: in Database::read.
core::Result<Approval> approve(storage::Connection& connection, AttemptLimit& limit,
                               const storage::Actor& asking, const ApprovalRequest& request);

}  // namespace identity
