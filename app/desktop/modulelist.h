#pragma once

#include "modulekit/module.h"

/// The one list of modules that all programs are put together from, and the benchmarks. What they
/// show is in pagelist.h.
namespace modulelist {

QList<modulekit::Module> modules();

}  // namespace modulelist
