#pragma once

#include "core/date.h"
#include "core/result.h"
#include "identity/approval.h"
#include "repairs/domain/order.h"
#include "storage/writetx.h"

namespace repairs {

struct CloseDraft {
    OrderId order;
    std::optional<Outcome> outcome;        ///< Repaired or NotRepaired
    QString barrier;                       ///< why it was not repaired
    std::optional<core::Date> restoredOn;  ///< needed for Repaired (S161)
    QString withoutSignatureReason;        ///< needed where the customer did not sign the work
    std::optional<identity::Approval> approval;  ///< of a second person with the right
};

/// Has the customer signed for the finished work since the order was made or last reopened?
core::Result<bool> isWorkSigned(storage::Connection& connection, const OrderId& order);

/// Use case, needs "repairs.close". The customer signed for the work, or a reason is given and the
/// actor has "repairs.close_without_signature", or a second person who has it approved within the
/// last half hour. Codes "input/invalid", "order/move", "order/closed", "order/unsigned" (no
/// signature and no reason), "right/missing", "approval/refused".
core::Done closeOrder(storage::WriteTx& tx, const CloseDraft& draft);

}  // namespace repairs
