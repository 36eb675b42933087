#pragma once

#include "storage/connection.h"
#include "storage/searchentries.h"
#include "storage/searchindex.h"

#include <QSet>

#include <optional>
#include <tuple>
#include <vector>

namespace storage {

/// Entries of `search_code` waiting to be written: sorted first, so that an import of thousands of
/// records touches each page of the tree once.
class SearchCodeBatch final {
public:
    void add(int kind, const QStringList& keys, qint64 seq);
    void addWords(int kind, const QStringList& words);
    /// Worth writing before more is gathered.
    bool isFull() const;
    core::Done write(Connection& connection);

private:
    struct Entry {
        int kind;
        QByteArray code;
        qint64 seq;

        friend bool operator<(const Entry& a, const Entry& b) {
            return std::tie(a.kind, a.code, a.seq) < std::tie(b.kind, b.code, b.seq);
        }
    };
    std::vector<Entry> m_entries;
    QSet<std::pair<int, QString>> m_words;
};

/// The rows of one kind in the index.
class SearchTable final {
public:
    explicit SearchTable(const SearchKind& kind);

    const SearchKind& kind() const { return *m_kind; }
    int number() const { return m_kind->table->number; }
    const QByteArray& tableName() const { return m_table; }
    /// Gives `tokens` and `keys` of the record ?1.
    const QByteArray& selectSql() const { return m_selectSql; }

    /// The document of a record as it should be indexed now; empty entries where it should not.
    core::Result<SearchEntries> current(Connection& connection, qint64 seq) const;
    /// What is indexed for it; nullopt where nothing is.
    core::Result<std::optional<SearchEntries>> indexed(Connection& connection, qint64 seq) const;
    /// Brings the index up to date with a record; entries for `search_code` go into `batch`.
    core::Done update(Connection& connection, qint64 seq, SearchCodeBatch& batch) const;
    /// Empties the table by making it anew.
    core::Done recreate(Connection& connection) const;
    /// The seqs of up to `limit` records after `afterSeq`, deleted ones too.
    core::Result<QList<qint64>> recordsAfter(Connection& connection, qint64 afterSeq,
                                             int limit) const;
    /// The seqs in the index from `first` to `last`.
    core::Result<QList<qint64>> indexedBetween(Connection& connection, qint64 first,
                                               qint64 last) const;
    /// The id of a record that is there and not deleted, else nil.
    core::Result<core::RowId> idOf(Connection& connection, qint64 seq) const;

    /// The entries of a record that is not indexed yet; nothing happens where they are empty.
    core::Done insert(Connection& connection, qint64 seq, const SearchEntries& entries,
                      SearchCodeBatch& batch) const;

private:
    core::Done remove(Connection& connection, qint64 seq, const SearchEntries& old) const;
    core::Done replace(Connection& connection, qint64 seq, const SearchEntries& old,
                       const SearchEntries& entries, SearchCodeBatch& batch) const;
    core::Done removeCodes(Connection& connection, qint64 seq, const QStringList& keys) const;

    const SearchKind* m_kind;
    QByteArray m_table;
    QByteArray m_insertSql;
    QByteArray m_updateSql;
    QByteArray m_deleteSql;
    QByteArray m_selectSql;
    QByteArray m_idSql;
    QByteArray m_recordsSql;
    QByteArray m_betweenSql;
};

}  // namespace storage
