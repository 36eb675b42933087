#include "widgets/tile.h"

#include "widgets/icons.h"
#include "widgets/stylepainting.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QPainter>

namespace widgets {
namespace {

constexpr int kAlarmIcon = 14;

int lineHeight(TextRole role) {
    return QFontMetrics(fontFor(role)).height();
}

}  // namespace

Tile::Tile(const QString& label, QWidget* parent) : QAbstractButton(parent) {
    setText(label);
    setAccessibleName(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setFigure(const QString& value, const QString& note, bool alarming) {
    m_value = value;
    m_note = note;
    m_alarming = alarming;
    setAccessibleName(QStringLiteral("%1: %2").arg(text(), value));
    setAccessibleDescription(note);
    update();
}

void Tile::setWaiting() {
    m_value.clear();
    m_note.clear();
    update();
}

QSize Tile::sizeHint() const {
    return {240, 2 * size::kStep3 + 2 * lineHeight(TextRole::Secondary) +
                     lineHeight(TextRole::TileNumber) + 2 * 2};
}

void Tile::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    const bool hover = underMouse() && isEnabled();
    painting::roundedBox(painter, rect(), size::kCardRadius, hover ? theme.alternate : theme.base,
                         hover ? theme.border : theme.line);
    if (hasFocus())
        painting::focusRing(painter, rect(), size::kCardRadius, theme);
    QRect line = rect().adjusted(size::kStep4, size::kStep3, -size::kStep4, 0);
    const auto write = [&](const QString& text, TextRole role, const QColor& colour, int indent) {
        painter.setFont(fontFor(role));
        painter.setPen(colour);
        const QFontMetrics metrics(painter.font());
        line.setHeight(metrics.height());
        painter.drawText(line.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, line.width() - indent));
        line.translate(0, metrics.height() + 2);
    };
    write(text(), TextRole::Secondary, theme.text2, 0);
    if (m_value.isEmpty()) {
        const int height = lineHeight(TextRole::TileNumber);
        painting::roundedBox(painter, QRectF(line.left(), line.top() + height / 2.0 - 8, 72, 16), 6,
                             theme.hover, {});
        return;
    }
    write(m_value, TextRole::TileNumber, theme.text, 0);
    if (m_alarming)
        paintIcon(
            painter,
            QRectF(line.left(), line.top() + (lineHeight(TextRole::Secondary) - kAlarmIcon) / 2.0,
                   kAlarmIcon, kAlarmIcon),
            QStringLiteral("alert-circle"), theme.error.ink);
    write(m_note, TextRole::Secondary, m_alarming ? theme.error.ink : theme.text2,
          m_alarming ? kAlarmIcon + 4 : 0);
}

}  // namespace widgets
