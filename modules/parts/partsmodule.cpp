#include "parts/partsmodule.h"

#include "modulekit/moduleregistry.h"
#include "parts/data/exchangetables.h"
#include "parts/data/partprojection.h"
#include "parts/data/partsearch.h"
#include "parts/data/parttables.h"
#include "parts/data/stockexceptions.h"
#include "parts/data/stockprojection.h"
#include "parts/data/stocktables.h"
#include "parts/domain/partrights.h"
#include "parts/domain/stockrights.h"
#include "storage/issuedtwicecheck.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initPartsResources() {
    Q_INIT_RESOURCE(parts_migrations);
}

namespace parts {

void registerIn(modulekit::ModuleRegistry& registry) {
    initPartsResources();
    for (const storage::Table* table :
         {&partTable(), &priceListTable(), &priceListEntryTable(), &stockBinTable(),
          &stockMoveTable(), &stockReservationTable(), &coreExchangeTable(), &coreDepositTable(),
          &partSubstituteTable(), &partKitItemTable()})
        registry.addTable(*table);
    registry.addMigrations({QStringLiteral(":/migrations/0007_create_parts.sql"),
                            QStringLiteral(":/migrations/0011_index_parts.sql"),
                            QStringLiteral(":/migrations/0031_create_stock.sql"),
                            QStringLiteral(":/migrations/0032_create_stock_balances.sql"),
                            QStringLiteral(":/migrations/0033_create_core_exchanges.sql"),
                            QStringLiteral(":/migrations/0034_index_core_exchanges.sql"),
                            QStringLiteral(":/migrations/0035_index_moves_by_time.sql"),
                            QStringLiteral(":/migrations/0036_index_bins.sql"),
                            QStringLiteral(":/migrations/0037_index_stock_words.sql")});
    registry.addRight(editPartsRight());
    registry.addRight(editPricesRight());
    for (const modulekit::Right& right : {moveStockRight(), allowShortageRight(), countStockRight(),
                                          approveScrapRight(), editBinsRight()})
        registry.addRight(right);
    registry.addSetting(partNumberPrefix());
    registry.addProjection(std::make_shared<PartProjection>());
    registry.addProjection(std::make_shared<StockProjection>());
    registry.addCheck(std::make_shared<EnteredTwiceCheck>());
    registry.addCheck(std::make_shared<storage::IssuedTwiceCheck>(partTable(), "number"));
    registry.addSearchKind(partSearchKind());
}

}  // namespace parts
