#pragma once

namespace pagekit {
class PageRegistry;
}

namespace agreements::ui {

/// The page of agreements.
void registerIn(pagekit::PageRegistry& registry);

}  // namespace agreements::ui
