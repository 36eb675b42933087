#pragma once

#include "modulekit/setting.h"
#include "widgets/theme.h"

namespace modulekit {
class ModuleRegistry;
}

namespace shell {

/// What each person chooses at each machine.
modulekit::Setting languagePreference();
modulekit::Setting themePreference();
modulekit::Setting densityPreference();

/// Whether notices are shown by the system too, outside the window.
modulekit::Setting outsideNoticesPreference();

void registerPreferences(modulekit::ModuleRegistry& registry);

/// The scheme behind a value of themePreference(): "light", "dark", "contrast", else `system`.
widgets::Scheme schemeOf(const QString& value, widgets::Scheme system);
/// The density behind a value of densityPreference().
widgets::Density densityOf(const QString& value);

}  // namespace shell
