#include "repairs/ui/signaturestrokes.h"

namespace repairs::ui {
namespace {

constexpr int kTenths = 10;
constexpr QSize kPadSize(1000 * kTenths, 300 * kTenths);

}  // namespace

Strokes strokesOf(const widgets::Signature& signature) {
    Strokes strokes;
    strokes.field = kPadSize;
    for (const QPolygonF& path : signature.strokes) {
        QList<QPoint> points;
        for (const QPointF& point : path)
            points.append((point * kTenths).toPoint());
        strokes.paths.append(points);
    }
    return strokes;
}

QList<QPolygonF> pathsOf(const QByteArray& strokes) {
    QList<QPolygonF> paths;
    const auto decoded = decodedStrokes(strokes);
    if (!decoded)
        return paths;
    for (const QList<QPoint>& path : decoded->paths) {
        QPolygonF polygon;
        for (const QPoint& point : path)
            polygon.append(point);
        paths.append(polygon);
    }
    return paths;
}

}  // namespace repairs::ui
