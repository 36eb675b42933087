#pragma once

namespace pagekit {
class PageRegistry;
}

namespace agreements::ui {

/// The editor of templates with each of its parts, for `--pictures`.
void addTemplatePictures(pagekit::PageRegistry& registry);

}  // namespace agreements::ui
