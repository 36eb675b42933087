#include "equipment/ui/unitform.h"

#include "equipment/data/unitreads.h"
#include "equipment/domain/saveunit.h"

#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/codeedit.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/moneyedit.h"
#include "widgets/noteedit.h"
#include "widgets/plateedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"

namespace equipment::ui {
namespace {

const QString kCustomerKind = QStringLiteral("customer");

}  // namespace

UnitForm::UnitForm(pagekit::AppContext& context, QWidget* parent)
    : PaneForm(context, tr("Save"), parent) {
    build();
    lookWhileTyping([this] { lookForSimilar(); });
}

void UnitForm::build() {
    widgets::FormBuilder builder(fields(), context().entry);
    builder.group(tr("What it is"));
    builder.beginRow();
    m_brand = builder.add<widgets::TextEdit>(QStringLiteral("brand"), tr("&Brand"));
    m_modelName = builder.add<widgets::TextEdit>(QStringLiteral("model"), tr("&Model"));
    m_category = builder.add<widgets::TextEdit>(QStringLiteral("category"), tr("&Category"));
    builder.endRow();
    builder.beginRow();
    m_serial = builder.add<widgets::CodeEdit>(QStringLiteral("serial"), tr("&Serial number"));
    m_plate = builder.add<widgets::PlateEdit>(QStringLiteral("plate"), tr("Number &plate"));
    m_vin = builder.add<widgets::CodeEdit>(QStringLiteral("vin"), tr("&VIN"));
    builder.endRow();
    builder.group(tr("Whose it is"));
    m_owner = builder.add<widgets::ReferenceEdit>(QStringLiteral("owner"), tr("&Owner"));
    pagekit::usePicker(*m_owner, context(), kCustomerKind);
    builder.group(tr("Dates that a warranty counts from"));
    builder.beginRow();
    m_sold = builder.add<widgets::DateEdit>(QStringLiteral("soldOn"), tr("Sol&d on"));
    m_installed =
        builder.add<widgets::DateEdit>(QStringLiteral("installedOn"), tr("&Installed on"));
    m_cardEnds =
        builder.add<widgets::DateEdit>(QStringLiteral("cardEndsOn"), tr("&Warranty card ends on"));
    builder.endRow();
    builder.beginRow();
    m_invoiced = builder.add<widgets::DateEdit>(QStringLiteral("invoicedOn"), tr("Invoic&ed on"));
    m_invoiceNumber =
        builder.add<widgets::TextEdit>(QStringLiteral("invoiceNumber"), tr("Invoice n&umber"));
    m_invoicePrice = builder.add<widgets::MoneyEdit>(QStringLiteral("invoicePrice"), tr("P&rice"));
    builder.endRow();
    builder.group(tr("More"));
    builder.beginRow();
    m_batch = builder.add<widgets::TextEdit>(QStringLiteral("batch"), tr("Batc&h"));
    m_gas = builder.add<widgets::TextEdit>(QStringLiteral("gasType"), tr("&Gas"));
    builder.endRow();
    m_note = builder.add<widgets::NoteEdit>(QStringLiteral("note"), tr("&Note"));
}

void UnitForm::startNew(const QString& typed, const core::RowId& within) {
    UnitDraft draft;
    draft.unit.serial = typed;
    draft.owner = customers::CustomerId(within);
    show(draft);
    keepAsDraft(QStringLiteral("new"), typed.isEmpty() && within.isNil());
}

void UnitForm::startEdit(const core::RowId& id) {
    auto read = context().database.read([unit = UnitId(id)](storage::Connection& connection) {
        return findUnit(connection, unit);
    });
    pagekit::withResult(this, context().presenter, read,
                        [this, id](const std::optional<UnitCard>& card) {
                            if (!card)
                                return;
                            UnitDraft draft;
                            draft.unit = card->unit;
                            draft.model = card->model;
                            draft.owner = card->owner;
                            draft.site = card->site;
                            show(draft);
                            keepAsDraft(id.toString(), true);
                        });
}

void UnitForm::show(const UnitDraft& draft) {
    m_before = draft;
    clearMessages();
    m_brand->setValue(draft.model.brand);
    m_modelName->setValue(draft.model.name);
    m_category->setValue(draft.model.category);
    m_serial->setValue(draft.unit.serial);
    m_plate->setValue(draft.unit.plate);
    m_vin->setValue(draft.unit.vin);
    pagekit::setPicked(*m_owner, context(), kCustomerKind, draft.owner.row());
    m_sold->setValue(draft.unit.dates.soldOn);
    m_installed->setValue(draft.unit.dates.installedOn);
    m_cardEnds->setValue(draft.unit.dates.cardEndsOn);
    m_invoiced->setValue(draft.unit.dates.invoicedOn);
    m_invoiceNumber->setValue(draft.unit.invoiceNumber);
    m_invoicePrice->setValue(draft.unit.invoicePrice);
    m_batch->setValue(draft.unit.batch);
    m_gas->setValue(draft.unit.gasType);
    m_note->setValue(draft.unit.note);
}

UnitDraft UnitForm::typed() const {
    UnitDraft draft = m_before;
    Model model = m_before.model;
    model.brand = m_brand->value();
    model.name = m_modelName->value();
    model.category = m_category->value();
    if (!(model == m_before.model))
        model.id = ModelId();  // another model, not this one renamed
    draft.model = model;
    draft.unit.serial = m_serial->value();
    draft.unit.plate = m_plate->value();
    draft.unit.vin = m_vin->value();
    draft.owner = customers::CustomerId(pagekit::pickedId(*m_owner));
    draft.unit.dates.soldOn = m_sold->value();
    draft.unit.dates.installedOn = m_installed->value();
    draft.unit.dates.cardEndsOn = m_cardEnds->value();
    draft.unit.dates.invoicedOn = m_invoiced->value();
    draft.unit.invoiceNumber = m_invoiceNumber->value();
    draft.unit.invoicePrice = m_invoicePrice->value();
    draft.unit.batch = m_batch->value();
    draft.unit.gasType = m_gas->value();
    draft.unit.note = m_note->value();
    return tidied(draft);
}

void UnitForm::save() {
    const UnitDraft draft = typed();
    write(problemsOf(draft),
          QStringList{modelTitle(draft.model), draft.unit.serial}.join(u' ').simplified(),
          [draft](storage::WriteTx& tx) { return saveUnit(tx, draft); });
}

void UnitForm::keepAsDraft(const QString& key, bool restore) {
    keepDraft(QStringLiteral("unit"), key, restore, [this] { show(UnitDraft(m_before)); });
}

void UnitForm::lookForSimilar() {
    if (!m_before.unit.id.isNil())
        return;
    auto read = context().database.read([unit = typed().unit](storage::Connection& connection) {
        return similarUnits(connection, unit);
    });
    pagekit::withResult(this, context().presenter, read, [this](const QList<SimilarUnit>& similar) {
        if (similar.isEmpty())
            return;
        const SimilarUnit& first = similar.first();
        offerOther(
            tr("%1 of %2 %3.").arg(first.model, first.ownerName, unitLikenessTitle(first.likeness)),
            tr("Use that one"), first.id.row());
    });
}

}  // namespace equipment::ui
