#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// What is wrong with one field of a draft: the form shows the sentence below the field, the use
/// case refuses the draft with it. Fields are named as in the draft: "phone", "contacts[0].phone".
struct FieldProblem {
    enum class Severity {
        Wrong,     ///< nothing is saved before this is put right
        Doubtful,  ///< shown, and saved when the person wants it so
    };

    QString field;
    QString sentence;  ///< translated, says how it would be right
    Severity severity = Severity::Wrong;

    friend bool operator==(const FieldProblem&, const FieldProblem&) = default;
};

inline bool isAnyWrong(const QList<FieldProblem>& problems) {
    for (const FieldProblem& problem : problems)
        if (problem.severity == FieldProblem::Severity::Wrong)
            return true;
    return false;
}

/// The Error with which a use case refuses a draft: "input/invalid", the sentences as message, the
/// names of the fields as detail. Problems that are only doubtful are left out.
inline Error invalidInput(const QList<FieldProblem>& problems) {
    QStringList sentences;
    QStringList fields;
    for (const FieldProblem& problem : problems) {
        if (problem.severity != FieldProblem::Severity::Wrong)
            continue;
        if (!sentences.contains(problem.sentence))
            sentences.append(problem.sentence);
        fields.append(problem.field);
    }
    return Error{QStringLiteral("input/invalid"), sentences.join(u' '), fields.join(u", ")};
}

}  // namespace core
