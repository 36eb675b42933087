#include "repairs/ui/closedialog.h"

#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"
#include "repairs/ui/signaturestrokes.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/signaturepad.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

const QString kReasonField = QStringLiteral("withoutSignatureReason");
const QString kSignerField = QStringLiteral("signerName");
const QString kPadField = QStringLiteral("signature");

/// The customer's name, unless somebody else was named on the order.
QString likelySigner(const OrderRecord& record) {
    return record.order.contactName;
}

bool isWorkSignedIn(const OrderRecord& record) {
    core::Instant since = record.order.calledAt;
    for (const OrderEvent& event : record.events) {
        if (event.kind == EventKind::Reopened)
            since = event.at;
    }
    return std::any_of(record.signatures.begin(), record.signatures.end(),
                       [&](const OrderSignature& one) {
                           return one.purpose == SignaturePurpose::Work && one.at >= since;
                       });
}

}  // namespace

CloseDialog::CloseDialog(pagekit::AppContext& context, const OrderRecord& record, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_order(record.order.id),
      m_isSigned(isWorkSignedIn(record)),
      m_form(new widgets::Form(this)),
      m_second(context, *m_form),
      m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("closeDialog"));
    setWindowTitle(tr("Close %1").arg(record.order.number));
    build(record);
    connect(m_outcome, &widgets::ChoiceEdit::currentIndexChanged, this,
            &CloseDialog::outcomeChosen);
    connect(m_without, &QCheckBox::toggled, this, &CloseDialog::unsignedChosen);
    connect(m_pad, &widgets::SignaturePad::edited, this, &CloseDialog::unsignedChosen);
    outcomeChosen();
    unsignedChosen();
    m_form->focusFirst();
}

void CloseDialog::build(const OrderRecord& record) {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder fields(*m_form, m_context.entry);
    fields.beginRow();
    m_outcome = fields.add<widgets::ChoiceEdit>(QStringLiteral("outcome"), tr("&Outcome"));
    m_restored =
        fields.add<widgets::DateEdit>(QStringLiteral("restoredOn"), tr("In operation a&gain on"));
    fields.endRow();
    m_barrier =
        fields.add<widgets::TextEdit>(QStringLiteral("barrier"), tr("Why it was not &repaired"));
    for (const Outcome outcome : {Outcome::Repaired, Outcome::NotRepaired})
        m_outcome->addEnum(outcome, title(outcome));
    m_outcome->setEnum(Outcome::Repaired);
    m_restored->setValue(m_context.entry.today());

    fields.group(m_isSigned ? tr("The customer has signed")
                            : tr("The customer signs for the work"));
    m_signer =
        fields.add<widgets::TextEdit>(kSignerField, tr("&Name of who signs"), Need::Required);
    m_signer->setValue(likelySigner(record));
    m_pad = fields.add<widgets::SignaturePad>(kPadField, tr("&Signature"));
    m_without =
        fields.add<widgets::CheckEdit>(QStringLiteral("without"), tr("Close &without a signature"));
    m_reason = fields.add<widgets::TextEdit>(kReasonField, tr("Reason &for that"));
    m_second.addTo(fields);

    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, widgets::currentTheme().error.ink);
    m_problem->setPalette(red);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* bar = new widgets::FormBar(tr("Close the order"), this);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(widgets::size::kStep6, 0, widgets::size::kStep6,
                              widgets::size::kStep3);
    inset->addWidget(m_form);
    inset->addWidget(m_problem);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, widgets::size::kStep4, 0, 0);
    layout->addLayout(inset);
    layout->addStretch(1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(widgets::size::kStep6, 0, widgets::size::kStep6,
                             widgets::size::kStep4);
    foot->addWidget(bar);
    layout->addLayout(foot);
    setMinimumWidth(520);
    connect(bar, &widgets::FormBar::saved, this, &CloseDialog::take);
    connect(bar, &widgets::FormBar::cancelled, this, &QDialog::reject);
}

void CloseDialog::outcomeChosen() {
    const bool repaired = m_outcome->valueAs<Outcome>() == Outcome::Repaired;
    m_form->field(QStringLiteral("restoredOn"))->setVisible(repaired);
    m_form->field(QStringLiteral("barrier"))->setVisible(!repaired);
}

void CloseDialog::unsignedChosen() {
    const bool without = m_without->value();
    m_form->field(kSignerField)->setVisible(!m_isSigned && !without);
    m_form->field(kPadField)->setVisible(!m_isSigned && !without);
    m_form->field(QStringLiteral("without"))->setVisible(!m_isSigned);
    m_form->field(kReasonField)->setVisible(without);
    m_second.setVisible(needsApproval());
    adjustSize();
}

bool CloseDialog::isOnPaper() const {
    return !m_isSigned && !m_without->value() && m_pad->value().onPaper;
}

bool CloseDialog::needsApproval() const {
    return (m_without->value() || isOnPaper()) &&
           !m_context.session.may(closeWithoutSignatureRight());
}

CloseDraft CloseDialog::draft() const {
    CloseDraft draft;
    draft.order = m_order;
    draft.outcome = m_outcome->valueAs<Outcome>();
    if (*draft.outcome == Outcome::Repaired)
        draft.restoredOn = m_restored->value();
    else
        draft.barrier = m_barrier->value();
    if (m_without->value())
        draft.withoutSignatureReason = m_reason->value();
    else if (isOnPaper())
        draft.withoutSignatureReason = tr("Signed on paper by %1").arg(m_signer->value());
    return draft;
}

std::optional<SignDraft> CloseDialog::signature() const {
    if (m_isSigned || m_without->value() || m_pad->value().strokes.isEmpty())
        return std::nullopt;
    SignDraft sign;
    sign.order = m_order;
    sign.purpose = SignaturePurpose::Work;
    sign.signerName = m_signer->value();
    sign.strokes = strokesOf(m_pad->value());
    sign.statement = tr("The work on this order was done and handed over to me.");
    return sign;
}

void CloseDialog::take() {
    m_problem->hide();
    QList<core::FieldProblem> problems;
    const bool repaired = m_outcome->valueAs<Outcome>() == Outcome::Repaired;
    if (repaired && !m_restored->value())
        problems.append(
            {QStringLiteral("restoredOn"), tr("Give the day it was in operation again."), {}});
    if (!repaired && m_barrier->isBlank())
        problems.append({QStringLiteral("barrier"), tr("Say why it was not repaired."), {}});
    if (m_without->value() && m_reason->isBlank())
        problems.append({kReasonField, tr("Say why there is no signature."), {}});
    if (!m_isSigned && !m_without->value() && m_signer->isBlank())
        problems.append({kSignerField, tr("Give the name of who signs."), {}});
    if (!m_isSigned && !m_without->value() && m_pad->isBlank())
        problems.append({kPadField,
                         tr("Let the customer sign, or close without a signature and say why."),
                         {}});
    if (!problems.isEmpty()) {
        m_form->setProblems(problems);
        return;
    }
    m_form->clearProblems();
    const CloseDraft close = draft();
    if (needsApproval())
        approve(close);
    else
        write(close);
}

void CloseDialog::approve(const CloseDraft& close) {
    m_second.ask(this, closeWithoutSignatureRight(),
                 [this, close](const identity::Approval& approval) {
                     CloseDraft approvedClose = close;
                     approvedClose.approval = approval;
                     write(approvedClose);
                 });
}

void CloseDialog::write(const CloseDraft& close) {
    auto written = m_context.database.write(
        m_context.session.actor(), [close, sign = signature()](storage::WriteTx& tx) -> core::Done {
            if (sign)
                CORE_TRY(signOrder(tx, *sign));
            return closeOrder(tx, close);
        });
    pagekit::onAnswer(this, written, [this](const core::Done& done) {
        if (done) {
            accept();
            return;
        }
        m_problem->setText(done.error().message);
        m_problem->show();
        adjustSize();
    });
}

}  // namespace repairs::ui
