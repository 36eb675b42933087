#include "storage/searchindex.h"

#include "storage/searchcheck.h"
#include "storage/searchrun.h"
#include "storage/searchtable.h"

#include <QMap>

#include <algorithm>
#include <future>
#include <utility>
#include <vector>

namespace storage {
namespace {

constexpr int kRecordsPerRead = 1000;

/// The records of one kind that a change set touches; true for those that are new.
using Touched = QMap<qint64, bool>;

core::Done addTouchedBy(Connection& connection, const SearchKind::Dependency& dependency,
                        const ChangeSet& changes, Touched& touched) {
    if (!changes.touches(*dependency.table))
        return {};
    CORE_ASSIGN(Statement rows, connection.prepare(dependency.sql));
    QSet<core::RowId> seen;
    for (const RowChange& change : changes.rows) {
        if (change.table != dependency.table || seen.contains(change.id))
            continue;
        seen.insert(change.id);
        rows.reset();
        rows.bind(":id", change.id);
        while (rows.next())
            touched.insert(rows.integer(0), touched.value(rows.integer(0), false));
        CORE_TRY(rows.status());
    }
    return {};
}

core::Result<Touched> touchedOf(Connection& connection, const SearchKind& kind,
                                const ChangeSet& changes) {
    Touched touched;
    for (const RowChange& change : changes.rows) {
        if (change.table != kind.table)
            continue;
        bool& isNew = touched[change.seq];
        if (change.kind == ChangeKind::Inserted)
            isNew = true;
        else if (change.kind == ChangeKind::Removed)
            isNew = false;
    }
    for (const SearchKind::Dependency& dependency : kind.touchedBy)
        CORE_TRY(addTouchedBy(connection, dependency, changes, touched));
    return touched;
}

/// Records that are new, a run at a time: while this thread reads the documents of the next one and
/// writes the entries of the one before, another works the entries of this one out.
class NewRecords final {
public:
    NewRecords(Connection& connection, const SearchTable& table, SearchCodeBatch& batch)
        : m_connection(connection), m_table(table), m_batch(batch) {}

    core::Done add(qint64 seq) {
        CORE_ASSIGN(SearchDocument document, m_table.kind().document(m_connection, seq));
        m_documents.push_back(std::move(document));
        m_seqs.push_back(seq);
        return m_seqs.size() < kRecordsPerRun ? core::Done() : turn();
    }

    core::Done finish() {
        if (!m_folded.valid())
            return write(m_seqs, fold(m_documents));
        CORE_TRY(turn());
        return write(m_foldedSeqs, m_folded.get());
    }

private:
    static constexpr size_t kRecordsPerRun = 500;

    static std::vector<SearchEntries> fold(const std::vector<SearchDocument>& documents) {
        std::vector<SearchEntries> entries;
        entries.reserve(documents.size());
        for (const SearchDocument& document : documents)
            entries.push_back(entriesOf(document));
        return entries;
    }

    core::Done turn() {
        std::vector<SearchEntries> ready;
        if (m_folded.valid())
            ready = m_folded.get();
        const std::vector<qint64> seqs = std::exchange(m_foldedSeqs, std::exchange(m_seqs, {}));
        m_folded = std::async(std::launch::async | std::launch::deferred, fold,
                              std::exchange(m_documents, {}));
        return write(seqs, ready);
    }

    core::Done write(const std::vector<qint64>& seqs, const std::vector<SearchEntries>& entries) {
        for (size_t i = 0; i < entries.size(); ++i)
            CORE_TRY(m_table.insert(m_connection, seqs[i], entries[i], m_batch));
        return m_batch.isFull() ? m_batch.write(m_connection) : core::Done();
    }

    Connection& m_connection;
    const SearchTable& m_table;
    SearchCodeBatch& m_batch;
    std::vector<qint64> m_seqs;
    std::vector<SearchDocument> m_documents;
    std::vector<qint64> m_foldedSeqs;
    std::future<std::vector<SearchEntries>> m_folded;
};

core::Done fill(Connection& connection, const SearchTable& table, SearchCodeBatch& batch) {
    NewRecords added(connection, table, batch);
    qint64 after = 0;
    while (true) {
        CORE_ASSIGN(const QList<qint64> seqs,
                    table.recordsAfter(connection, after, kRecordsPerRead));
        if (seqs.isEmpty())
            return added.finish();
        for (const qint64 seq : seqs) {
            CORE_ASSIGN(const core::RowId id, table.idOf(connection, seq));
            if (!id.isNil())
                CORE_TRY(added.add(seq));
        }
        after = seqs.last();
    }
}

}  // namespace

SearchIndex::SearchIndex(QList<SearchKind> kinds) : m_kinds(std::move(kinds)) {
    for (const SearchKind& kind : m_kinds)
        m_tables.emplace_back(kind);
}

SearchIndex::~SearchIndex() = default;

core::Done SearchIndex::refresh(Connection& connection, const ChangeSet& changes) {
    SearchCodeBatch batch;
    for (const SearchTable& table : m_tables) {
        CORE_ASSIGN(const Touched touched, touchedOf(connection, table.kind(), changes));
        NewRecords added(connection, table, batch);
        for (auto record = touched.begin(); record != touched.end(); ++record) {
            if (record.value())
                CORE_TRY(added.add(record.key()));
            else
                CORE_TRY(table.update(connection, record.key(), batch));
        }
        CORE_TRY(added.finish());
    }
    return batch.write(connection);
}

core::Done SearchIndex::rebuild(Connection& connection) {
    CORE_TRY(connection.execute("DELETE FROM search_code"));
    SearchCodeBatch batch;
    for (const SearchTable& table : m_tables) {
        CORE_TRY(table.recreate(connection));
        CORE_TRY(fill(connection, table, batch));
    }
    return batch.write(connection);
}

core::Result<CheckProgress> SearchIndex::step(Connection& connection, CheckProgress progress,
                                              int limit, QList<Finding>& findings) {
    return SearchCheck(connection, m_tables, name()).step(progress, limit, findings);
}

core::Result<QList<SearchHit>> SearchIndex::search(Connection& connection, const QString& text,
                                                   int limit) const {
    const SearchQuery query = readQuery(text);
    if (query.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    return SearchRun(connection, m_tables, query, limit).hits();
}

core::Result<QList<SearchHit>> SearchIndex::searchKind(Connection& connection, const QString& kind,
                                                       const QString& text, int limit) const {
    const SearchQuery query = readQuery(text);
    const SearchTable* table = tableOf(kind);
    if (!table || query.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    return SearchRun(connection, m_tables, query, limit).hitsOf(*table);
}

core::Result<QList<qint64>> SearchIndex::seqsOf(Connection& connection, const QString& kind,
                                                const QString& text, int limit) const {
    const SearchQuery query = readQuery(text);
    const SearchTable* table = tableOf(kind);
    if (!table || query.isEmpty() || limit <= 0)
        return QList<qint64>();
    return SearchRun(connection, m_tables, query, limit).seqsOf(*table);
}

const SearchTable* SearchIndex::tableOf(const QString& kind) const {
    const auto found =
        std::find_if(m_tables.begin(), m_tables.end(),
                     [&](const SearchTable& table) { return table.kind().name == kind; });
    return found == m_tables.end() ? nullptr : &*found;
}

}  // namespace storage
