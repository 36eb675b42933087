#include "pagekit/secondpersonfields.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/passwordedit.h"
#include "widgets/textedit.h"

#include <QCoreApplication>

namespace pagekit {
namespace {

const QString kApproverField = QStringLiteral("approver");
const QString kPinField = QStringLiteral("pin");

}  // namespace

void SecondPersonFields::addTo(widgets::FormBuilder& fields) {
    fields.beginRow();
    m_approver = fields.add<widgets::TextEdit>(
        kApproverField, QCoreApplication::translate("pagekit::SecondPersonFields", "Approved b&y"));
    m_pin = fields.add<widgets::PasswordEdit>(
        kPinField, QCoreApplication::translate("pagekit::SecondPersonFields", "P&IN"));
    fields.endRow();
}

void SecondPersonFields::setVisible(bool isVisible) {
    m_form.field(kApproverField)->setVisible(isVisible);
    m_form.field(kPinField)->setVisible(isVisible);
}

void SecondPersonFields::ask(QWidget* dialog, const identity::Right& right,
                             std::function<void(const identity::Approval&)> agreed) {
    const identity::ApprovalRequest request{m_approver->value(), m_pin->value(), right};
    AppContext& context = m_context;
    auto approved = context.database.read(
        [&context, actor = context.session.actor(), request](storage::Connection& connection) {
            return identity::approve(connection, context.attempts, actor, request);
        });
    onAnswer(dialog, approved, [this, agreed](const core::Result<identity::Approval>& approval) {
        if (approval)
            agreed(*approval);
        else
            m_form.setProblems({{kPinField, approval.error().message, {}}});
    });
}

}  // namespace pagekit
