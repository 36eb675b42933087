#include "agreements/ui/copydialog.h"

#include "core/quantity.h"
#include "identity/session.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/quantityedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr qint64 kThousandths = 1000;

}  // namespace

CopyDialog::CopyDialog(pagekit::AppContext& context, const AgreementId& agreement, int nextNumber,
                       QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_agreement(agreement),
      m_pane(new widgets::FormPane(tr("Enter"), this)) {
    using Need = widgets::FormBuilder::Need;
    setObjectName(QStringLiteral("copyDialog"));
    setWindowTitle(tr("Give out a copy"));
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    widgets::FormBuilder builder(m_pane->form(), context.entry);
    builder.beginRow();
    m_number = builder.add<widgets::QuantityEdit>(QStringLiteral("number"), tr("Copy n&umber"),
                                                  Need::Required);
    m_on = builder.add<widgets::DateEdit>(QStringLiteral("on"), tr("&Day"), Need::Required);
    builder.endRow();
    m_holder =
        builder.add<widgets::TextEdit>(QStringLiteral("holder"), tr("&Given to"), Need::Required);
    m_note = builder.add<widgets::TextEdit>(QStringLiteral("note"), tr("&Note"));
    m_number->setValue(core::Quantity{nextNumber * kThousandths});
    m_on->setValue(context.entry.today());
    connect(m_pane, &widgets::FormPane::saveRequested, this, &CopyDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    resize(460, 380);
    m_pane->form().focusFirst();
}

void CopyDialog::save() {
    if (!m_pane->form().check())
        return;
    const qint64 thousandths = m_number->value().value_or(core::Quantity{0}).milli;
    if (thousandths % kThousandths != 0) {
        m_pane->showProblems({{QStringLiteral("number"), tr("Enter a whole number."), {}}});
        return;
    }
    const AgreementPaper paper{int(thousandths / kThousandths), m_holder->value(),
                               m_on->value().value_or(m_context.entry.today()), m_note->value()};
    const auto written = m_context.database.write(
        m_context.session.actor(),
        [id = m_agreement, paper](storage::WriteTx& tx) { return issuePaper(tx, id, paper); });
    pagekit::afterSaving(this, *m_pane, written, {}, [this] { accept(); });
}

}  // namespace agreements::ui
