#include "parts/ui/partform.h"

#include "parts/data/deskprices.h"
#include "parts/data/partreads.h"
#include "parts/domain/partrights.h"
#include "parts/domain/savepart.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/codeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/moneyedit.h"
#include "widgets/noteedit.h"
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
}

Part PartForm::typed() const {
    Part part = m_before;
    part.name = m_name->value();
    part.number = m_number->value();
    part.barcode = m_barcode->value();
    part.unitOfMeasure = m_measure->value();
    part.category = m_category->value();
    part.note = m_note->value();
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
