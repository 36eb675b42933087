#pragma once

#include "agreements/domain/lifecycle.h"
#include "pagekit/appcontext.h"

#include <QDialog>

namespace widgets {
class FormPane;
class PasswordEdit;
class TextEdit;
}  // namespace widgets

namespace agreements::ui {

/// A second person approves a draft at the same desk, by name and PIN. Stays open on a refusal.
class ApprovalDialog final : public QDialog {
    Q_OBJECT
public:
    ApprovalDialog(pagekit::AppContext& context, const AgreementId& agreement, QWidget* parent);

private:
    void save();
    void approve(const identity::Approval& approval);

    pagekit::AppContext& m_context;
    AgreementId m_agreement;
    widgets::FormPane* m_pane;
    widgets::TextEdit* m_approver;
    widgets::PasswordEdit* m_pin;
};

}  // namespace agreements::ui
