#pragma once

#include "modulekit/right.h"
#include "modulekit/setting.h"
#include "storage/database.h"
#include "storage/migration.h"
#include "storage/searchindex.h"

#include <QStringList>

#include <memory>

namespace modulekit {

/// What the modules bring, apart from screens: filled once at the start by every registerIn, then
/// only read. Mistakes of a module (a number, key or right given twice) are asserted.
class ModuleRegistry final {
public:
    ModuleRegistry();
    ~ModuleRegistry();
    ModuleRegistry(const ModuleRegistry&) = delete;
    ModuleRegistry& operator=(const ModuleRegistry&) = delete;

    /// A synced table; `table` is a constant of the module and outlives the registry.
    void addTable(const storage::Table& table);
    /// Compiled-in migrations by their path: ":/migrations/0005_create_customers.sql".
    void addMigrations(const QStringList& paths);
    void addRight(Right right);
    void addSetting(Setting setting);
    void addSearchKind(storage::SearchKind kind);
    /// Projections are refreshed in the order they were added, the search index after all of them.
    void addProjection(std::shared_ptr<storage::Projection> projection);
    void addCheck(std::shared_ptr<storage::Check> check);

    const QList<const storage::Table*>& tables() const { return m_tables; }
    const QList<Right>& rights() const { return m_rights; }
    const QList<Setting>& settings() const { return m_settings; }
    const QList<storage::SearchKind>& searchKinds() const { return m_searchKinds; }

    /// nullptr where there is none of that id.
    const Right* right(QStringView id) const;
    const Setting* setting(QStringView key) const;

    /// The one box over all kinds; made from what was added before the first call.
    std::shared_ptr<storage::SearchIndex> searchIndex() const;

    /// What a Database is opened with: migrations in the order of their numbers, the search index
    /// as the last projection. Tables and kinds are referred to, so the registry outlives the
    /// schema.
    storage::Schema schema() const;

private:
    QList<const storage::Table*> m_tables;
    QList<storage::Migration> m_migrations;
    QList<Right> m_rights;
    QList<Setting> m_settings;
    QList<storage::SearchKind> m_searchKinds;
    QList<std::shared_ptr<storage::Projection>> m_projections;
    QList<std::shared_ptr<storage::Check>> m_checks;
    mutable std::shared_ptr<storage::SearchIndex> m_searchIndex;
};

}  // namespace modulekit
