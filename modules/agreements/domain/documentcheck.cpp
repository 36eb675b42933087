#include "agreements/domain/documentcheck.h"

#include "agreements/domain/termvariables.h"
#include "agreements/domain/textlanguage.h"

#include <QCoreApplication>

#include <functional>

namespace agreements {
namespace {

constexpr qsizetype kProblems = 200;
constexpr int kDefaults = 16;

bool isNumberType(VariableType type) {
    return type == VariableType::Integer || type == VariableType::Hours ||
           type == VariableType::Money || type == VariableType::Percent;
}

/// Types whose values are words of one line and fit each other's blanks.
bool isWordType(VariableType type) {
    return type == VariableType::Text || type == VariableType::Company ||
           type == VariableType::Person || type == VariableType::Region ||
           type == VariableType::ProductLine || type == VariableType::Signature;
}

bool canTakeFrom(VariableType type, VariableType source) {
    return type == source || (isWordType(type) && isWordType(source));
}

void visitClauses(const QList<Clause>& clauses, const QString& place,
                  const std::function<void(const Clause&, const QString&)>& visit) {
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const QString own = QStringLiteral("%1[%2]").arg(place).arg(i);
        visit(clauses[i], own);
        visitClauses(clauses[i].clauses, own + QStringLiteral(".clauses"), visit);
    }
}

/// Every text of a template, labels included.
void visitTexts(const Template& agreement, const std::function<void(const LocalText&)>& visit) {
    const auto visitOptions = [&](const QList<Option>& options) {
        for (const Option& option : options)
            visit(option.label);
    };
    const std::function<void(const Variable&)> visitVariable = [&](const Variable& variable) {
        visit(variable.label);
        visitOptions(variable.options);
        for (const Variable& column : variable.columns)
            visitVariable(column);
    };
    visit(agreement.title);
    visit(agreement.note);
    for (const Variable& variable : agreement.variables)
        visitVariable(variable);
    for (const Switch& one : agreement.switches) {
        visit(one.label);
        visitOptions(one.options);
    }
    for (const Snippet& snippet : agreement.snippets)
        visit(snippet.text);
    visitClauses(agreement.clauses, {}, [&](const Clause& clause, const QString&) {
        visit(clause.heading);
        visit(clause.text);
    });
    for (const SignatureBlock& block : agreement.signatures)
        for (const SignatureLine& line : block.lines)
            visit(line.label);
}

/// Checks what a template declares and whether its terms use it as it is.
class TemplateCheck final {
    Q_DECLARE_TR_FUNCTIONS(agreements::TemplateCheck)
public:
    explicit TemplateCheck(const Template& agreement) : m_agreement(agreement) {
        for (const Variable& variable : agreement.variables)
            m_variables.insert(variable.name, &variable);
    }

    QList<TemplateProblem> check() {
        m_problems = textProblems(m_agreement) + labelProblems(m_agreement);
        checkNames();
        for (qsizetype i = 0; i < m_agreement.variables.size(); ++i)
            checkVariable(m_agreement.variables[i], QStringLiteral("variables[%1]").arg(i));
        checkSwitches();
        checkClauses();
        checkSignatures();
        checkTerms();
        checkUse();
        return m_problems.mid(0, kProblems);
    }

private:
    void refuse(const QString& place, const QString& sentence) {
        m_problems.append({place, sentence});
    }
    void checkNames();
    void checkName(const QString& name, const QString& place, QSet<QString>& taken);
    void checkVariable(const Variable& variable, const QString& place);
    void checkDefault(const Variable& variable, const QString& place);
    void checkOptions(const QList<Option>& options, const QString& place);
    void checkSwitches();
    void checkClauses();
    void checkWhen(const Conditions& when, const QString& place);
    void checkSignatures();
    void checkTerms();
    void checkUse();

    const Template& m_agreement;
    QHash<QString, const Variable*> m_variables;
    QList<TemplateProblem> m_problems;
};

void TemplateCheck::checkName(const QString& name, const QString& place, QSet<QString>& taken) {
    if (!isTextName(name))
        refuse(place, tr("“%1” is no name. Use small letters, digits and _.").arg(name));
    else if (taken.contains(name))
        refuse(place, tr("The name “%1” is used twice. Choose another.").arg(name));
    taken.insert(name);
}

/// Variables and switches share their names: a text does not tell them apart.
void TemplateCheck::checkNames() {
    QSet<QString> taken;
    for (const Switch& one : engineSwitches())
        taken.insert(one.name);
    for (qsizetype i = 0; i < m_agreement.switches.size(); ++i) {
        const QString& name = m_agreement.switches[i].name;
        const QString place = QStringLiteral("switches[%1]").arg(i);
        // The engine's own may be listed, for a label or another default.
        if (name != u"first_day" && name != u"holiday_extends")
            checkName(name, place, taken);
    }
    for (qsizetype i = 0; i < m_agreement.variables.size(); ++i)
        checkName(m_agreement.variables[i].name, QStringLiteral("variables[%1]").arg(i), taken);
    QSet<QString> snippets;
    for (const Snippet& snippet : m_agreement.snippets)
        checkName(snippet.name, QStringLiteral("snippets.") + snippet.name, snippets);
}

void TemplateCheck::checkVariable(const Variable& variable, const QString& place) {
    if (variable.minimum && variable.maximum && *variable.minimum > *variable.maximum)
        refuse(place, tr("“%1” has a minimum above its maximum.").arg(variable.name));
    if (variable.type == VariableType::Choice)
        checkOptions(variable.options, place);
    if (variable.type == VariableType::Table) {
        if (variable.columns.isEmpty())
            refuse(place, tr("The table “%1” has no columns. Add one.").arg(variable.name));
        QSet<QString> taken;
        for (qsizetype i = 0; i < variable.columns.size(); ++i) {
            const Variable& column = variable.columns[i];
            const QString own = QStringLiteral("%1.columns[%2]").arg(place).arg(i);
            checkName(column.name, own, taken);
            if (column.type == VariableType::Table)
                refuse(own,
                       tr("A column cannot be a table. Give “%1” another type.").arg(column.name));
            else
                checkVariable(column, own);
        }
    }
    checkDefault(variable, place);
}

void TemplateCheck::checkDefault(const Variable& variable, const QString& place) {
    if (variable.standard)
        for (const core::FieldProblem& problem :
             checkValue(variable, Value(*variable.standard), variable.name, Language::English))
            if (problem.severity == core::FieldProblem::Severity::Wrong)
                refuse(place + QStringLiteral(".default"), problem.sentence);
    const Variable* source = &variable;
    for (int step = 0; !source->standardFrom.isEmpty() && step <= kDefaults; ++step) {
        const Variable* const next = m_variables.value(source->standardFrom);
        const QString own = place + QStringLiteral(".default_from");
        if (!next) {
            if (step == 0)
                refuse(own, tr("There is no variable “%1” to take a default from.")
                                .arg(source->standardFrom));
            return;
        }
        if (step == 0 && !canTakeFrom(variable.type, next->type)) {
            refuse(own, tr("“%1” takes its default from “%2”, whose values do not fit it.")
                            .arg(variable.name, next->name));
            return;
        }
        if (next == &variable || step == kDefaults) {
            refuse(own, tr("The default of “%1” leads back to itself.").arg(variable.name));
            return;
        }
        source = next;
    }
}

void TemplateCheck::checkOptions(const QList<Option>& options, const QString& place) {
    if (options.isEmpty())
        refuse(place, tr("There is nothing to choose from. Add options."));
    QSet<QString> taken;
    for (const Option& option : options) {
        if (option.value.isEmpty() || option.value.contains(u' ') || taken.contains(option.value))
            refuse(place,
                   tr("The option “%1” must be a word that is not used twice.").arg(option.value));
        taken.insert(option.value);
    }
}

void TemplateCheck::checkSwitches() {
    for (qsizetype i = 0; i < m_agreement.switches.size(); ++i) {
        const Switch& one = m_agreement.switches[i];
        const QString place = QStringLiteral("switches[%1]").arg(i);
        checkOptions(one.options, place);
        if (!one.standard)
            continue;
        bool isKnown = false;
        for (const Option& option : one.options)
            isKnown = isKnown || option.value == *one.standard;
        if (!isKnown)
            refuse(place + QStringLiteral(".default"),
                   tr("The default “%1” is none of the options.").arg(*one.standard));
    }
}

void TemplateCheck::checkClauses() {
    QSet<QString> ids;
    visitClauses(
        m_agreement.clauses, QStringLiteral("clauses"),
        [&](const Clause& clause, const QString& place) {
            if (ids.contains(clause.id))
                refuse(place,
                       tr("Two clauses have the id “%1”. Change one of them.").arg(clause.id));
            ids.insert(clause.id);
            checkWhen(clause.when, place);
        });
}

void TemplateCheck::checkWhen(const Conditions& when, const QString& place) {
    for (qsizetype i = 0; i < when.size(); ++i) {
        const Condition& condition = when[i];
        const QString own = QStringLiteral("%1.when[%2]").arg(place).arg(i);
        if (condition.about == Condition::About::Switch) {
            const QList<Switch> all = engineSwitches() + m_agreement.switches;
            bool isKnown = false;
            for (const Switch& one : all)
                isKnown = isKnown || one.name == condition.name;
            if (!isKnown)
                refuse(own, tr("There is no switch “%1”.").arg(condition.name));
        } else if (condition.about != Condition::About::Fact) {
            refuse(own, tr("A clause is printed by its switches and variables; this condition can "
                           "only be decided by a case."));
        } else if (!m_variables.contains(condition.name)) {
            refuse(
                own,
                tr("There is no variable “%1”. Add it or correct the name.").arg(condition.name));
        }
        if (condition.amount && condition.amount->from != Amount::From::Constant &&
            !m_variables.contains(condition.amount->name))
            refuse(own, tr("There is no variable “%1”. Add it or correct the name.")
                            .arg(condition.amount->name));
    }
}

void TemplateCheck::checkSignatures() {
    for (qsizetype i = 0; i < m_agreement.signatures.size(); ++i) {
        const QList<SignatureLine>& lines = m_agreement.signatures[i].lines;
        for (qsizetype j = 0; j < lines.size(); ++j) {
            const QString place = QStringLiteral("signature[%1].lines[%2]").arg(i).arg(j);
            if (lines[j].variable.isEmpty())
                continue;
            const Variable* const variable = m_variables.value(lines[j].variable);
            if (!variable)
                refuse(place, tr("There is no variable “%1”. Add it or correct the name.")
                                  .arg(lines[j].variable));
            else if (variable->type == VariableType::Table)
                refuse(place, tr("“%1” is a table and cannot be signed.").arg(variable->name));
        }
    }
}

/// Amounts must be numbers; what begins a period must be a choice of dates.
void TemplateCheck::checkTerms() {
    for (qsizetype i = 0; i < m_agreement.terms.size(); ++i) {
        const Term& term = m_agreement.terms[i];
        const QString place = QStringLiteral("terms[%1]").arg(i);
        const auto* const window = std::get_if<WindowTerm>(&term.body);
        for (const QString& name : usedVariables(term)) {
            const Variable* const variable = m_variables.value(name);
            if (!variable)
                refuse(place,
                       tr("There is no variable “%1”. Add it or correct the name.").arg(name));
            else if (window && window->startVariable == name) {
                if (variable->type != VariableType::Choice)
                    refuse(
                        place,
                        tr("A period begins with the choice of a date; “%1” is none.").arg(name));
            } else if (!isNumberType(variable->type)) {
                refuse(place, tr("The term counts with “%1”, which is no number.").arg(name));
            }
        }
    }
}

void TemplateCheck::checkUse() {
    QSet<QString> used = variablesInTexts(m_agreement);
    for (const Term& term : m_agreement.terms)
        for (const QString& name : usedVariables(term))
            used.insert(name);
    for (const Test& test : m_agreement.tests)
        for (const Conditions& conditions : test.anyOf)
            for (const Condition& condition : conditions)
                if (condition.amount && condition.amount->from == Amount::From::Variable)
                    used.insert(condition.amount->name);
    for (const SignatureBlock& block : m_agreement.signatures)
        for (const SignatureLine& line : block.lines)
            used.insert(line.variable);
    for (const Variable& variable : m_agreement.variables)
        used.insert(variable.standardFrom);
    for (qsizetype i = 0; i < m_agreement.variables.size(); ++i) {
        const Variable& variable = m_agreement.variables[i];
        // Companies that nothing names are printed at the head.
        if (variable.type != VariableType::Company && !used.contains(variable.name))
            refuse(QStringLiteral("variables[%1]").arg(i),
                   tr("Nothing uses the variable “%1”. Delete it or name it in a text.")
                       .arg(variable.name));
    }
}

}  // namespace

QList<TemplateProblem> checkTemplate(const Template& agreement) {
    return TemplateCheck(agreement).check();
}

QHash<Language, int> missingTexts(const Template& agreement) {
    QHash<Language, int> missing;
    for (const Language language : allLanguages)
        missing.insert(language, 0);
    visitTexts(agreement, [&](const LocalText& text) {
        for (const Language language : allLanguages)
            if (!text.isEmpty() && text.in(language).isEmpty())
                ++missing[language];
    });
    return missing;
}

QStringList usedVariables(const Term& term) {
    QStringList names = variablesRead(term);
    if (const auto* const duty = std::get_if<DutyTerm>(&term.body))
        for (const auto& value : duty->with)
            if (const auto* const amount = std::get_if<Amount>(&value))
                if (amount->from == Amount::From::Variable && !names.contains(amount->name))
                    names.append(amount->name);
    return names;
}

}  // namespace agreements
