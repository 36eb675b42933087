#pragma once

namespace modulekit {
class ModuleRegistry;
}

namespace identity {

/// Users, roles and settings: their tables, migration and rights.
void registerIn(modulekit::ModuleRegistry& registry);

}  // namespace identity
