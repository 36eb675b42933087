#pragma once

#include "pagekit/secondpersonfields.h"
#include "repairs/domain/goodwill.h"

#include <QDialog>

namespace widgets {
class Form;
class TextEdit;
}  // namespace widgets

namespace repairs::ui {

/// Goodwill is taken back: why, and a second person's PIN where who asks may not approve goodwill.
/// Writes it itself. GUI thread.
class TakeBackDialog final : public QDialog {
    Q_OBJECT
public:
    TakeBackDialog(pagekit::AppContext& context, const OrderId& order, const GoodwillId& goodwill,
                   QWidget* parent);

private:
    void take();
    void write(const GoodwillReversal& reversal);

    pagekit::AppContext& m_context;
    OrderId m_order;
    GoodwillId m_goodwill;
    widgets::Form* m_form;
    pagekit::SecondPersonFields m_second;
    widgets::TextEdit* m_reason;
};

}  // namespace repairs::ui
