#pragma once

#include "core/result.h"
#include "identity/approval.h"
#include "storage/writetx.h"

namespace identity {

/// For use cases that need the approval of a second person: it is another one than the actor, still
/// has the right and agreed within the last half hour. Code "approval/refused"; `refused` is the
/// sentence for somebody without the right.
core::Done checkSecondPerson(storage::WriteTx& tx, const Approval& approval, const Right& right,
                             const QString& refused);

}  // namespace identity
