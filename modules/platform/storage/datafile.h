#pragma once

#include "core/result.h"
#include "storage/connection.h"
#include "storage/database.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace storage {

/// PRAGMA application_id of every data file: "AFTC".
constexpr qint32 kApplicationId = 0x41465443;

/// The lock beside the file (FILE.lock), held by the one process that may write. Taken over when
/// its holder on this machine is gone.
class FileLock final {
public:
    /// "file/locked" names the holder.
    static core::Result<FileLock> take(const QString& path);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

/// Opens the writing connection with its pragmas and says plainly why a file cannot be used.
/// "file/corrupt", "file/not-ours", "file/read-only", "file/missing".
core::Result<std::unique_ptr<Connection>> openForWriting(const OpenOptions& options);
/// A reading connection; where nobody can write the file, an immutable one.
core::Result<std::unique_ptr<Connection>> openForReading(const QString& path);

/// An SQLite file with our application_id, or one without any table yet.
core::Done checkIsOurs(Connection& connection);

}  // namespace storage
