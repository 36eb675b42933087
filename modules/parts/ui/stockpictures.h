#pragma once

namespace pagekit {
class PageRegistry;
}

namespace parts::ui {

/// The dialogs of the stock, for `--pictures`.
void addPictures(pagekit::PageRegistry& registry);

}  // namespace parts::ui
