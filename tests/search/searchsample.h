#pragma once

#include "storage/database.h"
#include "storage/searchindex.h"

#include <QTemporaryDir>

/// People with telephones and their jobs: two kinds, one of them made of two tables.
namespace searchsample {

extern const storage::Table kPerson;
extern const storage::Table kPhone;
extern const storage::Table kJob;

/// A file of its own with the index, open.
class Desk final {
public:
    Desk();

    storage::Database& database() { return *m_database; }
    storage::SearchIndex& index() { return *m_index; }
    QString path() const { return m_directory.filePath(QStringLiteral("a.aftercare")); }

    core::RowId addPerson(const QString& name, const QString& note = {});
    core::RowId addPhone(const core::RowId& person, const QString& number);
    core::RowId addJob(const QString& number, const QString& fault, const QString& plate = {},
                       const core::RowId& person = {});
    void update(const storage::Table& table, const core::RowId& id, const storage::Patch& patch);
    void remove(const storage::Table& table, const core::RowId& id);
    void restore(const storage::Table& table, const core::RowId& id);
    /// Writes past the index, as somebody with the sqlite3 shell would.
    void tamper(const QByteArray& sql);

    QList<storage::SearchHit> search(const QString& text, int limit = 20);
    /// "person 张三" for each hit, in order.
    QStringList titles(const QString& text, int limit = 20);
    QList<storage::Finding> findings(int limit = 2);
    void rebuild();

private:
    core::RowId insert(const storage::Table& table, const storage::Patch& patch);
    void open();

    QTemporaryDir m_directory;
    core::FixedTimeSource m_time;
    std::shared_ptr<storage::SearchIndex> m_index;
    storage::Schema m_schema;
    std::unique_ptr<storage::Database> m_database;
};

}  // namespace searchsample
