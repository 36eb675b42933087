#pragma once

#include "storage/searchpattern.h"
#include "storage/searchquery.h"
#include "storage/searchtable.h"

#include <QHash>

#include <vector>

namespace storage {

/// One search. Reads ranges of `search_code` and the full text, each with a bound.
class SearchRun final {
public:
    SearchRun(Connection& connection, const std::vector<SearchTable>& tables,
              const SearchQuery& query, int limit);

    core::Result<QList<SearchHit>> hits();
    /// Of one kind alone, with all of the limit.
    core::Result<QList<SearchHit>> hitsOf(const SearchTable& table);
    core::Result<QList<qint64>> seqsOf(const SearchTable& table);

private:
    /// Smaller is better.
    enum class Rank { WholeCode, PartOfCode, WholeName, Name, Text };

    /// The records of one kind that match, by seq, with their best rank.
    using Found = QHash<qint64, Rank>;
    struct Candidate {
        qint64 seq;
        Rank rank;
    };
    struct Group {
        const SearchTable* table;
        QList<Candidate> best;
    };

    core::Result<QList<Candidate>> searchKind(const SearchTable& table);
    core::Done findByOneWord(const SearchTable& table, const SearchWord& word, int budget,
                             Found& found);
    core::Done findByKeys(const SearchTable& table, const SearchWord& word, int budget,
                          Found& found);
    core::Done findByAllWords(const SearchTable& table, Found& found);
    core::Done findByText(const SearchTable& table, const QList<SearchWord>& words, Found& found);
    core::Done findExactly(const SearchTable& table, const QString& key, Rank rank, Found& found);
    core::Done findRange(const SearchTable& table, const QString& front, bool descending,
                         int budget, Rank rank, Found& found);
    core::Result<QList<Found>> keysOfWords(const SearchTable& table);
    core::Result<bool> matchesOthers(const SearchTable& table, qint64 seq, qsizetype but);
    core::Result<QString> expressionOf(const SearchTable& table, const QList<SearchWord>& words);
    core::Result<QStringList> wordsBeginningWith(const SearchTable& table, const QString& front);
    core::Result<QList<SearchHit>> describe(const QList<Group>& groups);
    QString matchedIn(const SearchDocument& document) const;
    static QString matchedIn(const SearchDocument& document, const SearchWord& word);
    static QList<Candidate> sorted(const Found& found);

    Connection& m_connection;
    const std::vector<SearchTable>& m_tables;
    const SearchQuery& m_query;
    QList<SearchPattern> m_patterns;  ///< one a word
    int m_limit;
};

}  // namespace storage
