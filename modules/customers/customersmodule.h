#pragma once

namespace modulekit {
class ModuleRegistry;
}

namespace customers {

/// Tables, rights, settings, search and derived keys of customers.
void registerIn(modulekit::ModuleRegistry& registry);

}  // namespace customers
