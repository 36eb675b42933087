#pragma once

#include "pagekit/appcontext.h"
#include "widgets/rowsource.h"

#include <memory>

namespace repairs::ui {

/// The list of orders as the table reads it, a page at a time. Filters: "open", "mine", "overdue",
/// "waiting", "ready", "closed_today", "all"; `more` may hold "customer" or "unit" (ids as text).
std::unique_ptr<widgets::RowSource> orderRows(pagekit::AppContext& context);

}  // namespace repairs::ui
