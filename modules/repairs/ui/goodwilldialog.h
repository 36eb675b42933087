#pragma once

#include "pagekit/secondpersonfields.h"
#include "repairs/domain/goodwill.h"

#include <QDialog>

namespace widgets {
class ChoiceEdit;
class Form;
class MoneyEdit;
class TextEdit;
}  // namespace widgets

namespace repairs::ui {

/// Somebody pays what no agreement obliges them to: what, who, how much, why, and the approval of a
/// second person. Writes it itself.
class GoodwillDialog final : public QDialog {
    Q_OBJECT
public:
    GoodwillDialog(pagekit::AppContext& context, const OrderId& order,
                   const OrderVerdicts& verdicts, QWidget* parent);

private:
    void take();
    void write(const GoodwillDraft& draft);
    GoodwillDraft draft() const;

    pagekit::AppContext& m_context;
    OrderId m_order;
    widgets::Form* m_form;
    pagekit::SecondPersonFields m_second;
    widgets::ChoiceEdit* m_relation;
    widgets::ChoiceEdit* m_line;
    widgets::ChoiceEdit* m_payer;
    widgets::MoneyEdit* m_amount;
    widgets::TextEdit* m_reason;
};

}  // namespace repairs::ui
