#pragma once

#include "agreements/domain/template.h"

#include <functional>

class QMenu;

namespace agreements::ui {

/// Fills a menu with all that can stand in a text beside words: blanks, conditions, repeats of a
/// table's rows, numbers of clauses, snippets. Choosing one gives its text.
void fillInsertions(QMenu& menu, const Template& content, Language language,
                    const std::function<void(const QString& text)>& insert);

}  // namespace agreements::ui
