#pragma once

namespace pagekit {
class PageRegistry;
}

namespace repairs::ui {

/// What this feature shows: the page of orders, tiles of the desk, commands, where orders open.
void registerIn(pagekit::PageRegistry& registry);

}  // namespace repairs::ui
