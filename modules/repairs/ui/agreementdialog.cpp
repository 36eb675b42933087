#include "repairs/ui/agreementdialog.h"

#include "agreements/domain/agreementwords.h"
#include "repairs/domain/words.h"

#include "widgets/choiceedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace repairs::ui {
namespace {

constexpr int kAutomatic = -1;
constexpr int kNone = -2;

}  // namespace

AgreementDialog::AgreementDialog(const widgets::EntryContext& entry, const OrderId& order,
                                 const OrderVerdicts& verdicts, QWidget* parent)
    : QDialog(parent), m_order(order), m_form(new widgets::Form(this)) {
    for (const Judgement* judgement : {&verdicts.customer, &verdicts.dealerMaker}) {
        if (judgement->decided)
            m_decided.insert(judgement->relation, *judgement->decided);
        for (const agreements::AgreementCandidate& one : judgement->inForce)
            m_offered.append({one.relation, one.id, tr("%1, %2").arg(one.number, one.title)});
    }
    setObjectName(QStringLiteral("agreementDialog"));
    setWindowTitle(tr("Agreement of the order"));
    widgets::FormBuilder fields(*m_form, entry);
    m_relation = fields.add<widgets::ChoiceEdit>(QStringLiteral("relation"), tr("&Between"));
    m_agreement = fields.add<widgets::ChoiceEdit>(QStringLiteral("agreement"), tr("&Agreement"));
    m_reason = fields.add<widgets::TextEdit>(QStringLiteral("reason"), tr("&Reason"),
                                             widgets::FormBuilder::Need::Required);
    for (const auto relation : {agreements::Relation::Customer, agreements::Relation::DealerMaker})
        m_relation->addEnum(relation, agreements::title(relation));
    m_relation->setEnum(verdicts.customer.agreement || !verdicts.dealerMaker.agreement
                            ? agreements::Relation::Customer
                            : agreements::Relation::DealerMaker);
    auto* bar = new widgets::FormBar(tr("Decide"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               widgets::size::kStep4);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(bar);
    setMinimumWidth(520);
    connect(m_relation, &widgets::ChoiceEdit::currentIndexChanged, this, &AgreementDialog::fill);
    connect(bar, &widgets::FormBar::saved, this, &AgreementDialog::take);
    connect(bar, &widgets::FormBar::cancelled, this, &QDialog::reject);
    connect(m_form, &widgets::Form::lastFieldLeft, this, &AgreementDialog::take);
    fill();
    m_form->focusFirst();
}

void AgreementDialog::fill() {
    m_agreement->clear();
    m_agreement->add(kAutomatic, title(AgreementChoiceKind::Automatic));
    const auto relation = m_relation->valueAs<agreements::Relation>();
    for (int i = 0; i < m_offered.size(); ++i)
        if (m_offered[i].relation == relation)
            m_agreement->add(i, m_offered[i].text);
    m_agreement->add(kNone, title(AgreementChoiceKind::None));
    m_agreement->setCurrentIndex(0);
    const OrderAgreement decided = m_decided.value(relation);
    if (decided.choice == AgreementChoiceKind::None)
        m_agreement->setValue(kNone);
    for (int i = 0; i < m_offered.size(); ++i)
        if (decided.choice == AgreementChoiceKind::Chosen && m_offered[i].id == decided.agreement)
            m_agreement->setValue(i);
}

AgreementChoiceDraft AgreementDialog::draft() const {
    AgreementChoiceDraft draft;
    draft.order = m_order;
    draft.relation = m_relation->valueAs<agreements::Relation>();
    const int chosen = m_agreement->value().toInt();
    draft.choice = chosen == kAutomatic ? AgreementChoiceKind::Automatic
                   : chosen == kNone    ? AgreementChoiceKind::None
                                        : AgreementChoiceKind::Chosen;
    if (chosen >= 0)
        draft.agreement = m_offered[chosen].id;
    draft.reason = m_reason->value();
    return draft;
}

void AgreementDialog::take() {
    if (m_reason->isBlank()) {
        m_form->setProblems({{QStringLiteral("reason"), tr("Say why, in a few words."), {}}});
        return;
    }
    accept();
}

}  // namespace repairs::ui
