#include "repairs/ui/agreementdialog.h"

#include "agreements/data/selectionreads.h"
#include "agreements/domain/agreementwords.h"
#include "core/localtime.h"
#include "repairs/data/orderrecords.h"
#include "repairs/domain/words.h"

#include "pagekit/presenter.h"
#include "storage/database.h"
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

core::Result<agreements::AgreementChoice> readCandidates(storage::Connection& connection,
                                                         const OrderId& id, const QTimeZone& zone) {
    CORE_ASSIGN(const auto order, findOrder(connection, id));
    if (!order)
        return agreements::AgreementChoice();
    return agreements::agreementsFor(connection, order->unit, order->customer,
                                     core::dateOf(order->calledAt, zone));
}

}  // namespace

AgreementDialog::AgreementDialog(pagekit::AppContext& context, const OrderId& order,
                                 const OrderVerdicts& verdicts, QWidget* parent)
    : QDialog(parent), m_context(context), m_order(order), m_form(new widgets::Form(this)) {
    for (const Judgement* judgement : {&verdicts.customer, &verdicts.dealerMaker})
        if (judgement->decided)
            m_decided.insert(judgement->relation, *judgement->decided);
    setObjectName(QStringLiteral("agreementDialog"));
    setWindowTitle(tr("Agreement of the order"));
    widgets::FormBuilder fields(*m_form, context.entry);
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
    offer();
    m_form->focusFirst();
}

void AgreementDialog::offer() {
    auto read = m_context.database.read(
        [order = m_order, zone = m_context.entry.zone](storage::Connection& connection) {
            return readCandidates(connection, order, zone);
        });
    pagekit::withResult(
        this, m_context.presenter, read, [this](const agreements::AgreementChoice& choice) {
            for (const auto& list : {choice.customer, choice.dealerMaker})
                for (const agreements::AgreementCandidate& one : list)
                    m_offered.append(
                        {one.relation, one.id, tr("%1, %2").arg(one.number, one.title)});
            fill();
        });
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
