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

/// identity::checkSecondPerson() for what is done to the stock.
core::Done checkStockApproval(storage::WriteTx& tx, const identity::Approval& approval,
                              const modulekit::Right& right);

}  // namespace parts
