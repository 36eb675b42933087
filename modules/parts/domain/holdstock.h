#pragma once

#include "core/result.h"
#include "parts/domain/stock.h"
#include "storage/writetx.h"

namespace parts {

struct HoldDraft {
    StockPlace place;
    qint64 qtyMilli = 1000;  ///< above zero
    StockDocument document;
};

/// Use case: sets stock aside for a line of a document. Of more than is available it fails with
/// "stock/short". Right "parts.move_stock". Codes "input/invalid", "part/unknown", "bin/unknown".
core::Done reserveStock(storage::WriteTx& tx, const HoldDraft& draft);

/// Use case: gives it free again. Code "stock/not-reserved" for more than is reserved for the line.
core::Done releaseStock(storage::WriteTx& tx, const HoldDraft& draft);

}  // namespace parts
