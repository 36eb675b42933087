#pragma once

#include "core/timesource.h"
#include "modulekit/moduleregistry.h"
#include "storage/database.h"
#include "support/benchrun.h"

#include <memory>

namespace bench {

/// The first characters of a digest of all migrations: a file of another mark is of another schema.
QString schemaMark();

/// The file with as many orders as the run asks for; made where it is not there yet, and kept for
/// the next run until a migration changes what it would hold.
QString orderFile(const BenchRun& run);

/// A copy beside the original, deleted at the end.
class FileCopy final {
public:
    FileCopy(const QString& original, const QString& name);
    ~FileCopy();
    FileCopy(const FileCopy&) = delete;
    FileCopy& operator=(const FileCopy&) = delete;

    QString path() const { return m_path; }

private:
    QString m_path;
};

/// A data file opened by the program's own modules, and who writes it.
class BenchFile final {
public:
    enum class Access { Read, WriteFull, WriteNormal };

    BenchFile(const QString& path, Access access);

    storage::Database& database() { return *m_database; }
    const storage::SearchIndex& search() const { return *m_registry.searchIndex(); }
    core::FixedTimeSource& time() { return m_time; }
    const storage::Actor& actor() const { return m_actor; }

private:
    modulekit::ModuleRegistry m_registry;
    storage::Schema m_schema;
    core::FixedTimeSource m_time;
    std::unique_ptr<storage::Database> m_database;
    storage::Actor m_actor;
};

/// A new file with one centre and nothing else.
void makeEmptyFile(const QString& path);

}  // namespace bench
