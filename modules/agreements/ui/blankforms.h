#pragma once

#include "agreements/domain/template.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace agreements::ui {

class CodeChoice;
class OptionsEdit;

/// A blank: what it is called, its type, and by the type its range, options or columns.
class BlankForm final : public QWidget {
    Q_OBJECT
public:
    explicit BlankForm(QWidget* parent);

    void set(const Variable& blank, const Template& content, Language language);
    Variable blank() const;
    /// What stands in the field of the name, which is taken when it is left.
    QString typedName() const;
    void takeFocus();

Q_SIGNALS:
    void edited();
    void renamed();

private:
    void showFor(VariableType type);

    Variable m_blank;
    Language m_language = Language::Simplified;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QLineEdit* m_label;
    CodeChoice* m_type;
    QCheckBox* m_required;
    QLineEdit* m_least;
    QLineEdit* m_most;
    QLineEdit* m_standard;
    CodeChoice* m_from;
    OptionsEdit* m_options;
    OptionsEdit* m_columns;
};

/// A decision that is left to the drafter.
class DecisionForm final : public QWidget {
    Q_OBJECT
public:
    explicit DecisionForm(QWidget* parent);

    void set(const Switch& decision, Language language);
    Switch decision() const;
    QString typedName() const;
    void takeFocus();

Q_SIGNALS:
    void edited();
    void renamed();

private:
    Switch m_decision;
    Language m_language = Language::Simplified;
    QLineEdit* m_name;
    QLineEdit* m_label;
    OptionsEdit* m_options;
    CodeChoice* m_standard;
};

}  // namespace agreements::ui
