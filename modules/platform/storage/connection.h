#pragma once

#include "core/result.h"
#include "storage/statement.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct sqlite3;

namespace storage {

/// One SQLite connection with its cache of statements. Used by one thread at a time. Connections
/// for reading are read-only with automatic checkpoints off; the only writing one belongs to
/// Database.
class Connection final {
public:
    enum class Mode {
        Read,       ///< read-only, beside a writer of this or another process
        Immutable,  ///< read-only, of a file that nobody can write (read-only medium)
        Write,
        Create,  ///< Write, and makes the file where there is none
    };

    /// Opens `path` bare, without locks, pragmas or checks of Database: for tools of storage and
    /// tests.
    static core::Result<std::unique_ptr<Connection>> open(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// The statement for this text (one statement, UTF-8), from the cache where it stands ready.
    core::Result<Statement> prepare(QByteArrayView sql);

    /// A statement that writes local tables (drafts, caches) or derived columns. Synced columns are
    /// refused by the authorizer: they are written by WriteTx alone.
    core::Result<Statement> derive(QByteArrayView sql) { return prepare(sql); }

    /// Prepares and runs one statement without parameters.
    core::Done execute(QByteArrayView sql);
    /// First column of the first row of a statement without parameters; NULL where there is none.
    core::Result<Value> single(QByteArrayView sql);

    qint64 lastInsertRowId() const;
    /// Rows the last INSERT, UPDATE or DELETE touched.
    qint64 changes() const;
    /// Ends the statement that runs at this moment with code "storage/interrupted". From any
    /// thread.
    void interrupt();
    /// While set, long statements ask it now and then and end with "storage/interrupted" on true.
    void setCancelled(std::function<bool()> cancelled);
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
