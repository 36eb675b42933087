#pragma once

#include "agreements/domain/localtext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace agreements {

/// A piece of a paragraph, always within one line of it.
struct DocumentRun {
    enum class Kind {
        Plain,
        Blank,   ///< nothing is written: a line to write on; the text is empty
        Filled,  ///< stands on such a line
    };
    Kind kind = Kind::Plain;
    QString text;
    friend bool operator==(const DocumentRun&, const DocumentRun&) = default;
};

using DocumentParagraph = QList<DocumentRun>;

struct DocumentParty {
    QString label;
    DocumentRun name;
    friend bool operator==(const DocumentParty&, const DocumentParty&) = default;
};

/// A clause that is printed.
struct DocumentClause {
    QString id;
    QStringList source;  ///< rows of the source text that it carries
    int level = 0;       ///< of indentation, from 0
    QString number;      ///< "五、"; may be empty
    DocumentParagraph heading;
    QList<DocumentParagraph> paragraphs;  ///< empty ones are left out
    friend bool operator==(const DocumentClause&, const DocumentClause&) = default;
};

struct DocumentSignatureLine {
    QString label;
    DocumentRun value;
    bool hasSeal = false;  ///< leave room for a seal
    friend bool operator==(const DocumentSignatureLine&, const DocumentSignatureLine&) = default;
};

struct DocumentSignature {
    QString party;  ///< as in the template: "A", "customer"
    QList<DocumentSignatureLine> lines;
    friend bool operator==(const DocumentSignature&, const DocumentSignature&) = default;
};

/// An agreement as it is read, in one language and without any layout: the same for screen,
/// printer, PDF and ODT.
struct Document {
    Language language = Language::Simplified;
    DocumentParagraph title;
    QList<DocumentParty> parties;   ///< companies that no clause and no signature names
    QList<DocumentClause> clauses;  ///< in the order of the document, children after their parent
    QList<DocumentSignature> signatures;
    friend bool operator==(const Document&, const Document&) = default;
};

/// The runs as one text; a line to write on is eight underscores.
QString plainText(const DocumentParagraph& paragraph);

/// One line a paragraph, numbers before clauses: for tests, comparison and the clipboard.
QString plainText(const Document& document);

}  // namespace agreements
