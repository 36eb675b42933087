#pragma once

#include "widgets/theme.h"

#include <QPalette>

namespace widgets {

/// The theme as a palette, so that Qt's own widgets and dialogs follow it too.
QPalette paletteFor(const Theme& theme);

}  // namespace widgets
