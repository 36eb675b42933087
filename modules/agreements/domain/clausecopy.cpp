#include "agreements/domain/templateedit.h"
#include "agreements/domain/templateparts.h"

#include <QCoreApplication>
#include <QHash>

namespace agreements {
namespace {

struct CopyClauseText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ClauseCopy)
};

template <class T>
const T* findNamed(const QList<T>& list, const QString& name) {
    for (const T& one : list)
        if (one.name == name)
            return &one;
    return nullptr;
}

/// Brings one clause and what it needs from one template into another.
class ClauseCopy {
public:
    ClauseCopy(Template into, const Template& from) : m_into(std::move(into)), m_from(from) {}

    core::Result<Template> copy(const Clause& clause, const ClausePlace& place) {
        rename(clause);
        CORE_ASSIGN(m_into, addClause(std::move(m_into), renamed(clause), place));
        m_anchor = m_ids.value(clause.id);
        m_copied = idsWithin(clause);
        addNeeds(clause, m_needs);
        copyTerms();
        gatherNeeds();
        copySnippets();
        copyWindows();
        copyTests();
        copySwitches();
        copyVariables();
        if (m_error)
            return core::fail(*m_error);
        return m_into;
    }

private:
    /// What a copied clause is called where its id is taken.
    void rename(const Clause& clause) {
        QString id = clause.id;
        for (int number = 2; clauseById(m_into.clauses, id) || isGiven(id); ++number)
            id = QStringLiteral("%1-%2").arg(clause.id).arg(number);
        m_ids.insert(clause.id, id);
        for (const Clause& child : clause.clauses)
            rename(child);
    }
    bool isGiven(const QString& id) const {
        for (const QString& given : m_ids)
            if (given == id)
                return true;
        return false;
    }

    Clause renamed(Clause clause) const {
        clause.id = m_ids.value(clause.id);
        for (LocalText* text : {&clause.heading, &clause.text})
            for (QString& one : text->texts)
                renameReferences(one);
        for (Clause& child : clause.clauses)
            child = renamed(child);
        return clause;
    }
    void renameReferences(QString& text) const {
        for (auto id = m_ids.begin(); id != m_ids.end(); ++id)
            if (id.key() != id.value())
                text.replace(QStringLiteral("{{clause %1}}").arg(id.key()),
                             QStringLiteral("{{clause %1}}").arg(id.value()));
    }
    /// A clause that was not copied is replaced by the one that was asked for.
    void renameOrigin(Origin& origin) const {
        if (!origin.clause.isEmpty())
            origin.clause = m_ids.value(origin.clause, m_anchor);
    }

    void copyTerms() {
        for (const Term& term : m_from.terms) {
            auto copied = termFor(term, [&](const QString& id) { return m_copied.contains(id); });
            if (copied)
                insertTerm(*copied, m_into.terms.size());
        }
    }
    void insertTerm(Term term, qsizetype index) {
        const QString window = windowName(term);
        if (!window.isEmpty() && hasWindow(window))
            return;
        addNeeds(term, m_needs);
        renameOrigin(term.origin);
        if (auto* table = std::get_if<TableTerm>(&term.body))
            for (Row& row : table->rows)
                renameOrigin(row.origin);
        if (auto* period = std::get_if<WindowTerm>(&term.body))
            for (WindowTerm::Length& length : period->lengths)
                renameOrigin(length.origin);
        m_into.terms.insert(index, term);
    }
    bool hasWindow(const QString& name) const {
        for (const Term& term : m_into.terms)
            if (windowName(term) == name)
                return true;
        return false;
    }

    /// Needs of what is needed: tests ask tests and windows, snippets include others.
    void gatherNeeds() {
        QSet<QString> tests;
        QSet<QString> windows;
        QSet<QString> snippets;
        QSet<QString> variables;
        for (bool isNew = true; isNew;) {
            isNew = false;
            for (const Test& test : m_from.tests) {
                if (!m_needs.tests.contains(test.name) || tests.contains(test.name))
                    continue;
                tests.insert(test.name);
                for (const Conditions& all : test.anyOf)
                    addNeeds(all, m_needs);
                isNew = true;
            }
            for (const Term& term : m_from.terms) {
                const QString name = windowName(term);
                if (!m_needs.windows.contains(name) || windows.contains(name))
                    continue;
                windows.insert(name);
                if (!hasWindow(name))
                    addNeeds(term, m_needs);
                isNew = true;
            }
            for (const Snippet& snippet : m_from.snippets) {
                if (!m_needs.snippets.contains(snippet.name) || snippets.contains(snippet.name))
                    continue;
                snippets.insert(snippet.name);
                addNeeds(snippet.text, m_needs);
                isNew = true;
            }
            for (const Variable& variable : m_from.variables) {
                if (!m_needs.variables.contains(variable.name) || variables.contains(variable.name))
                    continue;
                variables.insert(variable.name);
                m_needs.variables.insert(variable.standardFrom);
                isNew = true;
            }
        }
    }

    void clash(const QString& name) {
        if (!m_error)
            m_error = core::Error{
                QStringLiteral("edit/clash"),
                CopyClauseText::tr("“%1” means something else in this template. Rename it in one "
                                   "of the two.")
                    .arg(name),
                name};
    }

    static void insert(QList<Switch>& switches, const Switch& one) { switches.append(one); }
    template <class T>
    static void insert(QList<T>& list, const T& one) {
        insertByName(list, one);
    }

    /// Those that are needed and not there yet; another of the same name is a clash.
    template <class T>
    void copyNamed(const QList<T>& from, const QSet<QString>& needed, QList<T>& into) {
        for (const T& one : from) {
            if (!needed.contains(one.name))
                continue;
            const T* there = findNamed(into, one.name);
            if (!there)
                insert(into, one);
            else if (*there != one)
                clash(one.name);
        }
    }
    void copySnippets() { copyNamed(m_from.snippets, m_needs.snippets, m_into.snippets); }
    void copyTests() { copyNamed(m_from.tests, m_needs.tests, m_into.tests); }
    void copySwitches() {
        for (const Switch& one : m_from.switches)
            if (m_needs.switches.contains(one.name) && findNamed(m_into.variables, one.name))
                clash(one.name);
        copyNamed(m_from.switches, m_needs.switches, m_into.switches);
    }
    void copyWindows() {
        qsizetype index = 0;
        for (const Term& term : m_from.terms)
            if (m_needs.windows.contains(windowName(term)) && !hasWindow(windowName(term)))
                insertTerm(term, index++);
    }
    void copyVariables() {
        for (const Variable& variable : m_from.variables) {
            if (!m_needs.variables.contains(variable.name))
                continue;
            const Variable* there = findNamed(m_into.variables, variable.name);
            if (findNamed(m_into.switches, variable.name) ||
                (there && there->type != variable.type))
                clash(variable.name);
            else if (!there)
                m_into.variables.append(variable);
        }
    }

    Template m_into;
    const Template& m_from;
    QHash<QString, QString> m_ids;  ///< of the copied clauses, there and here
    QString m_anchor;
    QSet<QString> m_copied;
    TemplateNeeds m_needs;
    std::optional<core::Error> m_error;
};

}  // namespace

core::Result<Template> copyClause(Template agreement, const Template& from, const QString& id,
                                  const ClausePlace& place) {
    const Clause* clause = clauseById(from.clauses, id);
    if (!clause)
        return core::fail(QStringLiteral("edit/unknown"),
                          CopyClauseText::tr("There is no clause “%1” to copy.").arg(id), id);
    return ClauseCopy(std::move(agreement), from).copy(*clause, place);
}

}  // namespace agreements
