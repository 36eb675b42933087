#pragma once

#include "core/workcalendar.h"

namespace widgets {
class Field;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// What a person types for opening hours, "8:30-12, 13:00–17:30", as shifts; nothing is closed.
/// nullopt when it cannot be read.
std::optional<QList<core::Shift>> typedShifts(const QString& typed);

/// Says on leaving the field how hours are written.
void checkShiftsIn(widgets::Field& field, widgets::TextEdit& edit);

}  // namespace staff::ui
