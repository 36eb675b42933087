#include "repairs/ui/takebackdialog.h"

#include "repairs/domain/orderrights.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace repairs::ui {

TakeBackDialog::TakeBackDialog(pagekit::AppContext& context, const OrderId& order,
                               const GoodwillId& goodwill, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_order(order),
      m_goodwill(goodwill),
      m_form(new widgets::Form(this)),
      m_second(context, *m_form) {
    setObjectName(QStringLiteral("takeBackDialog"));
    setWindowTitle(tr("Take this goodwill back?"));
    widgets::FormBuilder fields(*m_form, context.entry);
    m_reason = fields.add<widgets::TextEdit>(QStringLiteral("reason"), tr("&Reason"),
                                             widgets::FormBuilder::Need::Required);
    m_second.addTo(fields);
    m_second.setVisible(!context.session.may(approveGoodwillRight()));
    auto* bar = new widgets::FormBar(tr("Take back"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               widgets::size::kStep4);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(bar);
    setMinimumWidth(520);
    connect(bar, &widgets::FormBar::saved, this, &TakeBackDialog::take);
    connect(bar, &widgets::FormBar::cancelled, this, &QDialog::reject);
    connect(m_form, &widgets::Form::lastFieldLeft, this, &TakeBackDialog::take);
    m_form->focusFirst();
}

void TakeBackDialog::take() {
    if (!m_form->check())
        return;
    const GoodwillReversal reversal{m_order, m_goodwill, m_reason->value(), {}};
    if (m_context.session.may(approveGoodwillRight())) {
        write(reversal);
        return;
    }
    m_second.ask(this, approveGoodwillRight(),
                 [this, reversal](const identity::Approval& approval) {
                     GoodwillReversal approved = reversal;
                     approved.approval = approval;
                     write(approved);
                 });
}

void TakeBackDialog::write(const GoodwillReversal& reversal) {
    auto written = m_context.database.write(
        m_context.session.actor(),
        [reversal](storage::WriteTx& tx) { return reverseGoodwill(tx, reversal); });
    pagekit::onAnswer(this, written, [this](const core::Done& done) {
        if (done)
            accept();
        else
            m_form->setProblems({{QStringLiteral("reason"), done.error().message, {}}});
    });
}

}  // namespace repairs::ui
