#include "equipment/equipmentmodule.h"

#include "equipment/data/equipmenttables.h"
#include "equipment/data/unitprojection.h"
#include "equipment/data/unitsearch.h"
#include "equipment/domain/equipmentrights.h"
#include "modulekit/moduleregistry.h"
#include "storage/issuedtwicecheck.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initEquipmentResources() {
    Q_INIT_RESOURCE(equipment_migrations);
}

namespace equipment {

void registerIn(modulekit::ModuleRegistry& registry) {
    initEquipmentResources();
    for (const storage::Table* table : {&productLineTable(), &modelTable(), &unitTable(),
                                        &unitOwnerTable(), &unitSiteTable(), &componentTable()})
        registry.addTable(*table);
    registry.addMigrations({QStringLiteral(":/migrations/0006_create_equipment.sql"),
                            QStringLiteral(":/migrations/0010_index_equipment.sql")});
    registry.addRight(editUnitsRight());
    registry.addRight(removeUnitsRight());
    registry.addRight(approveExtensionRight());
    registry.addSetting(unitNumberPrefix());
    registry.addProjection(std::make_shared<UnitProjection>());
    registry.addCheck(std::make_shared<storage::IssuedTwiceCheck>(unitTable(), "number"));
    registry.addSearchKind(unitSearchKind());
}

}  // namespace equipment
