#include "agreements/ui/terminatedialog.h"

#include "identity/session.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace agreements::ui {

TerminateDialog::TerminateDialog(pagekit::AppContext& context, const AgreementId& agreement,
                                 QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_agreement(agreement),
      m_pane(new widgets::FormPane(tr("Terminate"), this)) {
    using Need = widgets::FormBuilder::Need;
    setObjectName(QStringLiteral("terminateDialog"));
    setWindowTitle(tr("Terminate the agreement"));
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    widgets::FormBuilder builder(m_pane->form(), context.entry);
    m_on = builder.add<widgets::DateEdit>(QStringLiteral("on"), tr("Last &day in force"),
                                          Need::Required);
    m_reason =
        builder.add<widgets::TextEdit>(QStringLiteral("reason"), tr("&Reason"), Need::Required);
    m_on->setValue(context.entry.today());
    connect(m_pane, &widgets::FormPane::saveRequested, this, &TerminateDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    resize(460, 300);
    m_pane->form().focusFirst();
}

void TerminateDialog::save() {
    const TerminateDraft draft{m_agreement, m_on->value().value_or(m_context.entry.today()),
                               m_reason->value()};
    const auto written = m_context.database.write(
        m_context.session.actor(),
        [draft](storage::WriteTx& tx) { return terminateAgreement(tx, draft); });
    pagekit::afterSaving(this, *m_pane, written, {}, [this] { accept(); });
}

}  // namespace agreements::ui
