#include "storage/backup.h"

#include "storage/backupcontainer.h"
#include "storage/blobstore.h"
#include "storage/connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace storage {
namespace {

/// How the time is shared, roughly: the copy, its check, the writing.
constexpr double kCopyShare = 0.35;
constexpr double kCheckShare = 0.25;

bool goesOn(const BackupProgress& progress, double done) {
    return !progress || progress(qBound(0.0, done, 1.0));
}

tl::unexpected<core::Error> backupStopped() {
    return core::fail(QStringLiteral("storage/interrupted"),
                      QCoreApplication::translate("storage",
                                                  "The operation was stopped and nothing was "
                                                  "changed. Start it again when it suits you."));
}

/// A whole copy of one state of the file, while others go on writing.
core::Done copyState(const QString& path, const QString& copy, const BackupProgress& progress) {
    CORE_ASSIGN(const auto source, Connection::open(path, Connection::Mode::Read));
    const double size = double(qMax<qint64>(1, QFileInfo(path).size()));
    source->setCancelled(
        [&] { return !goesOn(progress, kCopyShare * double(QFileInfo(copy).size()) / size); });
    CORE_ASSIGN(Statement vacuum, source->prepare("VACUUM INTO ?1"));
    vacuum.bind(1, copy);
    return vacuum.run();
}

core::Done checkCopy(const QString& copy, const BackupProgress& progress) {
    CORE_ASSIGN(const auto connection, Connection::open(copy, Connection::Mode::Read));
    connection->setCancelled([&] { return !goesOn(progress, kCopyShare); });
    CORE_ASSIGN(const Value verdict, connection->single("PRAGMA integrity_check(1)"));
    if (verdict != toValue(QStringLiteral("ok")))
        return core::fail(QStringLiteral("storage/corrupt"),
                          QCoreApplication::translate(
                              "storage",
                              "The file is damaged, so no backup was made of it. Keep the "
                              "older backups and restore the last good one."),
                          std::get<QString>(verdict));
    return {};
}

core::Result<int> writeContainer(BackupWriter& writer, const QString& copy, const BlobStore& blobs,
                                 const BackupProgress& progress) {
    const double size = double(qMax<qint64>(1, QFileInfo(copy).size()));
    const double begun = kCopyShare + kCheckShare;
    CORE_TRY(writeEntry(writer, ContainerEntry::Database, {}, copy, [&](qint64 done) {
        return goesOn(progress, begun + (1 - begun) * double(done) / size);
    }));
    const QStringList hashes = blobs.hashes();
    for (const QString& hash : hashes)
        CORE_TRY(writeEntry(writer, ContainerEntry::Attachment, hash, blobs.pathOf(hash),
                            [&](qint64) { return goesOn(progress, 1); }));
    CORE_TRY(writeEnd(writer));
    return int(hashes.size());
}

}  // namespace

core::Result<BackupResult> makeBackup(Database& database, const BackupRequest& request) {
    if (request.passphrase.isEmpty())
        return core::fail(QStringLiteral("backup/passphrase"),
                          QCoreApplication::translate(
                              "storage", "Enter a passphrase: a backup is always encrypted."));
    const TemporaryPath copy(database.path() + QStringLiteral(".backup-copy"));
    CORE_TRY(copyState(database.path(), copy.path(), request.progress));
    CORE_TRY(checkCopy(copy.path(), request.progress));
    if (!goesOn(request.progress, kCopyShare + kCheckShare))
        return backupStopped();
    CORE_ASSIGN(const auto writer,
                BackupWriter::open(request.target, request.passphrase, request.strength));
    const BlobStore blobs(database.path());
    CORE_ASSIGN(const int attachments,
                writeContainer(*writer, copy.path(), blobs, request.progress));
    CORE_TRY(writer->finish());
    return BackupResult{QFileInfo(copy.path()).size(), QFileInfo(request.target).size(),
                        attachments};
}

}  // namespace storage
