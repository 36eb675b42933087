#include "agreements/domain/templateparts.h"

#include "agreements/domain/documentcheck.h"
#include "agreements/domain/textlanguage.h"

#include <vector>

namespace agreements {
namespace {

void addTagNeeds(const std::vector<TextNode>& nodes, TemplateNeeds& needs) {
    for (const TextNode& node : nodes) {
        switch (node.kind) {
        case TextNode::Kind::Plain:
            break;
        case TextNode::Kind::ClauseNumber:
            needs.clauses.insert(node.name);
            break;
        case TextNode::Kind::Include:
            needs.snippets.insert(node.name);
            break;
        case TextNode::Kind::Value:
        case TextNode::Kind::If:
        case TextNode::Kind::For:
            // With a row it is a column of that row's table.
            if (node.row.isEmpty() || node.kind == TextNode::Kind::For) {
                needs.variables.insert(node.name);
                needs.switches.insert(node.name);
            }
            break;
        }
        addTagNeeds(node.body, needs);
        addTagNeeds(node.otherwise, needs);
    }
}

void addOriginNeeds(const Origin& origin, TemplateNeeds& needs) {
    if (!origin.clause.isEmpty())
        needs.clauses.insert(origin.clause);
}

}  // namespace

void addNeeds(const LocalText& text, TemplateNeeds& needs) {
    for (const QString& one : text.texts)
        addTagNeeds(parseText(one).nodes, needs);
}

void addNeeds(const Conditions& conditions, TemplateNeeds& needs) {
    for (const Condition& condition : conditions) {
        if (condition.amount && condition.amount->from == Amount::From::Variable)
            needs.variables.insert(condition.amount->name);
        if (condition.about == Condition::About::Test)
            needs.tests.insert(condition.name);
        else if (condition.about == Condition::About::Window)
            needs.windows.insert(condition.name);
        else if (condition.about == Condition::About::Switch)
            needs.switches.insert(condition.name);
    }
}

void addNeeds(const Term& term, TemplateNeeds& needs) {
    addOriginNeeds(term.origin, needs);
    for (const QString& name : usedVariables(term))
        needs.variables.insert(name);
    if (const auto* table = std::get_if<TableTerm>(&term.body)) {
        for (const Row& row : table->rows) {
            addOriginNeeds(row.origin, needs);
            addNeeds(row.when, needs);
        }
    } else if (const auto* window = std::get_if<WindowTerm>(&term.body)) {
        addNeeds(window->extensionWhen, needs);
        for (const WindowTerm::Length& length : window->lengths) {
            addOriginNeeds(length.origin, needs);
            addNeeds(length.when, needs);
        }
    } else {
        // Duties name blanks and switches as texts: {"place": "station_site"}.
        for (const auto& given : std::get<DutyTerm>(term.body).with) {
            if (const auto* name = std::get_if<QString>(&given)) {
                needs.variables.insert(*name);
                needs.switches.insert(*name);
            }
        }
    }
}

void addNeeds(const Clause& clause, TemplateNeeds& needs) {
    addNeeds(clause.heading, needs);
    addNeeds(clause.text, needs);
    addNeeds(clause.when, needs);
    for (const Condition& condition : clause.when)
        if (condition.about == Condition::About::Fact)
            needs.variables.insert(condition.name);  // facts of a draft are its blanks
    for (const Clause& child : clause.clauses)
        addNeeds(child, needs);
}

TemplateNeeds needsOf(const Template& agreement) {
    TemplateNeeds needs;
    addNeeds(agreement.title, needs);
    for (const Clause& clause : agreement.clauses)
        addNeeds(clause, needs);
    for (const Snippet& snippet : agreement.snippets)
        addNeeds(snippet.text, needs);
    for (const Test& test : agreement.tests)
        for (const Conditions& all : test.anyOf)
            addNeeds(all, needs);
    for (const Term& term : agreement.terms)
        addNeeds(term, needs);
    for (const Variable& variable : agreement.variables)
        needs.variables.insert(variable.standardFrom);
    for (const SignatureBlock& block : agreement.signatures)
        for (const SignatureLine& line : block.lines)
            needs.variables.insert(line.variable);
    return needs;
}

Clause* clauseById(QList<Clause>& clauses, const QString& id) {
    for (Clause& clause : clauses) {
        if (clause.id == id)
            return &clause;
        if (Clause* found = clauseById(clause.clauses, id))
            return found;
    }
    return nullptr;
}

const Clause* clauseById(const QList<Clause>& clauses, const QString& id) {
    for (const Clause& clause : clauses) {
        if (clause.id == id)
            return &clause;
        if (const Clause* found = clauseById(clause.clauses, id))
            return found;
    }
    return nullptr;
}

QSet<QString> idsWithin(const Clause& clause) {
    QSet<QString> ids{clause.id};
    for (const Clause& child : clause.clauses)
        ids.unite(idsWithin(child));
    return ids;
}

QString windowName(const Term& term) {
    const auto* window = std::get_if<WindowTerm>(&term.body);
    return window ? window->name : QString();
}

std::optional<Term> termFor(const Term& term,
                            const std::function<bool(const QString& clause)>& isKept) {
    const bool keepsTerm = isKept(term.origin.clause);
    const auto* table = std::get_if<TableTerm>(&term.body);
    if (!table)
        return keepsTerm ? std::optional(term) : std::nullopt;
    Term kept = term;
    QList<Row>& rows = std::get<TableTerm>(kept.body).rows;
    rows.clear();
    for (const Row& row : table->rows)
        if (row.origin.clause.isEmpty() ? keepsTerm : isKept(row.origin.clause))
            rows.append(row);
    if (rows.isEmpty())
        return std::nullopt;
    if (!keepsTerm) {
        // Each row that is left names its own clause; the term's stays behind.
        kept.origin.clause.clear();
        kept.origin.source.reset();
    }
    return kept;
}

}  // namespace agreements
