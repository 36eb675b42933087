#pragma once

#include "core/result.h"
#include "identity/approval.h"
#include "modulekit/right.h"
#include "storage/writetx.h"

namespace parts {

/// "parts.move_stock": receive, issue, return, transfer, reserve, take an entry back.
modulekit::Right moveStockRight();
/// "parts.allow_shortage": more goes out than there is.
modulekit::Right allowShortageRight();
/// "parts.count_stock": enter what was counted.
modulekit::Right countStockRight();
/// "parts.approve_scrap": be the second person of a scrapping.
modulekit::Right approveScrapRight();
/// "parts.edit_bins": add bins, change them, put them into the trash.
modulekit::Right editBinsRight();

/// The second person is another one than the actor, still has the right and agreed within the last
/// half hour. Code "approval/refused".
core::Done checkStockApproval(storage::WriteTx& tx, const identity::Approval& approval,
                              const modulekit::Right& right);

}  // namespace parts
