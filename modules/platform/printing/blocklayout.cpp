#include "printing/blocklayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace printing {

QColor BlockContext::grey() const {
    return spec.medium == Medium::Sheet ? QColor(0x4b, 0x55, 0x63) : QColor(Qt::black);
}

QColor BlockContext::line() const {
    return spec.medium == Medium::Sheet ? QColor(0x8a, 0x93, 0xa0) : QColor(Qt::black);
}

QColor BlockContext::shade() const {
    return spec.medium == Medium::Sheet ? QColor(0xf1, 0xf3, 0xf6) : QColor();
}

qreal BlockContext::height() const {
    if (spec.medium == Medium::Roll)
        return std::numeric_limits<qreal>::infinity();
    const qreal mm = spec.size.height() - spec.margins.top() - spec.margins.bottom();
    return mm * kUnitsPerMm - (hasFurniture() ? 2 * kFurnitureHeight : 0);
}

namespace {

constexpr qreal kFieldPadding = 130;

/// One strip per line of text.
QList<Strip> textStrips(const BlockContext& context, const QString& text, Face face,
                        Qt::Alignment align, const QColor& colour) {
    QList<Strip> strips;
    for (const QString& line : context.setter.lines(text, face, context.width())) {
        Strip strip;
        strip.height = context.setter.lineHeight(face);
        strip.items.texts.append(
            context.setter.line(line, face, QPointF(), context.width(), align, colour));
        strips.append(strip);
    }
    return strips;
}

/// The first two and the last two lines of a text stay together.
void keepEndsTogether(QList<Strip>& strips) {
    if (strips.size() < 2)
        return;
    strips.first().keepsWithNext = true;
    strips[strips.size() - 2].keepsWithNext = true;
}

void joinAll(QList<Strip>& strips) {
    for (qsizetype i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepsWithNext = true;
}

/// Paper is white: what a logo lets through becomes white too (PDF/A-1 knows no transparency).
QImage onWhite(const QImage& image) {
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            const qreal alpha = colour.alphaF();
            flat.setPixelColor(
                x, y,
                QColor::fromRgbF(static_cast<float>(colour.redF() * alpha + 1 - alpha),
                                 static_cast<float>(colour.greenF() * alpha + 1 - alpha),
                                 static_cast<float>(colour.blueF() * alpha + 1 - alpha)));
        }
    }
    return flat;
}

/// The cells of one line of the grid: wide fields stand alone.
QList<QList<Field>> gridRows(const FieldGrid& grid, int columns) {
    QList<QList<Field>> rows;
    for (const Field& field : grid.fields) {
        const bool isFull =
            rows.isEmpty() || rows.last().size() >= columns || rows.last().first().isWide;
        if (field.isWide || isFull)
            rows.append({field});
        else
            rows.last().append(field);
    }
    return rows;
}

qreal labelWidth(const BlockContext& context, const FieldGrid& grid, qreal cell) {
    qreal widest = 0;
    for (const Field& field : grid.fields)
        widest = std::max(widest, context.setter.width(field.label, context.body()));
    return std::min(std::ceil(widest) + 2 * kFieldPadding, cell * 0.45);
}

/// One line of a boxed grid; `cell` is the width of a column.
Strip boxedFields(const BlockContext& context, const QList<Field>& fields, qreal cell,
                  qreal label) {
    const TextSetter& setter = context.setter;
    const Face face = context.body();
    Strip strip;
    qreal deepest = 1;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const qreal left = static_cast<qreal>(i) * cell;
        const qreal right = (i + 1 == fields.size()) ? context.width() : left + cell;
        const QStringList labels = setter.lines(fields[i].label, face, label - 2 * kFieldPadding);
        const QStringList values =
            setter.lines(fields[i].value, face, right - left - label - 2 * kFieldPadding);
        for (qsizetype line = 0; line < labels.size(); ++line)
            strip.items.texts.append(
                setter.line(labels[line], face,
                            QPointF(left + kFieldPadding,
                                    60 + static_cast<qreal>(line) * setter.lineHeight(face)),
                            0, Qt::AlignLeft, context.grey()));
        for (qsizetype line = 0; line < values.size(); ++line)
            strip.items.texts.append(
                setter.line(values[line], face,
                            QPointF(left + label + kFieldPadding,
                                    60 + static_cast<qreal>(line) * setter.lineHeight(face)),
                            0, Qt::AlignLeft, context.black()));
        deepest = std::max(
            {deepest, static_cast<qreal>(labels.size()), static_cast<qreal>(values.size())});
    }
    strip.height = deepest * setter.lineHeight(face) + 120;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const qreal left = static_cast<qreal>(i) * cell;
        if (context.shade().isValid())
            strip.items.fills.append({QRectF(left, 0, label, strip.height), context.shade()});
        for (const qreal x : {left, left + label})
            strip.items.rules.append(
                {QLineF(x, 0, x, strip.height), context.hairline(), context.line()});
    }
    return strip;
}

void frameRow(const BlockContext& context, Strip& strip) {
    const qreal width = context.width();
    strip.items.rules.append({QLineF(0, 0, width, 0), context.hairline(), context.line()});
    strip.items.rules.append(
        {QLineF(0, strip.height, width, strip.height), context.hairline(), context.line()});
    strip.items.rules.append(
        {QLineF(width, 0, width, strip.height), context.hairline(), context.line()});
}

/// "Label: value" down a narrow paper.
QList<Strip> narrowFields(const BlockContext& context, const FieldGrid& grid) {
    QList<Strip> strips;
    for (const Field& field : grid.fields) {
        const QString text = field.label.isEmpty()
                                 ? field.value
                                 : QStringLiteral("%1: %2").arg(field.label, field.value);
        QList<Strip> lines =
            textStrips(context, text, context.body(), Qt::AlignLeft, context.black());
        joinAll(lines);
        strips += lines;
    }
    return strips;
}

/// Fits the pen's paths into `box`, keeping their shape.
StrokeItem strokeInBox(const QList<QPolygonF>& strokes, const QRectF& box) {
    QRectF bounds;
    for (const QPolygonF& stroke : strokes)
        bounds |= stroke.boundingRect();
    const qreal scale = std::min(box.width() / std::max(bounds.width(), 1e-6),
                                 box.height() / std::max(bounds.height(), 1e-6));
    StrokeItem item;
    item.width = 35;
    for (const QPolygonF& stroke : strokes) {
        QPolygonF placed;
        for (const QPointF& point : stroke)
            placed << box.center() + (point - bounds.center()) * scale;
        item.path.addPolygon(placed);
    }
    return item;
}

/// One signature in a column `width` wide, from `left`; returns nothing, grows `strip`.
void addSignature(const BlockContext& context, const Signature& signature, const PageWords& words,
                  QRectF area, Strip& strip) {
    const TextSetter& setter = context.setter;
    const Face face = context.body();
    const qreal width = area.width();
    const qreal captionHeight = setter.lineHeight(face);
    strip.items.texts.append(
        setter.line(signature.caption, face, area.topLeft(), width, Qt::AlignLeft, context.grey()));
    const QRectF box(area.left(), area.top() + captionHeight, width,
                     area.height() - 2 * captionHeight - 40);
    if (!signature.strokes.isEmpty())
        strip.items.strokes.append(
            strokeInBox(signature.strokes, box.adjusted(100, 50, -100, -50)));
    if (signature.hasSealSpace)
        strip.items.texts.append(setter.line(words.seal, context.small(),
                                             QPointF(box.left(), box.center().y()), width,
                                             Qt::AlignHCenter, context.line()));
    strip.items.rules.append({QLineF(box.bottomLeft(), box.bottomRight()), 20, context.black()});
    const QPointF below(area.left(), box.bottom() + 40);
    strip.items.texts.append(
        setter.line(signature.name, face, below, width, Qt::AlignLeft, context.black()));
    strip.items.texts.append(
        setter.line(signature.date, face, below, width, Qt::AlignRight, context.black()));
}

}  // namespace

QList<Strip> companyStrips(const BlockContext& context, const CompanyHeader& header) {
    const Qt::Alignment align = context.spec.isNarrow() ? Qt::AlignHCenter : Qt::AlignLeft;
    const bool hasLogo = !header.logo.isNull() && !context.spec.isNarrow();
    QList<Strip> strips =
        textStrips(context, header.name, {context.spec.points * 1.2, true}, align, context.black());
    for (const QString& line : header.lines)
        strips += textStrips(context, line, context.small(), align, context.grey());
    if (hasLogo) {
        qreal height = 0;
        for (const Strip& strip : strips)
            height += strip.height;
        const QImage logo = onWhite(header.logo);
        const qreal width = std::min(height * logo.width() / logo.height(), context.width() / 4);
        const qreal drawn = width * logo.height() / logo.width();
        for (Strip& strip : strips)
            for (TextItem& text : strip.items.texts)
                text.baseline.rx() += width + 300;
        strips.first().items.images.append({QRectF(0, (height - drawn) / 2, width, drawn), logo});
    }
    joinAll(strips);
    Strip rule = gap(context.spec.isNarrow() ? 60 : 120);
    rule.items.rules.append({QLineF(0, rule.height, context.width(), rule.height),
                             context.spec.isNarrow() ? 15.0 : 40.0, context.black(),
                             context.spec.isNarrow()});
    strips.last().keepsWithNext = true;
    strips.append(rule);
    return strips;
}

QList<Strip> titleStrips(const BlockContext& context, const Title& title) {
    const Face face{context.spec.points * (context.spec.isNarrow() ? 1.3 : 1.7), true};
    QList<Strip> strips = textStrips(context, title.text, face, Qt::AlignHCenter, context.black());
    if (!title.number.isEmpty())
        strips +=
            textStrips(context, title.number, context.body(), Qt::AlignHCenter, context.black());
    for (Strip& strip : strips)
        strip.keepsWithNext = true;
    return strips;
}

QList<Strip> fieldStrips(const BlockContext& context, const FieldGrid& grid) {
    if (context.spec.isNarrow())
        return narrowFields(context, grid);
    const int columns = std::max(grid.columns, 1);
    const qreal cell = std::floor(context.width() / columns);
    const qreal label = labelWidth(context, grid, cell);
    QList<Strip> strips;
    for (const QList<Field>& row : gridRows(grid, columns)) {
        Strip strip = boxedFields(context, row, cell, label);
        frameRow(context, strip);
        strips.append(strip);
    }
    keepEndsTogether(strips);
    return strips;
}

QList<Strip> paragraphStrips(const BlockContext& context, const Paragraph& paragraph) {
    QList<Strip> strips;
    if (!paragraph.heading.isEmpty())
        strips = textStrips(context, paragraph.heading, context.strong(), Qt::AlignLeft,
                            context.black());
    for (Strip& strip : strips)
        strip.keepsWithNext = true;
    if (paragraph.text.isEmpty() && !strips.isEmpty())
        return strips;
    QList<Strip> lines =
        textStrips(context, paragraph.text, context.body(), Qt::AlignLeft, context.black());
    keepEndsTogether(lines);
    return strips + lines;
}

QList<Strip> amountStrips(const BlockContext& context, const AmountLine& amount) {
    const TextSetter& setter = context.setter;
    const QString words = amount.label.isEmpty()
                              ? amount.words
                              : QStringLiteral("%1: %2").arg(amount.label, amount.words);
    QList<Strip> strips;
    const qreal figures = setter.width(amount.figures, context.strong());
    const bool isBeside =
        setter.width(words, context.strong()) + figures + 500 <= context.width() &&
        !amount.figures.isEmpty();
    strips = textStrips(context, words, context.strong(), Qt::AlignLeft, context.black());
    if (isBeside) {
        strips.first().items.texts.append(setter.line(amount.figures, context.strong(), QPointF(),
                                                      context.width(), Qt::AlignRight,
                                                      context.black()));
    } else if (!amount.figures.isEmpty()) {
        strips +=
            textStrips(context, amount.figures, context.strong(), Qt::AlignRight, context.black());
    }
    joinAll(strips);
    return strips;
}

QList<Strip> signatureStrips(const BlockContext& context, const SignatureBlock& block,
                             const PageWords& words) {
    const qsizetype perRow =
        context.spec.isNarrow() ? 1 : std::clamp<qsizetype>(block.signatures.size(), 1, 3);
    const qreal between = 800;
    const qreal width =
        (context.width() - between * static_cast<qreal>(perRow - 1)) / static_cast<qreal>(perRow);
    QList<Strip> strips;
    for (qsizetype first = 0; first < block.signatures.size(); first += perRow) {
        const QList<Signature> row = block.signatures.mid(first, perRow);
        const bool hasSeal =
            std::any_of(row.begin(), row.end(), [](const Signature& s) { return s.hasSealSpace; });
        Strip strip =
            gap(std::min(hasSeal && !context.spec.isNarrow() ? 4000.0 : 2400.0, context.height()));
        for (qsizetype i = 0; i < row.size(); ++i) {
            const qreal left = static_cast<qreal>(i) * (width + between);
            addSignature(context, row[i], words, QRectF(left, 0, width, strip.height), strip);
        }
        strips.append(strip);
    }
    return strips;
}

QList<Strip> noteStrips(const BlockContext& context, const Notes& notes) {
    QList<Strip> strips;
    for (const QString& line : notes.lines) {
        QList<Strip> lines =
            textStrips(context, line, context.small(), Qt::AlignLeft, context.grey());
        keepEndsTogether(lines);
        strips += lines;
    }
    return strips;
}

}  // namespace printing
