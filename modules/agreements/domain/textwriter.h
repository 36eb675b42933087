#pragma once

#include "agreements/domain/document.h"
#include "agreements/domain/documentvalues.h"
#include "agreements/domain/numberingplan.h"
#include "agreements/domain/textlanguage.h"

#include <QHash>
#include <QSet>

namespace agreements {

/// A value as it is printed: the label of a choice, 1,234.50, 2026年7月5日. What does not fit the
/// type is printed as it is. Empty for tables and for nothing.
QString printedValue(const Variable& variable, const QString& text, TextFilter filter,
                     Language language);

/// Writes texts that have been read into paragraphs, for one document: the limits hold for all that
/// one writer writes. What it is given must outlive it.
class TextWriter final {
public:
    using Snippets = QHash<QString, std::vector<TextNode>>;

    static constexpr qsizetype characterLimit = 2 * 1024 * 1024;
    static constexpr int stepLimit = 1'000'000;
    static constexpr int includeLimit = 16;

    TextWriter(const DocumentFilling& filling, const NumberingPlan& numbers,
               const Snippets& snippets, Language language)
        : m_filling(filling), m_numbers(numbers), m_snippets(snippets), m_language(language) {}

    /// Paragraphs without white space around them; empty ones are left out.
    QList<DocumentParagraph> paragraphs(const std::vector<TextNode>& nodes);
    /// The same as one line, for titles and headings.
    DocumentParagraph line(const std::vector<TextNode>& nodes);

    /// The value as a run of its own, for signatures and parties.
    DocumentRun valueRun(const QString& variable) const;

    bool isBeyondLimit() const { return m_isBeyondLimit; }
    /// Clauses that were named although they are not printed.
    const QSet<QString>& unprinted() const { return m_unprinted; }

private:
    using Rows = QHash<QString, std::pair<const Variable*, const ValueRow*>>;

    void write(const std::vector<TextNode>& nodes);
    void write(const TextNode& node);
    void writeValue(const TextNode& node);
    void writeRows(const TextNode& node);
    void writeClauseNumber(const QString& clauseId);
    void writeSnippet(const QString& name);
    bool holds(const TextNode& node) const;
    /// The variable or column and what is written there; no variable for what there is none of.
    std::pair<const Variable*, QString> found(const TextNode& node) const;
    void addText(QStringView text);
    void addRun(DocumentRun run);
    void endParagraph();

    const DocumentFilling& m_filling;
    const NumberingPlan& m_numbers;
    const Snippets& m_snippets;
    const Language m_language;
    Rows m_rows;
    QSet<QString> m_unprinted;
    QList<DocumentParagraph> m_paragraphs;
    DocumentParagraph m_current;
    qsizetype m_characters = 0;
    int m_steps = 0;
    int m_includes = 0;
    bool m_isBeyondLimit = false;
};

}  // namespace agreements
