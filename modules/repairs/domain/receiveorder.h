#pragma once

#include "core/result.h"
#include "customers/domain/customerdraft.h"
#include "equipment/domain/unitdraft.h"
#include "repairs/domain/orderdraft.h"
#include "repairs/domain/recordverdict.h"

#include <optional>

namespace repairs {

/// A call: an order for a customer and unit that are there or are made with it.
struct IntakeDraft {
    OrderDraft order;
    std::optional<customers::CustomerDraft> newCustomer;
    std::optional<equipment::UnitDraft> newUnit;  ///< without an owner it becomes the customer's
    agreements::Facts answers = unanswered();     ///< what the agreements asked during the call
    QList<AgreementChoiceDraft> decided;          ///< their order is the new one
};

struct ReceivedOrder {
    OrderId id;
    QString number;
};

/// Use case, needs "repairs.receive" (and the rights of what is made with it). One transaction:
/// customer, unit, order and its first event stand or fall together. Number, currency and date are
/// those of the actor's centre. Codes "input/invalid", those of saving the customer and the unit
/// and those of choosing an agreement. That the unit already has an open order is no error: ask
/// openOrdersOfUnit() before and offer that one.
core::Result<ReceivedOrder> receiveOrder(storage::WriteTx& tx, const IntakeDraft& intake);

/// Use case, needs "repairs.edit"; writes what differs between `before` (as the form was opened)
/// and `after`, so that what somebody else changed meanwhile stays. Codes "order/closed",
/// "input/invalid".
core::Done editOrder(storage::WriteTx& tx, const OrderId& order, const OrderDraft& before,
                     const OrderDraft& after);

}  // namespace repairs
