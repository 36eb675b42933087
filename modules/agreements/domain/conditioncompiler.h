#pragma once

#include "agreements/domain/compiledrules.h"

#include "core/error.h"

namespace agreements {

/// The first half of compiling rules: names of facts, windows, tests and switches are looked up,
/// switches decided, blanks filled in. The template and values must outlive it.
class ConditionCompiler {
public:
    /// What a condition needs to know before it can be asked; kinds are settled after windows.
    enum class Reads { FactsOnly, FactsAndWindows, All };

    ConditionCompiler(const Template& agreement, const TermValues& values, CompiledRules& rules);

    void compileTests();
    /// False when a switch already decides that they never hold. reads() grows.
    bool compileConditions(const Conditions& conditions, CompiledConditions& compiled);
    CompiledAmount amount(const Amount& amount);
    /// A date of the unit; an error and any date where there is none of that name.
    Fact dateFact(const QString& name);
    int kindIndex(const QString& kind);
    void noteRead(Fact fact);

    Reads reads() const { return m_reads; }
    void forgetReads() { m_reads = Reads::FactsOnly; }

    /// Where compiling stands, for errors: `terms[2].rows[0]`.
    const QString& place() const { return m_place; }
    void setPlace(const QString& place) { m_place = place; }
    void stop(const char* code, const QString& message);
    void stopAtUnknown(const QString& name);
    void stopAtBlank(const QString& variable);
    /// The first error; what is compiled after it is of no use.
    const std::optional<core::Error>& error() const { return m_error; }

private:
    enum class TestState : char { Untouched, Begun, Done };

    void compileTest(int index);
    void compileFact(const Condition& condition, CompiledConditions& compiled);
    quint64 allowedBits(const FactShape& shape, const Condition& condition);
    void compileWindowCondition(const Condition& condition, CompiledConditions& compiled);
    void compileTestCondition(const Condition& condition, CompiledConditions& compiled);
    void compileKindCondition(const Condition& condition, CompiledConditions& compiled);
    bool switchHolds(const Condition& condition);
    void noteReads(Reads reads) { m_reads = std::max(m_reads, reads); }

    const Template& m_template;
    const TermValues& m_values;
    CompiledRules& m_rules;
    QStringList m_windowNames;
    QList<TestState> m_testStates;
    QList<Reads> m_testReads;
    Reads m_reads = Reads::FactsOnly;
    QString m_place;
    std::optional<core::Error> m_error;
};

}  // namespace agreements
