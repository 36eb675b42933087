// The baseline of generated data: instead of an audit row a row gets 8 bytes, which makes a file
// with a million orders small and still names a row that was changed by hand.

#include "storage/journal.h"
#include "storage/ledgerrow.h"

#include <QtEndian>

#include <algorithm>

namespace storage {
namespace {

constexpr qsizetype kMarkSize = 8;
constexpr qint64 kRowsPerMarkChunk = 1024;

core::Result<qint64> firstUnmarkedSeq(Connection& connection, const Table& table) {
    CORE_ASSIGN(Statement last, connection.prepare("SELECT coalesce(max(first_seq + row_count), 1) "
                                                   "FROM sys_audit_baseline WHERE table_no = ?1"));
    last.bind(1, int(table.number));
    const qint64 seq = last.next() ? last.integer(0) : 1;
    CORE_TRY(last.status());
    return seq;
}

/// Rows without a gap, as they are marked together.
struct MarkChunk {
    qint64 firstSeq = 0;
    QByteArray marks;

    qint64 rows() const { return marks.size() / kMarkSize; }
    bool takes(qint64 seq) const {
        return marks.isEmpty() || (rows() < kRowsPerMarkChunk && seq == firstSeq + rows());
    }
};

core::Done saveMarks(Connection& connection, const Table& table, const MarkChunk& chunk, qint64 n,
                     Digest& digest) {
    CORE_ASSIGN(
        Statement insert,
        connection.prepare("INSERT INTO sys_audit_baseline (table_no, first_seq, row_count, "
                           "marks, n) VALUES (?1, ?2, ?3, ?4, ?5)"));
    insert.bind(1, int(table.number))
        .bind(2, chunk.firstSeq)
        .bind(3, chunk.rows())
        .bind(4, chunk.marks)
        .bind(5, n);
    CORE_TRY(insert.run());
    addMarkChunk(digest, table.number, chunk.firstSeq, chunk.marks);
    return {};
}

}  // namespace

void addMarkChunk(Digest& digest, qint64 tableNumber, qint64 firstSeq, QByteArrayView marks) {
    char head[16];
    qToBigEndian(tableNumber, head);
    qToBigEndian(firstSeq, head + 8);
    const DigestBytes marksDigest = Digest::of({marks});
    digest.add({head, qsizetype(sizeof head)}).add(viewOf(marksDigest));
}

QByteArrayView markOf(const DigestBytes& rowDigest) {
    return QByteArrayView(rowDigest.data(), kMarkSize);
}

core::Result<qint64> Journal::sealTable(const Table& table, Digest& digest) {
    CORE_ASSIGN(const qint64 firstSeq, firstUnmarkedSeq(m_connection, table));
    const LedgerRow reader(table);
    // A row that was saved in the ordinary way has its audit row already.
    CORE_ASSIGN(Statement rows,
                m_connection.prepare(reader.select(
                    "AS l WHERE seq >= ?1 AND NOT EXISTS (SELECT 1 FROM sys_audit_row AS a "
                    "WHERE a.row_id = l.id AND a.table_no = ?2) ORDER BY seq")));
    rows.bind(1, firstSeq).bind(2, int(table.number));
    const qint64 n = m_heads.auditNumber + 1;
    qint64 marked = 0;
    MarkChunk chunk;
    CborBuffer op;
    while (rows.next()) {
        const qint64 seq = rows.integer(0);
        if (!chunk.takes(seq)) {
            CORE_TRY(saveMarks(m_connection, table, chunk, n, digest));
            chunk = {};
        }
        if (chunk.marks.isEmpty())
            chunk.firstSeq = seq;
        op.clear();
        reader.encode(rows, op);
        const DigestBytes rowDigest = Digest::of({op.view()});
        chunk.marks.append(markOf(rowDigest));
        ++marked;
    }
    CORE_TRY(rows.status());
    if (!chunk.marks.isEmpty())
        CORE_TRY(saveMarks(m_connection, table, chunk, n, digest));
    return marked;
}

core::Done Journal::seal(const QList<const Table*>& tables) {
    CORE_TRY(flush());
    // The chunks refer to their entry; it is written last, with their digest.
    CORE_TRY(m_connection.execute("PRAGMA defer_foreign_keys = ON"));
    Digest digest;
    qint64 marked = 0;
    // In the order in which the audit check reads them back.
    QList<const Table*> byNumber = tables;
    std::sort(byNumber.begin(), byNumber.end(),
              [](const Table* a, const Table* b) { return a->number < b->number; });
    for (const Table* table : byNumber) {
        CORE_ASSIGN(const qint64 rows, sealTable(*table, digest));
        marked += rows;
    }
    if (marked == 0)
        return {};
    m_heads.isSealed = true;
    const DigestBytes all = digest.finish();
    return writeAudit(m_ids->next(m_now), AuditEntryKind::Baseline, marked, viewOf(all));
}

}  // namespace storage
