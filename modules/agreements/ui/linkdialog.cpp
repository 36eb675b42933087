#include "agreements/ui/linkdialog.h"

#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/referenceedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace agreements::ui {

LinkDialog::LinkDialog(pagekit::AppContext& context, const AgreementId& agreement, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_agreement(agreement),
      m_pane(new widgets::FormPane(tr("Link"), this)) {
    setObjectName(QStringLiteral("linkDialog"));
    setWindowTitle(tr("Link to another agreement"));
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    widgets::FormBuilder builder(m_pane->form(), context.entry);
    m_linked = builder.add<widgets::ReferenceEdit>(QStringLiteral("linked"), tr("&Agreement"),
                                                   widgets::FormBuilder::Need::Required);
    builder.last().setHint(tr("This agreement takes effect only together with that one."));
    pagekit::usePicker(*m_linked, context, QStringLiteral("agreement"));
    connect(m_pane, &widgets::FormPane::saveRequested, this, &LinkDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    resize(520, 300);
    m_pane->form().focusFirst();
}

void LinkDialog::save() {
    if (!m_pane->form().check())
        return;
    const AgreementId linked(pagekit::pickedId(*m_linked));
    const auto written = m_context.database.write(
        m_context.session.actor(),
        [id = m_agreement, linked](storage::WriteTx& tx) { return linkAgreement(tx, id, linked); });
    pagekit::afterSaving(this, *m_pane, written, {}, [this] { accept(); });
}

}  // namespace agreements::ui
