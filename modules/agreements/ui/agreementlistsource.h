#pragma once

#include "pagekit/appcontext.h"
#include "widgets/rowsource.h"

#include <memory>

namespace agreements::ui {

/// The list of agreements as the table reads it. Filters: "all", "drafting", "waiting", "in_force",
/// "expiring", "ended", "trash".
std::unique_ptr<widgets::RowSource> agreementRows(pagekit::AppContext& context);

}  // namespace agreements::ui
