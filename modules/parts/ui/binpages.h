#pragma once

#include "pagekit/recordkind.h"

namespace parts::ui {

/// The page of bins; it stands behind the page of stock, not in the side bar.
pagekit::RecordKind binKind();

}  // namespace parts::ui
