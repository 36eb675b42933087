#pragma once

namespace pagekit {
class PageRegistry;
}

namespace parts::ui {

/// The page of parts and their look-up for the lines of orders.
void registerIn(pagekit::PageRegistry& registry);

}  // namespace parts::ui
