#pragma once

namespace pagekit {
class PageRegistry;
}

namespace repairs::ui {

/// The cards of the desk (overdue orders, orders ready for
/// collection) and the papers for the settings of printers.
void registerDesk(pagekit::PageRegistry& registry);

}  // namespace repairs::ui
