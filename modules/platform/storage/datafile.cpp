#include "storage/datafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace storage {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("storage", text);
}

core::Error corruptFile(const QString& detail) {
    return {QStringLiteral("file/corrupt"),
            say(QT_TRANSLATE_NOOP(
                "storage",
                "The file is damaged or is no data file of this program. Choose another file "
                "or restore a backup.")),
            detail};
}

core::Error readOnlyFile(const QString& path) {
    return {QStringLiteral("file/read-only"),
            say(QT_TRANSLATE_NOOP(
                "storage",
                "The file or its folder may not be written. Change the permissions, or open "
                "the file for reading only.")),
            path};
}

/// Errors of the first look at a file, told as what they say of the file.
core::Error asFileError(core::Error error, const QString& path) {
    if (error.code == QLatin1StringView("storage/corrupt"))
        return corruptFile(error.detail);
    if (error.code == QLatin1StringView("storage/read-only"))
        return readOnlyFile(path);
    return error;
}

/// Also for root, who may write everything: a file without any right to write is meant to stay.
bool mayBeWritten(const QString& path) {
    constexpr QFile::Permissions kAnyWrite =
        QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isWritable() || !(folder.permissions() & kAnyWrite))
        return false;
    return !file.exists() || (file.isWritable() && (file.permissions() & kAnyWrite));
}

core::Done tuneReader(Connection& connection) {
    CORE_TRY(connection.execute("PRAGMA wal_autocheckpoint = 0"));
    CORE_TRY(connection.execute("PRAGMA query_only = ON"));
    CORE_TRY(connection.execute("PRAGMA cache_size = -32768"));
    CORE_TRY(connection.execute("PRAGMA mmap_size = 1073741824"));
    return connection.execute("PRAGMA temp_store = MEMORY");
}

core::Done tuneWriter(Connection& connection, Durability durability) {
    CORE_TRY(connection.execute("PRAGMA journal_mode = WAL"));
    CORE_TRY(connection.execute(durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                                               : "PRAGMA synchronous = NORMAL"));
    CORE_TRY(connection.execute("PRAGMA foreign_keys = ON"));
    CORE_TRY(connection.execute("PRAGMA wal_autocheckpoint = 4000"));
    CORE_TRY(connection.execute("PRAGMA journal_size_limit = 67108864"));
    CORE_TRY(connection.execute("PRAGMA cache_size = -65536"));
    return connection.execute("PRAGMA temp_store = MEMORY");
}

core::Result<bool> isEmptyFile(Connection& connection) {
    CORE_ASSIGN(const Value tables, connection.single("SELECT count(*) FROM sqlite_schema"));
    return std::get<qint64>(tables) == 0;
}

/// Before the first table, where these still can be chosen.
core::Done stampNew(Connection& connection) {
    CORE_ASSIGN(const bool isEmpty, isEmptyFile(connection));
    CORE_ASSIGN(const Value id, connection.single("PRAGMA application_id"));
    if (!isEmpty || std::get<qint64>(id) == kApplicationId)
        return {};
    return connection.execute("PRAGMA application_id = " + QByteArray::number(kApplicationId));
}

core::Done prepareWriter(Connection& connection, const OpenOptions& options) {
    CORE_TRY(checkIsOurs(connection));
    CORE_TRY(stampNew(connection));
    return tuneWriter(connection, options.durability);
}

core::Done prepareReader(Connection& connection) {
    CORE_TRY(tuneReader(connection));
    return checkIsOurs(connection);
}

}  // namespace

core::Result<FileLock> FileLock::take(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    // The holder's process decides, not the age: a desk stays open for weeks.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return FileLock(std::move(lock));
    if (!QFileInfo(path).absoluteDir().exists())
        return core::fail(
            QStringLiteral("file/missing"),
            say(QT_TRANSLATE_NOOP("storage",
                                  "The folder of “%1” does not exist. Make it first, or "
                                  "choose another place."))
                .arg(path));
    if (lock->error() == QLockFile::PermissionError)
        return core::fail(readOnlyFile(path));
    qint64 process = 0;
    QString host;
    QString application;
    lock->getLockInfo(&process, &host, &application);
    return core::fail(
        QStringLiteral("file/locked"),
        say(QT_TRANSLATE_NOOP(
                "storage",
                "The file is open in another window or on another computer (%1). Close it there. "
                "If that computer was switched off, delete the file %2."))
            .arg(host.isEmpty() ? application : application + QStringLiteral(", ") + host,
                 QFileInfo(path).fileName() + QStringLiteral(".lock")),
        QStringLiteral("pid %1").arg(process));
}

core::Done checkIsOurs(Connection& connection) {
    CORE_ASSIGN(const bool isEmpty, isEmptyFile(connection));
    CORE_ASSIGN(const Value id, connection.single("PRAGMA application_id"));
    const qint64 found = std::get<qint64>(id);
    if (found == kApplicationId || (isEmpty && found == 0))
        return {};
    return core::fail(
        QStringLiteral("file/not-ours"),
        say(QT_TRANSLATE_NOOP("storage",
                              "The file belongs to another program. Choose a data file of this "
                              "one.")),
        QStringLiteral("application_id %1").arg(found));
}

core::Result<std::unique_ptr<Connection>> openForWriting(const OpenOptions& options) {
    if (!mayBeWritten(options.path))
        return core::fail(readOnlyFile(options.path));
    auto connection = Connection::open(options.path, Connection::Mode::Create);
    if (!connection)
        return core::fail(asFileError(std::move(connection).error(), options.path));
    if (auto prepared = prepareWriter(**connection, options); !prepared)
        return core::fail(asFileError(std::move(prepared).error(), options.path));
    return connection;
}

core::Result<std::unique_ptr<Connection>> openForReading(const QString& path) {
    if (!QFileInfo::exists(path))
        return core::fail(
            QStringLiteral("file/missing"),
            say(QT_TRANSLATE_NOOP("storage", "There is no such file. Check the name.")), path);
    auto connection = Connection::open(path, Connection::Mode::Read);
    if (connection) {
        auto prepared = prepareReader(**connection);
        if (prepared)
            return connection;
        // In a folder that cannot be written there is no place for the log's index; without a log
        // the file alone is whole.
        const bool needsIndex = prepared.error().code == QLatin1StringView("storage/open") ||
                                prepared.error().code == QLatin1StringView("storage/read-only");
        if (!needsIndex || QFileInfo(path + QStringLiteral("-wal")).size() > 0)
            return core::fail(asFileError(std::move(prepared).error(), path));
    }
    auto immutable = Connection::open(path, Connection::Mode::Immutable);
    if (!immutable)
        return core::fail(asFileError(std::move(immutable).error(), path));
    if (auto prepared = prepareReader(**immutable); !prepared)
        return core::fail(asFileError(std::move(prepared).error(), path));
    return immutable;
}

}  // namespace storage
