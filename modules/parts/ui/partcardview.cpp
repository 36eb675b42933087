#include "parts/ui/partcardview.h"

#include "parts/data/deskprices.h"
#include "parts/data/partreads.h"

#include "pagekit/factgrid.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

namespace parts::ui {
namespace {

struct PartAtAGlance {
    Part part;
    std::optional<core::Money> price;
};

core::Result<std::optional<PartAtAGlance>> readGlance(storage::Connection& connection,
                                                      const PartId& id, const core::Date& today,
                                                      core::Currency currency) {
    CORE_ASSIGN(const std::optional<PartCard> card, findPart(connection, id));
    if (!card)
        return std::nullopt;
    CORE_ASSIGN(const auto price, deskPriceOf(connection, id, today, currency));
    return PartAtAGlance{card->part, price};
}

}  // namespace

void PartCardView::load(const core::RowId& id) {
    const core::Currency currency = context().entry.currency;
    auto read = context().database.read([part = PartId(id), today = context().entry.today(),
                                         currency](storage::Connection& connection) {
        return readGlance(connection, part, today, currency);
    });
    fillFrom(read, [this, currency](const PartAtAGlance& glance) {
        const Part& part = glance.part;
        addTitle(part.name);
        pagekit::FactGrid& facts = addFacts();
        facts.add(tr("Number"), part.number);
        facts.add(tr("Price today"),
                  glance.price ? core::formatMoney(*glance.price, currency) : tr("none yet"));
        facts.add(tr("Unit of measure"), part.unitOfMeasure);
        facts.add(tr("Category"), part.category);
        facts.add(tr("Bar code"), part.barcode);
        facts.addWide(tr("Note"), part.note);
    });
}

}  // namespace parts::ui
