#pragma once

#include "modulekit/right.h"
#include "modulekit/setting.h"

namespace equipment {

/// "equipment.edit": add units, change them, their owners, sites and components.
modulekit::Right editUnitsRight();
/// "equipment.remove": put units into the trash and take them out of it.
modulekit::Right removeUnitsRight();
/// "equipment.approve_extension": let a longer warranty count (S109).
modulekit::Right approveExtensionRight();

/// "equipment.number_prefix": what the numbers of new units begin with.
modulekit::Setting unitNumberPrefix();

}  // namespace equipment
