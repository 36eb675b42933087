#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "storage/connection.h"
#include "storage/migration.h"
#include "storage/projection.h"

#include <QString>

namespace storage {

/// Brings a file to the program's schema: each migration once, in the order of the numbers, in a
/// transaction of its own; the text's SHA-256 is kept in sys_migration. A file that holds rows is
/// copied beforehand to FILE.before-NNNN (the last two copies are kept).
class Migrator final {
public:
    explicit Migrator(QList<Migration> migrations);

    /// The largest number known to the program.
    int version() const;
    /// "file/newer" where the file has been brought further than the program knows.
    core::Done checkVersion(Connection& connection) const;
    /// Applies what is missing. `path` empty makes no copy.
    core::Done migrate(Connection& connection, const QString& path, core::Instant now) const;
    /// Migrations whose text is no longer the one that was applied, and applied ones that are
    /// unknown.
    core::Done verify(Connection& connection, QList<Finding>& findings) const;

    /// PRAGMA user_version of the file.
    static core::Result<int> versionOf(Connection& connection);

private:
    core::Result<QList<Migration>> missing(Connection& connection) const;
    core::Done apply(Connection& connection, const Migration& migration, core::Instant now) const;

    QList<Migration> m_migrations;
};

/// The check of doctor around Migrator::verify.
class MigrationCheck final : public Check {
public:
    explicit MigrationCheck(const Migrator& migrator) : m_migrator(migrator) {}
    QString name() const override { return QStringLiteral("storage/migrations"); }
    core::Result<CheckProgress> step(Connection& connection, CheckProgress progress, int limit,
                                     QList<Finding>& findings) override;

private:
    const Migrator m_migrator;
};

}  // namespace storage
