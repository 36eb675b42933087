#pragma once

#include "agreements/domain/template.h"

#include <QWidget>

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace agreements::ui {

class BlankForm;
class DecisionForm;
class TemplateWork;

/// The blanks of a template and the decisions it leaves to the drafter, each with its form.
class BlankEditor final : public QWidget {
    Q_OBJECT
public:
    BlankEditor(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language);
    void select(const QString& name);
    void addBlank();
    void addDecision();
    void removeCurrent();
    void takeFocus();

private:
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
