#include "agreements/domain/conditioncompiler.h"

#include <QCoreApplication>

namespace agreements {
namespace {

struct ConditionCompilerText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ConditionCompilerText)
};

}  // namespace

ConditionCompiler::ConditionCompiler(const Template& agreement, const TermValues& values,
                                     CompiledRules& rules)
    : m_template(agreement), m_values(values), m_rules(rules) {
    for (const Term& term : m_template.terms) {
        if (const auto* window = std::get_if<WindowTerm>(&term.body))
            m_windowNames.append(window->name);
    }
    m_rules.warranty = int(m_windowNames.indexOf(QStringLiteral("warranty")));
}

void ConditionCompiler::noteRead(Fact fact) {
    m_rules.isRead[std::size_t(fact)] = true;
}

void ConditionCompiler::stop(const char* code, const QString& message) {
    if (!m_error)
        m_error = core::Error{QString::fromLatin1(code), message, m_place};
}

void ConditionCompiler::stopAtUnknown(const QString& name) {
    stop("term/name", ConditionCompilerText::tr("“%1” at %2 is not known. Correct the name.")
                          .arg(name.left(80), m_place));
}

/// Tests may use tests that stand anywhere; they are compiled when first needed.
void ConditionCompiler::compileTests() {
    m_rules.tests.resize(std::size_t(m_template.tests.size()));
    m_testStates.fill(TestState::Untouched, m_template.tests.size());
    m_testReads.fill(Reads::FactsOnly, m_template.tests.size());
    for (int i = 0; i < m_template.tests.size() && !m_error; ++i)
        compileTest(i);
}

void ConditionCompiler::compileTest(int index) {
    if (m_testStates[index] == TestState::Done)
        return;
    const Test& test = m_template.tests[index];
    const QString place = m_place;
    m_place = QStringLiteral("tests.%1").arg(test.name);
    if (m_testStates[index] == TestState::Begun) {
        stop("term/loop", ConditionCompilerText::tr("The test “%1” needs itself.").arg(test.name));
        return;
    }
    m_testStates[index] = TestState::Begun;
    const Reads outer = m_reads;
    m_reads = Reads::FactsOnly;
    for (const Conditions& all : test.anyOf) {
        CompiledConditions compiled;
        if (compileConditions(all, compiled))
            m_rules.tests[index].anyOf.push_back(std::move(compiled));
    }
    m_testReads[index] = m_reads;
    m_reads = outer;
    m_testStates[index] = TestState::Done;
    m_place = place;
}

/// False when a switch already decides that they never hold.
bool ConditionCompiler::compileConditions(const Conditions& conditions,
                                          CompiledConditions& compiled) {
    bool canHold = true;
    for (const Condition& condition : conditions) {
        switch (condition.about) {
        case Condition::About::Fact:
            compileFact(condition, compiled);
            break;
        case Condition::About::Window:
            compileWindowCondition(condition, compiled);
            break;
        case Condition::About::Test:
            compileTestCondition(condition, compiled);
            break;
        case Condition::About::Switch:
            canHold = switchHolds(condition) && canHold;
            break;
        case Condition::About::Kind:
            compileKindCondition(condition, compiled);
            break;
        }
    }
    return canHold;
}

void ConditionCompiler::compileFact(const Condition& condition, CompiledConditions& compiled) {
    const auto fact = factNamed(condition.name);
    if (!fact)
        return stopAtUnknown(condition.name);
    noteRead(*fact);
    CompiledCondition made;
    made.subject = int(*fact);
    if (condition.amount) {
        made.ask = CompiledCondition::Ask::FactCompares;
        made.compare = condition.compare;
        made.amount = amount(*condition.amount);
    } else {
        made.allowed = allowedBits(shapeOf(*fact), condition);
    }
    compiled.push_back(made);
}

quint64 ConditionCompiler::allowedBits(const FactShape& shape, const Condition& condition) {
    const bool isListed = shape.type == FactType::Choice || shape.type == FactType::Flag;
    quint64 bits = 0;
    for (const QString& value : condition.values) {
        const auto number = value.isNull() ? std::optional<qint64>(-1) : shape.valueOf(value);
        if (!number || (!isListed && !value.isNull()))
            stopAtUnknown(value);
        else
            bits |= quint64(1) << (*number + 1);
    }
    return condition.compare == Condition::Compare::IsNot ? ~bits : bits;
}

void ConditionCompiler::compileWindowCondition(const Condition& condition,
                                               CompiledConditions& compiled) {
    static const QStringList states{"in", "out", "not_started", "unknown"};
    CompiledCondition made;
    made.ask = CompiledCondition::Ask::WindowIs;
    made.subject = int(m_windowNames.indexOf(condition.name));
    if (made.subject < 0)
        return stopAtUnknown(condition.name);
    noteReads(Reads::FactsAndWindows);
    for (const QString& value : condition.values) {
        if (!states.contains(value))
            stopAtUnknown(value);
        made.allowed |= quint64(1) << (states.indexOf(value) + 1);
    }
    if (condition.compare == Condition::Compare::IsNot)
        made.allowed = ~made.allowed;
    compiled.push_back(made);
}

void ConditionCompiler::compileTestCondition(const Condition& condition,
                                             CompiledConditions& compiled) {
    for (int i = 0; i < m_template.tests.size(); ++i) {
        if (m_template.tests[i].name != condition.name)
            continue;
        compileTest(i);
        noteReads(m_testReads[i]);
        CompiledCondition made;
        made.ask = CompiledCondition::Ask::TestHolds;
        made.subject = i;
        made.isNegated = condition.compare == Condition::Compare::IsNot;
        compiled.push_back(made);
        return;
    }
    stopAtUnknown(condition.name);
}

bool ConditionCompiler::switchHolds(const Condition& condition) {
    const auto value = m_values.switches.constFind(condition.name);
    if (value == m_values.switches.constEnd()) {
        stopAtUnknown(condition.name);
        return false;
    }
    return condition.values.contains(*value) == (condition.compare == Condition::Compare::Is);
}

void ConditionCompiler::compileKindCondition(const Condition& condition,
                                             CompiledConditions& compiled) {
    noteReads(Reads::All);
    CompiledCondition made;
    made.ask = CompiledCondition::Ask::KindIs;
    for (const QString& value : condition.values)
        made.allowed |= quint64(1) << (kindIndex(value) + 1);
    if (condition.compare == Condition::Compare::IsNot)
        made.allowed = ~made.allowed;
    compiled.push_back(made);
}

int ConditionCompiler::kindIndex(const QString& kind) {
    constexpr qsizetype kMostKinds = 60;
    qsizetype index = m_rules.kinds.indexOf(kind);
    if (index >= 0)
        return int(index);
    if (m_rules.kinds.size() == kMostKinds) {
        stop("term/name",
             ConditionCompilerText::tr("An agreement can name %1 kinds of case at most.")
                 .arg(kMostKinds));
        return 0;
    }
    m_rules.kinds.append(kind);
    return int(m_rules.kinds.size() - 1);
}

CompiledAmount ConditionCompiler::amount(const Amount& amount) {
    CompiledAmount made;
    switch (amount.from) {
    case Amount::From::Constant:
        made.constant = amount.constant;
        break;
    case Amount::From::Fact:
        made.fact = factNamed(amount.name);
        if (made.fact)
            noteRead(*made.fact);
        else
            stopAtUnknown(amount.name);
        break;
    case Amount::From::Variable: {
        const auto value = m_values.numbers.constFind(amount.name);
        if (value == m_values.numbers.constEnd())
            stopAtBlank(amount.name);
        else
            made.constant = *value;
        break;
    }
    }
    return made;
}

void ConditionCompiler::stopAtBlank(const QString& variable) {
    stop("term/blank", ConditionCompilerText::tr("“%1” has no value, but %2 needs one. Fill it in.")
                           .arg(variable, m_place));
}

Fact ConditionCompiler::dateFact(const QString& name) {
    const auto fact = factNamed(name);
    if (!fact || shapeOf(*fact).type != FactType::Date) {
        stopAtUnknown(name);
        return Fact::SoldOn;
    }
    noteRead(*fact);
    return *fact;
}

}  // namespace agreements
