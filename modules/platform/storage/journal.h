#pragma once

#include "core/hlc.h"
#include "core/idsource.h"
#include "core/result.h"
#include "storage/cborbuffer.h"
#include "storage/connection.h"
#include "storage/digest.h"
#include "storage/table.h"

#include <QList>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace storage {

/// What an audit row tells of its row; kept in the file.
enum class AuditKind { Insert = 1, Update = 2, Remove = 3, Restore = 4 };

/// An entry's rows are numbered n * kAuditRowsPerEntry + place.
constexpr qint64 kAuditRowsPerEntry = 1 << 20;

/// sys_audit.kind
enum class AuditEntryKind { Rows = 0, Baseline = 1 };

/// Fields of the row itself in an op, beside the numbered ones.
constexpr quint16 kDeletedField = 0;

/// The columns of the row itself that an insert sends.
struct RowHead {
    core::RowId id;
    core::RowId centre;
    qint64 madeAt = 0;
    core::RowId madeBy;
};

/// Ops as sync.md has them, each opened by these and followed by its map of fields:
/// [table, id, "i", {field: value}, centre, made_at, made_by], [table, id, "p", {field: [value]}],
/// [table, id, "d"].
void beginInsertOp(CborBuffer& ops, const Table& table, const core::RowId& id);
void endInsertOp(CborBuffer& ops, const RowHead& row);
void beginPatchOp(CborBuffer& ops, const Table& table, const core::RowId& id);
void writeDeleteOp(CborBuffer& ops, const Table& table, const core::RowId& id);

/// The chained part of an audit entry.
struct AuditEntry {
    qint64 n = 0;
    core::RowId txn;
    quint64 device = 0;
    qint64 at = 0;
    core::RowId user;
    core::RowId importBatch;
    AuditEntryKind kind = AuditEntryKind::Rows;
    qint64 rowCount = 0;
    QByteArray rowsDigest;

    /// chain(n) = SHA-256(chain(n - 1) || entry).
    QByteArray chainAfter(QByteArrayView previous) const;
};

/// chain(n) = SHA-256(chain(n - 1) || txn_id || SHA-256(ops)), as sync.md has it.
QByteArray outboxChainAfter(QByteArrayView previous, const core::RowId& txn, QByteArrayView ops);

/// What an audit row adds to the digest of its entry.
void addAuditRow(Digest& digest, qint64 tableNumber, QByteArrayView rowId, AuditKind kind,
                 QByteArrayView rowDigest);

/// What a chunk of the baseline adds to the digest of its entry, and the mark of one row in it.
void addMarkChunk(Digest& digest, qint64 tableNumber, qint64 firstSeq, QByteArrayView marks);
QByteArrayView markOf(const DigestBytes& rowDigest);

/// Writes outbox and audit beside the rows of a transaction. Belongs to the writing connection and
/// its thread. begin(), then for each row ops() and recorded(), then flush() before the commit and
/// committed() after it, or rolledBack().
class Journal final {
public:
    struct Settings {
        quint64 device = 0;
        int schemaVersion = 0;
        /// Neither outbox nor audit rows, until seal(). A file that has been sealed is in use: what
        /// is written into it is audited whatever stands here.
        bool generated = false;
    };

    /// Reads where the file's chains stand.
    static core::Result<std::unique_ptr<Journal>> open(Connection& connection,
                                                       const Settings& settings);
    ~Journal();

    void begin(core::IdSource& ids, core::Instant now, const core::RowId& user);
    void rolledBack();
    void committed();

    /// Rows from here on belong to this import: the entry so far ends here, later ones are cut at
    /// 200 rows and 256 KiB.
    core::Done setImportBatch(const core::RowId& batch);
    const core::RowId& importBatch() const { return m_batch; }

    /// Where the row's op is appended. What a failed row appended is truncated by the caller.
    CborBuffer& ops() { return m_ops; }
    /// Cuts the entry before the op that begins at `opStart` where an import would grow too large
    /// with it; returns where the op begins now.
    core::Result<qsizetype> fitted(qsizetype opStart);
    /// Takes the op that begins at `opStart` as done. `values` is what the audit keeps of it; of
    /// ledgers the op is digested instead. The audit rows of an entry are written with it: one
    /// after the other they find their part of the file in the processor's cache.
    core::Done recorded(const Table& table, const core::RowId& id, AuditKind kind,
                        qsizetype opStart, QByteArrayView values);
    core::Done flush() { return flushOps(m_ops.size()); }
    /// Marks the rows that have neither audit row nor mark yet, in one audit entry.
    core::Done seal(const QList<const Table*>& tables);

    bool isGenerated() const { return m_settings.generated && !m_heads.isSealed; }

private:
    struct Heads {
        qint64 dseq = 0;
        QByteArray outboxChain;
        core::Hlc clock;
        qint64 auditNumber = 0;
        QByteArray auditChain;
        bool isSealed = false;
    };

    /// A row that waits for its audit row; `bytes` is what is digested.
    struct Recorded {
        const Table* table = nullptr;
        core::RowId id;
        AuditKind kind = AuditKind::Insert;
        bool isKept = false;  ///< the bytes lie in m_kept, not in m_ops
        CborBuffer::Span bytes;
    };

    explicit Journal(Connection& connection, const Settings& settings);
    core::Done prepare();
    core::Done readHeads();
    core::Done flushOps(qsizetype end);
    core::Done writeAuditRows();
    core::Done writeOutbox(const core::RowId& txn, QByteArrayView sequence);
    core::Done writeAudit(const core::RowId& txn, AuditEntryKind kind, qint64 rowCount,
                          QByteArrayView digest);
    core::Result<qint64> sealTable(const Table& table, Digest& digest);
    QByteArrayView nextSalt();

    Connection& m_connection;
    const Settings m_settings;
    sqlite3_stmt* m_insertOutbox = nullptr;
    sqlite3_stmt* m_insertAudit = nullptr;
    sqlite3_stmt* m_insertRow = nullptr;

    core::IdSource* m_ids = nullptr;
    core::Instant m_now;
    core::RowId m_user;
    core::RowId m_batch;
    Heads m_heads;
    Heads m_committedHeads;

    CborBuffer m_ops;
    CborBuffer m_kept;  ///< audited values that are no part of an op
    std::vector<Recorded> m_rows;
    Digest m_rowDigest;
    Digest m_rowsDigest;  ///< over the rows of the entry
    QByteArray m_salts;
    qsizetype m_saltsUsed = 0;
};

}  // namespace storage
