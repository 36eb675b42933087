#pragma once

#include "agreements/domain/template.h"

#include <QSet>

#include <functional>

namespace agreements {

// Looking through a template: what its parts are called and what they need.

/// What some part of a template needs of the rest, by name.
struct TemplateNeeds {
    QSet<QString> clauses;
    QSet<QString> variables;
    QSet<QString> switches;
    QSet<QString> snippets;
    QSet<QString> tests;
    QSet<QString> windows;
};

void addNeeds(const LocalText& text, TemplateNeeds& needs);
void addNeeds(const Conditions& conditions, TemplateNeeds& needs);
/// With the clauses that its outcomes stand under.
void addNeeds(const Term& term, TemplateNeeds& needs);
/// Texts and conditions, children too. A name in a text may be a switch or a blank: it is in both.
void addNeeds(const Clause& clause, TemplateNeeds& needs);
/// All that any part of the template needs.
TemplateNeeds needsOf(const Template& agreement);

Clause* clauseById(QList<Clause>& clauses, const QString& id);
const Clause* clauseById(const QList<Clause>& clauses, const QString& id);
/// Its own id and those of all within it.
QSet<QString> idsWithin(const Clause& clause);
/// Puts it where it stands by its name, in place of another of that name.
template <class T>
void insertByName(QList<T>& list, const T& one) {
    qsizetype index = 0;
    while (index < list.size() && list[index].name < one.name)
        ++index;
    if (index < list.size() && list[index].name == one.name)
        list[index] = one;
    else
        list.insert(index, one);
}
/// The name of the window, empty for other terms.
QString windowName(const Term& term);

/// The term with only those rows and lengths that `isKept` wants by the id of their clause; nothing
/// where none is left. A row without a clause of its own stands under that of its term.
std::optional<Term> termFor(const Term& term,
                            const std::function<bool(const QString& clause)>& isKept);

}  // namespace agreements
