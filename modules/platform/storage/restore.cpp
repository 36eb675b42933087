#include "storage/auditcheck.h"
#include "storage/backup.h"
#include "storage/backupcontainer.h"
#include "storage/blobstore.h"
#include "storage/datafile.h"
#include "storage/filesync.h"
#include "storage/ledgercheck.h"
#include "storage/migrator.h"
#include "storage/numberseries.h"
#include "storage/rowcheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <filesystem>

namespace storage {
namespace {

constexpr double kReadShare = 0.6;
constexpr int kRowsPerCheckStep = 5000;

bool restoreGoesOn(const BackupProgress& progress, double done) {
    return !progress || progress(qBound(0.0, done, 1.0));
}

core::Error restoreStopped() {
    return {
        QStringLiteral("storage/interrupted"),
        QCoreApplication::translate(
            "storage",
            "The operation was stopped and nothing was changed. Start it again when it suits you."),
        {}};
}

core::Error restoredContentDamaged(const QString& detail) {
    return {QStringLiteral("backup/damaged"),
            QCoreApplication::translate(
                "storage",
                "The backup is damaged or not complete. Use another one; nothing was "
                "changed."),
            detail};
}

tl::unexpected<core::Error> notPutInPlace(const QString& detail) {
    return core::fail(QStringLiteral("storage/io"),
                      QCoreApplication::translate(
                          "storage",
                          "The restored file could not be put in place. Check that the folder "
                          "may be written, then try again."),
                      detail);
}

/// Reads all entries: the data file to `staged`, attachments beside it.
core::Result<int> readContainer(const RestoreRequest& request, const QString& staged) {
    CORE_ASSIGN(const auto reader, BackupReader::open(request.source, request.passphrase));
    const BlobStore blobs(staged);
    const double size = double(qMax<qint64>(1, reader->size()));
    const auto progress = [&](qint64) {
        return restoreGoesOn(request.progress, kReadShare * double(reader->position()) / size);
    };
    int attachments = 0;
    bool hasDatabase = false;
    while (true) {
        CORE_ASSIGN(const EntryHead head, readEntryHead(*reader));
        if (head.kind == ContainerEntry::End)
            break;
        if (head.kind == ContainerEntry::Database) {
            CORE_TRY(readEntryInto(*reader, head, staged, progress));
            hasDatabase = true;
            continue;
        }
        const TemporaryPath incoming(staged + QStringLiteral(".attachment"));
        CORE_TRY(readEntryInto(*reader, head, incoming.path(), progress));
        CORE_ASSIGN(const QString hash, blobs.putFile(incoming.path()));
        if (hash != head.name)
            return core::fail(restoredContentDamaged(head.name));
        ++attachments;
    }
    CORE_TRY(reader->finish());
    if (!hasDatabase)
        return core::fail(restoredContentDamaged(QStringLiteral("no data file")));
    return attachments;
}

core::Done runCheck(Connection& connection, Check& check, const BackupProgress& progress,
                    QList<Finding>& findings) {
    CheckProgress at;
    while (!at.finished) {
        if (!restoreGoesOn(progress, kReadShare))
            return core::fail(restoreStopped());
        CORE_ASSIGN(at, check.step(connection, at, kRowsPerCheckStep, findings));
    }
    return {};
}

/// What must hold for the file to be used at all.
core::Done checkUsable(Connection& connection, const Migrator& migrator) {
    CORE_TRY(checkIsOurs(connection));
    CORE_TRY(migrator.checkVersion(connection));
    CORE_ASSIGN(const Value verdict, connection.single("PRAGMA integrity_check(1)"));
    if (verdict != toValue(QStringLiteral("ok")))
        return core::fail(restoredContentDamaged(std::get<QString>(verdict)));
    return {};
}

core::Result<QList<Finding>> checkStaged(const QString& staged, const Schema& schema,
                                         const BackupProgress& progress) {
    CORE_ASSIGN(const auto connection, Connection::open(staged, Connection::Mode::Read));
    connection->setCancelled([&] { return !restoreGoesOn(progress, kReadShare); });
    const Migrator migrator(Migration::own() + schema.migrations);
    CORE_TRY(checkUsable(*connection, migrator));
    QList<Finding> findings;
    AuditCheck audit(schema);
    OutboxCheck outbox;
    CORE_TRY(runCheck(*connection, audit, progress, findings));
    CORE_TRY(runCheck(*connection, outbox, progress, findings));
    CORE_ASSIGN(const int version, Migrator::versionOf(*connection));
    // An older file has not got all columns yet; doctor looks at it once it is brought up to date.
    if (version < migrator.version())
        return findings;
    for (const Table* table : schema.tables) {
        ReferenceCheck references(*table);
        CORE_TRY(runCheck(*connection, references, progress, findings));
        RowCheck rows(*table);
        CORE_TRY(runCheck(*connection, rows, progress, findings));
    }
    return findings;
}

/// Papers with numbers given out after the backup exist: their series must not go on from the old
/// counter.
core::Result<QString> drawOtherLetters(const QString& staged) {
    constexpr const char* kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    CORE_ASSIGN(const auto connection, Connection::open(staged, Connection::Mode::Write));
    CORE_ASSIGN(const QString old, numberLetters(*connection));
    QString letters = old;
    while (letters == old)
        letters = QString(QLatin1Char(kAlphabet[QRandomGenerator::system()->bounded(32)])) +
                  QLatin1Char(kAlphabet[QRandomGenerator::system()->bounded(32)]);
    CORE_ASSIGN(Statement update,
                connection->prepare("UPDATE sync_state SET v = ?1 WHERE k = 'prefix'"));
    update.bind(1, letters.toLatin1());
    CORE_TRY(update.run());
    return letters;
}

/// An old log left beside the new file would be replayed into it. It is written back into the old
/// file, or, where that file is damaged, goes aside with it.
core::Done setLogAside(const QString& target, const QString& aside) {
    {
        const auto old = Connection::open(target, Connection::Mode::Write);
        if (old)
            (void)(*old)->single("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    QFile::remove(target + QStringLiteral("-shm"));
    const QString log = target + QStringLiteral("-wal");
    if (QFileInfo(log).size() > 0 && !QFile::rename(log, aside + QStringLiteral("-wal")))
        return notPutInPlace(log);
    QFile::remove(log);
    return {};
}

/// The old file keeps a second name before the new one takes its place, so that there is a file at
/// any moment.
core::Result<QString> putInPlace(const QString& staged, const QString& target, core::Instant now) {
    QString aside;
    std::error_code failed;
    if (QFileInfo::exists(target)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC);
        aside = target + QStringLiteral(".replaced-") +
                time.toString(QStringLiteral("yyyyMMdd-HHmmss"));
        for (int i = 2; QFileInfo::exists(aside); ++i)
            aside = target + QStringLiteral(".replaced-%1-%2")
                                 .arg(time.toString(QStringLiteral("yyyyMMdd-HHmmss")))
                                 .arg(i);
        CORE_TRY(setLogAside(target, aside));
        std::filesystem::create_hard_link(target.toStdU16String(), aside.toStdU16String(), failed);
        if (failed && !QFile::rename(target, aside))
            return notPutInPlace(aside);
    }
    syncToDisk(staged);
    std::filesystem::rename(staged.toStdU16String(), target.toStdU16String(), failed);
    if (failed)
        return notPutInPlace(QString::fromStdString(failed.message()));
    syncToDisk(QFileInfo(target).absolutePath());
    return aside;
}

core::Done adoptAttachments(const QString& staged, const QString& target) {
    const BlobStore from(staged);
    const BlobStore to(target);
    for (const QString& hash : from.hashes()) {
        if (to.contains(hash))
            continue;
        const QString path = to.pathOf(hash);
        if (!QDir().mkpath(QFileInfo(path).absolutePath()) ||
            !QFile::rename(from.pathOf(hash), path))
            return notPutInPlace(path);
    }
    return {};
}

}  // namespace

core::Result<RestoreResult> restoreBackup(const RestoreRequest& request, const Schema& schema) {
    CORE_ASSIGN(const FileLock lock, FileLock::take(request.target));
    const TemporaryPath staged(request.target + QStringLiteral(".restoring"));
    RestoreResult result;
    CORE_ASSIGN(result.attachments, readContainer(request, staged.path()));
    CORE_ASSIGN(result.findings, checkStaged(staged.path(), schema, request.progress));
    CORE_ASSIGN(result.numberLetters, drawOtherLetters(staged.path()));
    if (!restoreGoesOn(request.progress, 1))
        return core::fail(restoreStopped());
    // Attachments first: they are only added, and the file that names them must find them.
    CORE_TRY(adoptAttachments(staged.path(), request.target));
    CORE_ASSIGN(result.replaced, putInPlace(staged.path(), request.target, request.now));
    return result;
}

core::Result<QList<Finding>> testBackup(const RestoreRequest& request, const Schema& schema) {
    const TemporaryPath staged(request.target + QStringLiteral(".testing"));
    CORE_TRY(readContainer(request, staged.path()));
    return checkStaged(staged.path(), schema, request.progress);
}

}  // namespace storage
