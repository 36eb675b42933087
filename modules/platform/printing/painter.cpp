#include "printing/painter.h"

#include <QPainter>

namespace printing {
namespace {

void paintText(QPainter* painter, const TextItem& text) {
    if (text.angle != 0) {
        painter->save();
        painter->translate(text.baseline);
        painter->rotate(text.angle);
        TextItem upright = text;
        upright.baseline = QPointF();
        upright.angle = 0;
        paintText(painter, upright);
        painter->restore();
        return;
    }
    painter->setFont(text.font);
    painter->setPen(text.colour);
    painter->drawText(text.baseline, text.text);
    if (text.emphasis > 0) {
        QPainterPath outline;
        outline.addText(text.baseline, text.font, text.text);
        painter->strokePath(outline, QPen(text.colour, text.emphasis));
    }
}

}  // namespace

void paint(QPainter* painter, const Page& page, qreal dotsPerMm) {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                            QPainter::SmoothPixmapTransform);
    const qreal scale = dotsPerMm / kUnitsPerMm;
    painter->scale(scale, scale);
    for (const TextItem& text : page.items.backdrop)
        paintText(painter, text);
    for (const FillItem& fill : page.items.fills)
        painter->fillRect(fill.area, fill.colour);
    for (const RuleItem& rule : page.items.rules) {
        QPen pen(rule.colour, rule.width, rule.isDashed ? Qt::DashLine : Qt::SolidLine,
                 Qt::FlatCap);
        if (rule.isDashed)
            pen.setDashPattern({6, 6});
        painter->setPen(pen);
        painter->drawLine(rule.line);
    }
    for (const ImageItem& image : page.items.images)
        painter->drawImage(image.area, image.image);
    for (const StrokeItem& stroke : page.items.strokes)
        painter->strokePath(
            stroke.path, QPen(Qt::black, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const TextItem& text : page.items.texts)
        paintText(painter, text);
    painter->restore();
}

}  // namespace printing
