#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

/// What stands on a page, in units of a hundredth of a millimetre from its top left corner, so that
/// one layout serves every device. Fonts are sized in the same unit (QFont::pixelSize).
namespace printing {

inline constexpr qreal kUnitsPerMm = 100;
inline constexpr qreal kUnitsPerPoint = kUnitsPerMm * 25.4 / 72;

struct TextItem {
    QPointF baseline;
    QString text;
    QFont font;
    QColor colour;
    qreal emphasis = 0;  ///< width of an outline that stands in for a missing bold face
    qreal angle = 0;     ///< degrees clockwise, around the baseline's beginning

    friend bool operator==(const TextItem&, const TextItem&) = default;
};

struct RuleItem {
    QLineF line;
    qreal width = 0;
    QColor colour;
    bool isDashed = false;

    friend bool operator==(const RuleItem&, const RuleItem&) = default;
};

struct FillItem {
    QRectF area;
    QColor colour;

    friend bool operator==(const FillItem&, const FillItem&) = default;
};

/// The pen's line of a signature.
struct StrokeItem {
    QPainterPath path;
    qreal width = 0;

    friend bool operator==(const StrokeItem&, const StrokeItem&) = default;
};

struct ImageItem {
    QRectF area;
    QImage image;

    friend bool operator==(const ImageItem&, const ImageItem&) = default;
};

/// Painted in the order of the members.
struct Items {
    QList<TextItem> backdrop;
    QList<FillItem> fills;
    QList<RuleItem> rules;
    QList<ImageItem> images;
    QList<StrokeItem> strokes;
    QList<TextItem> texts;

    /// Adds `other`, moved by `offset`.
    void add(const Items& other, QPointF offset);
    friend bool operator==(const Items&, const Items&) = default;
};

struct Page {
    QSizeF size;
    Items items;

    QSizeF sizeInMm() const { return size / kUnitsPerMm; }
    friend bool operator==(const Page&, const Page&) = default;
};

}  // namespace printing
