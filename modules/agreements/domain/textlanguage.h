#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace agreements {

// The small language of the texts of a template:
//
//   {{name}}  {{name|filter}}                 the value of a blank; filters are those of TextFilter
//   {{if switch = value}} .. {{else}} .. {{end}}  also != and {{if name}}: a value is given
//   {{for row in table}} .. {{row.column}} .. {{end}}
//   {{clause S84}}                            the printed number of a clause
//   {{include snippet}}
//
// All else is plain text, HTML too, but scripts are refused; a newline begins a paragraph, a tab a
// cell: paragraphs with tabs that follow each other are printed as a table, the first of them as
// its head.

enum class TextFilter {
    None,
    Money,           ///< `money`: with the sign of its currency
    Capitals,        ///< `capitals`: 壹仟元整; in English as `money`
    Date,            ///< `date`: 2026年7月5日
    Percent,         ///< `percent`: 2.5%
    ChineseNumeral,  ///< `cn`: 三; digits in English
    Blank,           ///< `blank`: on a line, as if written into a form
};

struct TextNode {
    enum class Kind { Plain, Value, If, For, ClauseNumber, Include };
    enum class Compare { IsGiven, Is, IsNot };

    Kind kind = Kind::Plain;
    int line = 1;  ///< of the text, from 1
    /// Plain: the text itself. Value, If: the blank, switch or column. For: the table. Else the id
    /// of the clause or name of the snippet.
    QString name;
    QString row;  ///< For: what a row is called. Value, If: the row whose column is meant, or empty
    TextFilter filter = TextFilter::None;
    Compare compare = Compare::IsGiven;
    QString value;                    ///< what is compared with
    std::vector<TextNode> body;       ///< of If and For
    std::vector<TextNode> otherwise;  ///< of If
};

struct TextProblem {
    int line = 1;
    QString sentence;  ///< translated, says how it would be right
    friend bool operator==(const TextProblem&, const TextProblem&) = default;
};

struct TextLimits {
    int characters = 256 * 1024;
    int tags = 10'000;
    int nesting = 32;
    int problems = 20;  ///< reading stops at so many
};

struct ParsedText {
    std::vector<TextNode> nodes;
    QList<TextProblem>
        problems;  ///< in the order of the text; with any of them, nodes are not whole
};

/// Reads a text in time and memory proportional to its length. Names are not looked up here, see
/// checkTemplate() of documentcheck.h. Control characters other than newline and tab, and those
/// that turn the direction of writing around, are problems.
ParsedText parseText(const QString& text, const TextLimits& limits = {});

/// A title as lists show it, its tags left out: {{company}} Agreement is Agreement.
QString withoutTags(const QString& text);

/// The first control character or script in a text: neither belongs into an agreement, and what
/// reads its files may run the one or be turned around by the other. Nothing where all is plain.
std::optional<TextProblem> firstUnwanted(const QString& text);

/// The position of the first character that no text may hold, or of half a surrogate pair; -1 where
/// there is none.
qsizetype firstForbidden(QStringView text);

/// lower_snake, at most 64 characters: what variables, columns, switches and snippets are called.
bool isTextName(QStringView name);

}  // namespace agreements
