#pragma once

#include "agreements/domain/rules.h"

#include "core/period.h"

#include <vector>

namespace agreements {

/// A number that is fixed by now, or that a fact of the case gives.
struct CompiledAmount {
    std::optional<Fact> fact;
    qint64 constant = 0;

    std::optional<qint64> of(const Facts& facts) const {
        return fact ? facts.at(*fact) : std::optional<qint64>(constant);
    }
};

struct CompiledCondition {
    enum class Ask { FactIs, FactCompares, WindowIs, TestHolds, KindIs };
    Ask ask = Ask::FactIs;
    int subject = 0;      ///< index of the fact, window or test
    quint64 allowed = 0;  ///< bit 0: not known; bit n + 1: the value n
    Condition::Compare compare = Condition::Compare::Is;
    CompiledAmount amount;
    bool isNegated = false;  ///< of TestHolds
};

using CompiledConditions = std::vector<CompiledCondition>;

struct CompiledTest {
    std::vector<CompiledConditions> anyOf;
};

struct CompiledLength {
    CompiledConditions when;
    qint64 count = 0;
    bool isMonths = true;
    Ground ground;
};

struct CompiledWindow {
    std::optional<Fact> start;
    std::optional<Fact> end;
    std::vector<CompiledLength> lengths;
    std::optional<CompiledAmount> extensionMonths;
    CompiledConditions extensionWhen;
    core::FirstDay firstDay = core::FirstDay::NextDay;
    bool holidayExtends = false;
    bool asksForDate = true;
    Ground ground;
};

struct CompiledOutcome {
    Outcome outcome;
    int kind = -1;                         ///< of KindOutcome
    std::vector<CompiledAmount> amounts;   ///< of LineOutcome
    std::optional<CompiledAmount> number;  ///< quantity of acceptance, length of a deadline
    std::optional<Fact> from;              ///< of a deadline
    Ground ground;
};

struct CompiledRow {
    CompiledConditions when;
};

/// The rows that name one line, in their order.
struct CompiledLine {
    struct Candidate {
        int row = 0;
        CompiledOutcome outcome;
    };
    QString name;
    bool isNullWhenSilent = false;
    std::vector<Candidate> candidates;
};

struct CompiledRules {
    QString hash;
    QTimeZone zone;
    RestDays restDays;
    bool holidayExtends = false;
    core::FirstDay firstDay = core::FirstDay::NextDay;
    QStringList kinds;
    std::vector<CompiledTest> tests;
    std::vector<CompiledWindow> windows;
    int warranty = -1;  ///< index of the window of that name
    std::vector<CompiledRow> rows;
    CompiledLine kind;
    std::vector<CompiledLine> remedies;
    std::vector<CompiledLine> payers;
    CompiledLine acceptance;
    std::vector<CompiledLine> deadlines;
    std::vector<CompiledLine> obligations;
    std::array<bool, factCount> isRead{};
};

}  // namespace agreements
