#pragma once

#include "widgets/theme.h"

namespace shell {

/// Draws the whole program with this scheme from now on. GUI thread.
void applyTheme(widgets::Scheme scheme, widgets::Density density = widgets::Density::Comfortable);

/// Fonts for a language, as the families differ for simplified and traditional hanzi.
void applyFont(const QString& language);

}  // namespace shell
