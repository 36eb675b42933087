#pragma once

#include <QList>
#include <QPolygonF>
#include <QWidget>

namespace widgets {

/// The field of a SignaturePad that is drawn on. Strokes are kept in its box of 1000 x 300.
class SignatureCanvas final : public QWidget {
    Q_OBJECT

public:
    static constexpr double kWidth = 1000;
    static constexpr double kHeight = 300;

    explicit SignatureCanvas(QWidget* parent = nullptr);

    const QList<QPolygonF>& strokes() const { return m_strokes; }
    void setStrokes(const QList<QPolygonF>& strokes);

    QSize sizeHint() const override { return {480, 144}; }

Q_SIGNALS:
    void strokeDrawn();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;

private:
    QRectF box() const;
    void begin(QPointF place);
    void extend(QPointF place);
    void end();

    QList<QPolygonF> m_strokes;
    bool m_drawing = false;
};

}  // namespace widgets
