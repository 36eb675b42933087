#pragma once

#include "core/result.h"
#include "parts/data/stockreads.h"
#include "parts/domain/part.h"
#include "parts/domain/partlinks.h"
#include "widgets/entrycontext.h"

#include <QHash>
#include <QStringList>

namespace parts::ui {

/// What a person wants to know of a part before it is moved: how much is there and free, who has
/// it, and what may be taken instead.
struct Availability {
    Part part;
    StockPlace place;
    StockLevel here;
    QList<HeldStock> held;
    QList<PlacedLevel> elsewhere;  ///< where anything is available
    QList<Substitute> substitutes;
    QHash<BinId, StockBin> bins;
    QHash<core::RowId, QString> holders;  ///< of vans and bags
    core::Money lastCost;  ///< in the currency of the bin; zero where it never came in
};

/// nullopt where there is no such part. A place without bin has nothing in it.
core::Result<std::optional<Availability>> readAvailability(storage::Connection& connection,
                                                           const StockPlace& place);

/// A line for each fact, the place itself first.
QStringList availabilityLines(const Availability& availability, const widgets::EntryContext& entry);

}  // namespace parts::ui
