#pragma once

namespace pagekit {
class PageRegistry;
}

namespace customers::ui {

/// The page of customers, their look-up for other pages, and where customers open.
void registerIn(pagekit::PageRegistry& registry);

}  // namespace customers::ui
