#pragma once

#include "pagekit/appcontext.h"
#include "widgets/rowsource.h"

#include <memory>

namespace customers::ui {

/// The list of customers as the table reads it. Filters: "all", "companies", "people", "trash".
std::unique_ptr<widgets::RowSource> customerRows(pagekit::AppContext& context);

}  // namespace customers::ui
