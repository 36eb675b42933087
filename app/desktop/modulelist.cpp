#include "desktop/modulelist.h"

#include "customers/customersmodule.h"
#include "customers/ui/customerspages.h"
#include "equipment/equipmentmodule.h"
#include "equipment/ui/equipmentpages.h"
#include "identity/identitymodule.h"
#include "insight/insightmodule.h"
#include "insight/ui/insightpages.h"
#include "parts/partsmodule.h"
#include "parts/ui/partspages.h"
#include "repairs/repairsmodule.h"
#include "repairs/ui/repairspages.h"
#include "staff/staffmodule.h"
#include "staff/ui/staffpages.h"

namespace modulelist {

QList<modulekit::Module> modules() {
    return {{"identity", identity::registerIn},   {"customers", customers::registerIn},
            {"equipment", equipment::registerIn}, {"staff", staff::registerIn},
            {"parts", parts::registerIn},         {"repairs", repairs::registerIn},
            {"insight", insight::registerIn}};
}

void registerPages(pagekit::PageRegistry& registry) {
    customers::ui::registerIn(registry);
    equipment::ui::registerIn(registry);
    staff::ui::registerIn(registry);
    parts::ui::registerIn(registry);
    repairs::ui::registerIn(registry);
    insight::ui::registerIn(registry);
}

}  // namespace modulelist
