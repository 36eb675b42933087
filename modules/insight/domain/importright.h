#pragma once

#include "modulekit/right.h"

namespace insight {

/// "insight.import": bring in customers, units and history from files, and undo an import. What an
/// import makes needs the rights of those who make it by hand as well.
modulekit::Right importRight();
/// "insight.export": write all rows into files.
modulekit::Right exportRight();

}  // namespace insight
