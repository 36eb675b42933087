#pragma once

namespace modulekit {
class ModuleRegistry;
}

namespace staff {

/// Organisations, centres, people and calendars: their tables, migration and rights.
void registerIn(modulekit::ModuleRegistry& registry);

}  // namespace staff
