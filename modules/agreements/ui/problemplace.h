#pragma once

#include "agreements/domain/template.h"

namespace agreements::ui {

/// Where in the editor the place of a problem is, `clauses[2].text.zh_CN:3`.
struct ProblemPlace {
    enum class Part { Clause, Term, Blank, Snippet, Document };
    Part part = Part::Document;
    QString name;  ///< id of the clause, name of the blank, switch or snippet
    qsizetype term = -1;
    qsizetype row = -1;
    std::optional<Language> language;
    int line = 0;  ///< of the text, from 1; 0 for none
    bool inHeading = false;
};

ProblemPlace problemPlace(const Template& content, const QString& place);

/// The same for people: "Clause 三、1, line 3 (简体中文)"; a place that has no words as it is.
QString spokenPlace(const Template& content, Language language, const QString& place);

}  // namespace agreements::ui
