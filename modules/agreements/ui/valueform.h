#pragma once

#include "agreements/domain/draftoutline.h"
#include "pagekit/appcontext.h"
#include "widgets/formbuilder.h"

#include <functional>

namespace agreements::ui {

/// What may be offered while names and telephone numbers are typed.
struct ValueSuggestions {
    QStringList companies;
    QStringList people;
    QStringList phones;
    QStringList productLines;
};

/// The blanks and switches of a template as fields of a form, each with the editor of its type,
/// grouped by the clauses that read them first. The ids of the fields are the names. The template
/// and the form outlive it.
class ValueForm final {
public:
    ValueForm(widgets::FormBuilder& build, widgets::Form& form, const Template& agreement,
              Language labels, const ValueSuggestions& offered);

    Values values() const;
    Switches switches() const;
    void set(const Values& values, const Switches& switches);

private:
    struct Blank {
        std::function<Value()> value;
        std::function<void(const Value&)> set;
    };
    struct Decision {
        std::function<QString()> value;
        std::function<void(const QString&)> set;
    };
    void addBlank(widgets::FormBuilder& build, const Variable& variable);
    Blank makeEditor(widgets::FormBuilder& build, const Variable& variable);
    void addSwitch(widgets::FormBuilder& build, const Switch& one);
    QString hintOf(const Variable& variable) const;

    const Template& m_agreement;
    widgets::Form& m_form;
    Language m_labels;
    ValueSuggestions m_offered;
    QMap<QString, Blank> m_blanks;
    QMap<QString, Decision> m_decisions;
};

/// The language in which the program reads labels of a template.
Language labelLanguage(core::Language language);

}  // namespace agreements::ui
