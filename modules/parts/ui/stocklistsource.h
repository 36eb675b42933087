#pragma once

#include "pagekit/appcontext.h"
#include "parts/data/stocklist.h"
#include "widgets/rowsource.h"

#include <QVariantMap>

#include <memory>
#include <optional>

namespace parts::ui {

/// The list of stock as the table reads it. Filters: "all", "short", "low" (below the minimum),
/// "consigned", "old_parts", "quarantine", "gone" (also what was there once); further limits as
/// stockLimits().
std::unique_ptr<widgets::RowSource> stockRows(pagekit::AppContext& context);

/// RowQuery::more of a list of one bin, one owner, or both.
QVariantMap stockLimits(const std::optional<BinId>& bin, const std::optional<StockOwner>& owner);

/// What a saved filter with these limits and words asks for.
StockFilter stockFilterOf(const QString& filterId, const QVariantMap& limits, const QString& text);

}  // namespace parts::ui
