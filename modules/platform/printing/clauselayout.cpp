#include "printing/clauselayout.h"

#include "printing/tablelayout.h"

#include <QHash>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace printing {
namespace {

constexpr int kBlankLength = 12;
constexpr qreal kMostHang = 6;    // in em
constexpr qreal kMostIndent = 2;  // in em
constexpr qreal kSealSpace = 4200;
constexpr qreal kFieldHeight = 950;

qreal emOf(Face face) {
    return face.points * kUnitsPerPoint;
}

struct SetLine {
    QString text;
    QList<std::pair<qreal, qreal>> rules;  ///< from and to, below what is written on a line
};

/// The runs as one text and the stretches of it that stand on a line.
struct RunText {
    QString text;
    QList<std::pair<qsizetype, qsizetype>> onLine;
};

RunText textOf(const QList<TextRun>& runs) {
    RunText all;
    for (const TextRun& run : runs) {
        const qsizetype begin = all.text.size();
        if (run.kind == TextRun::Kind::Blank)
            all.text += QString(kBlankLength, u'_');
        else
            all.text += run.text;
        if (run.kind == TextRun::Kind::Filled)
            all.onLine.append({begin, all.text.size()});
    }
    return all;
}

QString withoutSpacesAtEnd(QString text) {
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Breaks the runs into lines `width` wide, the first of them narrower by `firstIndent`.
QList<SetLine> brokenLines(const QList<TextRun>& runs, const QFont& font, qreal firstIndent,
                           qreal width) {
    const RunText all = textOf(runs);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    QTextLayout layout(all.text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<SetLine> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(lines.isEmpty() ? width - firstIndent : width, emOf({1})));
        const int begin = line.textStart();
        const int end = begin + line.textLength();
        SetLine set{withoutSpacesAtEnd(all.text.mid(begin, end - begin)), {}};
        for (const auto& [from, to] : all.onLine) {
            const int first = std::max(int(from), begin);
            const int last = std::min(int(to), end);
            if (first < last)
                set.rules.append({line.cursorToX(first), line.cursorToX(last)});
        }
        lines.append(set);
    }
    layout.endLayout();
    return lines;
}

/// 一、 brings its own space, other numbers get some.
qreal spaceBehind(const QString& number, Face face) {
    return number.endsWith(u'、') ? 0 : emOf(face) * 0.5;
}

Face faceOf(const BlockContext& context, const Clause& clause) {
    return clause.isHeading ? context.strong() : context.body();
}

/// Measures each number once.
class NumberWidths final {
public:
    explicit NumberWidths(const BlockContext& context) : m_context(context) {}

    qreal of(const QString& number) {
        if (number.isEmpty())
            return 0;
        auto found = m_widths.find(number);
        if (found == m_widths.end()) {
            const Face face = m_context.body();
            found = m_widths.insert(number, std::ceil(m_context.setter.width(number, face)) +
                                                spaceBehind(number, face));
        }
        return *found;
    }

private:
    const BlockContext& m_context;
    QHash<QString, qreal> m_widths;
};

QList<ClauseIndent> indentsFor(const BlockContext& context, const Clauses& block,
                               NumberWidths& widths) {
    const qreal em = emOf(context.body());
    QList<qreal> hangs;
    for (const Clause& clause : block.clauses) {
        if (hangs.size() <= clause.level)
            hangs.resize(clause.level + 1);
        hangs[clause.level] =
            std::max(hangs[clause.level], std::min(widths.of(clause.number), kMostHang * em));
    }
    QList<ClauseIndent> indents;
    // However deep the clauses go, half of the line remains to be written on.
    const qreal deepest = context.width() / 2 - kMostHang * em / 2;
    qreal left = 0;
    for (const qreal hang : hangs) {
        indents.append({left, left + hang});
        left = std::min(left + std::min(hang, kMostIndent * em), std::max(deepest, 0.0));
    }
    return indents;
}

QList<Strip> stripsOf(const BlockContext& context, const Clause& clause, ClauseIndent indent,
                      NumberWidths& widths, const QFont& font) {
    const TextSetter& setter = context.setter;
    const Face face = faceOf(context, clause);
    if (!clause.hangs)
        indent.text = indent.number;
    const qreal overhang = std::max(0.0, indent.number + widths.of(clause.number) - indent.text);
    const qreal width = context.width() - indent.text;
    QList<Strip> strips;
    for (const SetLine& line : brokenLines(clause.runs, font, overhang, width)) {
        const qreal left = indent.text + (strips.isEmpty() ? overhang : 0);
        Strip strip = gap(setter.lineHeight(face));
        if (!line.text.isEmpty())
            strip.items.texts.append(setter.line(line.text, face, QPointF(left, 0), width,
                                                 Qt::AlignLeft, context.black()));
        const qreal y = setter.baseline(face) + emOf(face) * 0.16;
        for (const auto& [from, to] : line.rules)
            strip.items.rules.append(
                {QLineF(left + from, y, left + to, y), context.hairline(), context.black()});
        strips.append(strip);
    }
    if (strips.isEmpty())
        strips.append(gap(setter.lineHeight(face)));
    if (!clause.number.isEmpty())
        strips.first().items.texts.prepend(setter.line(
            clause.number, face, QPointF(indent.number, 0), width, Qt::AlignLeft, context.black()));
    return strips;
}

/// The first two and the last two lines of a clause stay together, a heading with what follows.
void keepTogether(QList<Strip>& strips, bool isHeading) {
    if (isHeading) {
        for (Strip& strip : strips)
            strip.keepsWithNext = true;
    } else if (strips.size() > 1) {
        strips.first().keepsWithNext = true;
        strips[strips.size() - 2].keepsWithNext = true;
    }
}

/// One line of a party; grows downwards from `area`'s top. Returns its height.
qreal addField(const BlockContext& context, const SealField& field, const PageWords& words,
               QRectF area, qreal sealSpace, Strip& strip) {
    const TextSetter& setter = context.setter;
    const Face face = context.body();
    const QStringList lines = setter.lines(field.label + field.value, face, area.width());
    qreal top = area.top() + (field.hasSealSpace ? 0 : kFieldHeight - setter.lineHeight(face));
    for (const QString& line : lines) {
        strip.items.texts.append(setter.line(line, face, QPointF(area.left(), top), area.width(),
                                             Qt::AlignLeft, context.black()));
        top += setter.lineHeight(face);
    }
    if (field.value.isEmpty()) {
        const qreal from = area.left() + setter.width(lines.last(), face) + emOf(face) * 0.3;
        const qreal y = top - setter.lineHeight(face) + setter.baseline(face) + emOf(face) * 0.16;
        if (from < area.right())
            strip.items.rules.append(
                {QLineF(from, y, area.right(), y), context.hairline(), context.black()});
    }
    if (field.hasSealSpace) {
        const qreal middle = top + (sealSpace - setter.lineHeight(face)) / 2;
        strip.items.texts.append(setter.line(words.seal, context.small(),
                                             QPointF(area.left(), middle), area.width(),
                                             Qt::AlignHCenter, context.line()));
        top += sealSpace;
    }
    return top - area.top();
}

/// Two parties (or one, on narrow paper) side by side, their lines level with each other.
Strip sealRow(const BlockContext& context, const QList<SealColumn>& columns, const PageWords& words,
              qsizetype perRow) {
    const qreal between = 1200;
    const qreal width =
        (context.width() - between * static_cast<qreal>(perRow - 1)) / static_cast<qreal>(perRow);
    const qreal sealSpace =
        std::min(context.spec.isNarrow() ? 2000.0 : kSealSpace, context.height() / 2);
    qsizetype deepest = 0;
    for (const SealColumn& column : columns)
        deepest = std::max(deepest, column.fields.size());
    Strip strip;
    qreal top = 0;
    for (qsizetype row = 0; row < deepest; ++row) {
        qreal height = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (row >= columns[i].fields.size())
                continue;
            const QRectF area(static_cast<qreal>(i) * (width + between), top, width, 0);
            height = std::max(
                height, addField(context, columns[i].fields[row], words, area, sealSpace, strip));
        }
        top += height;
    }
    strip.height = top + 100;
    return strip;
}

}  // namespace

QList<ClauseIndent> clauseIndents(const BlockContext& context, const Clauses& block) {
    NumberWidths widths(context);
    return indentsFor(context, block, widths);
}

void appendClauses(const BlockContext& context, const Clauses& block, Strips& out) {
    NumberWidths widths(context);
    const QList<ClauseIndent> indents = indentsFor(context, block, widths);
    const QFont body = context.setter.font(context.body());
    const QFont strong = context.setter.font(context.strong());
    const qreal between = emOf(context.body()) * 0.25;
    bool isFirst = true;
    for (const Clause& clause : block.clauses) {
        const bool isChapter = clause.isHeading && clause.level == 0;
        if (!std::exchange(isFirst, false)) {
            const bool keeps = out.strips.last().keepsWithNext;
            out.strips.append(gap(isChapter ? between * 3 : between));
            out.strips.last().keepsWithNext = keeps;
        }
        QList<Strip> lines = stripsOf(context, clause, indents[clause.level], widths,
                                      clause.isHeading ? strong : body);
        keepTogether(lines, clause.isHeading);
        if (clause.table.columns.isEmpty()) {
            out.append(lines);
            continue;
        }
        lines.last().keepsWithNext = true;
        out.append(lines);
        out.strips.append(gap(between));
        out.strips.last().keepsWithNext = true;
        appendTable(context, clause.table, out);
    }
}

QList<Strip> sealStrips(const BlockContext& context, const SealBlock& block,
                        const PageWords& words) {
    const qsizetype perRow =
        context.spec.isNarrow() ? 1 : std::clamp<qsizetype>(block.columns.size(), 1, 2);
    QList<Strip> strips;
    for (qsizetype first = 0; first < block.columns.size(); first += perRow)
        strips.append(sealRow(context, block.columns.mid(first, perRow), words, perRow));
    return strips;
}

}  // namespace printing
