#pragma once

namespace modulekit {
class ModuleRegistry;
}

namespace agreements {

/// Tables, rights, settings, search, checks and derived columns of agreements.
void registerIn(modulekit::ModuleRegistry& registry);

}  // namespace agreements
