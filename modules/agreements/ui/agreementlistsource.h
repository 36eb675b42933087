#pragma once

#include "pagekit/appcontext.h"
#include "widgets/rowsource.h"

#include <memory>

namespace agreements::ui {

/// The list of agreements as the table reads it. Filters: "all", "drafting", "waiting", "in_force",
/// "expiring", "expired", "ended", "trash". `warningDays` is read anew at each reading of the list:
/// how many days before its end an agreement is expiring. GUI thread.
std::unique_ptr<widgets::RowSource> agreementRows(pagekit::AppContext& context,
                                                  std::shared_ptr<const int> warningDays);

}  // namespace agreements::ui
