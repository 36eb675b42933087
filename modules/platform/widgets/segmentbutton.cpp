#include "widgets/segmentbutton.h"

#include "widgets/stylepainting.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace widgets {
namespace {

constexpr int kCountGap = 6;

}  // namespace

SegmentButton::SegmentButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentButton::setCount(std::optional<qint64> count) {
    m_count = count;
    setAccessibleName(count ? QStringLiteral("%1, %2").arg(text(), countText()) : text());
    updateGeometry();
    update();
}

QString SegmentButton::countText() const {
    return m_count ? QLocale(QLocale::English).toString(*m_count) : QString();
}

QSize SegmentButton::sizeHint() const {
    const int count = m_count ? kCountGap + fontMetrics().horizontalAdvance(countText()) : 0;
    return {fontMetrics().horizontalAdvance(text()) + count + 2 * size::kStep3,
            std::max(currentTheme().controlHeight() - 2, fontMetrics().height() + 8)};
}

void SegmentButton::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    const QRectF box(rect());
    if (isChecked())
        painting::roundedBox(painter, box, size::kRadius, theme.selection,
                             theme.scheme == Scheme::HighContrast ? theme.accent : QColor());
    else if (underMouse() && isEnabled())
        painting::roundedBox(painter, box, size::kRadius, theme.hover, {});
    if (hasFocus())
        painting::focusRing(painter, box, size::kRadius, theme);
    painter.setFont(font());
    painter.setPen(!isEnabled() ? theme.disabled : isChecked() ? theme.accent : theme.text);
    const QRect text = rect().adjusted(size::kStep3, 0, -size::kStep3 + 2, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, this->text());
    if (!m_count)
        return;
    if (isEnabled() && !isChecked())
        painter.setPen(theme.text2);
    painter.drawText(text.adjusted(0, 0, -2, 0), Qt::AlignVCenter | Qt::AlignRight, countText());
}

}  // namespace widgets
