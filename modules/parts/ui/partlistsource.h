#pragma once

#include "pagekit/appcontext.h"
#include "widgets/rowsource.h"

#include <memory>

namespace parts::ui {

/// The list of parts as the table reads it. Filters: "all", "common" (kept in stock), "low"
/// (below the minimum), "trash".
std::unique_ptr<widgets::RowSource> partRows(pagekit::AppContext& context);

}  // namespace parts::ui
