#pragma once

#include "pagekit/appcontext.h"
#include "parts/data/exchangelist.h"
#include "widgets/chip.h"
#include "widgets/rowsource.h"

#include <memory>

namespace parts::ui {

/// The list of exchanges of old for new as the table reads it. Filters: "open" (the old part is
/// waited for), "today" (of what went out today), "overdue", "in" (its fate is open), "decided",
/// "not_coming", "all".
std::unique_ptr<widgets::RowSource> exchangeRows(pagekit::AppContext& context);

ExchangeFilter exchangeFilterOf(const pagekit::AppContext& context, const QString& filterId,
                                const QString& text);

widgets::Chip exchangeChip(ExchangeState state);

}  // namespace parts::ui
