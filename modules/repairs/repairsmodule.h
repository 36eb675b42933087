#pragma once

namespace modulekit {
class ModuleRegistry;
}

namespace repairs {

/// Orders: their tables, migrations, rights, projection and search.
void registerIn(modulekit::ModuleRegistry& registry);

}  // namespace repairs
