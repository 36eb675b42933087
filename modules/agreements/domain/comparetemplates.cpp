#include "agreements/domain/compare.h"
#include "agreements/domain/numberingplan.h"

#include <QSet>

#include <algorithm>

namespace agreements {
namespace {

struct ListedClause {
    const Clause* clause = nullptr;
    QString parent;
    int level = 0;
};

void listClauses(const QList<Clause>& clauses, const QString& parent, int level,
                 QList<ListedClause>& listed) {
    for (const Clause& clause : clauses) {
        listed.append({&clause, parent, level});
        listClauses(clause.clauses, clause.id, level + 1, listed);
    }
}

/// Which of these places belong to a longest rising row of them.
QSet<qsizetype> longestRising(const QList<qsizetype>& places) {
    QList<qsizetype> ends;  // index of the smallest end of a rising row of each length
    QList<qsizetype> before(places.size(), -1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto found =
            std::lower_bound(ends.begin(), ends.end(), places[i],
                             [&](qsizetype end, qsizetype place) { return places[end] < place; });
        if (found != ends.begin())
            before[i] = *(found - 1);
        if (found == ends.end())
            ends.append(i);
        else
            *found = i;
    }
    QSet<qsizetype> rising;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before[i])
        rising.insert(places[i]);
    return rising;
}

class ClauseMatching final {
public:
    ClauseMatching(const Template& before, const Template& after, Language language,
                   const Values& values, const Switches& switches)
        : m_language(language),
          m_numbersBefore(before, values, switches),
          m_numbersAfter(after, values, switches) {
        listClauses(before.clauses, {}, 0, m_before);
        listClauses(after.clauses, {}, 0, m_after);
        for (qsizetype i = 0; i < m_before.size(); ++i)
            if (!m_placesBefore.contains(m_before[i].clause->id))
                m_placesBefore.insert(m_before[i].clause->id, i);
        for (qsizetype i = 0; i < m_after.size(); ++i)
            m_isAfter.insert(m_after[i].clause->id);
    }

    QList<ClauseComparison> match() {
        QList<qsizetype> places;
        for (const ListedClause& listed : m_after)
            if (const auto at = m_placesBefore.constFind(listed.clause->id);
                at != m_placesBefore.cend() && m_before[*at].parent == listed.parent)
                places.append(*at);
        const QSet<qsizetype> inOrder = longestRising(places);
        QList<ClauseComparison> result;
        addRemoved(-1, result);
        for (const ListedClause& listed : m_after) {
            const qsizetype at = m_placesBefore.value(listed.clause->id, -1);
            result.append(at < 0 ? added(listed)
                                 : kept(m_before[at], listed, inOrder.contains(at)));
            if (at >= 0)
                addRemoved(at, result);
        }
        return result;
    }

private:
    ClauseComparison added(const ListedClause& listed) const {
        return {listed.clause->id,
                ClauseComparison::Change::Added,
                listed.level,
                {},
                m_numbersAfter.reference(listed.clause->id, m_language),
                compareTexts({}, listed.clause->heading.in(m_language)),
                compareTexts({}, listed.clause->text.in(m_language))};
    }
    ClauseComparison kept(const ListedClause& before, const ListedClause& after,
                          bool isInOrder) const {
        const Clause& old = *before.clause;
        const Clause& fresh = *after.clause;
        ClauseComparison same{
            fresh.id,
            ClauseComparison::Change::Same,
            after.level,
            m_numbersBefore.reference(old.id, m_language),
            m_numbersAfter.reference(fresh.id, m_language),
            compareTexts(old.heading.in(m_language), fresh.heading.in(m_language)),
            compareTexts(old.text.in(m_language), fresh.text.in(m_language))};
        if (!isInOrder)
            same.change = ClauseComparison::Change::Moved;
        else if (old.heading.in(m_language) != fresh.heading.in(m_language) ||
                 old.text.in(m_language) != fresh.text.in(m_language))
            same.change = ClauseComparison::Change::Changed;
        return same;
    }
    /// Those that followed the clause at `place` and are there no more.
    void addRemoved(qsizetype place, QList<ClauseComparison>& result) const {
        for (qsizetype i = place + 1; i < m_before.size(); ++i) {
            const Clause& clause = *m_before[i].clause;
            if (m_isAfter.contains(clause.id))
                return;
            result.append({clause.id,
                           ClauseComparison::Change::Removed,
                           m_before[i].level,
                           m_numbersBefore.reference(clause.id, m_language),
                           {},
                           compareTexts(clause.heading.in(m_language), {}),
                           compareTexts(clause.text.in(m_language), {})});
        }
    }

    const Language m_language;
    const NumberingPlan m_numbersBefore;
    const NumberingPlan m_numbersAfter;
    QList<ListedClause> m_before;
    QList<ListedClause> m_after;
    QHash<QString, qsizetype> m_placesBefore;
    QSet<QString> m_isAfter;
};

QList<ClauseComparison> matchSnippets(const Template& before, const Template& after,
                                      Language language) {
    QMap<QString, std::pair<QString, QString>> texts;
    QSet<QString> old;
    QSet<QString> fresh;
    for (const Snippet& snippet : before.snippets) {
        texts[snippet.name].first = snippet.text.in(language);
        old.insert(snippet.name);
    }
    for (const Snippet& snippet : after.snippets) {
        texts[snippet.name].second = snippet.text.in(language);
        fresh.insert(snippet.name);
    }
    QList<ClauseComparison> result;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        ClauseComparison one;
        one.id = it.key();
        one.text = compareTexts(it->first, it->second);
        if (!old.contains(it.key()))
            one.change = ClauseComparison::Change::Added;
        else if (!fresh.contains(it.key()))
            one.change = ClauseComparison::Change::Removed;
        else if (it->first != it->second)
            one.change = ClauseComparison::Change::Changed;
        result.append(one);
    }
    return result;
}

bool isAnyChanged(const QList<ClauseComparison>& clauses) {
    return std::any_of(clauses.cbegin(), clauses.cend(), [](const ClauseComparison& one) {
        return one.change != ClauseComparison::Change::Same;
    });
}

}  // namespace

bool TemplateComparison::hasChanges() const {
    const bool isTitleChanged = std::any_of(
        title.cbegin(), title.cend(),
        [](const CompareSpan& span) { return span.change != CompareSpan::Change::Same; });
    return isTitleChanged || isAnyChanged(snippets) || isAnyChanged(clauses);
}

TemplateComparison compareTemplates(const Template& before, const Template& after,
                                    Language language, const Values& values,
                                    const Switches& switches) {
    TemplateComparison result;
    result.title = compareTexts(before.title.in(language), after.title.in(language));
    result.snippets = matchSnippets(before, after, language);
    result.clauses = ClauseMatching(before, after, language, values, switches).match();
    Template rest = before;
    rest.id = after.id;
    rest.title = after.title;
    rest.note = after.note;
    rest.snippets = after.snippets;
    rest.clauses = after.clauses;
    result.hasOtherChanges = !(rest == after);
    return result;
}

}  // namespace agreements
