#include "agreements/ui/agreementapproval.h"

#include "agreements/domain/agreementrights.h"

#include "identity/approval.h"
#include "identity/session.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/passwordedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace agreements::ui {

ApprovalDialog::ApprovalDialog(pagekit::AppContext& context, const AgreementId& agreement,
                               QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_agreement(agreement),
      m_pane(new widgets::FormPane(tr("Approve"), this)) {
    using Need = widgets::FormBuilder::Need;
    setObjectName(QStringLiteral("approvalDialog"));
    setWindowTitle(tr("Approve the agreement"));
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    widgets::FormBuilder builder(m_pane->form(), context.entry);
    m_approver = builder.add<widgets::TextEdit>(QStringLiteral("approver"), tr("Approved &by"),
                                                Need::Required);
    builder.last().setHint(tr("Somebody else than who sent it."));
    m_pin = builder.add<widgets::PasswordEdit>(QStringLiteral("pin"), tr("P&IN"), Need::Required);
    connect(m_pane, &widgets::FormPane::saveRequested, this, &ApprovalDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    resize(460, 300);
    m_pane->form().focusFirst();
}

void ApprovalDialog::save() {
    if (!m_pane->form().check())
        return;
    const identity::ApprovalRequest request{m_approver->value(), m_pin->value(),
                                            approveAgreementsRight()};
    const auto agreed =
        m_context.database.read([&context = m_context, actor = m_context.session.actor(),
                                 request](storage::Connection& connection) {
            return identity::approve(connection, context.attempts, actor, request);
        });
    pagekit::afterSaving(this, *m_pane, agreed, {},
                         [this](const identity::Approval& approval) { approve(approval); });
}

void ApprovalDialog::approve(const identity::Approval& approval) {
    const auto written = m_context.database.write(
        m_context.session.actor(), [id = m_agreement, approval](storage::WriteTx& tx) {
            return approveDraft(tx, id, approval);
        });
    pagekit::afterSaving(this, *m_pane, written, {}, [this] { accept(); });
}

}  // namespace agreements::ui
