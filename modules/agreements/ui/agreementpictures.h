#pragma once

namespace pagekit {
class PageRegistry;
}

namespace agreements::ui {

/// The page of agreements, its dialogs and the paper for `--pictures`.
void addAgreementPictures(pagekit::PageRegistry& registry);

}  // namespace agreements::ui
