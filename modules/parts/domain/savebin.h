#pragma once

#include "core/result.h"
#include "parts/domain/stock.h"
#include "storage/writetx.h"

namespace parts {

/// Use case: makes the bin or changes its name, kind, holder and note; its currency stays. Right
/// "parts.edit_bins". Codes: "input/invalid", "bin/unknown".
core::Result<BinId> saveBin(storage::WriteTx& tx, const StockBin& bin);

/// Use case: into the trash, only while nothing lies in it and nothing is reserved. Right
/// "parts.edit_bins". Codes: "bin/unknown", "bin/not-empty".
core::Done removeBin(storage::WriteTx& tx, const BinId& id);
core::Done restoreBin(storage::WriteTx& tx, const BinId& id);

}  // namespace parts
