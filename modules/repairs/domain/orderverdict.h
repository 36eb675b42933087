#pragma once

#include "agreements/domain/agreement.h"
#include "agreements/domain/rules.h"
#include "agreements/domain/selection.h"
#include "agreements/domain/verdict.h"
#include "repairs/domain/order.h"

#include <optional>

namespace repairs {

struct OrderVerdict;
struct OrderAgreement;
struct OrderGoodwill;
using VerdictId = core::Id<OrderVerdict>;
using OrderAgreementId = core::Id<OrderAgreement>;
using GoodwillId = core::Id<OrderGoodwill>;

/// Rises whenever the same agreement and case would get another verdict than before.
inline constexpr int kVerdictEngine = 1;

/// When a verdict was recorded.
enum class VerdictOccasion {
    Intake,
    Case,    ///< the facts changed
    Choice,  ///< another agreement was chosen
    Closing,
    Person,  ///< somebody replaced it after the customer had approved an estimate
};

/// Which agreement an order stands under.
enum class AgreementChoiceKind {
    Automatic,  ///< the most specific one in force
    Chosen,     ///< by a person
    None,       ///< a person decided that none applies
};

/// A person's choice of agreement; insert-only, the last one holds.
struct OrderAgreement {
    OrderAgreementId id;
    agreements::Relation relation = agreements::Relation::Customer;
    AgreementChoiceKind choice = AgreementChoiceKind::Automatic;
    agreements::AgreementId agreement;  ///< of Chosen
    QString reason;
    core::Instant at;
    core::RowId by;

    friend bool operator==(const OrderAgreement&, const OrderAgreement&) = default;
};

/// A verdict as it was given; insert-only, the last one of a relation is in force. Without a hash
/// the order stood under no agreement from then on.
struct OrderVerdict {
    VerdictId id;
    agreements::Relation relation = agreements::Relation::Customer;
    VerdictOccasion occasion = VerdictOccasion::Case;
    agreements::AgreementId agreement;
    QString hash;         ///< of the signed copy
    QString caseJson;     ///< canonical JSON as verdict-json.md has it
    QString verdictJson;  ///< the same
    QString clocks;       ///< ClockSet as JSON
    int engineVersion = kVerdictEngine;
    core::Instant at;
    QString reason;  ///< of Person
    core::RowId by;

    friend bool operator==(const OrderVerdict&, const OrderVerdict&) = default;
};

/// The centre (or a party) pays what the agreement does not oblige it to.
struct OrderGoodwill {
    GoodwillId id;
    agreements::Relation relation = agreements::Relation::Customer;
    QString line;                       ///< "parts", "labour" ..., one of agreements::payerNames()
    QString payer;                      ///< "A", "provider" ... as in verdicts
    std::optional<qint64> amountMinor;  ///< none: all of the line
    core::Currency currency;
    core::RowId approvedBy;
    QString reason;
    GoodwillId reverses;  ///< takes this one back
    core::Instant at;
    core::RowId by;

    friend bool operator==(const OrderGoodwill&, const OrderGoodwill&) = default;
};

/// The agreement an order stands under, and why.
struct ChosenAgreement {
    agreements::AgreementId id;
    QString number;
    QString title;
    QString hash;
    QStringList reasons;  ///< translated, the most important first
};

/// What one relation's agreement says about an order now, computed from what the file holds.
struct Judgement {
    agreements::Relation relation = agreements::Relation::Customer;
    QList<agreements::AgreementCandidate> inForce;  ///< to choose from, the one that decides first
    std::optional<OrderAgreement> decided;          ///< a person's choice, where there is one
    std::optional<ChosenAgreement> agreement;       ///< none: none in force, or none applies
    std::optional<agreements::Rules> rules;         ///< with an agreement
    agreements::RestDays restDays;
    agreements::Facts facts;
    std::optional<agreements::Verdict> verdict;  ///< with an agreement
    QString caseJson;
    QString verdictJson;
    std::optional<OrderVerdict> recorded;  ///< in force

    /// The recorded verdict is no longer what would be given: case, agreement or engine changed.
    bool isStale() const;
};

struct OrderVerdicts {
    Judgement customer;
    Judgement dealerMaker;
    /// Only a person replaces a verdict once the customer has approved an estimate.
    bool isEstimateApproved = false;

    const Judgement& of(agreements::Relation relation) const {
        return relation == agreements::Relation::Customer ? customer : dealerMaker;
    }
};

/// Judges anew with other facts, for what is being typed; as it is where no agreement applies.
/// Pure.
Judgement judged(Judgement judgement, const agreements::Facts& facts, const OrderId& order);

}  // namespace repairs
