#pragma once

#include "storage/backupstream.h"

#include <functional>

namespace storage {

/// What lies within a backup: entries of one byte kind, 64 bytes name, 8 bytes size and the
/// content, then an end.
enum class ContainerEntry : char { Database = 'D', Attachment = 'B', End = 'E' };

/// Told after each piece how many bytes of the entry are done; false stops with
/// "storage/interrupted".
using EntryProgress = std::function<bool(qint64 done)>;

core::Done writeEntry(BackupWriter& writer, ContainerEntry kind, const QString& name,
                      const QString& file, const EntryProgress& progress);
core::Done writeEnd(BackupWriter& writer);

struct EntryHead {
    ContainerEntry kind = ContainerEntry::End;
    QString name;
    qint64 size = 0;
};

core::Result<EntryHead> readEntryHead(BackupReader& reader);
core::Done readEntryInto(BackupReader& reader, const EntryHead& head, const QString& file,
                         const EntryProgress& progress);

/// A file with what SQLite puts beside it, removed at the end of the scope unless it was moved
/// away.
class TemporaryPath final {
public:
    explicit TemporaryPath(const QString& path);
    ~TemporaryPath();
    TemporaryPath(const TemporaryPath&) = delete;
    TemporaryPath& operator=(const TemporaryPath&) = delete;
    const QString& path() const { return m_path; }

private:
    void removeAll() const;
    const QString m_path;
};

}  // namespace storage
