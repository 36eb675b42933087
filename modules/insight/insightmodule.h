#pragma once

namespace modulekit {
class ModuleRegistry;
}

namespace insight {

/// Tables and rights of import and export.
void registerIn(modulekit::ModuleRegistry& registry);

}  // namespace insight
