#pragma once

#include "agreements/domain/template.h"

#include <QWidget>

namespace agreements::ui {

/// A part of the editor of templates: clauses, terms, blanks, snippets, the whole document.
class TemplatePart : public QWidget {
    Q_OBJECT
public:
    enum class Step { Add, Remove, Duplicate };

    using QWidget::QWidget;

    /// The language that is written.
    virtual void setLanguage(Language /*language*/) {}
    virtual void takeFocus() = 0;
    /// What the keys of lines do here; nothing where the part has no such step.
    virtual void run(Step /*step*/) {}
};

}  // namespace agreements::ui
