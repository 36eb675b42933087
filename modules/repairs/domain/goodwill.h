#pragma once

#include "identity/approval.h"
#include "repairs/domain/orderverdict.h"
#include "storage/writetx.h"

namespace repairs {

struct GoodwillDraft {
    OrderId order;
    agreements::Relation relation = agreements::Relation::Customer;
    QString line;                       ///< one of agreements::payerNames()
    QString payer;                      ///< who pays it now
    std::optional<qint64> amountMinor;  ///< none: all of the line
    QString reason;
    std::optional<identity::Approval> approval;
};

/// Use case, needs "repairs.edit" and the approval of a second person who has
/// "repairs.approve_goodwill". Codes "input/invalid", "approval/refused", "order/closed".
core::Result<GoodwillId> grantGoodwill(storage::WriteTx& tx, const GoodwillDraft& draft);

struct GoodwillReversal {
    OrderId order;
    GoodwillId goodwill;
    QString reason;
    std::optional<identity::Approval> approval;  ///< of a second person with the right
};

/// Use case, needs "repairs.edit" and either "repairs.approve_goodwill" or a second person who has
/// it: takes goodwill back, by a row of its own. Codes "goodwill/unknown", "input/invalid",
/// "order/closed", "right/missing", "approval/refused".
core::Done reverseGoodwill(storage::WriteTx& tx, const GoodwillReversal& reversal);

}  // namespace repairs
