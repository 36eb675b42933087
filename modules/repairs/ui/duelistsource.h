#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/dueclocks.h"

#include <memory>

namespace widgets {
class RowSource;
struct RowQuery;
}  // namespace widgets

namespace repairs::ui {

/// What a saved filter of the page "What is due" asks for: "all", "mine", "centre", "red", "today",
/// "paused". Who may not see the orders of all centres sees only those of their own, whatever the
/// filter.
DueFilter dueFilterOf(const pagekit::AppContext& context, const QString& filterId);

/// The rows of the page "What is due".
std::unique_ptr<widgets::RowSource> dueRows(pagekit::AppContext& context);

/// "25 min left", "3 h 10 min late", "stands still": the time that a clock has left.
QString timeLeft(const DueRow& row, const core::Formats& formats, core::Instant now);

}  // namespace repairs::ui
