#include "agreements/ui/scopedialog.h"

#include "agreements/domain/agreementdraft.h"
#include "agreements/ui/scopelist.h"

#include "identity/session.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace agreements::ui {

ScopeDialog::ScopeDialog(pagekit::AppContext& context, const AgreementId& agreement,
                         const QList<AgreementScope>& scopes, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_agreement(agreement),
      m_pane(new widgets::FormPane(tr("Change"), this)) {
    setObjectName(QStringLiteral("scopeDialog"));
    setWindowTitle(tr("Units of the agreement"));
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    widgets::FormBuilder builder(m_pane->form(), context.entry);
    m_scopes = builder.add<ScopeList>(QStringLiteral("scopes"), tr("&Units"),
                                      widgets::FormBuilder::Need::Required);
    builder.last().setHint(tr("Orders that are judged from now on go by these."));
    m_scopes->setContext(context);
    m_reason = builder.add<widgets::TextEdit>(QStringLiteral("reason"), tr("&Reason"),
                                              widgets::FormBuilder::Need::Required);
    m_scopes->setValue(scopes);
    connect(m_pane, &widgets::FormPane::saveRequested, this, &ScopeDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    resize(640, 420);
    m_pane->form().focusFirst();
}

void ScopeDialog::save() {
    if (!m_pane->form().check())
        return;
    const auto written = m_context.database.write(
        m_context.session.actor(),
        [id = m_agreement, scopes = m_scopes->value(), reason = m_reason->value()](
            storage::WriteTx& tx) { return changeScopes(tx, id, scopes, reason); });
    pagekit::afterSaving(this, *m_pane, written, {}, [this] { accept(); });
}

}  // namespace agreements::ui
