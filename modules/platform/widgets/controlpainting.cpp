#include "widgets/appstyle.h"
#include "widgets/icons.h"
#include "widgets/stylepainting.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace widgets::painting {
namespace {

constexpr int kIconGap = 8;

bool flagged(const QWidget* widget, const char* property) {
    return widget && widget->property(property).toBool();
}

QString keyHintOf(const QWidget* widget) {
    const QString usual = widget ? widget->property("keyHint").toString() : QString();
    const auto* style = qobject_cast<const AppStyle*>(QApplication::style());
    return style && !usual.isEmpty() ? style->shownKeyHint(usual) : usual;
}

struct ButtonColours {
    QColor fill;
    QColor border;
    QColor text;
};

ButtonColours buttonColours(const QStyleOptionButton& option, const QWidget* widget,
                            const Theme& theme) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    if (flagged(widget, "link"))
        return {
            {}, {}, enabled ? (hover || down ? theme.accentHover : theme.accent) : theme.disabled};
    if (flagged(widget, "quiet")) {
        const QColor fill = hover || down ? theme.hover : QColor();
        return {fill, {}, enabled ? theme.accent : theme.disabled};
    }
    if (!enabled)
        return {theme.alternate, theme.line, theme.disabled};
    if (flagged(widget, "danger"))
        return {hover || down ? theme.error.fill : theme.base, theme.error.ink, theme.error.ink};
    if (flagged(widget, "primary"))
        return {hover || down ? theme.accentHover : theme.accent, {}, theme.onAccent};
    return {down ? theme.selection : hover ? theme.hover : theme.base, theme.border, theme.text};
}

}  // namespace

void roundedBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
                const QColor& border, qreal width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, qreal radius, const Theme& theme) {
    roundedBox(painter, rect, radius, {}, theme.accent, size::kFocus);
}

void fieldFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget,
                const Theme& theme) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const QColor fill = enabled && !readOnly ? theme.base : theme.alternate;
    if (flagged(widget, "problem"))
        roundedBox(painter, option.rect, size::kRadius, fill, theme.error.ink, size::kFocus);
    else if (focused)
        roundedBox(painter, option.rect, size::kRadius, fill, theme.accent, size::kFocus);
    else if (!flagged(widget, "flat"))
        roundedBox(painter, option.rect, size::kRadius, fill,
                   enabled && !readOnly ? theme.border : theme.line);
}

void chevron(QPainter& painter, const QRectF& rect, const QString& name, bool enabled,
             const Theme& theme) {
    QRectF square(0, 0, size::kIcon, size::kIcon);
    square.moveCenter(rect.center());
    paintIcon(painter, square, name, enabled ? theme.text2 : theme.disabled);
}

void pushButtonPanel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                     const Theme& theme) {
    const ButtonColours colours = buttonColours(option, widget, theme);
    roundedBox(painter, option.rect, size::kRadius, colours.fill, colours.border);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    if (flagged(widget, "link"))
        painter.fillRect(
            QRectF(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
            theme.accent);
    else if (flagged(widget, "primary"))
        roundedBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), size::kRadius - 2, {},
                   theme.onAccent, size::kFocus);
    else
        focusRing(painter, option.rect, size::kRadius, theme);
}

QSize pushButtonContents(const QStyleOptionButton& option, const QWidget* widget,
                         const QString& text) {
    int width = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + (text.isEmpty() ? 0 : kIconGap);
    const QString hint = keyHintOf(widget);
    if (!hint.isEmpty())
        width += kIconGap + option.fontMetrics.horizontalAdvance(hint);
    if (option.features & QStyleOptionButton::HasMenu)
        width += size::kIcon;
    return {width, option.fontMetrics.height()};
}

void pushButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget,
                     const Theme& theme, const QString& text) {
    const ButtonColours colours = buttonColours(option, widget, theme);
    const int used = pushButtonContents(option, widget, text).width();
    QRect rect = option.rect;
    const int edge = flagged(widget, "link") ? 0 : 4;
    int x = std::max(rect.left() + edge, rect.left() + (rect.width() - used) / 2);
    painter.save();
    painter.setPen(colours.text);
    if (!option.icon.isNull()) {
        const QSize side = option.iconSize;
        const QRect place(x, rect.center().y() - side.height() / 2 + 1, side.width(),
                          side.height());
        const bool enabled = option.state & QStyle::State_Enabled;
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        x += side.width() + kIconGap;
    }
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), flags, text);
    const QString hint = keyHintOf(widget);
    x += option.fontMetrics.size(Qt::TextShowMnemonic, text).width() + kIconGap;
    if (!hint.isEmpty()) {
        if (!flagged(widget, "primary") && (option.state & QStyle::State_Enabled))
            painter.setPen(theme.text2);
        painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, hint);
    }
    painter.restore();
    if (option.features & QStyleOptionButton::HasMenu)
        paintIcon(
            painter,
            QRectF(rect.right() - 8 - size::kIcon, rect.center().y() - 7, size::kIcon, size::kIcon),
            QStringLiteral("chevron-down"), colours.text);
}

void checkBox(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool some = option.state & QStyle::State_NoChange;
    const QColor ink = enabled ? theme.accent : theme.disabled;
    if (on || some) {
        roundedBox(painter, option.rect, 4, ink, {});
        paintIcon(painter, QRectF(option.rect).adjusted(1, 1, -1, -1),
                  on ? QStringLiteral("check") : QStringLiteral("minus"), theme.onAccent);
    } else {
        const bool hover = enabled && (option.state & QStyle::State_MouseOver);
        roundedBox(painter, option.rect, 4, hover ? theme.hover : theme.base,
                   enabled ? theme.border : theme.line);
    }
}

void radioButton(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF rect(option.rect);
    const QColor ink = enabled ? theme.accent : theme.disabled;
    roundedBox(painter, rect, rect.height() / 2, theme.base,
               on        ? ink
               : enabled ? theme.border
                         : theme.line,
               on ? 5 : 1);
}

void toolButtonPanel(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option.state & QStyle::State_MouseOver;
    if (enabled && (down || hover))
        roundedBox(painter, option.rect, size::kRadius, down ? theme.selection : theme.hover, {});
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect, size::kRadius, theme);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget,
              const Theme& theme) {
    fieldFrame(painter, option, widget, theme);
    const QRectF rect(option.rect);
    chevron(painter, QRectF(rect.right() - 26, rect.top(), 20, rect.height()),
            QStringLiteral("chevron-down"), option.state & QStyle::State_Enabled, theme);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget,
             const Theme& theme, const QRect& up, const QRect& down) {
    if (option.frame)
        fieldFrame(painter, option, widget, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = option.state & QStyle::State_Enabled;
    chevron(painter, up, QStringLiteral("chevron-up"),
            enabled && (option.stepEnabled & QAbstractSpinBox::StepUpEnabled), theme);
    chevron(painter, down, QStringLiteral("chevron-down"),
            enabled && (option.stepEnabled & QAbstractSpinBox::StepDownEnabled), theme);
}

void progressBar(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme) {
    QRectF groove(option.rect);
    groove.setHeight(6);
    groove.moveCenter(QRectF(option.rect).center());
    roundedBox(painter, groove, 3, theme.line, {});
    const int range = option.maximum - option.minimum;
    QRectF bar = groove;
    if (range > 0)
        bar.setWidth(groove.width() * (option.progress - option.minimum) / range);
    else
        bar.adjust(groove.width() / 3, 0, -groove.width() / 3, 0);
    if (bar.width() >= 1)
        roundedBox(painter, bar, 3, theme.accent, {});
}

}  // namespace widgets::painting
