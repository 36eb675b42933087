#pragma once

#include "agreements/ui/templatepart.h"

#include "core/formats.h"

class QStackedWidget;

namespace widgets {
class TextLabel;
}

namespace agreements::ui {

class CodeChoice;
class DutyForm;
class RowForm;
class TemplateWork;
class TermTree;
class WindowForm;

/// What a template promises, as tables of decisions: the terms with their rows as sentences, and of
/// the current one its form, with the sentence it makes over it while it is edited.
class TermEditor final : public TemplatePart {
    Q_OBJECT
public:
    TermEditor(TemplateWork& work, const core::Formats& formats, Language language,
               QWidget* parent);

    void select(qsizetype term, qsizetype row);
    void takeFocus() override;
    void run(Step step) override;

private:
    QWidget* makeButtons();
    QWidget* makeForms();
    void showCurrent();
    void setCurrent(const Term& term);
    void changeRow();

    TemplateWork& m_work;
    core::Formats m_formats;
    Language m_language;
    TermTree* m_tree;
    widgets::TextLabel* m_sentence = nullptr;
    CodeChoice* m_clause = nullptr;
    QStackedWidget* m_forms = nullptr;
    RowForm* m_row = nullptr;
    WindowForm* m_window = nullptr;
    DutyForm* m_duty = nullptr;
    QWidget* m_none = nullptr;
};

}  // namespace agreements::ui
