#pragma once

#include "agreements/domain/template.h"
#include "agreements/domain/textwriter.h"

#include <array>

namespace agreements {

/// What is printed of one template, read once: the inside of Wording.
struct WordingTexts {
    struct ClauseTexts {
        std::vector<TextNode> heading;
        std::vector<TextNode> text;
    };
    struct InLanguage {
        std::vector<TextNode> title;
        TextWriter::Snippets snippets;
        std::vector<ClauseTexts> clauses;  ///< in the order of the document
    };

    Template agreement;
    std::array<InLanguage, allLanguages.size()> languages;
    QList<const Variable*> parties;  ///< companies that no clause and no signature names
};

}  // namespace agreements
