#pragma once

#include "storage/table.h"

namespace parts {

/// The synced tables of the stock; constants, alive as long as the program.
const storage::Table& stockBinTable();
const storage::Table& stockMoveTable();
const storage::Table& stockReservationTable();

}  // namespace parts
