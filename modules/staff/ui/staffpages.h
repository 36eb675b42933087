#pragma once

namespace pagekit {
class PageRegistry;
}

namespace staff::ui {

/// The welcome page, the settings of centre, hours, people and users, the look-up "person" and the
/// checklist of a new centre.
void registerIn(pagekit::PageRegistry& registry);

}  // namespace staff::ui
