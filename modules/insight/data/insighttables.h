#pragma once

#include "storage/table.h"

namespace insight {

/// The synced tables of insight, 70 and 71; constants, alive as long as the program.
const storage::Table& importBatchTable();
const storage::Table& importMappingTable();

}  // namespace insight
