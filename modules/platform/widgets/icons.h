#pragma once

#include "widgets/theme.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace widgets {

/// The colour an icon is drawn in. It is taken from the theme when the icon is painted, so that a
/// switch of theme needs no new icons.
enum class IconRole { Normal, Secondary, Accent, OnAccent, Success, Warning, Error, Disabled };

/// Icon `name` of resources/icons ("tool", "user-plus"). Sharp at any scale. An unknown name gives
/// a null icon and a warning in the log.
QIcon icon(const QString& name, IconRole role = IconRole::Secondary);

bool hasIcon(const QString& name);
/// All names, sorted.
QStringList iconNames();

QColor iconColour(IconRole role, const Theme& theme);

/// Paints icon `name` into `rect` in any colour.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

}  // namespace widgets
