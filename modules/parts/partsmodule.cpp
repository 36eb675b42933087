#include "parts/partsmodule.h"

#include "modulekit/moduleregistry.h"
#include "parts/data/partprojection.h"
#include "parts/data/partsearch.h"
#include "parts/data/parttables.h"
#include "parts/domain/partrights.h"
#include "storage/issuedtwicecheck.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initPartsResources() {
    Q_INIT_RESOURCE(parts_migrations);
}

namespace parts {

void registerIn(modulekit::ModuleRegistry& registry) {
    initPartsResources();
    for (const storage::Table* table : {&partTable(), &priceListTable(), &priceListEntryTable()})
        registry.addTable(*table);
    registry.addMigrations({QStringLiteral(":/migrations/0007_create_parts.sql"),
                            QStringLiteral(":/migrations/0011_index_parts.sql")});
    registry.addRight(editPartsRight());
    registry.addRight(editPricesRight());
    registry.addSetting(partNumberPrefix());
    registry.addProjection(std::make_shared<PartProjection>());
    registry.addCheck(std::make_shared<storage::IssuedTwiceCheck>(partTable(), "number"));
    registry.addSearchKind(partSearchKind());
}

}  // namespace parts
