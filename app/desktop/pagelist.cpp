#include "desktop/pagelist.h"

#include "agreements/ui/agreementpages.h"
#include "customers/ui/customerspages.h"
#include "equipment/ui/equipmentpages.h"
#include "insight/ui/insightpages.h"
#include "parts/ui/partspages.h"
#include "repairs/ui/repairsdesk.h"
#include "repairs/ui/repairspages.h"
#include "staff/ui/staffpages.h"

namespace modulelist {

void registerPages(pagekit::PageRegistry& registry) {
    customers::ui::registerIn(registry);
    equipment::ui::registerIn(registry);
    staff::ui::registerIn(registry);
    agreements::ui::registerIn(registry);
    parts::ui::registerIn(registry);
    repairs::ui::registerIn(registry);
    repairs::ui::registerDesk(registry);
    insight::ui::registerIn(registry);
}

}  // namespace modulelist
