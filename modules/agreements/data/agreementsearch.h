#pragma once

#include "storage/searchindex.h"

namespace agreements {

/// Agreements by number, title, template and the names of their parties.
storage::SearchKind agreementSearchKind();

}  // namespace agreements
