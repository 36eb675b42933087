#include "storage/journal.h"

#include "storage/sqliteerror.h"

#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>
#include <functional>

namespace storage {
namespace {

constexpr qsizetype kOpsHeadRoom = 9;
constexpr qint64 kImportRows = 200;
constexpr qsizetype kImportBytes = 256 * 1024;
constexpr qsizetype kSaltSize = 16;
constexpr qsizetype kSaltsAtOnce = 256;

QByteArrayView idView(const core::RowId& id) {
    return {reinterpret_cast<const char*>(id.bytes().data()), 16};
}

void appendId(CborBuffer& buffer, const core::RowId& id) {
    buffer.blob(idView(id));
}

core::Result<sqlite3_stmt*> prepareForGood(Connection& connection, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return core::fail(sqliteError(connection.handle(), code, sql));
    return statement;
}

void bindBytes(sqlite3_stmt* statement, int position, QByteArrayView bytes) {
    sqlite3_bind_blob64(statement, position, bytes.data(), sqlite3_uint64(bytes.size()),
                        SQLITE_STATIC);
}

void bindIdOrNull(sqlite3_stmt* statement, int position, const core::RowId& id) {
    if (id.isNil())
        sqlite3_bind_null(statement, position);
    else
        bindBytes(statement, position, idView(id));
}

core::Done runOnce(Connection& connection, sqlite3_stmt* statement) {
    sqlite3_step(statement);
    const int code = sqlite3_reset(statement);
    if (code != SQLITE_OK)
        return core::fail(sqliteError(connection.handle(), code, sqlite3_sql(statement)));
    return {};
}

}  // namespace

void beginInsertOp(CborBuffer& ops, const Table& table, const core::RowId& id) {
    ops.array(7);
    ops.integer(table.number);
    appendId(ops, id);
    ops.utf8("i");
}

void endInsertOp(CborBuffer& ops, const RowHead& row) {
    appendId(ops, row.centre);
    ops.integer(row.madeAt);
    appendId(ops, row.madeBy);
}

void beginPatchOp(CborBuffer& ops, const Table& table, const core::RowId& id) {
    ops.array(4);
    ops.integer(table.number);
    appendId(ops, id);
    ops.utf8("p");
}

void writeDeleteOp(CborBuffer& ops, const Table& table, const core::RowId& id) {
    ops.array(3);
    ops.integer(table.number);
    appendId(ops, id);
    ops.utf8("d");
}

QByteArray AuditEntry::chainAfter(QByteArrayView previous) const {
    CborBuffer bytes;
    bytes.array(9);
    bytes.integer(n);
    appendId(bytes, txn);
    bytes.integer(qint64(device));
    bytes.integer(at);
    appendId(bytes, user);
    appendId(bytes, importBatch);
    bytes.integer(qint64(kind));
    bytes.integer(rowCount);
    bytes.blob(rowsDigest);
    return viewOf(Digest::of({previous, bytes.view()})).toByteArray();
}

QByteArray outboxChainAfter(QByteArrayView previous, const core::RowId& txn, QByteArrayView ops) {
    const DigestBytes opsDigest = Digest::of({ops});
    return viewOf(Digest::of({previous, idView(txn), viewOf(opsDigest)})).toByteArray();
}

void addAuditRow(Digest& digest, qint64 tableNumber, QByteArrayView rowId, AuditKind kind,
                 QByteArrayView rowDigest) {
    char head[9];
    qToBigEndian(tableNumber, head);
    head[8] = char(kind);
    digest.add({head, qsizetype(sizeof head)}).add(rowId).add(rowDigest);
}

core::Result<std::unique_ptr<Journal>> Journal::open(Connection& connection,
                                                     const Settings& settings) {
    std::unique_ptr<Journal> journal(new Journal(connection, settings));
    CORE_TRY(journal->prepare());
    CORE_TRY(journal->readHeads());
    return journal;
}

Journal::Journal(Connection& connection, const Settings& settings)
    : m_connection(connection), m_settings(settings) {}

Journal::~Journal() {
    sqlite3_finalize(m_insertOutbox);
    sqlite3_finalize(m_insertAudit);
    sqlite3_finalize(m_insertRow);
}

core::Done Journal::prepare() {
    CORE_ASSIGN(
        m_insertOutbox,
        prepareForGood(m_connection,
                       "INSERT INTO sync_outbox (dseq, txn_id, chain, user_id, made_hlc, "
                       "made_cursor, made_epoch, schema_version, ops, created, import_batch) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, 0, zeroblob(16), ?6, ?7, ?8, ?9)"));
    CORE_ASSIGN(
        m_insertAudit,
        prepareForGood(m_connection,
                       "INSERT INTO sys_audit (n, txn_id, device, at, user_id, import_batch, kind, "
                       "row_count, rows_digest, chain) "
                       "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    CORE_ASSIGN(m_insertRow,
                prepareForGood(
                    m_connection,
                    "INSERT INTO sys_audit_row (seq, table_no, row_id, kind, salt, vals, digest) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    return {};
}

core::Done Journal::readHeads() {
    CORE_ASSIGN(Statement outbox,
                m_connection.prepare(
                    "SELECT dseq, chain, made_hlc FROM sync_outbox ORDER BY dseq DESC LIMIT 1"));
    if (outbox.next()) {
        m_heads.dseq = outbox.integer(0);
        m_heads.outboxChain = outbox.blob(1);
        const QByteArrayView clock = outbox.bytes(2);
        if (clock.size() == 8)
            m_heads.clock = core::Hlc::unpacked(qFromBigEndian<quint64>(clock.data()));
    }
    CORE_TRY(outbox.status());
    CORE_ASSIGN(Statement audit,
                m_connection.prepare("SELECT n, chain FROM sys_audit ORDER BY n DESC LIMIT 1"));
    if (audit.next()) {
        m_heads.auditNumber = audit.integer(0);
        m_heads.auditChain = audit.blob(1);
    }
    CORE_TRY(audit.status());
    CORE_ASSIGN(const Value sealed,
                m_connection.single("SELECT EXISTS (SELECT 1 FROM sys_audit_baseline)"));
    m_heads.isSealed = sealed == toValue(true);
    m_committedHeads = m_heads;
    return {};
}

void Journal::begin(core::IdSource& ids, core::Instant now, const core::RowId& user) {
    m_ids = &ids;
    m_now = now;
    m_user = user;
    m_batch = {};
    m_heads = m_committedHeads;
    m_ops.clear();
    m_kept.clear();
    m_rows.clear();
}

void Journal::rolledBack() {
    m_heads = m_committedHeads;
}

void Journal::committed() {
    m_committedHeads = m_heads;
}

core::Done Journal::setImportBatch(const core::RowId& batch) {
    if (batch == m_batch)
        return {};
    CORE_TRY(flush());
    m_batch = batch;
    return {};
}

core::Done Journal::recorded(const Table& table, const core::RowId& id, AuditKind kind,
                             qsizetype opStart, QByteArrayView values) {
    if (isGenerated()) {
        m_ops.clear();
        return {};
    }
    Recorded row{&table, id, kind, false, {opStart, m_ops.size() - opStart}};
    if (table.kind != TableKind::Ledger) {
        const char* const ops = m_ops.data();
        row.isKept =
            std::less<>()(values.data(), ops) || !std::less<>()(values.data(), ops + m_ops.size());
        row.bytes = {row.isKept ? m_kept.size() : values.data() - ops, values.size()};
        if (row.isKept)
            m_kept.raw(values);
    }
    m_rows.push_back(row);
    Q_ASSERT(qint64(m_rows.size()) <= kAuditRowsPerEntry);
    if (qint64(m_rows.size()) == (m_batch.isNil() ? kAuditRowsPerEntry : kImportRows))
        return flush();
    return {};
}

core::Done Journal::writeAuditRows() {
    qint64 seq = (m_heads.auditNumber + 1) * kAuditRowsPerEntry;
    m_rowsDigest.restart();
    for (const Recorded& row : m_rows) {
        const bool isLedger = row.table->kind == TableKind::Ledger;
        const QByteArrayView bytes =
            (row.isKept ? m_kept : m_ops).view(row.bytes.offset).first(row.bytes.size);
        const QByteArrayView salt = nextSalt();
        const DigestBytes digest = m_rowDigest.add(salt).add(bytes).finish();
        sqlite3_bind_int64(m_insertRow, 1, seq++);
        sqlite3_bind_int64(m_insertRow, 2, row.table->number);
        bindBytes(m_insertRow, 3, idView(row.id));
        sqlite3_bind_int64(m_insertRow, 4, qint64(row.kind));
        bindBytes(m_insertRow, 5, salt);
        if (isLedger)
            sqlite3_bind_null(m_insertRow, 6);
        else
            bindBytes(m_insertRow, 6, bytes);
        bindBytes(m_insertRow, 7, viewOf(digest));
        CORE_TRY(runOnce(m_connection, m_insertRow));
        addAuditRow(m_rowsDigest, row.table->number, idView(row.id), row.kind, viewOf(digest));
    }
    return {};
}

core::Result<qsizetype> Journal::fitted(qsizetype opStart) {
    if (m_batch.isNil() || m_rows.empty() || m_ops.size() + kOpsHeadRoom <= kImportBytes)
        return opStart;
    const QByteArray op = m_ops.view(opStart).toByteArray();
    CORE_TRY(flushOps(opStart));
    m_ops.raw(op);
    return 0;
}

core::Done Journal::flushOps(qsizetype end) {
    if (m_rows.empty())
        return {};
    CORE_TRY(writeAuditRows());
    const core::RowId txn = m_ids->next(m_now);
    CORE_TRY(writeOutbox(txn, m_ops.view().first(end)));
    const DigestBytes digest = m_rowsDigest.finish();
    CORE_TRY(writeAudit(txn, AuditEntryKind::Rows, qint64(m_rows.size()), viewOf(digest)));
    m_rows.clear();
    m_kept.clear();
    m_ops.clear();
    return {};
}

core::Done Journal::writeOutbox(const core::RowId& txn, QByteArrayView sequence) {
    QByteArray ops = CborBuffer::arrayHead(qsizetype(m_rows.size()));
    ops.reserve(ops.size() + sequence.size());
    ops.append(sequence);
    m_heads.clock = core::Hlc::next(m_heads.clock, m_now);
    m_heads.outboxChain = outboxChainAfter(m_heads.outboxChain, txn, ops);
    ++m_heads.dseq;
    char clock[8];
    qToBigEndian(m_heads.clock.packed(), clock);
    sqlite3_bind_int64(m_insertOutbox, 1, m_heads.dseq);
    bindBytes(m_insertOutbox, 2, idView(txn));
    bindBytes(m_insertOutbox, 3, m_heads.outboxChain);
    bindBytes(m_insertOutbox, 4, idView(m_user));
    bindBytes(m_insertOutbox, 5, {clock, 8});
    sqlite3_bind_int64(m_insertOutbox, 6, m_settings.schemaVersion);
    bindBytes(m_insertOutbox, 7, ops);
    sqlite3_bind_int64(m_insertOutbox, 8, m_now.ms);
    bindIdOrNull(m_insertOutbox, 9, m_batch);
    return runOnce(m_connection, m_insertOutbox);
}

core::Done Journal::writeAudit(const core::RowId& txn, AuditEntryKind kind, qint64 rowCount,
                               QByteArrayView digest) {
    const AuditEntry entry{
        m_heads.auditNumber + 1, txn, m_settings.device, m_now.ms, m_user, m_batch, kind, rowCount,
        digest.toByteArray()};
    m_heads.auditChain = entry.chainAfter(m_heads.auditChain);
    m_heads.auditNumber = entry.n;
    sqlite3_bind_int64(m_insertAudit, 1, entry.n);
    bindBytes(m_insertAudit, 2, idView(txn));
    sqlite3_bind_int64(m_insertAudit, 3, qint64(entry.device));
    sqlite3_bind_int64(m_insertAudit, 4, entry.at);
    bindBytes(m_insertAudit, 5, idView(m_user));
    bindIdOrNull(m_insertAudit, 6, m_batch);
    sqlite3_bind_int64(m_insertAudit, 7, qint64(kind));
    sqlite3_bind_int64(m_insertAudit, 8, rowCount);
    bindBytes(m_insertAudit, 9, entry.rowsDigest);
    bindBytes(m_insertAudit, 10, m_heads.auditChain);
    return runOnce(m_connection, m_insertAudit);
}

QByteArrayView Journal::nextSalt() {
    if (m_saltsUsed + kSaltSize > m_salts.size()) {
        m_salts.resize(kSaltsAtOnce * kSaltSize);
        randombytes_buf(m_salts.data(), size_t(m_salts.size()));
        m_saltsUsed = 0;
    }
    const QByteArrayView salt = QByteArrayView(m_salts).sliced(m_saltsUsed, kSaltSize);
    m_saltsUsed += kSaltSize;
    return salt;
}

}  // namespace storage
