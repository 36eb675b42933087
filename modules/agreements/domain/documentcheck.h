#pragma once

#include "agreements/domain/documentvalues.h"

#include "core/fieldproblem.h"

#include <QSet>

namespace agreements {

// Checks before anything is printed. All sentences are translated and say how it would be right;
// places are those of the template's file, with the line of a text behind a colon.

/// What keeps the texts from being printed: bad tags, names that there are none of, filters and
/// repeats that do not fit the type, includes that go round or more than 16 deep. Doubtful: a
/// language that names other blanks than the first one does.
QList<TemplateProblem> textProblems(const Template& agreement);

/// Control characters and scripts in ids, labels and the note, which are no texts with tags.
QList<TemplateProblem> labelProblems(const Template& agreement);

/// textProblems(), labelProblems(), and all about variables, switches, conditions of clauses and
/// terms: names twice, defaults of the wrong type, variables that nothing reads, ones of the wrong
/// type in a term. At most 200 problems are listed.
QList<TemplateProblem> checkTemplate(const Template& agreement);

/// For each language how many texts are missing that another language has, labels included.
QHash<Language, int> missingTexts(const Template& agreement);

/// The variables that a term holds, duties too, each once.
QStringList usedVariables(const Term& term);

/// The variables that titles, headings, texts, snippets and conditions of clauses name.
QSet<QString> variablesInTexts(const Template& agreement);

/// What is wrong with a value of this variable; nothing where none is given. `field` is what the
/// variable is called in problems, columns of tables are `field[0].column`. Telephone numbers of an
/// unknown kind are only doubtful. Limits: 4,000 characters, 200 on one line for names, 1,000 rows.
QList<core::FieldProblem> checkValue(const Variable& variable, const Value& value,
                                     const QString& field, Language labels);

/// What stands in the way of signing: values of the wrong type or of unknown variables, required
/// ones that are missing, switches that are not decided, references to clauses that are not
/// printed. Fields are names of variables and switches, "clauses" for references. Labels in the
/// sentences are in the language `labels`.
QList<core::FieldProblem> checkDraft(const Template& agreement, const Values& values,
                                     const Switches& switches, Language labels);

}  // namespace agreements
