#pragma once

#include "agreements/domain/documentvalues.h"

namespace agreements {

/// A stretch of two texts that were compared.
struct CompareSpan {
    enum class Change { Same, Removed, Added };
    Change change = Change::Same;
    QString text;
    friend bool operator==(const CompareSpan&, const CompareSpan&) = default;
};

/// Compares word by word: hanzi one by one, words of other letters, numbers, tags in {{ }} and runs
/// of blanks as a whole, everything else by character. Same and Removed spans together are
/// `before`, Same and Added ones `after`; where both change in one place the removed span comes
/// first. Texts that differ in more than 2,000 words are shown as removed and added as a whole,
/// apart from what they begin and end with alike: the time stays in bounds for any texts.
QList<CompareSpan> compareTexts(const QString& before, const QString& after);

/// A clause of two templates.
struct ClauseComparison {
    enum class Change {
        Same,
        Changed,  ///< heading or text
        Moved,    ///< to another clause or another place among the others; the text may differ too
        Added,
        Removed,
    };
    QString id;
    Change change = Change::Same;
    int level = 0;         ///< after, or before where it was removed
    QString numberBefore;  ///< its reference, 五、1; empty where it is not printed
    QString numberAfter;
    QList<CompareSpan> heading;
    QList<CompareSpan> text;

    friend bool operator==(const ClauseComparison&, const ClauseComparison&) = default;
};

struct TemplateComparison {
    QList<CompareSpan> title;
    QList<ClauseComparison> snippets;  ///< by name, without numbers; never Moved
    /// In the order of the later template; removed clauses stand behind the one they followed.
    QList<ClauseComparison> clauses;
    bool hasOtherChanges = false;  ///< in terms, tests, variables, switches, numbering, signatures

    /// Whether title, snippets or clauses differ in this language.
    bool hasChanges() const;
};

/// Compares what is written in `language`, tags as they stand. Clauses are the same by their ids.
/// Numbers are those with these values and switches.
TemplateComparison compareTemplates(const Template& before, const Template& after,
                                    Language language, const Values& values = {},
                                    const Switches& switches = {});

}  // namespace agreements
