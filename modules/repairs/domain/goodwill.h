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

/// Use case, needs "repairs.approve_goodwill": takes goodwill back, by a row of its own. Codes
/// "goodwill/unknown", "input/invalid", "order/closed".
core::Done reverseGoodwill(storage::WriteTx& tx, const OrderId& order, const GoodwillId& goodwill,
                           const QString& reason);

}  // namespace repairs
