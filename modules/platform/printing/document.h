#pragma once

#include <QImage>
#include <QList>
#include <QLocale>
#include <QPolygonF>
#include <QString>
#include <QStringList>

#include <variant>

/// What a paper says, without any measure: the same Document becomes preview, print, PDF and
/// picture on every PageSpec. All texts are ready for the reader, in the document's language.
namespace printing {

/// Who issues the paper. The logo stands at the left on sheets and is left out on rolls and labels.
struct CompanyHeader {
    QString name;
    QStringList lines;
    QImage logo;
};

/// "Repair report", with its number below or beside it.
struct Title {
    QString text;
    QString number;
};

struct Field {
    QString label;
    QString value;
    bool isWide = false;  ///< takes a line of its own
};

/// Labelled values in a grid; rolls and labels show one below the other.
struct FieldGrid {
    QList<Field> fields;
    int columns = 2;
};

/// Running text with an optional heading; line feeds are kept, pages may break between lines.
struct Paragraph {
    QString heading;
    QString text;
};

enum class Align { Left, Centre, Right };

/// A column with `Align::Right` is as wide as its widest figure; the others share the rest of the
/// width.
struct TableColumn {
    QString title;
    Align align = Align::Left;
    int share = 1;
    bool isHiddenOnRoll = false;
};

/// The title row is repeated on each page, the totals follow the last row once. On a roll the cells
/// of the widest text column (the largest share) stand on lines of their own, the others below.
struct Table {
    QList<TableColumn> columns;
    QList<QStringList> rows;
    QList<QStringList> totals;
};

/// "Total in words: 壹仟贰佰元整" with the figures at the right.
struct AmountLine {
    QString label;
    QString words;
    QString figures;
};

/// One who signs. Strokes are the pen's paths in any unit, x to the right and y downwards.
struct Signature {
    QString caption;
    QString name;
    QString date;
    QList<QPolygonF> strokes;
    bool hasSealSpace = false;
};

/// Signatures side by side; never broken, and never alone on a page.
struct SignatureBlock {
    QList<Signature> signatures;
};

/// A piece of a clause's text, within one line of it.
struct TextRun {
    enum class Kind {
        Plain,
        Blank,   ///< a line to write on; the text is empty
        Filled,  ///< stands on such a line
    };
    Kind kind = Kind::Plain;
    QString text;
};

/// A paragraph of an agreement. Its number hangs before the text.
struct Clause {
    int level = 0;  ///< of indentation, from 0
    QString number;
    bool hangs = false;      ///< begins behind the numbers of its level, not where they begin
    bool isHeading = false;  ///< bold, and on the page of what follows
    QList<TextRun> runs;
    Table table;  ///< below the text, over the whole width; without columns there is none
};

/// Clauses that follow each other and share their indents.
struct Clauses {
    QList<Clause> clauses;
};

/// "Representative: Lin Meiling", with a line to write on where the value is empty.
struct SealField {
    QString label;  ///< with its colon
    QString value;
    bool hasSealSpace = false;  ///< room for a company's seal of 42 mm below
};

/// What one party signs and seals.
struct SealColumn {
    QList<SealField> fields;
};

/// The parties of an agreement side by side, two in a row; never broken, never alone on a page.
struct SealBlock {
    QList<SealColumn> columns;
};

/// Small print, one paragraph an entry.
struct Notes {
    QStringList lines;
};

using Block = std::variant<CompanyHeader, Title, FieldGrid, Paragraph, Table, AmountLine,
                           SignatureBlock, Notes, Clauses, SealBlock>;

/// The few words that the layout itself adds, in the language of the document.
struct PageWords {
    QString page;     ///< "Page %1 of %2"
    QString copy;     ///< "Copy %1 of %2"
    QString reprint;  ///< "Reprint %1"
    QString seal;     ///< "(seal)"

    /// In the language of the program.
    static PageWords translated();
};

struct Document {
    QString kind;  ///< "repair-report": names the remembered printer
    QString title;
    QString number;
    QString author;
    QLocale locale;
    int copies = 1;     ///< numbered copies, each with its own page numbers
    int reprint = 0;    ///< 0 the original, n the nth printing after it
    QString watermark;  ///< "Draft": at the head of each page and, on sheets, across it
    QString footer;     ///< at the left of each page's foot, such as the hotline
    QList<Block> blocks;
    PageWords words = PageWords::translated();
};

}  // namespace printing
