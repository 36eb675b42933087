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

int entryHeight(const QFontMetrics& metrics) {
    return qMax(kEntryHeight, metrics.height() + 2 * widgets::size::kStep2) + kEntrySpacing;
}

void paintEntry(QPainter& painter, const QRect& rect, const EntryLook& look) {
    const widgets::Theme& theme = widgets::currentTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(8, kEntrySpacing / 2.0, -8, -kEntrySpacing / 2.0);

    painter.setPen(Qt::NoPen);
    if (look.isCurrent)
        painter.setBrush(theme.selection);
    else if (look.isHovered)
        painter.setBrush(theme.hover);
    else
        painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, widgets::size::kRadius, widgets::size::kRadius);
    if (look.isCurrent) {
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(box.left(), box.top() + 9, kAccentBar, box.height() - 18),
                                1.5, 1.5);
    }
    if (look.hasFocus) {
        painter.setPen(QPen(theme.accent, widgets::size::kFocus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), widgets::size::kRadius,
                                widgets::size::kRadius);
    }

    qreal left = box.left() + widgets::size::kStep3;
    if (!look.iconName.isEmpty()) {
        const qreal icon = widgets::size::kSideBarIcon;
        const qreal iconLeft =
            look.text.isEmpty() ? rect.left() + (rect.width() - icon) / 2 : box.left() + 10;
        widgets::paintIcon(painter, QRectF(iconLeft, box.center().y() - icon / 2, icon, icon),
                           look.iconName, look.isCurrent ? theme.accent : theme.text2);
        left = iconLeft + icon + 8;
    }
    if (look.text.isEmpty())
        return;
    QFont entryFont = painter.font();
    entryFont.setWeight(look.isCurrent ? QFont::DemiBold : QFont::Normal);
    painter.setFont(entryFont);
    painter.setPen(look.isCurrent ? theme.accent : theme.text);
    const QRectF textBox(left, box.top(), box.right() - left - 6, box.height());
    const QString shown =
        QFontMetrics(entryFont).elidedText(look.text, Qt::ElideRight, int(textBox.width()));
    painter.drawText(textBox, Qt::AlignVCenter | Qt::AlignLeft, shown);
}

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
    return {widgets::size::kSideBarCollapsed, entryHeight(fontMetrics())};
}

void SideBarButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(font());
    paintEntry(
        painter, rect(),
        {m_collapsed ? QString() : text(), m_iconName, isChecked(), underMouse(), hasFocus()});
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
