#include "printing/tablelayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace printing {
namespace {

constexpr qreal kCellPadding = 110;
constexpr qreal kRowPadding = 50;
/// Rows of more lines than these are cut by a page break, others move on whole.
constexpr qsizetype kLinesKeptTogether = 8;

Qt::Alignment alignmentOf(Align align) {
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

struct RowStyle {
    Face face;
    QColor shade;
    bool hasGrid = true;
};

/// A row on `columns` (indexes into the table) with `widths`, from the left edge of the content.
QList<Strip> rowStrips(const BlockContext& context, const Table& table, const QStringList& cells,
                       const QList<int>& columns, const QList<qreal>& widths,
                       const RowStyle& style) {
    QList<QStringList> texts;
    qsizetype deepest = 1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        texts.append(context.setter.lines(cells.value(columns[i]), style.face,
                                          widths[i] - 2 * kCellPadding));
        deepest = std::max(deepest, texts.last().size());
    }
    QList<Strip> strips;
    for (qsizetype line = 0; line < deepest; ++line) {
        const qreal above = line == 0 ? kRowPadding : 0;
        const qreal below = line + 1 == deepest ? kRowPadding : 0;
        Strip strip = gap(context.setter.lineHeight(style.face) + above + below);
        qreal left = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString text = texts[i].value(line);
            if (!text.isEmpty())
                strip.items.texts.append(context.setter.line(
                    text, style.face, QPointF(left + kCellPadding, above),
                    widths[i] - 2 * kCellPadding, alignmentOf(table.columns[columns[i]].align),
                    context.black()));
            if (style.hasGrid)
                strip.items.rules.append(
                    {QLineF(left, 0, left, strip.height), context.hairline(), context.line()});
            left += widths[i];
        }
        strip.keepsWithNext = line + 1 < deepest &&
                              (deepest <= kLinesKeptTogether || line == 0 || line + 2 == deepest);
        strips.append(strip);
    }
    return strips;
}

void rule(const BlockContext& context, Strip& strip, qreal y, qreal width, bool isDashed) {
    strip.items.rules.append({QLineF(0, y, context.width(), y), width,
                              isDashed ? context.black() : context.line(), isDashed});
}

/// Frames and shades a row of the grid.
QList<Strip> framed(const BlockContext& context, QList<Strip> strips, const QColor& shade) {
    rule(context, strips.first(), 0, context.hairline(), false);
    rule(context, strips.last(), strips.last().height, context.hairline(), false);
    for (Strip& strip : strips) {
        strip.items.rules.append({QLineF(context.width(), 0, context.width(), strip.height),
                                  context.hairline(), context.line()});
        if (shade.isValid())
            strip.items.fills.append({QRectF(0, 0, context.width(), strip.height), shade});
    }
    return strips;
}

QStringList titlesOf(const Table& table) {
    QStringList titles;
    for (const TableColumn& column : table.columns)
        titles.append(column.title);
    return titles;
}

/// Widths for some columns: figures take what they need (at most three quarters of the whole).
QList<qreal> widthsFor(const BlockContext& context, const Table& table, const QList<int>& columns) {
    QList<qreal> widths;
    int shares = 0;
    for (const int column : columns) {
        qreal widest = 0;
        if (table.columns[column].align == Align::Right) {
            widest = context.setter.width(table.columns[column].title, context.strong());
            for (const QStringList& row : table.rows)
                widest = std::max(widest, context.setter.width(row.value(column), context.body()));
            for (const QStringList& row : table.totals)
                widest =
                    std::max(widest, context.setter.width(row.value(column), context.strong()));
            widest = std::ceil(widest) + 2 * kCellPadding + 20;
        } else {
            shares += std::max(table.columns[column].share, 1);
        }
        widths.append(widest);
    }
    const qreal figures = std::accumulate(widths.begin(), widths.end(), 0.0);
    const qreal most = shares == 0 ? context.width() : context.width() * 0.75;
    const qreal scale = figures > most ? most / figures : 1;
    const qreal rest = context.width() - figures * scale;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const TableColumn& column = table.columns[columns[i]];
        if (column.align != Align::Right)
            widths[i] = rest * std::max(column.share, 1) / shares;
        else
            widths[i] =
                widths[i] * scale + (shares == 0 ? rest / static_cast<qreal>(columns.size()) : 0);
    }
    return widths;
}

QList<int> allColumns(const Table& table) {
    QList<int> columns(table.columns.size());
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

/// The column that gets lines of its own on a roll.
int leadColumn(const Table& table) {
    int lead = 0;
    int largest = -1;
    for (int i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        if (column.align != Align::Right && !column.isHiddenOnRoll && column.share > largest) {
            lead = i;
            largest = column.share;
        }
    }
    return lead;
}

void appendGridTable(const BlockContext& context, const Table& table, Strips& out) {
    const QList<int> columns = allColumns(table);
    const QList<qreal> widths = widthsFor(context, table, columns);
    const auto row = [&](const QStringList& cells, const RowStyle& style) {
        return framed(context, rowStrips(context, table, cells, columns, widths, style),
                      style.shade);
    };
    QList<Strip> head = row(titlesOf(table), {context.strong(), context.shade()});
    for (Strip& strip : head)
        strip.keepsWithNext = true;
    out.append(head);
    out.heads.append(head);
    const qsizetype first = out.strips.size();
    for (const QStringList& cells : table.rows)
        out.append(row(cells, {context.body(), QColor()}));
    for (const QStringList& cells : table.totals) {
        if (out.strips.size() > first)
            out.strips.last().keepsWithNext = true;
        out.append(row(cells, {context.strong(), context.shade()}));
    }
    for (qsizetype i = first; i < out.strips.size(); ++i)
        out.strips[i].head = static_cast<int>(out.heads.size() - 1);
}

/// The shape of a table on a narrow paper.
struct NarrowShape {
    int lead = 0;
    QList<int> details;
    QList<qreal> widths;
};

NarrowShape narrowShape(const BlockContext& context, const Table& table) {
    NarrowShape shape;
    shape.lead = leadColumn(table);
    for (int i = 0; i < table.columns.size(); ++i)
        if (i != shape.lead && !table.columns[i].isHiddenOnRoll)
            shape.details.append(i);
    shape.widths = widthsFor(context, table, shape.details);
    return shape;
}

/// "Total        1,228.00": the only figure of a row beside its name, where there is room for both.
bool addOnlyFigureBeside(const BlockContext& context, const QStringList& figures, Face face,
                         QList<Strip>& lead) {
    if (lead.isEmpty() || figures.size() != 1)
        return false;
    const TextItem& name = lead.last().items.texts.last();
    const qreal width = context.width() - 2 * kCellPadding;
    const qreal taken =
        context.setter.width(name.text, face) + context.setter.width(figures.first(), face);
    if (taken + 3 * kCellPadding > width)
        return false;
    const qreal top = name.baseline.y() - context.setter.baseline(face);
    lead.last().items.texts.append(context.setter.line(
        figures.first(), face, QPointF(kCellPadding, top), width, Qt::AlignRight, context.black()));
    return true;
}

QList<Strip> narrowRow(const BlockContext& context, const Table& table, const QStringList& cells,
                       const NarrowShape& shape, Face face) {
    QList<Strip> strips;
    const RowStyle style{face, QColor(), false};
    if (!cells.value(shape.lead).isEmpty())
        strips = rowStrips(context, table, cells, {shape.lead}, {context.width()}, style);
    QStringList figures;
    for (const int column : shape.details)
        if (!cells.value(column).isEmpty())
            figures.append(cells.value(column));
    if (!figures.isEmpty() && !addOnlyFigureBeside(context, figures, face, strips))
        strips += rowStrips(context, table, cells, shape.details, shape.widths, style);
    return strips;
}

void appendNarrowTable(const BlockContext& context, const Table& table, Strips& out) {
    const NarrowShape shape = narrowShape(context, table);
    const auto append = [&](const QStringList& cells, Face face, bool hasRuleAbove,
                            bool hasRuleBelow) {
        QList<Strip> strips = narrowRow(context, table, cells, shape, face);
        if (strips.isEmpty())
            return;
        if (hasRuleAbove)
            rule(context, strips.first(), 0, context.hairline(), true);
        if (hasRuleBelow)
            rule(context, strips.last(), strips.last().height, context.hairline(), true);
        out.append(strips);
    };
    append(titlesOf(table), context.strong(), false, true);
    for (const QStringList& cells : table.rows)
        append(cells, context.body(), false, false);
    for (qsizetype i = 0; i < table.totals.size(); ++i)
        append(table.totals[i], context.strong(), i == 0, false);
}

}  // namespace

QList<qreal> columnWidths(const BlockContext& context, const Table& table) {
    return widthsFor(context, table, allColumns(table));
}

void appendTable(const BlockContext& context, const Table& table, Strips& out) {
    if (table.columns.isEmpty())
        return;
    if (context.spec.isNarrow())
        appendNarrowTable(context, table, out);
    else
        appendGridTable(context, table, out);
}

}  // namespace printing
