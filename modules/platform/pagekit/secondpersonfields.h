#pragma once

#include "identity/approval.h"
#include "pagekit/appcontext.h"

#include <functional>

class QWidget;

namespace widgets {
class Form;
class FormBuilder;
class PasswordEdit;
class TextEdit;
}  // namespace widgets

namespace pagekit {

/// Name and PIN of the second person who agrees at the same desk, as two fields of a form. A
/// refusal stands at the PIN. GUI thread.
class SecondPersonFields final {
public:
    SecondPersonFields(AppContext& context, widgets::Form& form)
        : m_context(context), m_form(form) {}

    /// Puts both side by side.
    void addTo(widgets::FormBuilder& fields);
    void setVisible(bool isVisible);

    /// Asks whether this person may; `agreed` is called only then. Nothing is called any more when
    /// `dialog` is gone.
    void ask(QWidget* dialog, const identity::Right& right,
             std::function<void(const identity::Approval&)> agreed);

private:
    AppContext& m_context;
    widgets::Form& m_form;
    widgets::TextEdit* m_approver = nullptr;
    widgets::PasswordEdit* m_pin = nullptr;
};

}  // namespace pagekit
