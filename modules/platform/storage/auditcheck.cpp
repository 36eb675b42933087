#include "storage/auditcheck.h"

#include "storage/digest.h"
#include "storage/journal.h"

#include <QCoreApplication>

#include <optional>

namespace storage {
namespace {

QString auditText(const char* text) {
    return QCoreApplication::translate("storage", text);
}

/// One pass over some entries; collects what is wrong.
class AuditReader final {
public:
    AuditReader(Connection& connection, const Schema& schema, QList<Finding>& findings)
        : m_connection(connection), m_schema(schema), m_findings(findings) {}

    core::Result<CheckProgress> read(CheckProgress progress, int limit);

private:
    core::Done checkEntry(const AuditEntry& entry, QByteArrayView chain);
    core::Result<QByteArray> digestOfRows(const AuditEntry& entry);
    core::Result<QByteArray> digestOfMarks(const AuditEntry& entry);
    core::Done checkRow(const Statement& row);
    core::Done checkIsThere(const Table& table, const core::RowId& id);
    void report(const QString& table, const QString& id, const char* what) {
        m_findings.append({QStringLiteral("storage/audit"), table, id, auditText(what)});
    }

    Connection& m_connection;
    const Schema& m_schema;
    QList<Finding>& m_findings;
    QByteArray m_previousChain;
    qint64 m_previousNumber = 0;
};

core::Result<CheckProgress> AuditReader::read(CheckProgress progress, int limit) {
    CORE_ASSIGN(
        Statement entries,
        m_connection.prepare(
            "SELECT n, txn_id, device, at, user_id, import_batch, kind, row_count, rows_digest, "
            "chain FROM sys_audit WHERE n >= ?1 ORDER BY n"));
    entries.bind(1, progress.afterSeq);
    m_previousNumber = progress.afterSeq;
    qint64 rowsSeen = 0;
    while (entries.next()) {
        const qint64 n = entries.integer(0);
        if (n == progress.afterSeq) {
            m_previousChain = entries.blob(9);
            continue;
        }
        if (rowsSeen >= limit)
            return CheckProgress{m_previousNumber, false};
        const AuditEntry entry{n,
                               entries.id(1),
                               quint64(entries.integer(2)),
                               entries.integer(3),
                               entries.id(4),
                               entries.id(5),
                               AuditEntryKind(entries.integer(6)),
                               entries.integer(7),
                               entries.blob(8)};
        CORE_TRY(checkEntry(entry, entries.bytes(9)));
        m_previousChain = entries.blob(9);
        m_previousNumber = n;
        rowsSeen += entry.rowCount + 1;
    }
    CORE_TRY(entries.status());
    return CheckProgress{m_previousNumber, true};
}

core::Done AuditReader::checkEntry(const AuditEntry& entry, QByteArrayView chain) {
    const QString name = QString::number(entry.n);
    const QString table = QStringLiteral("sys_audit");
    if (entry.n != m_previousNumber + 1)
        report(table, name, QT_TRANSLATE_NOOP("storage", "entries before this one are missing"));
    else if (entry.chainAfter(m_previousChain) != chain)
        report(table, name,
               QT_TRANSLATE_NOOP("storage", "the entry or the one before it was changed"));
    const bool isBaseline = entry.kind == AuditEntryKind::Baseline;
    CORE_ASSIGN(const QByteArray digest, isBaseline ? digestOfMarks(entry) : digestOfRows(entry));
    if (digest != entry.rowsDigest)
        report(table, name,
               QT_TRANSLATE_NOOP("storage", "rows of the entry were changed, added or removed"));
    return {};
}

core::Result<QByteArray> AuditReader::digestOfRows(const AuditEntry& entry) {
    CORE_ASSIGN(Statement rows,
                m_connection.prepare(
                    "SELECT seq, table_no, row_id, kind, salt, vals, digest FROM sys_audit_row "
                    "WHERE seq >= ?1 AND seq < ?2 ORDER BY seq"));
    rows.bind(1, entry.n * kAuditRowsPerEntry).bind(2, (entry.n + 1) * kAuditRowsPerEntry);
    Digest digest;
    while (rows.next()) {
        addAuditRow(digest, rows.integer(1), rows.bytes(2), AuditKind(rows.integer(3)),
                    rows.bytes(6));
        CORE_TRY(checkRow(rows));
    }
    CORE_TRY(rows.status());
    const DigestBytes bytes = digest.finish();
    return viewOf(bytes).toByteArray();
}

core::Done AuditReader::checkRow(const Statement& row) {
    const Table* table = m_schema.table(quint16(row.integer(1)));
    const core::RowId id = row.id(2);
    if (table && AuditKind(row.integer(3)) == AuditKind::Insert)
        CORE_TRY(checkIsThere(*table, id));
    // The content of a ledger row is proven by RowCheck.
    if (table && table->kind == TableKind::Ledger)
        return {};
    // Of an erased person neither values nor salt are left, and the chain still holds.
    if (row.isNull(4) && row.isNull(5))
        return {};
    const DigestBytes digest = Digest::of({row.bytes(4), row.bytes(5)});
    if (viewOf(digest) != row.bytes(6))
        report(table ? QString::fromLatin1(table->name) : QStringLiteral("sys_audit_row"),
               id.toString(), QT_TRANSLATE_NOOP("storage", "the audit of this record was changed"));
    return {};
}

/// Nothing that is synced is ever deleted from a table; what is in the trash is still there.
core::Done AuditReader::checkIsThere(const Table& table, const core::RowId& id) {
    CORE_ASSIGN(Statement row,
                m_connection.prepare(QByteArray("SELECT 1 FROM ") + table.name + " WHERE id = ?1"));
    row.bind(1, id);
    if (!row.next() && row.status())
        report(QString::fromLatin1(table.name), id.toString(),
               QT_TRANSLATE_NOOP("storage", "the entry was removed outside the program"));
    return row.status();
}

core::Result<QByteArray> AuditReader::digestOfMarks(const AuditEntry& entry) {
    CORE_ASSIGN(Statement chunks,
                m_connection.prepare("SELECT table_no, first_seq, marks FROM sys_audit_baseline "
                                     "WHERE n = ?1 ORDER BY table_no, first_seq"));
    chunks.bind(1, entry.n);
    Digest digest;
    while (chunks.next())
        addMarkChunk(digest, chunks.integer(0), chunks.integer(1), chunks.bytes(2));
    CORE_TRY(chunks.status());
    const DigestBytes bytes = digest.finish();
    return viewOf(bytes).toByteArray();
}

}  // namespace

core::Result<CheckProgress> AuditCheck::step(Connection& connection, CheckProgress progress,
                                             int limit, QList<Finding>& findings) {
    return AuditReader(connection, m_schema, findings).read(progress, limit);
}

core::Result<CheckProgress> OutboxCheck::step(Connection& connection, CheckProgress progress,
                                              int limit, QList<Finding>& findings) {
    const auto report = [&findings](qint64 dseq, const char* what) {
        findings.append({QStringLiteral("storage/outbox"), QStringLiteral("sync_outbox"),
                         QString::number(dseq), auditText(what)});
    };
    CORE_ASSIGN(
        Statement rows,
        connection.prepare("SELECT dseq, txn_id, chain, ops FROM sync_outbox WHERE dseq >= ?1 "
                           "ORDER BY dseq LIMIT ?2"));
    rows.bind(1, progress.afterSeq).bind(2, limit + 1);
    std::optional<QByteArray> previous;
    qint64 previousNumber = 0;
    int seen = 0;
    while (rows.next()) {
        const qint64 dseq = rows.integer(0);
        ++seen;
        // The first that is kept has nothing before it to be compared with, unless it is the very
        // first.
        if (!previous && dseq == 1 && progress.afterSeq == 0)
            previous = QByteArray();
        const bool isKnown = previous && dseq == previousNumber + 1;
        if (previous && !isKnown)
            report(dseq, QT_TRANSLATE_NOOP("storage", "entries before this one are missing"));
        else if (isKnown && outboxChainAfter(*previous, rows.id(1), rows.bytes(3)) != rows.bytes(2))
            report(dseq,
                   QT_TRANSLATE_NOOP("storage", "the entry or the one before it was changed"));
        previous = rows.blob(2);
        previousNumber = dseq;
    }
    CORE_TRY(rows.status());
    return CheckProgress{qMax(previousNumber, progress.afterSeq), seen <= limit};
}

}  // namespace storage
