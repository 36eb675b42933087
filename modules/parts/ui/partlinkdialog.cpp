#include "parts/ui/partlinkdialog.h"

#include "parts/domain/partlinks.h"

#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/checkedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/quantityedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace parts::ui {
namespace {

constexpr int kLinkWidth = 480;
constexpr int kLinkHeight = 320;

}  // namespace

PartLinkDialog::PartLinkDialog(pagekit::AppContext& context, Kind kind, const PartId& part,
                               QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_kind(kind),
      m_part(part),
      m_pane(new widgets::FormPane(tr("Add"), this)) {
    setObjectName(QStringLiteral("partLinkDialog"));
    setWindowTitle(kind == Kind::Substitute ? tr("May be taken instead") : tr("Taken along for"));
    m_pane->setPadding(widgets::size::kStep6);
    widgets::FormBuilder fields(m_pane->form(), context.entry);
    addFields(fields);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    resize(kLinkWidth, kLinkHeight);
    connect(m_pane, &widgets::FormPane::saveRequested, this, &PartLinkDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    connect(&m_pane->form(), &widgets::Form::lastFieldLeft, this, [this] {
        if (m_pane->form().check())
            save();
    });
    m_pane->form().focusFirst();
}

void PartLinkDialog::addFields(widgets::FormBuilder& fields) {
    using Need = widgets::FormBuilder::Need;
    if (m_kind == Kind::Substitute) {
        m_other = fields.add<widgets::ReferenceEdit>(QStringLiteral("substitute"), tr("&Part"),
                                                     Need::Required);
        pagekit::usePicker(*m_other, m_context, QStringLiteral("part"));
        m_bothWays = fields.add<widgets::CheckEdit>(QStringLiteral("bothWays"),
                                                    tr("Also the other way &round"));
        m_text = fields.add<widgets::TextEdit>(QStringLiteral("note"), tr("&Note"));
        return;
    }
    m_text = fields.add<widgets::TextEdit>(QStringLiteral("fault"), tr("&Fault"), Need::Required);
    fields.last().setHint(tr("The same words make one kit."));
    m_quantity = fields.add<widgets::QuantityEdit>(QStringLiteral("qty"), tr("&Quantity"));
    m_quantity->setValue(core::Quantity::whole(1));
}

std::function<core::Done(storage::WriteTx&)> PartLinkDialog::work() const {
    if (m_kind == Kind::Substitute) {
        const PartSubstitute link{
            {}, m_part, PartId(pagekit::pickedId(*m_other)), m_bothWays->value(), m_text->value()};
        return [link](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(saveSubstitute(tx, link));
            return {};
        };
    }
    const KitItem item{
        {}, m_text->value(), m_part, m_quantity->value().value_or(core::Quantity()).milli};
    return [item](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(saveKitItem(tx, item));
        return {};
    };
}

void PartLinkDialog::save() {
    const QString first =
        m_kind == Kind::Substitute ? QStringLiteral("substitute") : QStringLiteral("fault");
    pagekit::afterSaving(
        this, *m_pane, m_context.database.write(m_context.session.actor(), work()),
        {{QStringLiteral("input/invalid"), first}, {QStringLiteral("part/unknown"), first}},
        [this] { accept(); });
}

}  // namespace parts::ui
