#include "agreements/domain/templateedit.h"

#include "agreements/domain/documentvalues.h"
#include "agreements/domain/templateparts.h"
#include "agreements/domain/textlanguage.h"
#include "agreements/domain/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace agreements {
namespace {

struct EditText {
    Q_DECLARE_TR_FUNCTIONS(agreements::TemplateEdit)
};

tl::unexpected<core::Error> noSuch(const QString& name) {
    return core::fail(QStringLiteral("edit/unknown"),
                      EditText::tr("There is no “%1” in this template.").arg(name), name);
}

tl::unexpected<core::Error> takenName(const QString& name) {
    return core::fail(QStringLiteral("edit/taken"),
                      EditText::tr("“%1” is used already. Choose another name.").arg(name), name);
}

tl::unexpected<core::Error> stillNeeded(const QString& name) {
    return core::fail(QStringLiteral("edit/needed"),
                      EditText::tr("“%1” is still needed. Change what names it first.").arg(name),
                      name);
}

tl::unexpected<core::Error> badPlace(const QString& name) {
    return core::fail(QStringLiteral("edit/place"),
                      EditText::tr("“%1” cannot stand there. Choose another place.").arg(name),
                      name);
}

template <class T>
qsizetype indexOfName(const QList<T>& list, const QString& name) {
    for (qsizetype i = 0; i < list.size(); ++i)
        if (list[i].name == name)
            return i;
    return -1;
}

bool isNameTaken(const Template& agreement, const QString& name) {
    return indexOfName(agreement.variables, name) >= 0 ||
           indexOfName(agreement.switches + engineSwitches(), name) >= 0;
}

/// Removes the clause from wherever it stands.
std::optional<Clause> takeClause(QList<Clause>& clauses, const QString& id) {
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        if (clauses[i].id == id)
            return clauses.takeAt(i);
        if (auto found = takeClause(clauses[i].clauses, id))
            return found;
    }
    return std::nullopt;
}

core::Result<Template> placed(Template agreement, const Clause& clause, const ClausePlace& place) {
    QList<Clause>* siblings = &agreement.clauses;
    if (!place.parent.isEmpty()) {
        Clause* parent = clauseById(agreement.clauses, place.parent);
        if (!parent)
            return noSuch(place.parent);
        siblings = &parent->clauses;
    }
    const qsizetype index = place.index < 0 ? siblings->size() : place.index;
    if (index > siblings->size())
        return badPlace(clause.id);
    siblings->insert(index, clause);
    return agreement;
}

/// Changes one clause by `change`.
template <class Change>
core::Result<Template> withClause(Template agreement, const QString& id, Change change) {
    Clause* clause = clauseById(agreement.clauses, id);
    if (!clause)
        return noSuch(id);
    change(*clause);
    return agreement;
}

core::Done clausesAreThere(const Template& agreement, const Term& term) {
    TemplateNeeds needs;
    addNeeds(term, needs);
    for (const QString& clause : std::as_const(needs.clauses))
        if (!clauseById(agreement.clauses, clause))
            return noSuch(clause);
    return {};
}

bool isWindowThere(const Template& agreement, const QString& name) {
    return std::any_of(agreement.terms.begin(), agreement.terms.end(),
                       [&](const Term& term) { return windowName(term) == name; });
}

}  // namespace

core::Result<Template> addClause(Template agreement, const Clause& clause,
                                 const ClausePlace& place) {
    const QSet<QString> ids = idsWithin(clause);
    for (const QString& id : ids) {
        if (id.isEmpty())
            return badPlace(id);
        if (clauseById(agreement.clauses, id))
            return takenName(id);
    }
    return placed(std::move(agreement), clause, place);
}

core::Result<Template> moveClause(Template agreement, const QString& id, const ClausePlace& place) {
    const auto clause = takeClause(agreement.clauses, id);
    if (!clause)
        return noSuch(id);
    if (clauseById(clause->clauses, place.parent) || place.parent == id)
        return badPlace(id);
    return placed(std::move(agreement), *clause, place);
}

core::Result<Template> removeClause(Template agreement, const QString& id) {
    const auto clause = takeClause(agreement.clauses, id);
    if (!clause)
        return noSuch(id);
    const QSet<QString> gone = idsWithin(*clause);
    QList<Term> kept;
    for (const Term& term : std::as_const(agreement.terms))
        if (auto rest = termFor(term, [&](const QString& one) { return !gone.contains(one); }))
            kept.append(*rest);
    for (Term& term : kept) {
        // A length of its own clause is no longer promised.
        if (auto* window = std::get_if<WindowTerm>(&term.body))
            window->lengths.removeIf([&](const WindowTerm::Length& length) {
                return gone.contains(length.origin.clause);
            });
    }
    agreement.terms = kept;
    const TemplateNeeds needs = needsOf(agreement);
    for (const QString& window : needs.windows)
        if (!isWindowThere(agreement, window))
            return stillNeeded(window);
    return agreement;
}

core::Result<Template> setClauseHeading(Template agreement, const QString& id, Language language,
                                        const QString& heading) {
    return withClause(std::move(agreement), id,
                      [&](Clause& clause) { clause.heading.in(language) = heading; });
}

core::Result<Template> setClauseText(Template agreement, const QString& id, Language language,
                                     const QString& text) {
    return withClause(std::move(agreement), id,
                      [&](Clause& clause) { clause.text.in(language) = text; });
}

core::Result<Template> setClauseCondition(Template agreement, const QString& id,
                                          const Conditions& when) {
    return withClause(std::move(agreement), id, [&](Clause& clause) { clause.when = when; });
}

core::Result<Template> addVariable(Template agreement, const Variable& variable) {
    if (!isTextName(variable.name))
        return badPlace(variable.name);
    if (isNameTaken(agreement, variable.name))
        return takenName(variable.name);
    agreement.variables.append(variable);
    return agreement;
}

core::Result<Template> setVariable(Template agreement, const Variable& variable) {
    const qsizetype index = indexOfName(agreement.variables, variable.name);
    if (index < 0)
        return noSuch(variable.name);
    agreement.variables[index] = variable;
    return agreement;
}

core::Result<Template> removeVariable(Template agreement, const QString& name) {
    const qsizetype index = indexOfName(agreement.variables, name);
    if (index < 0)
        return noSuch(name);
    agreement.variables.removeAt(index);
    if (needsOf(agreement).variables.contains(name))
        return stillNeeded(name);
    return agreement;
}

core::Result<Template> addSwitch(Template agreement, const Switch& decision) {
    if (!isTextName(decision.name))
        return badPlace(decision.name);
    if (isNameTaken(agreement, decision.name))
        return takenName(decision.name);
    agreement.switches.append(decision);
    return agreement;
}

core::Result<Template> setSwitch(Template agreement, const Switch& decision) {
    const qsizetype index = indexOfName(agreement.switches, decision.name);
    if (index < 0)
        return noSuch(decision.name);
    agreement.switches[index] = decision;
    return agreement;
}

core::Result<Template> removeSwitch(Template agreement, const QString& name) {
    const qsizetype index = indexOfName(agreement.switches, name);
    if (index < 0)
        return noSuch(name);
    agreement.switches.removeAt(index);
    if (needsOf(agreement).switches.contains(name))
        return stillNeeded(name);
    return agreement;
}

core::Result<Template> setSnippet(Template agreement, const Snippet& snippet) {
    if (!isTextName(snippet.name))
        return badPlace(snippet.name);
    insertByName(agreement.snippets, snippet);
    return agreement;
}

core::Result<Template> renameSnippet(Template agreement, const QString& name, const QString& to) {
    const qsizetype index = indexOfName(agreement.snippets, name);
    if (index < 0)
        return noSuch(name);
    if (indexOfName(agreement.snippets, to) >= 0)
        return takenName(to);
    const Snippet renamed{to, agreement.snippets[index].text};
    CORE_ASSIGN(const Template without, removeSnippet(std::move(agreement), name));
    return setSnippet(without, renamed);
}

core::Result<Template> removeSnippet(Template agreement, const QString& name) {
    const qsizetype index = indexOfName(agreement.snippets, name);
    if (index < 0)
        return noSuch(name);
    agreement.snippets.removeAt(index);
    if (needsOf(agreement).snippets.contains(name))
        return stillNeeded(name);
    return agreement;
}

core::Result<Template> setTest(Template agreement, const Test& test) {
    if (!isTextName(test.name))
        return badPlace(test.name);
    insertByName(agreement.tests, test);
    return agreement;
}

core::Result<Template> removeTest(Template agreement, const QString& name) {
    const qsizetype index = indexOfName(agreement.tests, name);
    if (index < 0)
        return noSuch(name);
    agreement.tests.removeAt(index);
    if (needsOf(agreement).tests.contains(name))
        return stillNeeded(name);
    return agreement;
}

core::Result<Template> addTerm(Template agreement, const Term& term, qsizetype index) {
    CORE_TRY(clausesAreThere(agreement, term));
    if (const QString window = windowName(term);
        isWindowThere(agreement, window) && !window.isEmpty())
        return takenName(window);
    if (index > agreement.terms.size())
        return badPlace(QString::number(index));
    agreement.terms.insert(index < 0 ? agreement.terms.size() : index, term);
    return agreement;
}

core::Result<Template> setTerm(Template agreement, qsizetype index, const Term& term) {
    if (index < 0 || index >= agreement.terms.size())
        return noSuch(QString::number(index));
    CORE_TRY(clausesAreThere(agreement, term));
    const QString before = windowName(agreement.terms[index]);
    const QString after = windowName(term);
    if (after != before && !after.isEmpty() && isWindowThere(agreement, after))
        return takenName(after);
    agreement.terms[index] = term;
    if (after != before && needsOf(agreement).windows.contains(before))
        return stillNeeded(before);
    return agreement;
}

core::Result<Template> moveTerm(Template agreement, qsizetype from, qsizetype to) {
    const qsizetype count = agreement.terms.size();
    if (from < 0 || from >= count || to < 0 || to >= count)
        return noSuch(QString::number(from));
    agreement.terms.move(from, to);
    return agreement;
}

core::Result<Template> removeTerm(Template agreement, qsizetype index) {
    if (index < 0 || index >= agreement.terms.size())
        return noSuch(QString::number(index));
    const QString window = windowName(agreement.terms.takeAt(index));
    if (!window.isEmpty() && needsOf(agreement).windows.contains(window))
        return stillNeeded(window);
    return agreement;
}

core::Result<Template> setId(Template agreement, const QString& id) {
    if (id.trimmed().isEmpty() || firstForbidden(id) >= 0)
        return badPlace(id);
    agreement.id = id;
    return agreement;
}

Template setTitle(Template agreement, Language language, const QString& title) {
    agreement.title.in(language) = title;
    return agreement;
}

Template setNote(Template agreement, Language language, const QString& note) {
    agreement.note.in(language) = note;
    return agreement;
}

Template setRelation(Template agreement, Relation relation) {
    agreement.relation = relation;
    return agreement;
}

Template setNumbering(Template agreement, const QList<Numbering>& numbering) {
    agreement.numbering = numbering;
    return agreement;
}

Template setSignatures(Template agreement, const QList<SignatureBlock>& signatures) {
    agreement.signatures = signatures;
    return agreement;
}

core::Result<Template> setDoesNotApply(Template agreement, const QStringList& lines) {
    for (const QString& line : lines) {
        const QString name = line.section(u'.', 1);
        const bool isKnown = line.startsWith(u"remedies.")
                                 ? remedyNames().contains(name)
                                 : line.startsWith(u"payers.") && payerNames().contains(name);
        if (!isKnown)
            return noSuch(line);
    }
    agreement.doesNotApply = lines;
    return agreement;
}

}  // namespace agreements
