#pragma once

namespace pagekit {
class PageRegistry;
}

namespace modulelist {

/// What the modules of modules() show.
void registerPages(pagekit::PageRegistry& registry);

}  // namespace modulelist
