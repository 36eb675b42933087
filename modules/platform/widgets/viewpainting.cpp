#include "widgets/icons.h"
#include "widgets/stylepainting.h"

#include <QPainter>
#include <QStyleOption>

namespace widgets::painting {
namespace {

constexpr int kMenuIconColumn = 28;

void menuCheckOrIcon(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    const QRectF place(option.rect.left() + 10, option.rect.center().y() - 7, size::kIcon,
                       size::kIcon);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, place, QStringLiteral("check"),
                      enabled ? theme.accent : theme.disabled);
        return;
    }
    if (!option.icon.isNull())
        option.icon.paint(&painter, place.toRect(), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
}

}  // namespace

void headerSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme) {
    const bool hover =
        (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    painter.fillRect(option.rect, hover ? theme.hover : theme.alternate);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.line);
}

void headerLabel(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme) {
    const QRect rect = option.rect;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment & Qt::AlignRight;
    const int arrow = sorted ? size::kIcon + 2 : 0;
    painter.save();
    painter.setPen(sorted ? theme.text : theme.text2);
    const QString text =
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width() - arrow);
    const int width = option.fontMetrics.horizontalAdvance(text);
    QRect place = rect;
    if (right)
        place.setLeft(rect.right() - width);
    place.setWidth(width + 2);
    // The style leaves the label no more height than the margins do, so it must not be clipped.
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
    if (sorted) {
        const qreal x = right ? place.left() - arrow : place.right() + 1;
        // QHeaderView's "down" arrow means ascending on most platforms; we show what grows upwards.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, QRectF(x, rect.center().y() - 7, size::kIcon, size::kIcon),
                  ascending ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"),
                  theme.accent);
    }
    painter.restore();
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider,
               const Theme& theme) {
    if (option.maximum <= option.minimum)
        return;
    const bool active = (option.state & QStyle::State_MouseOver) ||
                        (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    QRectF bar(slider);
    const qreal thickness = active ? 8 : 6;
    if (option.orientation == Qt::Vertical)
        bar = QRectF(bar.center().x() - thickness / 2, bar.top() + 2, thickness, bar.height() - 4);
    else
        bar = QRectF(bar.left() + 2, bar.center().y() - thickness / 2, bar.width() - 4, thickness);
    QColor colour = theme.border;
    if (!active && theme.scheme != Scheme::HighContrast)
        colour.setAlphaF(0.6F);
    roundedBox(painter, bar, thickness / 2, colour, {});
}

void tabShape(QPainter& painter, const QStyleOptionTab& option, const Theme& theme) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    const QRectF rect(option.rect);
    if (hover && !selected)
        roundedBox(painter, rect.adjusted(2, 4, -2, -6), size::kRadius, theme.hover, {});
    if (selected)
        painter.fillRect(QRectF(rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 2),
                         theme.accent);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, rect.adjusted(2, 2, -2, -4), size::kRadius, theme);
}

void tabLabel(QPainter& painter, const QStyleOptionTab& option, const Theme& theme,
              const QString& text) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect rect = option.rect.adjusted(12, 0, -12, -2);
    painter.save();
    if (!option.icon.isNull()) {
        const QRect place(rect.left(), rect.center().y() - 7, size::kIcon, size::kIcon);
        option.icon.paint(&painter, place);
        rect.setLeft(place.right() + 8);
    }
    painter.setPen(!enabled ? theme.disabled : selected ? theme.accent : theme.text);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextShowMnemonic, text);
    painter.restore();
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
            theme.line);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if ((option.state & QStyle::State_Selected) && enabled)
        roundedBox(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), size::kRadius,
                   theme.selection, {});
    menuCheckOrIcon(painter, option, theme);
    painter.save();
    QRect rect = option.rect.adjusted(kMenuIconColumn + 6, 0, -16, 0);
    const QStringList parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(enabled ? theme.text : theme.disabled);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        chevron(painter, QRectF(rect.right() - 8, rect.top(), 16, rect.height()),
                QStringLiteral("chevron-right"), enabled, theme);
    } else if (parts.size() > 1) {
        painter.setPen(enabled ? theme.text2 : theme.disabled);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, parts.last());
    }
    painter.restore();
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Theme& theme) {
    painter.fillRect(option.rect, theme.base);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken)))
        roundedBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), size::kRadius, theme.hover,
                   {});
    painter.save();
    painter.setPen(enabled ? theme.text : theme.disabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void splitterHandle(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    if (!(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_HasFocus)))
        return;
    QRectF grip(option.rect);
    if (option.state & QStyle::State_Horizontal)
        grip = QRectF(grip.center().x() - 2, grip.center().y() - 24, 4, 48);
    else
        grip = QRectF(grip.center().x() - 24, grip.center().y() - 2, 48, 4);
    roundedBox(painter, grip, 2, theme.border, {});
}

}  // namespace widgets::painting
