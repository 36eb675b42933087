#pragma once

namespace modulekit {
class ModuleRegistry;
}

namespace equipment {

/// Tables, rights, settings, search and derived keys of equipment.
void registerIn(modulekit::ModuleRegistry& registry);

}  // namespace equipment
