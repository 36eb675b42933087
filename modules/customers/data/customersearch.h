#pragma once

#include "storage/searchindex.h"

namespace customers {

/// "customer": found by number, telephone numbers, credit code, names, addresses and note, also
/// those of contacts and sites.
storage::SearchKind customerSearchKind();

}  // namespace customers
