#pragma once

#include "modulekit/right.h"
#include "modulekit/setting.h"

namespace parts {

/// "parts.edit": add parts, change them, put them into the trash.
modulekit::Right editPartsRight();
/// "parts.edit_prices": price lists and what parts cost on them.
modulekit::Right editPricesRight();

/// "parts.number_prefix": what the numbers of parts without a maker's number begin with.
modulekit::Setting partNumberPrefix();

}  // namespace parts
