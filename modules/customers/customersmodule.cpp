#include "customers/customersmodule.h"

#include "customers/data/customerprojection.h"
#include "customers/data/customersearch.h"
#include "customers/data/customertables.h"
#include "customers/domain/customerrights.h"
#include "modulekit/moduleregistry.h"
#include "storage/issuedtwicecheck.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initCustomersResources() {
    Q_INIT_RESOURCE(customers_migrations);
}

namespace customers {

void registerIn(modulekit::ModuleRegistry& registry) {
    initCustomersResources();
    registry.addTable(customerTable());
    registry.addTable(contactTable());
    registry.addTable(siteTable());
    registry.addMigrations({QStringLiteral(":/migrations/0005_create_customers.sql"),
                            QStringLiteral(":/migrations/0009_index_customers.sql")});
    registry.addRight(editCustomersRight());
    registry.addRight(removeCustomersRight());
    registry.addSetting(customerNumberPrefix());
    registry.addProjection(std::make_shared<CustomerProjection>());
    registry.addCheck(std::make_shared<storage::IssuedTwiceCheck>(customerTable(), "number"));
    registry.addSearchKind(customerSearchKind());
}

}  // namespace customers
