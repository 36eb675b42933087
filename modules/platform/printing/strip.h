#pragma once

#include "printing/page.h"
#include "printing/pagespec.h"
#include "printing/textsetter.h"

namespace printing {

/// A slice of a block over the whole width of the content that no page break cuts. Items are
/// relative to its top left corner.
struct Strip {
    qreal height = 0;
    Items items;
    bool keepsWithNext = false;
    int head = -1;  ///< which of Strips::heads is repeated when a page begins with this strip
};

/// All blocks of a document from top to bottom.
struct Strips {
    QList<Strip> strips;
    QList<QList<Strip>> heads;

    void append(const QList<Strip>& more) { strips += more; }
};

/// Of the line of marks above the content and of the foot below it.
inline constexpr qreal kFurnitureHeight = 550;

/// What the layout of every block needs to know.
struct BlockContext {
    const PageSpec& spec;
    const TextSetter& setter;

    qreal width() const { return spec.contentWidth() * kUnitsPerMm; }
    /// Sheets and forms have a head and a foot, a roll at most its marks, a label nothing.
    bool hasFurniture() const { return !spec.isNarrow(); }
    /// Of a page less its margins, head and foot; infinite on a roll.
    qreal height() const;
    qreal space() const { return spec.isNarrow() ? 120 : 250; }
    Face body() const { return {spec.points, false}; }
    Face strong() const { return {spec.points, true}; }
    Face small() const { return {spec.points * 0.85, false}; }

    QColor black() const { return Qt::black; }
    /// Labels and heads; printers of forms and rolls know only black.
    QColor grey() const;
    QColor line() const;
    /// Ground of heads and labels, invalid where there is none.
    QColor shade() const;
    qreal hairline() const { return 15; }
};

/// An empty strip between blocks.
inline Strip gap(qreal height) {
    Strip strip;
    strip.height = height;
    return strip;
}

}  // namespace printing
