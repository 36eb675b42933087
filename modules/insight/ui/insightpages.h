#pragma once

namespace pagekit {
class PageRegistry;
}

namespace insight::ui {

/// The page of import and export, the command that opens it and pictures of its steps.
void registerIn(pagekit::PageRegistry& registry);

}  // namespace insight::ui
