#pragma once

namespace modulekit {
class ModuleRegistry;
}

namespace parts {

/// Tables, rights, settings, search and derived keys of parts.
void registerIn(modulekit::ModuleRegistry& registry);

}  // namespace parts
