#pragma once

#include "storage/table.h"

namespace repairs {

/// The synced tables of orders under agreements, numbers 56 to 59.
const storage::Table& orderCaseTable();
const storage::Table& orderVerdictTable();
const storage::Table& orderAgreementTable();
const storage::Table& orderGoodwillTable();

}  // namespace repairs
