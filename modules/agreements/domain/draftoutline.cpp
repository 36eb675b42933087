#include "agreements/domain/draftoutline.h"

#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templateparts.h"

#include <functional>

namespace agreements {
namespace {

using ClauseVisit = std::function<void(const Clause&, const Clause* headed)>;

/// All clauses in the document's order with the nearest one that has a heading.
void visitInOrder(const QList<Clause>& clauses, const Clause* headed, const ClauseVisit& visit) {
    for (const Clause& clause : clauses) {
        const Clause* const own = clause.heading.isEmpty() ? headed : &clause;
        visit(clause, own);
        visitInOrder(clause.clauses, own, visit);
    }
}

/// What the clause itself reads, its children left out, snippets followed.
QSet<QString> readBy(const Template& agreement, const Clause& clause) {
    TemplateNeeds needs;
    addNeeds(clause.heading, needs);
    addNeeds(clause.text, needs);
    addNeeds(clause.when, needs);
    QSet<QString> followed;
    for (bool grows = true; grows;) {
        grows = false;
        for (const Snippet& snippet : agreement.snippets) {
            if (!needs.snippets.contains(snippet.name) || followed.contains(snippet.name))
                continue;
            followed.insert(snippet.name);
            addNeeds(snippet.text, needs);
            grows = true;
        }
    }
    return needs.variables + needs.switches;
}

/// The first of the clauses that a term stands under.
QHash<QString, QString> termReaders(const Template& agreement) {
    QHash<QString, QString> readers;
    visitInOrder(agreement.clauses, nullptr, [&](const Clause& clause, const Clause*) {
        const auto isThis = [&](const QString& id) { return id == clause.id; };
        for (const Term& term : agreement.terms) {
            const auto own = termFor(term, isThis);
            if (!own)
                continue;
            TemplateNeeds needs;
            addNeeds(*own, needs);
            for (const QString& name : needs.variables + needs.switches)
                if (!readers.contains(name))
                    readers.insert(name, clause.id);
        }
    });
    return readers;
}

/// Switches that the template lists and those of the engine that it does not.
QList<Switch> allSwitches(const Template& agreement) {
    QList<Switch> all = agreement.switches;
    for (const Switch& own : engineSwitches()) {
        bool isListed = false;
        for (const Switch& listed : agreement.switches)
            isListed = isListed || listed.name == own.name;
        if (!isListed)
            all.append(own);
    }
    return all;
}

DraftGroup& groupFor(QList<DraftGroup>& groups, const QString& clause, bool isParties,
                     bool isSignature) {
    for (DraftGroup& group : groups)
        if (group.clause == clause && group.isParties == isParties &&
            group.isSignature == isSignature)
            return group;
    DraftGroup made;
    made.clause = clause;
    made.isParties = isParties;
    made.isSignature = isSignature;
    groups.append(made);
    return groups.last();
}

}  // namespace

QHash<QString, QString> firstReaders(const Template& agreement) {
    QHash<QString, QString> readers;
    visitInOrder(agreement.clauses, nullptr, [&](const Clause& clause, const Clause*) {
        const QSet<QString> names = readBy(agreement, clause);
        for (const QString& name : names)
            if (!readers.contains(name))
                readers.insert(name, clause.id);
    });
    const QHash<QString, QString> byTerms = termReaders(agreement);
    for (auto term = byTerms.cbegin(); term != byTerms.cend(); ++term)
        if (!readers.contains(term.key()))
            readers.insert(term.key(), term.value());
    return readers;
}

QList<DraftGroup> draftGroups(const Template& agreement) {
    const QHash<QString, QString> readers = firstReaders(agreement);
    QHash<QString, const Clause*> headedOf;
    QList<DraftGroup> groups{{{}, {}, {}, true, false}};
    visitInOrder(agreement.clauses, nullptr, [&](const Clause& clause, const Clause* headed) {
        headedOf.insert(clause.id, headed);
        DraftGroup& group = groupFor(groups, headed ? headed->id : QString(), false, false);
        if (headed)
            group.heading = headed->heading;
    });
    const auto place = [&](const QString& name, bool isCompany) {
        const auto reader = readers.constFind(name);
        const bool isRead = reader != readers.cend() && headedOf.contains(*reader);
        const Clause* const headed = isRead ? headedOf.value(*reader) : nullptr;
        groupFor(groups, headed ? headed->id : QString(), !isRead && isCompany,
                 !isRead && !isCompany)
            .names.append(name);
    };
    for (const Variable& variable : agreement.variables)
        place(variable.name, variable.type == VariableType::Company);
    const QList<Switch> switches = allSwitches(agreement);
    for (const Switch& one : switches) {
        const bool isEngines = !readers.contains(one.name);
        if (isEngines)
            groupFor(groups, QStringLiteral("#counting"), false, false).names.append(one.name);
        else
            place(one.name, false);
    }
    groups.removeIf([](const DraftGroup& group) { return group.names.isEmpty(); });
    return groups;
}

OpenPoints openPoints(const Template& agreement, const Values& values, const Switches& switches) {
    const DocumentFilling filling(agreement, values, switches);
    OpenPoints open;
    for (const Variable& variable : agreement.variables)
        if (variable.isRequired && !filling.value(variable.name).isGiven())
            open.blanks.append(variable.name);
    for (const Switch& one : agreement.switches)
        if (filling.decision(one.name).isEmpty())
            open.decisions.append(one.name);
    return open;
}

}  // namespace agreements
