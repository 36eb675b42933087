#pragma once

#include "printing/page.h"

#include <QLocale>
#include <QStringList>

namespace printing {

/// The families of paper in the order in which they are asked for a glyph. WenQuanYi Micro Hei
/// comes first because PDFs made with it can be searched; the text of those made with Noto Sans CJK
/// comes out with radicals in place of characters. Noto follows for what it lacks, in the forms of
/// `locale`.
QStringList documentFamilies(const QLocale& locale);

/// Size in points and weight of a text.
struct Face {
    qreal points = 10;
    bool isBold = false;
};

/// Measures and breaks text in the units of Page, in the document's fonts. Every size comes from
/// the em square, so that lines stand equally whichever family gave their glyphs.
class TextSetter final {
public:
    explicit TextSetter(const QLocale& locale);

    QFont font(Face face) const;
    qreal width(const QString& text, Face face) const;
    qreal lineHeight(Face face) const;
    /// From the top of a line to its baseline.
    qreal baseline(Face face) const;

    /// Breaks at spaces and between hanzi by their rules, inside a word only when it is longer than
    /// the line. At least one line, which may be empty.
    QStringList lines(const QString& text, Face face, qreal width) const;

    /// One line in a box that begins at `topLeft`, aligned in `width`.
    TextItem line(const QString& text, Face face, QPointF topLeft, qreal width, Qt::Alignment align,
                  const QColor& colour) const;

private:
    QStringList m_families;
};

}  // namespace printing
