#pragma once

namespace pagekit {
class PageRegistry;
}

namespace agreements::ui {

/// What this feature shows: the page of agreements with its commands, how other pages pick one,
/// where search hits open, pictures.
void registerIn(pagekit::PageRegistry& registry);

}  // namespace agreements::ui
