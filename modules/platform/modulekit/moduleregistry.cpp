#include "modulekit/moduleregistry.h"

#include "modulekit/centresettings.h"
#include "modulekit/module.h"
#include "storage/migrator.h"
#include "storage/searchindex.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace modulekit {

namespace {

/// ":/migrations/0005_create_customers.sql" with its text.
storage::Migration migrationFrom(const QString& path) {
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "ModuleRegistry", qPrintable(path));
    const QString name = QFileInfo(path).completeBaseName();
    storage::Migration migration;
    migration.number = name.left(4).toInt();
    migration.name = name;
    migration.sql = file.readAll();
    return migration;
}

}  // namespace

ModuleRegistry::ModuleRegistry() {
    addTable(settingTable());
    addRight(changeSettingsRight());
}

ModuleRegistry::~ModuleRegistry() = default;

void ModuleRegistry::addTable(const storage::Table& table) {
    Q_ASSERT(std::none_of(m_tables.cbegin(), m_tables.cend(), [&](const storage::Table* other) {
        return other->number == table.number || qstrcmp(other->name, table.name) == 0;
    }));
    m_tables.append(&table);
}

void ModuleRegistry::addMigrations(const QStringList& paths) {
    m_migrations += paths;
}

void ModuleRegistry::addRight(Right newRight) {
    Q_ASSERT(!right(newRight.id));
    m_rights.append(std::move(newRight));
}

void ModuleRegistry::addSetting(Setting newSetting) {
    Q_ASSERT(!setting(newSetting.key));
    m_settings.append(std::move(newSetting));
}

void ModuleRegistry::addSearchKind(storage::SearchKind kind) {
    m_searchKinds.push_back(std::move(kind));
}

void ModuleRegistry::addProjection(std::shared_ptr<storage::Projection> projection) {
    m_projections.append(std::move(projection));
}

void ModuleRegistry::addCheck(std::shared_ptr<storage::Check> check) {
    m_checks.append(std::move(check));
}

const std::vector<storage::SearchKind>& ModuleRegistry::searchKinds() const {
    return m_searchKinds;
}

const Right* ModuleRegistry::right(QStringView id) const {
    const auto found = std::find_if(m_rights.cbegin(), m_rights.cend(),
                                    [id](const Right& each) { return each.id == id; });
    return found == m_rights.cend() ? nullptr : &*found;
}

const Setting* ModuleRegistry::setting(QStringView key) const {
    const auto found = std::find_if(m_settings.cbegin(), m_settings.cend(),
                                    [key](const Setting& each) { return each.key == key; });
    return found == m_settings.cend() ? nullptr : &*found;
}

storage::Schema ModuleRegistry::schema() const {
    storage::Schema schema;
    schema.tables = m_tables;
    schema.projections = m_projections;
    schema.checks = m_checks;
    for (const QString& path : m_migrations)
        schema.migrations.append(migrationFrom(path));
    std::sort(schema.migrations.begin(), schema.migrations.end(),
              [](const storage::Migration& a, const storage::Migration& b) {
                  return a.number < b.number;
              });
    return schema;
}

void registerAll(const QList<Module>& modules, ModuleRegistry& registry) {
    for (const Module& module : modules)
        module.registerIn(registry);
}

}  // namespace modulekit
