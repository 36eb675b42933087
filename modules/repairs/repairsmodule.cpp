#include "repairs/repairsmodule.h"

#include "modulekit/moduleregistry.h"
#include "repairs/data/casetables.h"
#include "repairs/data/orderclockprojection.h"
#include "repairs/data/orderprojection.h"
#include "repairs/data/ordersearch.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/clocksettings.h"
#include "repairs/domain/intakesettings.h"
#include "repairs/domain/orderrights.h"
#include "storage/issuedtwicecheck.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initRepairsResources() {
    Q_INIT_RESOURCE(repairs_migrations);
}

namespace repairs {

void registerIn(modulekit::ModuleRegistry& registry) {
    initRepairsResources();
    registry.addTable(orderTable());
    registry.addTable(orderEventTable());
    registry.addTable(orderFindingTable());
    registry.addTable(orderLineTable());
    registry.addTable(orderSignatureTable());
    registry.addTable(orderPrintTable());
    registry.addTable(orderCaseTable());
    registry.addTable(orderVerdictTable());
    registry.addTable(orderAgreementTable());
    registry.addTable(orderGoodwillTable());
    registry.addMigrations({QStringLiteral(":/migrations/0008_create_repairs.sql"),
                            QStringLiteral(":/migrations/0012_create_order_lists.sql"),
                            QStringLiteral(":/migrations/0018_create_order_cases.sql"),
                            QStringLiteral(":/migrations/0019_sort_orders_by_customer.sql"),
                            QStringLiteral(":/migrations/0022_create_order_clocks.sql"),
                            QStringLiteral(":/migrations/0027_list_due_clocks.sql"),
                            QStringLiteral(":/migrations/0050_link_repeated_faults.sql")});
    for (modulekit::Right& right : orderRights())
        registry.addRight(std::move(right));
    for (modulekit::Setting& setting : clockSettings() + intakeSettings())
        registry.addSetting(std::move(setting));
    registry.addProjection(std::make_shared<OrderProjection>());
    registry.addProjection(std::make_shared<OrderClockProjection>());
    registry.addCheck(std::make_shared<storage::IssuedTwiceCheck>(orderTable(), "number",
                                                                  "deleted = 0 AND status > 0"));
    registry.addSearchKind(orderSearchKind());
}

}  // namespace repairs
