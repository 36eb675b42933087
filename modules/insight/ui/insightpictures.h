#pragma once

namespace pagekit {
class PageRegistry;
}

namespace insight::ui {

/// The steps of an import with a small file that is made for them.
void addPictures(pagekit::PageRegistry& registry);

}  // namespace insight::ui
