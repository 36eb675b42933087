#pragma once

#include "pagekit/appcontext.h"
#include "repairs/domain/moveorder.h"

#include <QDialog>

namespace widgets {
class ChoiceEdit;
class Form;
class TextEdit;
}  // namespace widgets

namespace repairs::ui {

/// One question before an order moves on: where to, what it waits for, a note. Enter takes the
/// usual next state. Returns the answer, writes nothing.
class MoveDialog final : public QDialog {
    Q_OBJECT
public:
    MoveDialog(pagekit::AppContext& context, const Order& order, QWidget* parent);

    MoveDraft draft() const;

private:
    void statusChosen();
    void take();

    OrderId m_order;
    widgets::Form* m_form;
    widgets::ChoiceEdit* m_status;
    widgets::ChoiceEdit* m_reason;
    widgets::TextEdit* m_text;
};

}  // namespace repairs::ui
