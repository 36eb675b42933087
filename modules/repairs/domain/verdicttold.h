#pragma once

#include "agreements/domain/verdictwords.h"
#include "repairs/domain/orderverdict.h"

namespace repairs {

/// The rules ask for the cause of the fault and nobody has told it yet.
bool isCauseOpen(const agreements::Rules& rules, const agreements::Facts& facts);

/// A verdict as it is told at the desk. While the cause is open: the warranty and, for each group
/// of causes that come to the same, who pays ("Quality fault: free (clause 3.1)."); afterwards the
/// sentence that holds, with its clauses. Pure.
QString toldVerdict(const agreements::Rules& rules, const agreements::Verdict& verdict,
                    const agreements::Facts& facts, const agreements::VerdictStyle& style);

/// "The agreement is silent about: Freight back, Exchange. Settle it with both parties."; empty
/// where it says something about every line.
QString silenceTold(const agreements::Verdict& verdict);

/// Under which agreement, and why that one: "Agreement A-1, T. It is for this unit."; that none
/// applies where a person decided so; empty where none is in force.
QString standingTold(const Judgement& judgement);

/// The facts of the case that one of these agreements asks for, in the order they are asked.
QList<agreements::Fact> factsAsked(const OrderVerdicts& verdicts);

/// What waits for an answer at the desk: the questions that a fact, a date or a person answers.
QStringList openQuestions(const agreements::Verdict& verdict);

}  // namespace repairs
