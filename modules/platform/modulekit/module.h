#pragma once

#include <QList>

namespace modulekit {

class ModuleRegistry;

/// A feature's half without Gui. The programs have one explicit list of them:
///
///     const QList<modulekit::Module> modules{{"identity", identity::registerIn}, …};
///     modulekit::ModuleRegistry registry;
///     modulekit::registerAll(modules, registry);
struct Module {
    const char* name;
    void (*registerIn)(ModuleRegistry&);
};

void registerAll(const QList<Module>& modules, ModuleRegistry& registry);

}  // namespace modulekit
