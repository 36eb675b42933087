#pragma once

#include "storage/searchindex.h"

namespace staff {

/// People by name, pinyin, initials, telephone and position; those who left too.
storage::SearchKind personSearchKind();

}  // namespace staff
