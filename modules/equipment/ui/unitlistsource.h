#pragma once

#include "pagekit/appcontext.h"
#include "widgets/rowsource.h"

#include <memory>

namespace equipment::ui {

/// The list of units as the table reads it. Filters: "all", "no_serial", "trash".
std::unique_ptr<widgets::RowSource> unitRows(pagekit::AppContext& context);

}  // namespace equipment::ui
