#pragma once

#include "agreements/domain/fact.h"
#include "agreements/domain/template.h"
#include "agreements/domain/termvalues.h"
#include "agreements/domain/verdict.h"

#include "core/result.h"

#include <functional>
#include <memory>

namespace agreements {

struct CompiledRules;

/// The terms of one agreement, made ready for judging cases: names resolved, switches decided,
/// blanks filled in, clause numbers looked up. A value that is cheap to copy; judging may run on
/// any thread.
class Rules {
public:
    using ClauseNumber = std::function<QString(const QString& clauseId)>;

    /// Codes "term/name" (a fact, window, test, switch, line, payer or clause that there is none
    /// of), "term/loop" (tests that need each other), "term/blank" (a variable that a term reads
    /// has no value), "term/clause" (an outcome without clause). The detail is the place:
    /// `terms[2].rows[0]`.
    static core::Result<Rules> compile(const Template& agreement, const TermValues& values,
                                       const ClauseNumber& clauseNumber, const QString& hash);

    /// The verdict on a case: a pure function, equal for equal input on every machine. Rows are
    /// tried from top to bottom, for each line the first that holds decides; where none does, the
    /// agreement is silent and the verdict asks (DT07-DT12, DT14, DT15, DT18-DT20).
    Verdict judge(const Facts& facts) const;

    const QTimeZone& zone() const;
    /// Names of the facts that can change a verdict of these rules, for asking only those.
    QList<Fact> factsRead() const;

private:
    explicit Rules(std::shared_ptr<const CompiledRules> compiled)
        : m_compiled(std::move(compiled)) {}

    std::shared_ptr<const CompiledRules> m_compiled;
};

}  // namespace agreements
