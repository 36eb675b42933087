#include "desktop/modulelist.h"

#include "agreements/agreementsmodule.h"
#include "customers/customersmodule.h"
#include "equipment/equipmentmodule.h"
#include "identity/identitymodule.h"
#include "insight/insightmodule.h"
#include "parts/partsmodule.h"
#include "repairs/repairsmodule.h"
#include "staff/staffmodule.h"

namespace modulelist {

QList<modulekit::Module> modules() {
    return {{"identity", identity::registerIn},     {"customers", customers::registerIn},
            {"equipment", equipment::registerIn},   {"staff", staff::registerIn},
            {"agreements", agreements::registerIn}, {"parts", parts::registerIn},
            {"repairs", repairs::registerIn},       {"insight", insight::registerIn}};
}

}  // namespace modulelist
