#include "widgets/signaturecanvas.h"

#include "widgets/stylepainting.h"
#include "widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

namespace widgets {

SignatureCanvas::SignatureCanvas(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Field to sign in"));
}

void SignatureCanvas::setStrokes(const QList<QPolygonF>& strokes) {
    m_strokes = strokes;
    m_drawing = false;
    update();
}

QRectF SignatureCanvas::box() const {
    const double scale = std::min(width() / kWidth, height() / kHeight);
    QRectF box(0, 0, kWidth * scale, kHeight * scale);
    box.moveCenter(QRectF(rect()).center());
    return box;
}

void SignatureCanvas::paintEvent(QPaintEvent*) {
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painting::roundedBox(painter, rect(), size::kRadius, isEnabled() ? theme.base : theme.alternate,
                         isEnabled() ? theme.border : theme.line);
    const QRectF area = box();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    const qreal baseline = area.top() + area.height() * 0.78;
    painter.drawLine(QPointF(area.left() + 16, baseline), QPointF(area.right() - 16, baseline));
    painter.translate(area.topLeft());
    painter.scale(area.width() / kWidth, area.height() / kHeight);
    painter.setPen(QPen(theme.text, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF& stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke);
    }
}

void SignatureCanvas::begin(QPointF place) {
    m_drawing = true;
    m_strokes.append(QPolygonF());
    extend(place);
}

void SignatureCanvas::extend(QPointF place) {
    if (!m_drawing)
        return;
    const QRectF area = box();
    const QPointF inBox((place.x() - area.left()) * kWidth / area.width(),
                        (place.y() - area.top()) * kHeight / area.height());
    m_strokes.last().append(
        {std::clamp(inBox.x(), 0.0, kWidth), std::clamp(inBox.y(), 0.0, kHeight)});
    update();
}

void SignatureCanvas::end() {
    if (!m_drawing)
        return;
    m_drawing = false;
    Q_EMIT strokeDrawn();
}

void SignatureCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        begin(event->position());
}

void SignatureCanvas::mouseMoveEvent(QMouseEvent* event) {
    extend(event->position());
}

void SignatureCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        end();
}

void SignatureCanvas::tabletEvent(QTabletEvent* event) {
    if (event->type() == QEvent::TabletPress)
        begin(event->position());
    else if (event->type() == QEvent::TabletMove)
        extend(event->position());
    else if (event->type() == QEvent::TabletRelease)
        end();
    event->accept();
}

}  // namespace widgets
