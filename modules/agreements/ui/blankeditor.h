#pragma once

#include "agreements/ui/templatepart.h"

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace agreements::ui {

class BlankForm;
class DecisionForm;
class TemplateWork;

/// The blanks of a template and the decisions it leaves to the drafter, each with its form.
class BlankEditor final : public TemplatePart {
    Q_OBJECT
public:
    BlankEditor(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language) override;
    void select(const QString& name);
    void takeFocus() override;
    void run(Step step) override;

private:
    void addBlank();
    void addDecision();
    void removeCurrent();
    QWidget* makeButtons();
    QWidget* makeForms();
    void fillList();
    void showCurrent();
    QString current() const;
    void rename(const QString& typed);

    TemplateWork& m_work;
    Language m_language = Language::Simplified;
    QTreeWidget* m_list;
    QStackedWidget* m_forms = nullptr;
    BlankForm* m_blank = nullptr;
    DecisionForm* m_decision = nullptr;
};

}  // namespace agreements::ui
