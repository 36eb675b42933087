#pragma once

#include "core/result.h"
#include "repairs/domain/orderparts.h"
#include "storage/writetx.h"

namespace repairs {

/// Where an order goes next.
struct MoveDraft {
    OrderId order;
    Status to = Status::Diagnosing;
    std::optional<WaitingReason> waitingReason;  ///< for Waiting, and only there
    QString text;     ///< a note; needed for Cancelled and for WaitingReason::Other
    PersonId person;  ///< who did it, when it is not who writes it
};

/// Use case, needs "repairs.edit". Codes "order/move" for a way that is not in the table,
/// "order/close-by-closing" for Closed, "input/invalid" where reason or text is missing.
core::Done moveOrder(storage::WriteTx& tx, const MoveDraft& draft);

/// Use case, needs "repairs.reopen" and a reason. A closed order goes to `to` (Diagnosing, InRepair
/// or Ready) and loses its outcome, a cancelled one to Received. Code "order/open" when it is open.
core::Done reopenOrder(storage::WriteTx& tx, const OrderId& order, Status to,
                       const QString& reason);

}  // namespace repairs
