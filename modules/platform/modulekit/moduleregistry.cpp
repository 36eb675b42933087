#include "modulekit/moduleregistry.h"

#include "modulekit/centresettings.h"
#include "modulekit/module.h"

#include <algorithm>

namespace modulekit {

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
    for (const QString& path : paths)
        m_migrations.append(storage::Migration{path});
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
    Q_ASSERT(!m_searchIndex);
    m_searchKinds.append(std::move(kind));
}

void ModuleRegistry::addProjection(std::shared_ptr<storage::Projection> projection) {
    m_projections.append(std::move(projection));
}

void ModuleRegistry::addCheck(std::shared_ptr<storage::Check> check) {
    m_checks.append(std::move(check));
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

std::shared_ptr<storage::SearchIndex> ModuleRegistry::searchIndex() const {
    if (!m_searchIndex)
        m_searchIndex = std::make_shared<storage::SearchIndex>(m_searchKinds);
    return m_searchIndex;
}

storage::Schema ModuleRegistry::schema() const {
    storage::Schema schema;
    schema.tables = m_tables;
    schema.projections = m_projections;
    schema.projections.append(searchIndex());
    schema.checks = m_checks;
    schema.migrations = m_migrations;
    std::sort(schema.migrations.begin(), schema.migrations.end(),
              [](const storage::Migration& first, const storage::Migration& second) {
                  return first.number() < second.number();
              });
    return schema;
}

void registerAll(const QList<Module>& modules, ModuleRegistry& registry) {
    for (const Module& module : modules)
        module.registerIn(registry);
}

}  // namespace modulekit
