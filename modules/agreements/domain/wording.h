#pragma once

#include "agreements/domain/document.h"
#include "agreements/domain/documentvalues.h"

#include "core/result.h"

#include <memory>

namespace agreements {

struct WordingTexts;

/// A template whose texts have been read once, for printing many agreements. Cheap to copy; may be
/// used by several threads at once.
class Wording final {
public:
    /// "text/wrong" where a text cannot be printed (bad tags, names that there are none of, loops
    /// of includes): the message is the sentence of the first problem, the detail its place
    /// (`clauses[2].text.zh_CN:3`). textProblems() of documentcheck.h has all of them.
    static core::Result<Wording> compile(const Template& agreement);

    const Template& agreement() const;

    /// The document with these blanks and switches; defaults are filled in. What is not given is a
    /// line to write on, whatever its type; wrong values are printed as they are. Where a text has
    /// not been written in `language`, another is printed. "text/size" where the document becomes
    /// longer than 2 Mi characters or takes a million steps, the detail is the place.
    core::Result<Document> render(const Values& values, const Switches& switches,
                                  Language language) const;

    /// Ids of clauses that the printed texts name although they are not printed themselves.
    QStringList unprintedReferences(const Values& values, const Switches& switches,
                                    Language language) const;

private:
    explicit Wording(std::shared_ptr<const WordingTexts> texts) : m_texts(std::move(texts)) {}

    std::shared_ptr<const WordingTexts> m_texts;
};

}  // namespace agreements
