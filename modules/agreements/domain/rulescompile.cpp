#include "agreements/domain/compiledrules.h"

#include <QCoreApplication>

namespace agreements {
namespace {

struct RulesText {
    Q_DECLARE_TR_FUNCTIONS(agreements::RulesText)
};

/// The vocabulary of a verdict: what else a term says would reach nobody.
const QStringList& knownPayers() {
    static const QStringList names{"A", "B", "user", "provider", "customer", "nobody"};
    return names;
}
const QStringList& knownBases() {
    static const QStringList names{"free",
                                   "actual",
                                   "tender_price_list",
                                   "charging_standard",
                                   "cost_of_materials",
                                   "material_cost",
                                   "lowest_cost",
                                   "case_by_case",
                                   "cost_price",
                                   "purchase",
                                   "old_for_new",
                                   "consigned",
                                   "flat_rate",
                                   "liable",
                                   "ask"};
    return names;
}
const QStringList& knownReasons() {
    static const QStringList names{"silent", "needs_cause", "needs_date", "needs_fact",
                                   "needs_decision"};
    return names;
}
const QStringList& knownRefusals() {
    static const QStringList names{"repair_first", "needs_confirmation", "needs_permission"};
    return names;
}

class Compiler {
public:
    Compiler(const Template& agreement, const TermValues& values,
             const Rules::ClauseNumber& clauseNumber)
        : m_template(agreement),
          m_values(values),
          m_clauseNumber(clauseNumber),
          m_rules(std::make_shared<CompiledRules>()) {}

    core::Result<std::shared_ptr<CompiledRules>> compile(const QString& hash) {
        m_rules->hash = hash;
        m_rules->zone = m_values.zone;
        m_rules->restDays = m_values.restDays;
        m_rules->holidayExtends = m_values.holidayExtends;
        m_rules->firstDay = firstDay(m_values.countsStartDay);
        for (const Clause& clause : m_template.clauses)
            collectSources(clause);
        nameWindows();
        prepareLines();
        compileTests();
        for (int i = 0; i < m_template.terms.size() && !m_error; ++i) {
            m_place = QStringLiteral("terms[%1]").arg(i);
            compileTerm(m_template.terms[i]);
        }
        if (m_error)
            return core::fail(*m_error);
        return m_rules;
    }

private:
    enum class Reads { FactsOnly, FactsAndWindows, All };

    static core::FirstDay firstDay(bool countsStartDay) {
        return countsStartDay ? core::FirstDay::SameDay : core::FirstDay::NextDay;
    }

    void stop(const char* code, const QString& message) {
        if (!m_error)
            m_error = core::Error{QString::fromLatin1(code), message, m_place};
    }
    void unknown(const QString& name) {
        stop("term/name", RulesText::tr("“%1” at %2 is not known. Correct the name.")
                              .arg(name.left(80), m_place));
    }
    void demand(const QStringList& known, const QString& name) {
        if (!name.isEmpty() && !known.contains(name))
            unknown(name);
    }

    void collectSources(const Clause& clause) {
        m_sources.insert(clause.id, clause.source);
        for (const Clause& child : clause.clauses)
            collectSources(child);
    }

    void nameWindows() {
        for (const Term& term : m_template.terms) {
            if (const auto* window = std::get_if<WindowTerm>(&term.body))
                m_windowNames.append(window->name);
        }
        m_rules->warranty = int(m_windowNames.indexOf(QStringLiteral("warranty")));
    }

    void prepareLines() {
        m_rules->kind.name = QStringLiteral("kind");
        m_rules->acceptance.name = QStringLiteral("acceptance");
        const auto line = [&](const QString& name, bool isNullWhenSilent) {
            CompiledLine made;
            made.name = name;
            made.isNullWhenSilent = isNullWhenSilent || m_template.doesNotApply.contains(name);
            return made;
        };
        for (const QString& name : remedyNames())
            m_rules->remedies.push_back(line(QStringLiteral("remedies.") + name, false));
        for (const QString& name : payerNames()) {
            // Fees between dealer and maker and the issue of parts exist only where agreed.
            const bool isSpecial =
                name == QStringLiteral("dealer_fee") || name == QStringLiteral("part_issue");
            m_rules->payers.push_back(line(QStringLiteral("payers.") + name, isSpecial));
        }
    }

    CompiledLine* lineNamed(const QString& name) {
        for (auto* lines : {&m_rules->remedies, &m_rules->payers})
            for (CompiledLine& line : *lines)
                if (line.name == name)
                    return &line;
        return nullptr;
    }

    /// Tests may use tests that stand anywhere; they are compiled when first needed.
    void compileTests() {
        m_rules->tests.resize(std::size_t(m_template.tests.size()));
        m_testStates.fill(TestState::Untouched, m_template.tests.size());
        m_testReads.fill(Reads::FactsOnly, m_template.tests.size());
        for (int i = 0; i < m_template.tests.size() && !m_error; ++i)
            compileTest(i);
    }

    void compileTest(int index) {
        if (m_testStates[index] == TestState::Done)
            return;
        const Test& test = m_template.tests[index];
        const QString place = m_place;
        m_place = QStringLiteral("tests.%1").arg(test.name);
        if (m_testStates[index] == TestState::Begun) {
            stop("term/loop", RulesText::tr("The test “%1” needs itself.").arg(test.name));
            return;
        }
        m_testStates[index] = TestState::Begun;
        const Reads outer = m_reads;
        m_reads = Reads::FactsOnly;
        for (const Conditions& all : test.anyOf) {
            CompiledConditions compiled;
            if (compileConditions(all, compiled))
                m_rules->tests[index].anyOf.push_back(std::move(compiled));
        }
        m_testReads[index] = m_reads;
        m_reads = outer;
        m_testStates[index] = TestState::Done;
        m_place = place;
    }

    /// False when a switch already decides that they never hold.
    bool compileConditions(const Conditions& conditions, CompiledConditions& compiled) {
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

    void noteRead(Fact fact) { m_rules->isRead[std::size_t(fact)] = true; }
    void noteReads(Reads reads) { m_reads = std::max(m_reads, reads); }

    void compileFact(const Condition& condition, CompiledConditions& compiled) {
        const auto fact = factNamed(condition.name);
        if (!fact)
            return unknown(condition.name);
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

    quint64 allowedBits(const FactShape& shape, const Condition& condition) {
        const bool isListed = shape.type == FactType::Choice || shape.type == FactType::Flag;
        quint64 bits = 0;
        for (const QString& value : condition.values) {
            const auto number = value.isNull() ? std::optional<qint64>(-1) : shape.valueOf(value);
            if (!number || (!isListed && !value.isNull()))
                unknown(value);
            else
                bits |= quint64(1) << (*number + 1);
        }
        return condition.compare == Condition::Compare::IsNot ? ~bits : bits;
    }

    void compileWindowCondition(const Condition& condition, CompiledConditions& compiled) {
        static const QStringList states{"in", "out", "not_started", "unknown"};
        CompiledCondition made;
        made.ask = CompiledCondition::Ask::WindowIs;
        made.subject = int(m_windowNames.indexOf(condition.name));
        if (made.subject < 0)
            return unknown(condition.name);
        noteReads(Reads::FactsAndWindows);
        for (const QString& value : condition.values) {
            demand(states, value);
            made.allowed |= quint64(1) << (states.indexOf(value) + 1);
        }
        if (condition.compare == Condition::Compare::IsNot)
            made.allowed = ~made.allowed;
        compiled.push_back(made);
    }

    void compileTestCondition(const Condition& condition, CompiledConditions& compiled) {
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
        unknown(condition.name);
    }

    bool switchHolds(const Condition& condition) {
        const auto value = m_values.switches.constFind(condition.name);
        if (value == m_values.switches.constEnd()) {
            unknown(condition.name);
            return false;
        }
        return condition.values.contains(*value) == (condition.compare == Condition::Compare::Is);
    }

    void compileKindCondition(const Condition& condition, CompiledConditions& compiled) {
        noteReads(Reads::All);
        CompiledCondition made;
        made.ask = CompiledCondition::Ask::KindIs;
        for (const QString& value : condition.values)
            made.allowed |= quint64(1) << (kindIndex(value) + 1);
        if (condition.compare == Condition::Compare::IsNot)
            made.allowed = ~made.allowed;
        compiled.push_back(made);
    }

    int kindIndex(const QString& kind) {
        constexpr qsizetype kMostKinds = 60;
        qsizetype index = m_rules->kinds.indexOf(kind);
        if (index >= 0)
            return int(index);
        if (m_rules->kinds.size() == kMostKinds) {
            stop("term/name",
                 RulesText::tr("An agreement can name %1 kinds of case at most.").arg(kMostKinds));
            return 0;
        }
        m_rules->kinds.append(kind);
        return int(m_rules->kinds.size() - 1);
    }

    CompiledAmount amount(const Amount& amount) {
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
                unknown(amount.name);
            break;
        case Amount::From::Variable: {
            const auto value = m_values.numbers.constFind(amount.name);
            if (value == m_values.numbers.constEnd())
                blank(amount.name);
            else
                made.constant = *value;
            break;
        }
        }
        return made;
    }

    void blank(const QString& variable) {
        stop("term/blank", RulesText::tr("“%1” has no value, but %2 needs one. Fill it in.")
                               .arg(variable, m_place));
    }

    Ground groundOf(const Origin& origin, const Origin& outer) {
        const QString clause = origin.clause.isEmpty() ? outer.clause : origin.clause;
        Ground ground;
        ground.isReading = origin.isReading || outer.isReading;
        if (!clause.isEmpty()) {
            if (!m_sources.contains(clause))
                unknown(clause);
            ground.clause = m_clauseNumber(clause);
            ground.source = m_sources.value(clause);
        }
        if (outer.source && origin.clause.isEmpty())
            ground.source = *outer.source;
        if (origin.source)
            ground.source = *origin.source;
        return ground;
    }

    void compileTerm(const Term& term) {
        if (const auto* table = std::get_if<TableTerm>(&term.body)) {
            const QString place = m_place;
            for (int i = 0; i < table->rows.size() && !m_error; ++i) {
                m_place = place + QStringLiteral(".rows[%1]").arg(i);
                compileRow(table->rows[i], term.origin);
            }
        } else if (const auto* window = std::get_if<WindowTerm>(&term.body)) {
            compileWindow(*window, term.origin);
        } else if (!term.origin.clause.isEmpty() && !m_sources.contains(term.origin.clause)) {
            unknown(term.origin.clause);
        }
    }

    void compileWindow(const WindowTerm& window, const Origin& origin) {
        CompiledWindow made;
        made.ground = groundOf(origin, {});
        made.asksForDate = window.asksForDate;
        made.firstDay = firstDay(window.firstDay ? *window.firstDay == QStringLiteral("start_day")
                                                 : m_values.countsStartDay);
        made.holidayExtends = window.holidayExtends.value_or(m_values.holidayExtends);
        if (!window.endFact.isEmpty()) {
            made.end = dateFact(window.endFact);
        } else if (!window.startVariable.isEmpty()) {
            const QString choice = m_values.choices.value(window.startVariable);
            if (choice.isEmpty())
                blank(window.startVariable);
            made.start = dateFactOf(choice);
            if (!made.start)
                unknown(choice);
            else
                noteRead(*made.start);
        } else {
            made.start = dateFact(window.startFact);
        }
        m_reads = Reads::FactsOnly;
        for (const WindowTerm::Length& length : window.lengths) {
            CompiledLength compiled;
            compiled.count = amount(length.count).constant;
            compiled.isMonths = length.isMonths;
            compiled.ground = groundOf(length.origin, origin);
            if (compileConditions(length.when, compiled.when))
                made.lengths.push_back(std::move(compiled));
        }
        if (window.extensionMonths) {
            made.extensionMonths = amount(*window.extensionMonths);
            if (!compileConditions(window.extensionWhen, made.extensionWhen))
                made.extensionMonths.reset();
        }
        if (m_reads != Reads::FactsOnly)
            stop("term/loop",
                 RulesText::tr("The length of the period at %1 may ask for facts only.")
                     .arg(m_place));
        m_rules->windows.push_back(std::move(made));
    }

    std::optional<Fact> dateFact(const QString& name) {
        const auto fact = factNamed(name);
        if (!fact || shapeOf(*fact).type != FactType::Date) {
            unknown(name);
            return Fact::SoldOn;
        }
        noteRead(*fact);
        return fact;
    }

    void compileRow(const Row& row, const Origin& origin) {
        CompiledRow made;
        m_reads = Reads::FactsOnly;
        if (!compileConditions(row.when, made.when))
            return;
        m_rules->rows.push_back(std::move(made));
        const Ground ground = groundOf(row.origin, origin);
        // Where the agreement is silent nothing is quoted, unless the row names what it leans on.
        Ground asking;
        if (row.origin.source && !row.origin.source->isEmpty())
            asking = ground;
        for (const Outcome& outcome : row.then)
            std::visit([&](const auto& one) { add(one, ground, asking); }, outcome);
    }

    void demandClause(const Ground& ground) {
        if (ground.clause.isEmpty())
            stop("term/clause",
                 RulesText::tr("%1 states something without a clause. Name the clause.")
                     .arg(m_place));
    }

    void append(CompiledLine& line, CompiledOutcome outcome) {
        line.candidates.push_back({int(m_rules->rows.size()) - 1, std::move(outcome)});
    }

    void add(const KindOutcome& outcome, const Ground& ground, const Ground&) {
        if (m_reads == Reads::All)
            stop("term/loop",
                 RulesText::tr("The kind of case at %1 depends on itself.").arg(m_place));
        CompiledOutcome made;
        made.outcome = outcome;
        made.kind = kindIndex(outcome.kind);
        made.ground = ground;
        append(m_rules->kind, std::move(made));
    }

    void add(const LineOutcome& outcome, const Ground& ground, const Ground& asking) {
        demand(knownPayers(), outcome.payer);
        demand(knownBases(), outcome.basis);
        demand(knownReasons(), outcome.ask);
        demand(knownReasons(), outcome.askAmount);
        demand(knownReasons(), outcome.askBasis);
        demand(knownRefusals(), outcome.why);
        CompiledOutcome made;
        made.outcome = outcome;
        made.ground = outcome.ask.isEmpty() ? ground : asking;
        if (outcome.ask.isEmpty() && !outcome.isNone)
            demandClause(ground);
        for (const Amount& part : outcome.amount)
            made.amounts.push_back(amount(part));
        for (const QString& name : outcome.lines) {
            CompiledLine* line = lineNamed(name);
            const bool isRemedy = name.startsWith(QStringLiteral("remedies."));
            if (!line || (isRemedy ? !outcome.payer.isEmpty() : !outcome.allowed.isEmpty()))
                return unknown(name);
            append(*line, made);
        }
    }

    void add(const AcceptanceOutcome& outcome, const Ground& ground, const Ground& asking) {
        demand(knownReasons(), outcome.ask);
        demand(knownReasons(), outcome.askQuantity);
        CompiledOutcome made;
        made.outcome = outcome;
        made.ground = outcome.ask.isEmpty() ? ground : asking;
        if (outcome.quantity)
            made.number = amount(*outcome.quantity);
        if (outcome.ask.isEmpty())
            demandClause(ground);
        append(m_rules->acceptance, std::move(made));
    }

    void add(const DeadlineOutcome& outcome, const Ground& ground, const Ground&) {
        CompiledOutcome made;
        made.outcome = outcome;
        made.ground = ground;
        made.number = amount(outcome.length);
        made.from = factNamed(outcome.from);
        if (!made.from || shapeOf(*made.from).type != FactType::Instant)
            return unknown(outcome.from);
        demandClause(ground);
        append(listLine(m_rules->deadlines, outcome.what), std::move(made));
    }

    void add(const ObligationOutcome& outcome, const Ground& ground, const Ground&) {
        CompiledOutcome made;
        made.outcome = outcome;
        made.ground = ground;
        demandClause(ground);
        append(listLine(m_rules->obligations, outcome.what), std::move(made));
    }

    static CompiledLine& listLine(std::vector<CompiledLine>& lines, const QString& name) {
        for (CompiledLine& line : lines)
            if (line.name == name)
                return line;
        lines.push_back({});
        lines.back().name = name;
        return lines.back();
    }

    enum class TestState : char { Untouched, Begun, Done };

    const Template& m_template;
    const TermValues& m_values;
    const Rules::ClauseNumber& m_clauseNumber;
    std::shared_ptr<CompiledRules> m_rules;
    QHash<QString, QStringList> m_sources;
    QStringList m_windowNames;
    QList<TestState> m_testStates;
    QList<Reads> m_testReads;
    Reads m_reads = Reads::FactsOnly;
    QString m_place;
    std::optional<core::Error> m_error;
};

}  // namespace

core::Result<Rules> Rules::compile(const Template& agreement, const TermValues& values,
                                   const ClauseNumber& clauseNumber, const QString& hash) {
    CORE_ASSIGN(auto compiled, Compiler(agreement, values, clauseNumber).compile(hash));
    return Rules(std::move(compiled));
}

const QTimeZone& Rules::zone() const {
    return m_compiled->zone;
}

QList<Fact> Rules::factsRead() const {
    QList<Fact> facts;
    for (const FactShape& shape : factShapes())
        if (m_compiled->isRead[std::size_t(shape.fact)])
            facts.append(shape.fact);
    return facts;
}

}  // namespace agreements
