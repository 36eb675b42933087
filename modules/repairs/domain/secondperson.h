#pragma once

#include "identity/approval.h"
#include "modulekit/right.h"
#include "storage/writetx.h"

namespace repairs {

/// The second person is another one, still has the right and agreed within the last half hour. Code
/// "approval/refused"; `refused` is the sentence for somebody without the right.
core::Done checkSecondPerson(storage::WriteTx& tx, const identity::Approval& approval,
                             const modulekit::Right& right, const QString& refused);

}  // namespace repairs
