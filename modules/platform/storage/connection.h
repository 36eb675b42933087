#pragma once

#include "core/result.h"
#include "storage/statement.h"

#include <QByteArray>

#include <memory>

struct sqlite3;

namespace storage {

/// One SQLite connection with its cache of statements. Used by one thread at a time. Connections for
/// reading are read-only with automatic checkpoints off; the only writing one belongs to Database.
class Connection final {
public:
    ~Connection();

    /// The statement for this text, from the cache where it stands ready.
    core::Result<Statement> prepare(QByteArrayView sql);

    /// A statement that writes local tables (drafts, caches) or derived columns. Synced columns are
    /// refused by the authorizer: they are written by WriteTx alone.
    core::Result<Statement> derive(QByteArrayView sql) { return prepare(sql); }

    qint64 lastInsertRowId() const;
    /// Ends the statement that runs at this moment with code "storage/interrupted". From any thread.
    void interrupt();
    sqlite3* handle() const { return m_db; }

private:
    friend class Database;
    friend class Migrator;
    friend class WriteTx;
    struct Cache;
    explicit Connection(sqlite3* db);
    sqlite3* m_db;
    std::unique_ptr<Cache> m_cache;
};

}  // namespace storage
