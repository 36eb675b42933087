#include "insight/insightmodule.h"

#include "insight/data/insighttables.h"
#include "insight/domain/importright.h"
#include "modulekit/moduleregistry.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initInsightResources() {
    Q_INIT_RESOURCE(insight_migrations);
}

namespace insight {

void registerIn(modulekit::ModuleRegistry& registry) {
    initInsightResources();
    registry.addTable(importBatchTable());
    registry.addTable(importMappingTable());
    registry.addMigrations({QStringLiteral(":/migrations/0013_create_import.sql")});
    registry.addRight(importRight());
    registry.addRight(exportRight());
}

}  // namespace insight
