#include "storage/searchrun.h"

#include "core/textfold.h"

#include <algorithm>
#include <numeric>

namespace storage {
namespace {

/// Rows read from one range of `search_code` for one word, and for one of several words, each of
/// whose records is then looked at.
constexpr int kRowsForOneWord = 600;
constexpr int kRowsForSeveralWords = 200;
/// Records of a kind that are read to see whether the other words match as well.
constexpr int kRecordsLookedAt = 120;
/// Words of the texts that a typed beginning stands for.
constexpr int kMostCompletions = 24;

QString quotedTerm(const SearchTerm& term) {
    QString text = term.token;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

/// Greater than everything that begins with `front`, in the order of UTF-8.
QString endOf(const QString& front) {
    constexpr char32_t kLast = 0x10ffff;
    return front + QString::fromUcs4(&kLast, 1);
}

bool isOfHanzi(const SearchWord& word) {
    return std::all_of(word.name.begin(), word.name.end(),
                       [](QChar character) { return core::isHanzi(character.unicode()); });
}

bool isFrontOfAny(const QStringList& keys, const QString& front) {
    const auto at = std::lower_bound(keys.begin(), keys.end(), front);
    return at != keys.end() && at->startsWith(front);
}

}  // namespace

SearchRun::SearchRun(Connection& connection, const std::vector<SearchTable>& tables,
                     const SearchQuery& query, int limit)
    : m_connection(connection), m_tables(tables), m_query(query), m_limit(limit) {
    for (const SearchWord& word : query.words)
        m_patterns.append(SearchPattern(word));
}

core::Result<QList<SearchHit>> SearchRun::hits() {
    QList<Group> groups;
    for (const SearchTable& table : m_tables) {
        CORE_ASSIGN(const QList<Candidate> best, searchKind(table));
        if (!best.isEmpty())
            groups.append({&table, best});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
        return a.best.first().rank < b.best.first().rank;
    });
    // Each kind gets its share; what one does not need goes to the others in their order.
    const int share = std::max(1, m_limit / int(std::max<qsizetype>(1, groups.size())));
    int left = m_limit;
    for (const Group& group : std::as_const(groups))
        left -= int(std::min<qsizetype>(share, group.best.size()));
    for (Group& group : groups) {
        const int more = std::clamp(int(group.best.size()) - share, 0, std::max(0, left));
        group.best.resize(std::min<qsizetype>(group.best.size(), share + more));
        left -= more;
    }
    return describe(groups);
}

core::Result<QList<SearchHit>> SearchRun::hitsOf(const SearchTable& table) {
    CORE_ASSIGN(const QList<Candidate> best, searchKind(table));
    return describe({{&table, best}});
}

core::Result<QList<qint64>> SearchRun::seqsOf(const SearchTable& table) {
    CORE_ASSIGN(const QList<Candidate> best, searchKind(table));
    QList<qint64> seqs;
    for (const Candidate& candidate : best)
        seqs.append(candidate.seq);
    return seqs;
}

core::Result<QList<SearchRun::Candidate>> SearchRun::searchKind(const SearchTable& table) {
    Found found;
    if (m_query.words.size() == 1)
        CORE_TRY(findByOneWord(table, m_query.words.first(), kRowsForOneWord, found));
    else
        CORE_TRY(findByAllWords(table, found));
    return sorted(found).mid(0, m_limit);
}

QList<SearchRun::Candidate> SearchRun::sorted(const Found& found) {
    QList<Candidate> all;
    all.reserve(found.size());
    for (auto it = found.begin(); it != found.end(); ++it)
        all.append({it.key(), it.value()});
    std::sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.seq > b.seq;
    });
    return all;
}

core::Done SearchRun::findByOneWord(const SearchTable& table, const SearchWord& word, int budget,
                                    Found& found) {
    CORE_TRY(findByKeys(table, word, budget, found));
    if (found.size() >= m_limit)
        return {};
    return findByText(table, {word}, found);
}

core::Done SearchRun::findByKeys(const SearchTable& table, const SearchWord& word, int budget,
                                 Found& found) {
    if (!word.code.isEmpty())
        CORE_TRY(findExactly(table, searchmark::kForward + word.code, Rank::WholeCode, found));
    // Later numbers are larger, so that the newest come first where a range is cut.
    if (word.hasFront())
        CORE_TRY(findRange(table, searchmark::kForward + word.code, true, budget, Rank::PartOfCode,
                           found));
    if (word.hasTail())
        CORE_TRY(findRange(table, searchmark::kBackward + reversed(word.code), true, budget,
                           Rank::PartOfCode, found));
    if (word.name.isEmpty())
        return {};
    // Shorter names come first in the order of keys, and they are the likelier ones.
    CORE_TRY(findExactly(table, searchmark::kName + word.name, Rank::WholeName, found));
    return findRange(table, searchmark::kName + word.name, false, budget, Rank::Name, found);
}

core::Done SearchRun::findExactly(const SearchTable& table, const QString& key, Rank rank,
                                  Found& found) {
    CORE_ASSIGN(Statement rows,
                m_connection.prepare("SELECT seq FROM search_code WHERE kind = ?1 AND "
                                     "code = ?2 ORDER BY seq DESC LIMIT ?3"));
    rows.bind(1, table.number()).bind(2, key).bind(3, std::max(m_limit, kRowsForSeveralWords));
    while (rows.next()) {
        if (!found.contains(rows.integer(0)))
            found.insert(rows.integer(0), rank);
    }
    return rows.status();
}

core::Done SearchRun::findRange(const SearchTable& table, const QString& front, bool descending,
                                int budget, Rank rank, Found& found) {
    constexpr char kAscending[] =
        "SELECT seq FROM search_code WHERE kind = ?1 AND code >= ?2 AND code < ?3 "
        "ORDER BY code, seq LIMIT ?4";
    constexpr char kDescending[] =
        "SELECT seq FROM search_code WHERE kind = ?1 AND code >= ?2 AND code < ?3 "
        "ORDER BY code DESC, seq DESC LIMIT ?4";
    CORE_ASSIGN(Statement rows, m_connection.prepare(descending ? kDescending : kAscending));
    rows.bind(1, table.number()).bind(2, front).bind(3, endOf(front)).bind(4, budget);
    while (rows.next()) {
        if (!found.contains(rows.integer(0)))
            found.insert(rows.integer(0), rank);
    }
    return rows.status();
}

core::Done SearchRun::findByText(const SearchTable& table, const QList<SearchWord>& words,
                                 Found& found) {
    CORE_ASSIGN(const QString expression, expressionOf(table, words));
    if (expression.isEmpty())
        return {};
    CORE_ASSIGN(Statement rows,
                m_connection.prepare("SELECT rowid FROM " + table.tableName() + " WHERE " +
                                     table.tableName() + " MATCH ?1 ORDER BY rowid DESC LIMIT ?2"));
    rows.bind(1, expression).bind(2, m_limit);
    while (rows.next()) {
        if (!found.contains(rows.integer(0)))
            found.insert(rows.integer(0), Rank::Text);
    }
    return rows.status();
}

core::Result<QList<SearchRun::Found>> SearchRun::keysOfWords(const SearchTable& table) {
    // Names of hanzi stand in the full text as well, which finds the records that match in all
    // words.
    const bool isAllHanzi = std::all_of(m_query.words.begin(), m_query.words.end(), isOfHanzi);
    QList<Found> byWord;
    for (SearchWord word : m_query.words) {
        if (isAllHanzi)
            word.name.clear();
        Found byThis;
        CORE_TRY(findByKeys(table, word, kRowsForSeveralWords, byThis));
        byWord.append(std::move(byThis));
    }
    return byWord;
}

core::Done SearchRun::findByAllWords(const SearchTable& table, Found& found) {
    CORE_TRY(findByKeys(table, m_query.joined, kRowsForSeveralWords, found));
    if (!found.isEmpty())
        return {};
    CORE_ASSIGN(const QList<Found> byWord, keysOfWords(table));
    // Rarer words first: their records are the fewest to look at.
    QList<qsizetype> order(byWord.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&byWord](qsizetype a, qsizetype b) {
        return byWord[a].size() < byWord[b].size();
    });
    int lookedAt = 0;
    for (const qsizetype at : std::as_const(order)) {
        for (const Candidate& candidate : sorted(byWord[at])) {
            if (found.contains(candidate.seq))
                continue;
            bool fits = std::all_of(byWord.begin(), byWord.end(), [&candidate](const Found& other) {
                return other.contains(candidate.seq);
            });
            if (!fits && lookedAt < kRecordsLookedAt) {
                ++lookedAt;
                CORE_ASSIGN(fits, matchesOthers(table, candidate.seq, at));
            }
            if (fits)
                found.insert(candidate.seq, candidate.rank);
        }
    }
    return found.size() >= m_limit ? core::Done() : findByText(table, m_query.words, found);
}

core::Result<bool> SearchRun::matchesOthers(const SearchTable& table, qint64 seq, qsizetype but) {
    CORE_ASSIGN(Statement row, m_connection.prepare(table.selectSql()));
    row.bind(1, seq);
    if (!row.next()) {
        CORE_TRY(row.status());
        return false;
    }
    const QByteArrayView tokens = row.bytes(0);
    const QByteArrayView keys = row.bytes(1);
    for (qsizetype i = 0; i < m_patterns.size(); ++i) {
        if (i != but && !m_patterns[i].matches(tokens, keys))
            return false;
    }
    return true;
}

core::Result<QStringList> SearchRun::wordsBeginningWith(const SearchTable& table,
                                                        const QString& front) {
    CORE_ASSIGN(
        Statement rows,
        m_connection.prepare("SELECT code FROM search_code WHERE kind = ?1 AND code >= ?2 AND "
                             "code < ?3 ORDER BY code LIMIT ?4"));
    const QString first = searchmark::kWord + front;
    rows.bind(1, table.number()).bind(2, first).bind(3, endOf(first)).bind(4, kMostCompletions);
    QStringList words;
    while (rows.next())
        words.append(rows.text(0).mid(1));
    CORE_TRY(rows.status());
    return words;
}

core::Result<QString> SearchRun::expressionOf(const SearchTable& table,
                                              const QList<SearchWord>& words) {
    QStringList all;
    for (const SearchWord& word : words) {
        if (word.terms.isEmpty())
            return QString();
        for (const SearchTerm& term : word.terms) {
            if (!term.isFront) {
                all.append(quotedTerm(term));
                continue;
            }
            if (!isWordOfLetters(term.token)) {
                all.append(quotedTerm(term) + u'*');
                continue;
            }
            // Not a front of FTS5's, which would gather all rows of all words before the first is
            // told.
            CORE_ASSIGN(const QStringList completions, wordsBeginningWith(table, term.token));
            if (completions.isEmpty())
                return QString();
            QStringList either;
            for (const QString& completion : completions)
                either.append(quotedTerm({completion, false}));
            all.append(u'(' + either.join(QStringLiteral(" OR ")) + u')');
        }
    }
    return all.join(QStringLiteral(" AND "));
}

core::Result<QList<SearchHit>> SearchRun::describe(const QList<Group>& groups) {
    QList<SearchHit> hits;
    for (const Group& group : groups) {
        const SearchKind& kind = group.table->kind();
        for (const Candidate& candidate : group.best) {
            if (hits.size() == m_limit)
                return hits;
            CORE_ASSIGN(const core::RowId id, group.table->idOf(m_connection, candidate.seq));
            if (id.isNil())
                continue;
            CORE_ASSIGN(const SearchDocument document, kind.document(m_connection, candidate.seq));
            hits.append({kind.name, id, candidate.seq, document.title, document.subtitle,
                         matchedIn(document)});
        }
    }
    return hits;
}

QString SearchRun::matchedIn(const SearchDocument& document) const {
    QStringList parts;
    for (const SearchWord& word : m_query.words) {
        const QString part = matchedIn(document, word);
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    if (parts.isEmpty() && m_query.words.size() > 1)
        parts.append(matchedIn(document, m_query.joined));
    return parts.join(u' ');
}

QString SearchRun::matchedIn(const SearchDocument& document, const SearchWord& word) {
    for (const QString& code : document.codes) {
        const QString folded = indexedCode(code);
        if ((word.hasFront() && folded.startsWith(word.code)) ||
            (word.hasTail() && folded.endsWith(word.code)) ||
            (!word.code.isEmpty() && folded == word.code))
            return code;
    }
    for (const QString& name : document.names) {
        if (word.name.isEmpty())
            break;
        if (const QString written = writtenAs(name, word.name, false); !written.isEmpty())
            return written;
        if (isFrontOfAny(entriesOf({name, {}, {}, {name}, {}}).keys, searchmark::kName + word.name))
            return name;
    }
    for (const SearchTerm& term : word.terms) {
        const QString whole = word.name.isEmpty() ? term.token : word.name;
        for (const QString& part : {whole, term.token}) {
            if (const QString written = writtenAs(document.text, part, false); !written.isEmpty())
                return written;
        }
    }
    return {};
}

}  // namespace storage
