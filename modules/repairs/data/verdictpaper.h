#pragma once

#include "agreements/domain/verdictwords.h"
#include "core/result.h"
#include "repairs/domain/verdictchange.h"
#include "storage/connection.h"

namespace repairs {

/// A recorded verdict given again from the copy and the case that were recorded with it. Codes
/// "verdict/unreadable" and those of opening a copy; nullopt for one without an agreement.
core::Result<std::optional<agreements::Verdict>> recordedVerdict(storage::Connection& connection,
                                                                 const OrderVerdict& verdict);
/// The same with its agreement and its case, for telling what has changed since.
core::Result<RecordedJudgement> recordedJudgement(storage::Connection& connection,
                                                  const OrderVerdict& verdict);

/// What an order's papers say of the verdicts in force: the agreement, the sentence, each reason
/// with its clause, what is asked, goodwill. Empty for an order under no agreement.
core::Result<QStringList> verdictPaper(storage::Connection& connection, const OrderId& order,
                                       const agreements::VerdictStyle& style);

/// What an order's papers say of its clocks at a moment: one sentence each, with the time worked,
/// paused and closed and the clause that set the target. One that cannot be computed is left out;
/// doctor names it.
core::Result<QStringList> clockPaper(storage::Connection& connection, const OrderId& order,
                                     const agreements::VerdictStyle& style, core::Instant now);

}  // namespace repairs
