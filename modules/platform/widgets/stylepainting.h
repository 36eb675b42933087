#pragma once

#include "widgets/theme.h"

#include <QRectF>
#include <QString>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

/// What AppStyle draws with; each function draws one control wholly. Colours come from the theme.
namespace widgets::painting {

/// Border of `width` inside of `rect`; an invalid colour draws nothing.
void roundedBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                const QColor& border, qreal width = 1.0);
/// A field's ground and frame: 1 px border, 2 px accent when focused, 2 px error when wrong.
void fieldFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget,
                const Theme& theme);
void chevron(QPainter& painter, const QRectF& rect, const QString& name, bool enabled,
             const Theme& theme);

void pushButtonPanel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                     const Theme& theme);
void pushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                     const Theme& theme, const QString& text);
void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void toolButtonPanel(QPainter& painter, const QStyleOption& option, const Theme& theme);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget,
              const Theme& theme);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget,
             const Theme& theme, const QRect& up, const QRect& down);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme);

void headerSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void headerLabel(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider,
               const Theme& theme);
void tabShape(QPainter& painter, const QStyleOptionTab& option, const Theme& theme);
void tabLabel(QPainter& painter, const QStyleOptionTab& option, const Theme& theme,
              const QString& text);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme);
void splitterHandle(QPainter& painter, const QStyleOption& option, const Theme& theme);
void focusRing(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme);

/// Width of a push button's contents: icon, text, key hint.
QSize pushButtonContents(const QStyleOptionButton& option, const QWidget* widget,
                         const QString& text);

}  // namespace widgets::painting
