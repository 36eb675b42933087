#pragma once

#include "modulekit/module.h"

namespace pagekit {
class PageRegistry;
}

/// The one list of modules that both programs are put together from.
namespace modulelist {

/// What works without a screen.
QList<modulekit::Module> modules();

/// What is shown.
void registerPages(pagekit::PageRegistry& registry);

}  // namespace modulelist
