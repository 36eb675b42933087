#include "repairs/ui/goodwilldialog.h"

#include "agreements/domain/agreementwords.h"
#include "agreements/domain/verdictwords.h"
#include "repairs/domain/orderrights.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/moneyedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace repairs::ui {

GoodwillDialog::GoodwillDialog(pagekit::AppContext& context, const OrderId& order,
                               const OrderVerdicts& verdicts, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_order(order),
      m_form(new widgets::Form(this)),
      m_second(context, *m_form) {
    using Need = widgets::FormBuilder::Need;
    setObjectName(QStringLiteral("goodwillDialog"));
    setWindowTitle(tr("Goodwill"));
    widgets::FormBuilder fields(*m_form, context.entry);
    m_relation = fields.add<widgets::ChoiceEdit>(QStringLiteral("relation"), tr("&Between"));
    fields.beginRow();
    m_line = fields.add<widgets::ChoiceEdit>(QStringLiteral("line"), tr("&What is paid"));
    m_payer = fields.add<widgets::ChoiceEdit>(QStringLiteral("payer"), tr("Who &pays"));
    fields.endRow();
    m_amount = fields.add<widgets::MoneyEdit>(QStringLiteral("amount"), tr("&Amount"));
    fields.last().setHint(tr("Empty: all of it."));
    m_reason =
        fields.add<widgets::TextEdit>(QStringLiteral("reason"), tr("&Reason"), Need::Required);
    m_second.addTo(fields);
    for (const auto relation : {agreements::Relation::Customer, agreements::Relation::DealerMaker})
        m_relation->addEnum(relation, agreements::title(relation));
    m_relation->setEnum(verdicts.customer.agreement || !verdicts.dealerMaker.agreement
                            ? agreements::Relation::Customer
                            : agreements::Relation::DealerMaker);
    for (const QString& line : agreements::payerNames())
        m_line->add(line, agreements::payerLineTitle(line));
    for (const char* payer : {"provider", "customer", "user", "A", "B"})
        m_payer->add(QString::fromLatin1(payer),
                     agreements::payerTitle(QString::fromLatin1(payer)));
    m_line->setCurrentIndex(0);
    m_payer->setCurrentIndex(0);
    auto* bar = new widgets::FormBar(tr("Grant"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               widgets::size::kStep4);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(bar);
    setMinimumWidth(520);
    connect(bar, &widgets::FormBar::saved, this, &GoodwillDialog::take);
    connect(bar, &widgets::FormBar::cancelled, this, &QDialog::reject);
    connect(m_form, &widgets::Form::lastFieldLeft, this, &GoodwillDialog::take);
    m_form->focusFirst();
}

GoodwillDraft GoodwillDialog::draft() const {
    GoodwillDraft draft;
    draft.order = m_order;
    draft.relation = m_relation->valueAs<agreements::Relation>();
    draft.line = m_line->value().toString();
    draft.payer = m_payer->value().toString();
    if (const auto amount = m_amount->value())
        draft.amountMinor = amount->minor;
    draft.reason = m_reason->value();
    return draft;
}

void GoodwillDialog::take() {
    if (!m_form->check())
        return;
    m_second.ask(this, approveGoodwillRight(), [this](const identity::Approval& approval) {
        GoodwillDraft granted = draft();
        granted.approval = approval;
        write(granted);
    });
}

void GoodwillDialog::write(const GoodwillDraft& granted) {
    auto written = m_context.database.write(
        m_context.session.actor(),
        [granted](storage::WriteTx& tx) { return grantGoodwill(tx, granted); });
    pagekit::onAnswer(this, written, [this](const core::Result<GoodwillId>& done) {
        if (done)
            accept();
        else
            m_form->setProblems({{QStringLiteral("reason"), done.error().message, {}}});
    });
}

}  // namespace repairs::ui
