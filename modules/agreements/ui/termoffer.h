#pragma once

#include "agreements/domain/template.h"

#include <QList>
#include <QString>

namespace agreements::ui {

/// A code of terms with what people call it.
struct OfferedCode {
    QString code;
    QString title;
};
using OfferedCodes = QList<OfferedCode>;

/// What can be chosen while terms are edited: the codes that the built-in templates and this one
/// use, and the names that this one declares, with their titles in the interface's language.
/// Sorted by title.
class TermOffer final {
public:
    TermOffer(const Template& content, Language language);

    /// What a condition can ask: "fact cause", "window warranty", "test shown", "switch x", "kind".
    OfferedCodes questions() const;
    /// What a condition on `question` can be compared with; empty where it takes a number.
    OfferedCodes answers(const QString& question) const;

    OfferedCodes kinds() const;
    OfferedCodes payers() const;
    OfferedCodes bases() const;
    OfferedCodes whys() const;
    OfferedCodes payerLines() const;
    OfferedCodes remedyLines() const;
    OfferedCodes deadlines() const;
    OfferedCodes obligations() const;
    OfferedCodes events() const;  ///< from which deadlines run
    OfferedCodes starts() const;  ///< of periods: "fact sold_on", "variable warranty_start"
    OfferedCodes duties() const;
    OfferedCodes clauses() const;
    /// Blanks and facts that hold numbers: "variable notice_days", "fact list_quantity".
    OfferedCodes numbers() const;
    /// Blanks of the template, as the conditions of a clause ask them.
    OfferedCodes blankQuestions() const;

private:
    Template m_content;
    Language m_language;
};

}  // namespace agreements::ui
