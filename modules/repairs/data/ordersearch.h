#pragma once

#include "storage/searchindex.h"

namespace repairs {

/// "order": found by its number, the reference of another program and the telephone number left
/// with it; by the words of the fault, the customer's name and the unit's serial, plate and model.
storage::SearchKind orderSearchKind();

}  // namespace repairs
