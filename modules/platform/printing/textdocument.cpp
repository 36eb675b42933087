#include "printing/textdocument.h"

#include "printing/textsetter.h"

#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace printing {
namespace {

constexpr qreal kPoints = 10.5;
constexpr qreal kCharacter = kPoints * 96 / 72;  // QTextDocument measures in pixels of 1/96 inch
constexpr qreal kSealSpace = 42 / 25.4 * 96;

QString blank() {
    return QString(12, u'_');
}

qreal charactersIn(const QString& number) {
    qreal count = 0;
    for (const QChar sign : number)
        count += sign.unicode() < 0x2000 ? 0.55 : 1;
    return number.isEmpty() || number.endsWith(u'、') ? count + 0.1 : count + 0.6;
}

/// Appends blocks at the end of a document.
class TextFlow final {
public:
    TextFlow(const Document& source, QTextDocument& target) : m_source(source), m_cursor(&target) {}

    void add(const Block& block) {
        std::visit(*this, block);
        m_isFresh = false;
    }

    void operator()(const CompanyHeader& header) {
        paragraph(header.name, strong(1.2));
        for (const QString& line : header.lines)
            paragraph(line, plain(0.85));
    }
    void operator()(const Title& title) {
        paragraph(title.text, strong(1.7), Qt::AlignHCenter, 6);
        if (!title.number.isEmpty())
            paragraph(title.number, plain(), Qt::AlignHCenter);
    }
    void operator()(const FieldGrid& grid) {
        Table table;
        table.columns = {{}, {}};
        for (const Field& field : grid.fields)
            table.rows.append({field.label, field.value});
        addTable(table, false);
    }
    void operator()(const Paragraph& text) {
        if (!text.heading.isEmpty())
            paragraph(text.heading, strong(), Qt::AlignLeft, 6);
        for (const QString& line : text.text.split(u'\n'))
            paragraph(line, plain());
    }
    void operator()(const Table& table) { addTable(table, true); }
    void operator()(const AmountLine& amount) {
        paragraph(QStringList{amount.label, amount.words, amount.figures}.join(u' ').trimmed(),
                  strong(), Qt::AlignLeft, 6);
    }
    void operator()(const Notes& notes) {
        for (const QString& line : notes.lines)
            paragraph(line, plain(0.85), Qt::AlignLeft, 6);
    }
    void operator()(const SignatureBlock& block) {
        SealBlock seals;
        for (const Signature& signature : block.signatures)
            seals.columns.append(
                {{{signature.caption + u' ', signature.name, signature.hasSealSpace},
                  {QString(), signature.date, false}}});
        (*this)(seals);
    }
    void operator()(const Clauses& block);
    void operator()(const SealBlock& block);

private:
    QTextCharFormat plain(qreal factor = 1) const {
        QTextCharFormat format;
        format.setFontFamilies(documentFamilies(m_source.locale));
        format.setFontPointSize(kPoints * factor);
        return format;
    }
    QTextCharFormat strong(qreal factor = 1) const {
        QTextCharFormat format = plain(factor);
        format.setFontWeight(QFont::Bold);
        return format;
    }
    /// The first block of a document and that behind a table are there already.
    void nextBlock(const QTextBlockFormat& block, const QTextCharFormat& format) {
        if (m_isFresh)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block, format);
        m_cursor.setBlockCharFormat(format);
        m_cursor.setCharFormat(format);
        m_isFresh = false;
    }
    void paragraph(const QString& text, const QTextCharFormat& format,
                   Qt::Alignment align = Qt::AlignLeft, qreal above = 0) {
        QTextBlockFormat block;
        block.setAlignment(align);
        block.setTopMargin(above);
        nextBlock(block, format);
        m_cursor.insertText(text, format);
    }
    void clause(const Clause& clause, qreal number, qreal text);
    void addSeals(const QList<SealColumn>& columns);
    void fillSeal(QTextCursor cell, const SealField& field, bool isSpace);
    void addTable(const Table& table, bool hasHead);
    void fillRow(QTextTable* table, int row, const Table& source, const QStringList& cells,
                 const QTextCharFormat& format);

    const Document& m_source;
    QTextCursor m_cursor;
    bool m_isFresh = true;
};

void TextFlow::operator()(const Clauses& block) {
    QList<qreal> hangs;
    for (const Clause& one : block.clauses) {
        if (hangs.size() <= one.level)
            hangs.resize(one.level + 1);
        hangs[one.level] =
            std::max(hangs[one.level], std::min(charactersIn(one.number), 6.0) * kCharacter);
    }
    QList<qreal> lefts;
    qreal left = 0;
    for (const qreal hang : hangs) {
        lefts.append(left);
        left += std::min(hang, 2 * kCharacter);
    }
    for (const Clause& one : block.clauses) {
        clause(one, lefts[one.level], lefts[one.level] + (one.hangs ? hangs[one.level] : 0));
        addTable(one.table, true);
    }
}

void TextFlow::clause(const Clause& clause, qreal number, qreal text) {
    const QTextCharFormat format = clause.isHeading ? strong() : plain();
    QTextBlockFormat block;
    block.setLeftMargin(text);
    block.setTextIndent(clause.number.isEmpty() ? 0 : number - text);
    block.setTopMargin(clause.isHeading && clause.level == 0 ? 8 : 3);
    nextBlock(block, format);
    if (!clause.number.isEmpty())
        m_cursor.insertText(clause.number + u'\t', format);
    QTextCharFormat written = format;
    written.setFontUnderline(true);
    for (const TextRun& run : clause.runs) {
        if (run.kind == TextRun::Kind::Blank)
            m_cursor.insertText(blank(), format);
        else
            m_cursor.insertText(run.text, run.kind == TextRun::Kind::Filled ? written : format);
    }
}

/// A row for each line that the parties sign and one for each seal: the writer of Qt makes a cell
/// of every paragraph, so that none may hold two.
void TextFlow::operator()(const SealBlock& block) {
    const qsizetype perRow = std::clamp<qsizetype>(block.columns.size(), 1, 2);
    for (qsizetype first = 0; first < block.columns.size(); first += perRow)
        addSeals(block.columns.mid(first, perRow));
}

void TextFlow::addSeals(const QList<SealColumn>& columns) {
    QList<std::pair<qsizetype, bool>> rows;  // the field, and whether the row is for its seal
    qsizetype deepest = 0;
    for (const SealColumn& column : columns)
        deepest = std::max(deepest, column.fields.size());
    for (qsizetype field = 0; field < deepest; ++field) {
        rows.append({field, false});
        if (std::ranges::any_of(columns, [&](const SealColumn& column) {
                return field < column.fields.size() && column.fields[field].hasSealSpace;
            }))
            rows.append({field, true});
    }
    if (rows.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(4);
    format.setTopMargin(12);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* const table = m_cursor.insertTable(int(rows.size()), int(columns.size()), format);
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < columns.size(); ++column)
            fillSeal(table->cellAt(row, column).firstCursorPosition(),
                     columns[column].fields.value(rows[row].first), rows[row].second);
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = true;
}

void TextFlow::fillSeal(QTextCursor cell, const SealField& field, bool isSpace) {
    QTextBlockFormat line;
    line.setTopMargin(isSpace ? kSealSpace / 2 : 14);
    if (isSpace) {
        line.setBottomMargin(kSealSpace / 2);
        line.setAlignment(Qt::AlignHCenter);
    }
    cell.setBlockFormat(line);
    if (isSpace) {
        if (field.hasSealSpace)
            cell.insertText(m_source.words.seal, plain(0.85));
    } else if (!field.label.isEmpty() || !field.value.isEmpty()) {
        cell.insertText(field.label + (field.value.isEmpty() ? blank() : field.value), plain());
    }
}

void TextFlow::fillRow(QTextTable* table, int row, const Table& source, const QStringList& cells,
                       const QTextCharFormat& format) {
    for (int column = 0; column < source.columns.size(); ++column) {
        QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
        QTextBlockFormat block;
        const Align align = source.columns[column].align;
        block.setAlignment(align == Align::Right    ? Qt::AlignRight
                           : align == Align::Centre ? Qt::AlignHCenter
                                                    : Qt::AlignLeft);
        cell.setBlockFormat(block);
        // A line feed would begin a paragraph, which the writer of Qt takes for a cell.
        cell.insertText(cells.value(column).replace(u'\n', QChar::LineSeparator), format);
    }
}

void TextFlow::addTable(const Table& source, bool hasHead) {
    const int rows = int(source.rows.size() + source.totals.size()) + (hasHead ? 1 : 0);
    if (rows == 0 || source.columns.isEmpty())
        return;
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(3);
    format.setTopMargin(6);
    format.setBottomMargin(6);
    format.setHeaderRowCount(hasHead ? 1 : 0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* const table = m_cursor.insertTable(rows, int(source.columns.size()), format);
    int row = 0;
    if (hasHead) {
        QStringList titles;
        for (const TableColumn& column : source.columns)
            titles.append(column.title);
        fillRow(table, row++, source, titles, strong());
    }
    for (const QStringList& cells : source.rows)
        fillRow(table, row++, source, cells, plain());
    for (const QStringList& cells : source.totals)
        fillRow(table, row++, source, cells, strong());
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = true;
}

}  // namespace

std::unique_ptr<QTextDocument> textDocument(const Document& document) {
    auto target = std::make_unique<QTextDocument>();
    target->setUndoRedoEnabled(false);
    target->setDocumentMargin(0);
    TextFlow flow(document, *target);
    for (const Block& block : document.blocks)
        flow.add(block);
    return target;
}

}  // namespace printing
