#pragma once

namespace pagekit {
class PageRegistry;
}

namespace repairs::ui {

/// The states and dialogs of this feature for `--pictures`: one order in full, intake, moving on,
/// closing, and the three papers.
void addPictures(pagekit::PageRegistry& registry);

}  // namespace repairs::ui
