#pragma once

#include "core/result.h"
#include "repairs/domain/clockset.h"
#include "repairs/domain/ordercase.h"
#include "repairs/domain/orderverdict.h"
#include "storage/connection.h"

namespace repairs {

/// The facts of an order; of an order without a case row (of the past) an empty one from its call.
/// nullopt where there is no such order.
core::Result<std::optional<OrderCase>> findCase(storage::Connection& connection,
                                                const OrderId& order);

/// What the agreements in force on the day of the report, or those a person chose, say about the
/// order now, beside what was recorded. Codes "order/not-found" and those of opening a signed copy.
core::Result<OrderVerdicts> verdictsFor(storage::Connection& connection, const OrderId& order);

/// A call that is no order yet, or an order whose head is being changed.
struct CallInHand {
    UnitId unit;
    CustomerId customer;
    core::RowId centre;
    core::Instant calledAt;
    agreements::Facts answers = unanswered();
    QList<OrderAgreement> decided;  ///< what was chosen during the call
    OrderId order;                  ///< of an order that is there: its choices and answers hold
};

/// What an order would be judged to if it were made of this call; nothing is recorded. Codes as
/// verdictsFor().
core::Result<OrderVerdicts> verdictsForCall(storage::Connection& connection,
                                            const CallInHand& call);

/// The recorded verdict in force; nullopt where there never was one.
core::Result<std::optional<OrderVerdict>> verdictInForce(storage::Connection& connection,
                                                         const OrderId& order,
                                                         agreements::Relation relation);
/// All that were recorded, the latest first.
core::Result<QList<OrderVerdict>> verdictHistory(storage::Connection& connection,
                                                 const OrderId& order);
/// A person's choice of agreement that holds; nullopt where there is none.
core::Result<std::optional<OrderAgreement>> agreementChosen(storage::Connection& connection,
                                                            const OrderId& order,
                                                            agreements::Relation relation);
/// Goodwill that has not been taken back, in the order it was granted.
core::Result<QList<OrderGoodwill>> goodwillOf(storage::Connection& connection,
                                              const OrderId& order);
/// Whether the customer has approved an estimate: signed it, or agreed to an amount.
core::Result<bool> isEstimateApproved(storage::Connection& connection, const OrderId& order);

/// The signed copy of an agreement as the rules and what else an order needs of it.
struct OpenedAgreement {
    ChosenAgreement chosen;
    agreements::Rules rules;
    agreements::RestDays restDays;
};
core::Result<OpenedAgreement> openAgreement(storage::Connection& connection,
                                            const agreements::StoredCopy& copy);

}  // namespace repairs
