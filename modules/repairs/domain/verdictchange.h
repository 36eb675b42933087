#pragma once

#include "agreements/domain/verdictwords.h"
#include "repairs/domain/orderverdict.h"

namespace repairs {

/// A recorded verdict, given again from the copy and the case that were recorded with it.
struct RecordedJudgement {
    ChosenAgreement agreement;
    std::optional<agreements::Rules> rules;      ///< with a verdict
    std::optional<agreements::Verdict> verdict;  ///< none: recorded that no agreement applied
    agreements::Facts facts;
    core::Instant at;
};

/// What is otherwise now than in the recorded verdict, as sentences: the agreement, facts, then
/// what it says. Empty where nothing is.
QStringList verdictChanges(const RecordedJudgement& before, const Judgement& now,
                           const agreements::VerdictStyle& style);

}  // namespace repairs
