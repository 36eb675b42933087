#pragma once

#include "parts/domain/movestock.h"

namespace parts {

/// What somebody found in a bin, counted blind and perhaps offline.
struct CountDraft {
    StockPlace place;
    QString serial;  ///< of a part tracked by serial: this piece was found (1000) or not (0)
    qint64 countedMilli = 0;
    std::optional<core::Instant> countedAt;  ///< none: now
    QString reason;
    StockDocument document;
};

/// Use case: corrects the place by the difference to what the ledger has of moves up to the
/// instant of the count; what moved afterwards stays as it is. nullopt where nothing differs: then
/// nothing is written. Right "parts.count_stock"; codes as movestock.h. A move that is entered
/// later and happened before a count is listed among the exceptions.
core::Result<std::optional<MoveId>> countStock(storage::WriteTx& tx, const CountDraft& draft);

}  // namespace parts
