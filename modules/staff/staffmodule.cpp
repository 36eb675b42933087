#include "staff/staffmodule.h"

#include "modulekit/moduleregistry.h"
#include "staff/data/personsearch.h"
#include "staff/data/stafftables.h"
#include "staff/domain/staffrights.h"

#include <QDir>

// Outside the namespace, as the macro asks.
static void initStaffMigrations() {
    Q_INIT_RESOURCE(staff_migrations);
}

namespace staff {

void registerIn(modulekit::ModuleRegistry& registry) {
    initStaffMigrations();
    registry.addTable(organisationTable());
    registry.addTable(centreTable());
    registry.addTable(personTable());
    registry.addTable(workCalendarTable());
    registry.addTable(workCalendarDayTable());
    registry.addTable(workCalendarVersionTable());
    registry.addMigrations({QStringLiteral(":/migrations/0004_create_staff.sql"),
                            QStringLiteral(":/migrations/0020_index_people.sql"),
                            QStringLiteral(":/migrations/0021_keep_calendar_versions.sql")});
    registry.addRight(editCentresRight());
    registry.addRight(editPeopleRight());
    registry.addRight(editCalendarRight());
    registry.addSearchKind(personSearchKind());
}

}  // namespace staff
