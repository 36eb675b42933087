#pragma once

#include "repairs/domain/ordercase.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderverdict.h"

namespace repairs {

/// Writes the row of a new order's case with what was answered during the call; its report is fixed
/// from then on. Code "input/invalid" (a count or an amount below zero).
core::Done startCase(storage::WriteTx& tx, const OrderInHand& order, core::Instant reportedAt,
                     const agreements::Facts& answers = unanswered());

/// Part of the use cases that change what a verdict rests on: judges the order under both relations
/// and records what differs from what is in force. Once the customer has approved an estimate only
/// VerdictOccasion::Person changes it.
core::Done recordVerdicts(storage::WriteTx& tx, const OrderInHand& order, VerdictOccasion occasion,
                          const QString& reason = {});

/// The facts that a form has changed.
struct CaseDraft {
    OrderId order;
    agreements::Facts before;  ///< as the form was opened
    agreements::Facts after;
};

/// Use case, needs "repairs.edit", only while the order is open. Writes the case facts that differ,
/// so that what somebody else answered meanwhile stays, and records the verdict. Codes
/// "order/closed", "input/invalid" (a count or an amount below zero).
core::Done saveCase(storage::WriteTx& tx, const CaseDraft& draft);

/// Use case, needs "repairs.edit": a person puts the verdict of now in the place of the one the
/// customer's approval rests on. Code "input/invalid" without a reason.
core::Done replaceVerdicts(storage::WriteTx& tx, const OrderId& order, const QString& reason);

struct AgreementChoiceDraft {
    OrderId order;
    agreements::Relation relation = agreements::Relation::Customer;
    AgreementChoiceKind choice = AgreementChoiceKind::Automatic;
    agreements::AgreementId agreement;  ///< of Chosen
    QString reason;
};

/// Part of a use case: writes a person's choice, without judging anew. Needs
/// "repairs.choose_agreement"; codes as chooseAgreement().
core::Done decideAgreement(storage::WriteTx& tx, const OrderInHand& order,
                           const AgreementChoiceDraft& draft);

/// Use case, needs "repairs.choose_agreement": under which agreement the order stands. Codes
/// "input/invalid" (no reason), "agreement/unsigned" (never signed, or of the other relation).
core::Done chooseAgreement(storage::WriteTx& tx, const AgreementChoiceDraft& draft);

}  // namespace repairs
