#include "parts/ui/partform.h"

#include "parts/data/deskprices.h"
#include "parts/data/partreads.h"
#include "parts/domain/partrights.h"
#include "parts/domain/savepart.h"
#include "parts/domain/stockwords.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/moneyedit.h"
#include "widgets/noteedit.h"
#include "widgets/quantityedit.h"
#include "widgets/textedit.h"

namespace parts::ui {
namespace {

struct PricedPart {
    std::optional<PartCard> card;
    std::optional<core::Money> price;
};

core::Result<PricedPart> readPriced(storage::Connection& connection, const PartId& id,
                                    const core::Date& today, core::Currency currency) {
    PricedPart priced;
    CORE_ASSIGN(priced.card, findPart(connection, id));
    CORE_ASSIGN(priced.price, deskPriceOf(connection, id, today, currency));
    return priced;
}

std::optional<core::Quantity> quantityOf(const std::optional<qint64>& milli) {
    return milli ? std::optional(core::Quantity{*milli}) : std::nullopt;
}

std::optional<qint64> milliOf(const widgets::QuantityEdit& edit) {
    const auto value = edit.value();
    return value ? std::optional(value->milli) : std::nullopt;
}

}  // namespace

PartForm::PartForm(pagekit::AppContext& context, QWidget* parent)
    : PaneForm(context, tr("Save"), parent) {
    build();
}

void PartForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder builder(fields(), context().entry);
    builder.group(tr("Part"));
    m_name = builder.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    builder.beginRow();
    m_number = builder.add<widgets::CodeEdit>(QStringLiteral("number"), tr("N&umber"));
    builder.last().setHint(tr("Empty: the next one is given."));
    m_barcode = builder.add<widgets::CodeEdit>(QStringLiteral("barcode"), tr("&Bar code"));
    builder.endRow();
    builder.beginRow();
    m_measure =
        builder.add<widgets::TextEdit>(QStringLiteral("unitOfMeasure"), tr("Unit of &measure"));
    m_category = builder.add<widgets::TextEdit>(QStringLiteral("category"), tr("&Category"));
    m_price = builder.add<widgets::MoneyEdit>(QStringLiteral("price"), tr("&Price from today on"));
    builder.endRow();
    m_note = builder.add<widgets::NoteEdit>(QStringLiteral("note"), tr("N&ote"));
    m_price->setEnabled(context().session.may(editPricesRight()));
    addStockFields(builder);
}

void PartForm::addStockFields(widgets::FormBuilder& builder) {
    builder.group(tr("In stock"));
    m_tracking = builder.add<widgets::ChoiceEdit>(QStringLiteral("tracking"), tr("&Tracked"));
    for (const Tracking one : allTrackings())
        m_tracking->addEnum(one, title(one));
    m_oldForNew = builder.add<widgets::CheckEdit>(QStringLiteral("oldForNew"),
                                                  tr("O&ld for new: the old part comes back"));
    m_common =
        builder.add<widgets::CheckEdit>(QStringLiteral("common"), tr("&Kept in stock always"));
    builder.beginRow();
    m_min = builder.add<widgets::QuantityEdit>(QStringLiteral("min"), tr("At l&east"));
    m_max = builder.add<widgets::QuantityEdit>(QStringLiteral("max"), tr("At mo&st"));
    builder.endRow();
    builder.beginRow();
    m_packUnit = builder.add<widgets::TextEdit>(QStringLiteral("packUnit"), tr("Bought b&y the"));
    builder.last().setHint(tr("Box, roll; empty: single pieces"));
    m_pack = builder.add<widgets::QuantityEdit>(QStringLiteral("pack"), tr("&How much in it"));
    m_packBarcode =
        builder.add<widgets::CodeEdit>(QStringLiteral("packBarcode"), tr("B&ar code of the pack"));
    builder.endRow();
    connect(m_common, &QCheckBox::toggled, this, &PartForm::showStockFields);
}

void PartForm::showStockFields() {
    for (const char* id : {"min", "max"})
        fields().field(QLatin1String(id))->setVisible(m_common->value());
}

void PartForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    Part part;
    part.name = typed;
    show(part, std::nullopt);
    keepAsDraft(QStringLiteral("new"), typed.isEmpty());
}

void PartForm::startEdit(const core::RowId& id) {
    auto read = context().database.read(
        [part = PartId(id), today = context().entry.today(),
         currency = context().entry.currency](storage::Connection& connection) {
            return readPriced(connection, part, today, currency);
        });
    pagekit::withResult(this, context().presenter, read, [this, id](const PricedPart& priced) {
        if (!priced.card)
            return;
        show(priced.card->part, priced.price);
        keepAsDraft(id.toString(), true);
    });
}

void PartForm::show(const Part& part, const std::optional<core::Money>& price) {
    m_before = part;
    m_priceBefore = price;
    clearMessages();
    m_name->setValue(part.name);
    m_number->setValue(part.number);
    m_barcode->setValue(part.barcode);
    m_measure->setValue(part.unitOfMeasure);
    m_category->setValue(part.category);
    m_note->setValue(part.note);
    m_price->setValue(price);
    m_tracking->setEnum(part.tracking);
    m_oldForNew->setValue(part.isOldForNew);
    m_common->setValue(part.isCommon);
    m_min->setValue(quantityOf(part.minMilli));
    m_max->setValue(quantityOf(part.maxMilli));
    m_packUnit->setValue(part.packUnit);
    m_pack->setValue(part.packMilli == 0 ? std::nullopt
                                         : std::optional(core::Quantity{part.packMilli}));
    m_packBarcode->setValue(part.packBarcode);
    showStockFields();
}

Part PartForm::typed() const {
    Part part = m_before;
    part.name = m_name->value();
    part.number = m_number->value();
    part.barcode = m_barcode->value();
    part.unitOfMeasure = m_measure->value();
    part.category = m_category->value();
    part.note = m_note->value();
    part.tracking = m_tracking->valueAs<Tracking>();
    part.isOldForNew = m_oldForNew->value();
    part.isCommon = m_common->value();
    part.minMilli = part.isCommon ? milliOf(*m_min) : std::nullopt;
    part.maxMilli = part.isCommon ? milliOf(*m_max) : std::nullopt;
    part.packUnit = m_packUnit->value();
    part.packMilli = milliOf(*m_pack).value_or(0);
    part.packBarcode = m_packBarcode->value();
    return tidied(part);
}

void PartForm::save() {
    const Part part = typed();
    const std::optional<core::Money> price =
        m_price->value() == m_priceBefore ? std::nullopt : m_price->value();
    write(problemsOf(part), part.name,
          [part, price,
           today = context().entry.today()](storage::WriteTx& tx) -> core::Result<PartId> {
              CORE_ASSIGN(const PartId id, savePart(tx, part));
              if (price)
                  CORE_TRY(setDeskPrice(tx, id, today, *price));
              return id;
          });
}

void PartForm::keepAsDraft(const QString& key, bool restore) {
    keepDraft(QStringLiteral("part"), key, restore,
              [this] { show(Part(m_before), m_priceBefore); });
}

}  // namespace parts::ui
