#include "storage/migrator.h"

#include "storage/digest.h"
#include "storage/sqliteerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>

#include <sqlite3.h>
#include <algorithm>

namespace storage {
namespace {

Q_LOGGING_CATEGORY(lcMigrator, "aftercare.storage.migrator")

constexpr int kCopiesKept = 2;
constexpr const char* kCreateMigrationTable =
    "CREATE TABLE IF NOT EXISTS sys_migration ("
    "number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 BLOB NOT NULL, "
    "applied_at INTEGER NOT NULL) STRICT";

/// Runs a text of several statements, which Connection::prepare refuses on purpose.
core::Done runScript(Connection& connection, const QByteArray& script) {
    const char* rest = script.constData();
    const char* const end = rest + script.size();
    while (rest < end) {
        sqlite3_stmt* statement = nullptr;
        const char* const start = rest;
        int code =
            sqlite3_prepare_v2(connection.handle(), rest, int(end - rest), &statement, &rest);
        if (code == SQLITE_OK && statement) {
            while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            }
            code = sqlite3_finalize(statement);
        }
        if (code != SQLITE_OK)
            return core::fail(sqliteError(connection.handle(), code, QByteArrayView(start, rest)));
        if (!statement && rest == start)
            break;
    }
    return {};
}

core::Result<bool> hasMigrationTable(Connection& connection) {
    CORE_ASSIGN(
        const Value count,
        connection.single(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'sys_migration'"));
    return std::get<qint64>(count) > 0;
}

void removeOldCopies(const QString& path) {
    const QFileInfo file(path);
    QDir directory = file.dir();
    const QStringList copies = directory.entryList(
        {file.fileName() + QStringLiteral(".before-????")}, QDir::Files, QDir::Time);
    for (const QString& copy : copies.mid(kCopiesKept))
        directory.remove(copy);
}

/// The writer holds the lock, and with the log written back the file alone is whole.
core::Done copyBefore(Connection& connection, const QString& path, int version) {
    CORE_TRY(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QString copy =
        QStringLiteral("%1.before-%2").arg(path).arg(version, 4, 10, QLatin1Char('0'));
    const QString partial = copy + QStringLiteral(".part");
    QFile::remove(partial);
    QFile source(path);
    const bool isCopied = source.copy(partial) && (!QFile::exists(copy) || QFile::remove(copy)) &&
                          QFile::rename(partial, copy);
    if (!isCopied) {
        QFile::remove(partial);
        return core::fail(
            QStringLiteral("storage/full-disk"),
            QCoreApplication::translate("storage",
                                        "The file must be brought up to date, and there is no room "
                                        "for the copy that is made before. Free some space and "
                                        "try again."),
            copy + QStringLiteral(": ") + source.errorString());
    }
    removeOldCopies(path);
    return {};
}

}  // namespace

Migrator::Migrator(QList<Migration> migrations) : m_migrations(std::move(migrations)) {
    std::stable_sort(
        m_migrations.begin(), m_migrations.end(),
        [](const Migration& a, const Migration& b) { return a.number() < b.number(); });
    // A module may name one of storage's own, which are there already.
    const auto twice =
        std::unique(m_migrations.begin(), m_migrations.end(),
                    [](const Migration& a, const Migration& b) { return a.path == b.path; });
    m_migrations.erase(twice, m_migrations.end());
    for (int i = 1; i < m_migrations.size(); ++i)
        Q_ASSERT_X(m_migrations.at(i - 1).number() != m_migrations.at(i).number(), "Migrator",
                   "number used twice");
}

int Migrator::version() const {
    return m_migrations.isEmpty() ? 0 : m_migrations.last().number();
}

core::Result<int> Migrator::versionOf(Connection& connection) {
    CORE_ASSIGN(const Value version, connection.single("PRAGMA user_version"));
    return int(std::get<qint64>(version));
}

core::Done Migrator::checkVersion(Connection& connection) const {
    CORE_ASSIGN(const int inFile, versionOf(connection));
    if (inFile > version())
        return core::fail(
            QStringLiteral("file/newer"),
            QCoreApplication::translate("storage",
                                        "The file was used with a newer version of the program. "
                                        "Install that version to open it."),
            QStringLiteral("file %1, program %2").arg(inFile).arg(version()));
    return {};
}

core::Result<QList<Migration>> Migrator::missing(Connection& connection) const {
    CORE_ASSIGN(const bool isThere, hasMigrationTable(connection));
    if (!isThere)
        return m_migrations;
    QSet<int> applied;
    CORE_ASSIGN(Statement rows, connection.prepare("SELECT number FROM sys_migration"));
    while (rows.next())
        applied.insert(int(rows.integer(0)));
    CORE_TRY(rows.status());
    QList<Migration> missing;
    for (const Migration& migration : m_migrations) {
        if (!applied.contains(migration.number()))
            missing.append(migration);
    }
    return missing;
}

core::Done Migrator::migrate(Connection& connection, const QString& path, core::Instant now) const {
    CORE_TRY(checkVersion(connection));
    CORE_ASSIGN(const QList<Migration> todo, missing(connection));
    if (todo.isEmpty())
        return {};
    CORE_ASSIGN(const int before, versionOf(connection));
    if (before > 0 && !path.isEmpty())
        CORE_TRY(copyBefore(connection, path, version()));
    CORE_TRY(connection.execute(kCreateMigrationTable));
    for (const Migration& migration : todo) {
        qCInfo(lcMigrator) << "applying" << migration.name();
        if (auto applied = apply(connection, migration, now); !applied) {
            if (!sqlite3_get_autocommit(connection.handle()))
                CORE_TRY(connection.execute("ROLLBACK"));
            core::Error error = std::move(applied).error();
            error.detail.prepend(migration.name() + QStringLiteral(": "));
            return core::fail(std::move(error));
        }
    }
    return {};
}

core::Done Migrator::apply(Connection& connection, const Migration& migration,
                           core::Instant now) const {
    CORE_ASSIGN(const QByteArray text, migration.text());
    CORE_ASSIGN(const int before, versionOf(connection));
    CORE_TRY(connection.execute("BEGIN IMMEDIATE"));
    CORE_TRY(runScript(connection, text));
    const DigestBytes checksum = Digest::of({text});
    {
        CORE_ASSIGN(
            Statement insert,
            connection.prepare("INSERT INTO sys_migration (number, name, sha256, applied_at) "
                               "VALUES (?1, ?2, ?3, ?4)"));
        insert.bind(1, migration.number())
            .bind(2, migration.name())
            .bind(3, viewOf(checksum).toByteArray())
            .bind(4, now);
        CORE_TRY(insert.run());
    }
    CORE_TRY(connection.execute("PRAGMA user_version = " +
                                QByteArray::number(qMax(before, migration.number()))));
    return connection.execute("COMMIT");
}

core::Done Migrator::verify(Connection& connection, QList<Finding>& findings) const {
    const auto report = [&findings](const QString& name, const QString& what) {
        findings.append(
            {QStringLiteral("storage/migrations"), QStringLiteral("sys_migration"), name, what});
    };
    CORE_ASSIGN(
        Statement rows,
        connection.prepare("SELECT number, name, sha256 FROM sys_migration ORDER BY number"));
    while (rows.next()) {
        const qint64 number = rows.integer(0);
        const QString name = rows.text(1);
        const auto known = std::find_if(
            m_migrations.begin(), m_migrations.end(),
            [number](const Migration& migration) { return migration.number() == number; });
        if (known == m_migrations.end()) {
            report(name, QCoreApplication::translate("storage",
                                                     "the program does not know this migration"));
            continue;
        }
        CORE_ASSIGN(const QByteArray text, known->text());
        const DigestBytes checksum = Digest::of({text});
        if (rows.bytes(2) != viewOf(checksum))
            report(name, QCoreApplication::translate(
                             "storage", "its text is not the one that was applied to this file"));
    }
    return rows.status();
}

core::Result<CheckProgress> MigrationCheck::step(Connection& connection, CheckProgress, int,
                                                 QList<Finding>& findings) {
    CORE_TRY(m_migrator.verify(connection, findings));
    return CheckProgress{0, true};
}

}  // namespace storage
