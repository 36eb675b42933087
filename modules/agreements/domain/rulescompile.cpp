#include "agreements/domain/conditioncompiler.h"

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
          m_rules(std::make_shared<CompiledRules>()),
          m_conditions(agreement, values, *m_rules) {}

    core::Result<std::shared_ptr<CompiledRules>> compile(const QString& hash) {
        m_rules->hash = hash;
        m_rules->zone = m_values.zone;
        m_rules->restDays = m_values.restDays;
        m_rules->holidayExtends = m_values.holidayExtends;
        m_rules->firstDay = firstDay(m_values.countsStartDay);
        for (const Clause& clause : m_template.clauses)
            collectSources(clause);
        prepareLines();
        m_conditions.compileTests();
        for (int i = 0; i < m_template.terms.size() && !m_conditions.error(); ++i) {
            m_conditions.setPlace(QStringLiteral("terms[%1]").arg(i));
            compileTerm(m_template.terms[i]);
        }
        if (m_conditions.error())
            return core::fail(*m_conditions.error());
        return m_rules;
    }

private:
    using Reads = ConditionCompiler::Reads;

    void demand(const QStringList& known, const QString& name) {
        if (!name.isEmpty() && !known.contains(name))
            m_conditions.stopAtUnknown(name);
    }
    static core::FirstDay firstDay(bool countsStartDay) {
        return countsStartDay ? core::FirstDay::SameDay : core::FirstDay::NextDay;
    }

    void collectSources(const Clause& clause) {
        m_sources.insert(clause.id, clause.source);
        for (const Clause& child : clause.clauses)
            collectSources(child);
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

    Ground groundOf(const Origin& origin, const Origin& outer) {
        const QString clause = origin.clause.isEmpty() ? outer.clause : origin.clause;
        Ground ground;
        ground.isReading = origin.isReading || outer.isReading;
        if (!clause.isEmpty()) {
            if (!m_sources.contains(clause))
                m_conditions.stopAtUnknown(clause);
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
            const QString place = m_conditions.place();
            for (int i = 0; i < table->rows.size() && !m_conditions.error(); ++i) {
                m_conditions.setPlace(place + QStringLiteral(".rows[%1]").arg(i));
                compileRow(table->rows[i], term.origin);
            }
        } else if (const auto* window = std::get_if<WindowTerm>(&term.body)) {
            compileWindow(*window, term.origin);
        } else if (!term.origin.clause.isEmpty() && !m_sources.contains(term.origin.clause)) {
            m_conditions.stopAtUnknown(term.origin.clause);
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
            made.end = m_conditions.dateFact(window.endFact);
        } else if (!window.startVariable.isEmpty()) {
            const QString choice = m_values.choices.value(window.startVariable);
            if (choice.isEmpty())
                m_conditions.stopAtBlank(window.startVariable);
            made.start = dateFactOf(choice);
            if (!made.start)
                m_conditions.stopAtUnknown(choice);
            else
                m_conditions.noteRead(*made.start);
        } else {
            made.start = m_conditions.dateFact(window.startFact);
        }
        m_conditions.forgetReads();
        for (const WindowTerm::Length& length : window.lengths) {
            CompiledLength compiled;
            compiled.count = m_conditions.amount(length.count).constant;
            compiled.isMonths = length.isMonths;
            compiled.ground = groundOf(length.origin, origin);
            if (m_conditions.compileConditions(length.when, compiled.when))
                made.lengths.push_back(std::move(compiled));
        }
        if (window.extensionMonths) {
            made.extensionMonths = m_conditions.amount(*window.extensionMonths);
            if (!m_conditions.compileConditions(window.extensionWhen, made.extensionWhen))
                made.extensionMonths.reset();
        }
        if (m_conditions.reads() != Reads::FactsOnly)
            m_conditions.stop(
                "term/loop", RulesText::tr("The length of the period at %1 may ask for facts only.")
                                 .arg(m_conditions.place()));
        m_rules->windows.push_back(std::move(made));
    }

    void compileRow(const Row& row, const Origin& origin) {
        CompiledRow made;
        m_conditions.forgetReads();
        if (!m_conditions.compileConditions(row.when, made.when))
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
            m_conditions.stop(
                "term/clause",
                RulesText::tr("%1 states something without a clause. Name the clause.")
                    .arg(m_conditions.place()));
    }

    void append(CompiledLine& line, CompiledOutcome outcome) {
        line.candidates.push_back({int(m_rules->rows.size()) - 1, std::move(outcome)});
    }

    void add(const KindOutcome& outcome, const Ground& ground, const Ground&) {
        if (m_conditions.reads() == Reads::All)
            m_conditions.stop("term/loop",
                              RulesText::tr("The kind of case at %1 depends on itself.")
                                  .arg(m_conditions.place()));
        CompiledOutcome made;
        made.outcome = outcome;
        made.kind = m_conditions.kindIndex(outcome.kind);
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
            made.amounts.push_back(m_conditions.amount(part));
        for (const QString& name : outcome.lines) {
            CompiledLine* line = lineNamed(name);
            const bool isRemedy = name.startsWith(QStringLiteral("remedies."));
            if (!line || (isRemedy ? !outcome.payer.isEmpty() : !outcome.allowed.isEmpty()))
                return m_conditions.stopAtUnknown(name);
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
            made.number = m_conditions.amount(*outcome.quantity);
        if (outcome.ask.isEmpty())
            demandClause(ground);
        append(m_rules->acceptance, std::move(made));
    }

    void add(const DeadlineOutcome& outcome, const Ground& ground, const Ground&) {
        CompiledOutcome made;
        made.outcome = outcome;
        made.ground = ground;
        made.number = m_conditions.amount(outcome.length);
        made.from = factNamed(outcome.from);
        if (!made.from || shapeOf(*made.from).type != FactType::Instant)
            return m_conditions.stopAtUnknown(outcome.from);
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

    const Template& m_template;
    const TermValues& m_values;
    const Rules::ClauseNumber& m_clauseNumber;
    std::shared_ptr<CompiledRules> m_rules;
    ConditionCompiler m_conditions;
    QHash<QString, QStringList> m_sources;
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
