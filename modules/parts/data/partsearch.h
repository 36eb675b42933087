#pragma once

#include "storage/searchindex.h"

namespace parts {

/// "part": found by number, bar code, name and category.
storage::SearchKind partSearchKind();

}  // namespace parts
