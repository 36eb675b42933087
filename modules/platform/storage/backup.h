#pragma once

#include "storage/backupstream.h"
#include "storage/database.h"

#include <functional>

namespace storage {

/// Told how far it is (0 to 1); false stops with "storage/interrupted".
using BackupProgress = std::function<bool(double done)>;

struct BackupRequest {
    QString target;      ///< replaced when the backup is complete, not before
    QString passphrase;  ///< at least one character; without it nobody reads the backup, we neither
    KeyStrength strength = {};
    BackupProgress progress = {};
};

struct BackupResult {
    qint64 fileBytes = 0;    ///< of the data file
    qint64 backupBytes = 0;  ///< of the backup
    int attachments = 0;
};

/// Copies the open file as it is at this moment, checks the copy, and writes it with its
/// attachments as one compressed and encrypted file. Needs room for a copy beside the data file.
/// Waits: never on the GUI thread.
core::Result<BackupResult> makeBackup(Database& database, const BackupRequest& request);

struct RestoreRequest {
    QString source;
    QString passphrase;
    QString target;  ///< no Database may have it open
    core::Instant now;
    BackupProgress progress = {};
};

struct RestoreResult {
    QString
        replaced;  ///< where the file that was there before lies now; empty where there was none
    int attachments = 0;
    QString numberLetters;  ///< new, since numbers were given out after the backup was made
    QList<Finding>
        findings;  ///< what the audit says of the content; it was so when the backup was made
};

/// Reads the whole backup into a file of its own, checks it, and only then puts it in the target's
/// place. Whatever goes wrong before that, the target is as it was. "backup/passphrase",
/// "backup/damaged", "backup/not-ours", "file/newer", "file/locked".
core::Result<RestoreResult> restoreBackup(const RestoreRequest& request, const Schema& schema);

/// Reads and checks a backup as restoring would, and puts nothing in place.
core::Result<QList<Finding>> testBackup(const RestoreRequest& request, const Schema& schema);

}  // namespace storage
