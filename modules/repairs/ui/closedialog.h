#pragma once

#include "pagekit/secondpersonfields.h"
#include "repairs/domain/closeorder.h"
#include "repairs/domain/orderrecord.h"
#include "repairs/domain/signorder.h"

#include <QDialog>

class QLabel;

namespace widgets {
class CheckEdit;
class ChoiceEdit;
class DateEdit;
class Form;
class SignaturePad;
class TextEdit;
}  // namespace widgets

namespace repairs::ui {

/// Ends an order: outcome, day of return to operation, and the customer's signature, or a reason to
/// close without it or with one on paper, with the right to or a second person's PIN. Writes and
/// accepts only when all of it went through. GUI thread.
class CloseDialog final : public QDialog {
    Q_OBJECT
public:
    CloseDialog(pagekit::AppContext& context, const OrderRecord& record, QWidget* parent);

private:
    void build(const OrderRecord& record);
    void outcomeChosen();
    void unsignedChosen();
    void take();
    void approve(const CloseDraft& close);
    void write(const CloseDraft& close);
    CloseDraft draft() const;
    std::optional<SignDraft> signature() const;
    bool isOnPaper() const;
    bool needsApproval() const;

    pagekit::AppContext& m_context;
    OrderId m_order;
    bool m_isSigned = false;
    widgets::Form* m_form;
    pagekit::SecondPersonFields m_second;
    widgets::ChoiceEdit* m_outcome;
    widgets::DateEdit* m_restored;
    widgets::TextEdit* m_barrier;
    widgets::TextEdit* m_signer;
    widgets::SignaturePad* m_pad;
    widgets::CheckEdit* m_without;
    widgets::TextEdit* m_reason;
    QLabel* m_problem;
};

}  // namespace repairs::ui
