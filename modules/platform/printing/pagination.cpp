#include "printing/pagination.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace printing {
namespace {

/// Heights that decide where pages end.
struct Frame {
    QPointF origin;    ///< of the content
    qreal height = 0;  ///< of the content; infinite on a roll
};

bool hasMarks(const Document& document) {
    return document.copies > 1 || document.reprint > 0 || !document.watermark.isEmpty();
}

Frame frameOf(const BlockContext& context, const Document& document) {
    const PageSpec& spec = context.spec;
    const bool hasHead =
        context.hasFurniture() || (spec.medium == Medium::Roll && hasMarks(document));
    const QPointF corner = QPointF(spec.margins.left(), spec.margins.top()) * kUnitsPerMm;
    return {corner + QPointF(0, hasHead ? kFurnitureHeight : 0), context.height()};
}

qreal heightOf(const QList<Strip>& strips) {
    qreal height = 0;
    for (const Strip& strip : strips)
        height += strip.height;
    return height;
}

/// Places strips one below the other and begins pages.
class PageFiller final {
public:
    PageFiller(const Strips& strips, const Frame& frame) : m_strips(strips), m_frame(frame) {
        begin();
    }

    void fill() {
        for (qsizetype first = 0; first < m_strips.strips.size();) {
            const qsizetype end = chainEnd(first);
            placeChain(first, end);
            first = end;
        }
    }

    QList<Items> pages() const { return m_pages; }
    /// Of the content on the last page.
    qreal usedHeight() const { return m_y; }

private:
    /// One past the strips that want to stay together from `first`.
    qsizetype chainEnd(qsizetype first) const {
        qsizetype end = first;
        while (end < m_strips.strips.size() && m_strips.strips[end].keepsWithNext)
            ++end;
        return std::min(end + 1, m_strips.strips.size());
    }

    void placeChain(qsizetype first, qsizetype end) {
        const QList<Strip> chain = m_strips.strips.mid(first, end - first);
        const qreal height = heightOf(chain);
        if (!fits(height) && headHeight(chain.first()) + height <= m_frame.height && m_y > 0)
            breakBefore(chain.first());
        for (const Strip& strip : chain) {
            if (!fits(strip.height) && m_y > headHeight(strip))
                breakBefore(strip);
            place(strip);
        }
    }

    bool fits(qreal height) const { return m_y + height <= m_frame.height + 0.5; }

    qreal headHeight(const Strip& strip) const {
        return strip.head < 0 ? 0 : heightOf(m_strips.heads[strip.head]);
    }

    void begin() {
        m_pages.append(Items());
        m_y = 0;
    }

    void breakBefore(const Strip& strip) {
        begin();
        if (strip.head >= 0)
            for (const Strip& head : m_strips.heads[strip.head])
                place(head);
    }

    void place(const Strip& strip) {
        const bool isEmpty = strip.items == Items();
        if (isEmpty && m_y == 0)
            return;  // no gap at the top of a page
        m_pages.last().add(strip.items, m_frame.origin + QPointF(0, m_y));
        m_y += strip.height;
    }

    const Strips& m_strips;
    const Frame& m_frame;
    QList<Items> m_pages;
    qreal m_y = 0;
};

QString marks(const Document& document, int copy) {
    QStringList marks;
    if (!document.watermark.isEmpty())
        marks.append(document.watermark);
    if (document.copies > 1)
        marks.append(document.words.copy.arg(copy).arg(document.copies));
    if (document.reprint > 0)
        marks.append(document.words.reprint.arg(document.reprint));
    return marks.join(QStringLiteral(" · "));
}

/// Across the page from its lower left to its upper right, behind what stands on it.
void addWatermark(const BlockContext& context, const QString& words, Page& page) {
    constexpr qreal kMostPoints = 110;
    const qreal diagonal = std::hypot(page.size.width(), page.size.height());
    const Face measured{10, true};
    const qreal points = std::min(
        10 * 0.6 * diagonal / std::max(context.setter.width(words, measured), 1.0), kMostPoints);
    const Face face{points, false};
    const qreal width = context.setter.width(words, face);
    const qreal angle = std::atan2(page.size.height(), page.size.width());
    // Hanzi stand 0.38 of their em above the middle of the line they are written on.
    const qreal down = 0.38 * points * kUnitsPerPoint;
    const QPointF centre(page.size.width() / 2, page.size.height() / 2);
    const QPointF along(std::cos(angle), -std::sin(angle));
    const QPointF across(std::sin(angle), std::cos(angle));
    page.items.backdrop.append({centre - along * (width / 2) + across * down, words,
                                context.setter.font(face), QColor(0xe8, 0xea, 0xee), 0,
                                -qRadiansToDegrees(angle)});
}

/// Head and foot of page `number` of `count`, in copy `copy`.
void addFurniture(const BlockContext& context, const Document& document, int copy, int number,
                  int count, Page& page) {
    const PageSpec& spec = context.spec;
    const qreal left = spec.margins.left() * kUnitsPerMm;
    const qreal width = context.width();
    const auto text = [&](const QString& words, Face face, qreal top, Qt::Alignment align,
                          const QColor& colour) {
        if (!words.isEmpty())
            page.items.texts.append(
                context.setter.line(words, face, QPointF(left, top), width, align, colour));
    };
    const qreal top = spec.margins.top() * kUnitsPerMm;
    if (spec.medium == Medium::Roll) {
        text(marks(document, copy), context.strong(), top, Qt::AlignHCenter, context.black());
        return;
    }
    if (!context.hasFurniture())
        return;
    if (number > 1)
        text(QStringList{document.title, document.number}.join(u' ').trimmed(), context.small(),
             top, Qt::AlignLeft, context.grey());
    text(marks(document, copy), {context.small().points, true}, top, Qt::AlignRight,
         context.black());
    if (spec.medium == Medium::Sheet && !document.watermark.isEmpty())
        addWatermark(context, document.watermark, page);
    const qreal foot =
        page.size.height() - spec.margins.bottom() * kUnitsPerMm - kFurnitureHeight * 0.75;
    page.items.rules.append(
        {QLineF(left, foot, left + width, foot), context.hairline(), context.line()});
    text(document.footer, context.small(), foot + 50, Qt::AlignLeft, context.grey());
    text(document.words.page.arg(number).arg(count), context.small(), foot + 50, Qt::AlignRight,
         context.grey());
}

}  // namespace

QList<Page> paginate(const BlockContext& context, const Document& document, const Strips& strips) {
    const Frame frame = frameOf(context, document);
    PageFiller filler(strips, frame);
    filler.fill();
    const QList<Items> contents = filler.pages();
    QSizeF size = context.spec.size * kUnitsPerMm;
    if (context.spec.medium == Medium::Roll)
        size.setHeight(std::ceil(frame.origin.y() + filler.usedHeight() +
                                 context.spec.margins.bottom() * kUnitsPerMm));
    QList<Page> pages;
    for (int copy = 1; copy <= std::max(document.copies, 1); ++copy) {
        for (qsizetype i = 0; i < contents.size(); ++i) {
            Page page{size, contents[i]};
            addFurniture(context, document, copy, static_cast<int>(i + 1),
                         static_cast<int>(contents.size()), page);
            pages.append(page);
        }
    }
    return pages;
}

}  // namespace printing
