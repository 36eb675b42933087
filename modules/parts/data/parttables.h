#pragma once

#include "storage/table.h"

namespace parts {

/// The synced tables of parts; constants, alive as long as the program.
const storage::Table& partTable();
const storage::Table& priceListTable();
const storage::Table& priceListEntryTable();

}  // namespace parts
