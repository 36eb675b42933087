#include "shell/sidebarbutton.h"

#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QPainter>

namespace shell {
namespace {

constexpr int kEntryHeight = 36;
constexpr int kEntrySpacing = 4;
constexpr int kAccentBar = 3;

}  // namespace

SideBarButton::SideBarButton(QString iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_iconName(std::move(iconName)) {
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideBarButton::setCollapsed(bool collapsed) {
    m_collapsed = collapsed;
    update();
}

QSize SideBarButton::sizeHint() const {
    const int textHeight = fontMetrics().height() + 2 * widgets::size::kStep2;
    return {widgets::size::kSideBarCollapsed, qMax(kEntryHeight, textHeight) + kEntrySpacing};
}

void SideBarButton::paintEvent(QPaintEvent* /*event*/) {
    const widgets::Theme& theme = widgets::currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(8, kEntrySpacing / 2.0, -8, -kEntrySpacing / 2.0);

    painter.setPen(Qt::NoPen);
    if (isChecked())
        painter.setBrush(theme.selection);
    else if (underMouse())
        painter.setBrush(theme.hover);
    else
        painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, widgets::size::kRadius, widgets::size::kRadius);
    if (isChecked()) {
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(box.left(), box.top() + 9, kAccentBar, box.height() - 18),
                                1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, widgets::size::kFocus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), widgets::size::kRadius,
                                widgets::size::kRadius);
    }

    const qreal icon = widgets::size::kSideBarIcon;
    const qreal iconLeft = m_collapsed ? (width() - icon) / 2 : box.left() + 10;
    const QColor ink = isChecked() ? theme.accent : theme.text;
    widgets::paintIcon(painter, QRectF(iconLeft, box.center().y() - icon / 2, icon, icon),
                       m_iconName, isChecked() ? theme.accent : theme.text2);
    if (m_collapsed)
        return;
    QFont entryFont = font();
    entryFont.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(entryFont);
    painter.setPen(ink);
    const QRectF textBox(iconLeft + icon + 8, box.top(), box.right() - iconLeft - icon - 14,
                         box.height());
    const QString shown =
        QFontMetrics(entryFont).elidedText(text(), Qt::ElideRight, int(textBox.width()));
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

void SideBarButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void SideBarButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

}  // namespace shell
