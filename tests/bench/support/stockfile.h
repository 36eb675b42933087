#pragma once

#include "parts/domain/stock.h"
#include "support/benchfile.h"

namespace bench {

/// The file with 200,000 parts in 50 bins, ten pieces of each; made where it is not there yet, and
/// kept for the next run until a migration changes.
QString stockFile(const BenchRun& run);

/// Where the first `count` parts lie.
QList<parts::StockPlace> stockPlaces(BenchFile& file, int count);

}  // namespace bench
