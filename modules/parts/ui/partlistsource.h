#pragma once

#include "pagekit/appcontext.h"
#include "widgets/rowsource.h"

#include <memory>

namespace parts::ui {

/// The list of parts as the table reads it. Filters: "all", "trash".
std::unique_ptr<widgets::RowSource> partRows(pagekit::AppContext& context);

}  // namespace parts::ui
