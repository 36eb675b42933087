#pragma once

class QWidget;

namespace widgets {

/// Says below the field that has the keyboard what may be typed there. False where there is
/// nothing to say; `focused` may be nullptr.
bool showFieldHelp(QWidget* focused);

}  // namespace widgets
