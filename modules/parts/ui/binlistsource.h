#pragma once

#include "pagekit/appcontext.h"
#include "widgets/rowsource.h"

#include <memory>

namespace parts::ui {

/// The list of bins as the table reads it. Filters: "all", "centre", "abroad" (vans and bags),
/// "old_parts", "quarantine", "trash".
std::unique_ptr<widgets::RowSource> binRows(pagekit::AppContext& context);

}  // namespace parts::ui
