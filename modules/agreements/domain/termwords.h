#pragma once

#include "agreements/domain/termreading.h"

namespace agreements {

/// One term, or one row of its decision table, told to people.
struct TermSentence {
    QString text;         ///< with the clause, ends with a full stop
    QString bare;         ///< without the clause, where it stands under one
    QString clause;       ///< id of the clause it stands under
    qsizetype term = 0;   ///< its number among the terms
    qsizetype row = -1;   ///< its number in the table; -1: the whole term
    bool applies = true;  ///< false: a switch of this draft or copy was decided otherwise

    friend bool operator==(const TermSentence&, const TermSentence&) = default;
};

/// The terms of a draft, copy or template as sentences in the interface's language: "Warranty: 24
/// months from the sale." "If it is within the warranty and the cause is "Quality": party A pays
/// parts (free of charge) – clause 三、1①." Blanks that are filled show what stands in them, empty
/// ones their label. Words and labels of the template are those of `language`, or of the first in
/// which they are written. Needs no database; may be used on any thread, while the template lives.
class TermWords final {
public:
    TermWords(const Template& agreement, const Values& values, const Switches& switches,
              Language language, const core::Formats& formats);

    /// One for a period or duty, one for each row of a table.
    QList<TermSentence> sentences(qsizetype term) const;
    /// Those of all terms, in the order in which they are tried.
    QList<TermSentence> sentences() const;
    /// A row as it is being edited: it need not be in the template yet.
    QString rowSentence(const Row& row, const Origin& ofTerm, bool isOtherwise) const;
    /// What a term is about, for a list of them: "Warranty", "Parts, labour", "Duty: Training".
    QString title(const Term& term) const;

    const TermReading& reading() const { return m_reading; }

private:
    QString bareRow(const Row& row, bool isOtherwise) const;
    QString windowSentence(const WindowTerm& window) const;
    QString withClause(const QString& sentence, const Origin& origin, const Origin& ofTerm) const;
    bool canApply(const Conditions& conditions) const;

    TermReading m_reading;
};

/// The language in which the template's words are shown to a person who reads this one.
Language languageOf(core::Language language);

}  // namespace agreements
