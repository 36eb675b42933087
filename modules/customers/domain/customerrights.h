#pragma once

#include "modulekit/right.h"
#include "modulekit/setting.h"

namespace customers {

/// "customers.edit": add customers, change them, their contacts and sites.
modulekit::Right editCustomersRight();
/// "customers.remove": put customers into the trash and take them out of it.
modulekit::Right removeCustomersRight();

/// "customers.number_prefix": what the numbers of new customers begin with.
modulekit::Setting customerNumberPrefix();

}  // namespace customers
