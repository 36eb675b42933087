#pragma once

namespace pagekit {
class PageRegistry;
}

namespace staff::ui {

/// The steps that make a new centre complete, as the desk shows them.
void registerChecklist(pagekit::PageRegistry& registry);

}  // namespace staff::ui
