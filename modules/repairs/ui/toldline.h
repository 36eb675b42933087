#pragma once

#include "widgets/type.h"

#include <QString>

class QPushButton;
class QWidget;

namespace repairs::ui {

/// What a line of a verdict is: what holds, what is told beside it, what somebody should look at.
enum class Told { Verdict, Aside, Warning };

/// Adds a line of a verdict to the layout of `lines`; wraps, and can be selected by mouse.
void addToldLine(QWidget& lines, const QString& text, widgets::TextRole role, Told told);

/// A button beside the words of a verdict.
QPushButton* quietButton(const QString& text, const QString& name, QWidget* parent);

}  // namespace repairs::ui
