#pragma once

#include "storage/table.h"

namespace customers {

/// The synced tables of customers; constants, alive as long as the program.
const storage::Table& customerTable();
const storage::Table& contactTable();
const storage::Table& siteTable();

}  // namespace customers
