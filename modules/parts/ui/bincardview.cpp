#include "parts/ui/bincardview.h"

#include "parts/domain/stockwords.h"

#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "staff/data/personrecords.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

namespace parts::ui {

void BinCardView::load(const core::RowId& id) {
    fillFrom(context().database.read([bin = BinId(id)](storage::Connection& connection) {
        return read(connection, bin);
    }),
             [this](const Content& content) { fill(content); });
}

core::Result<std::optional<BinCardView::Content>> BinCardView::read(storage::Connection& connection,
                                                                    const BinId& id) {
    CORE_ASSIGN(const auto bin, findBin(connection, id));
    if (!bin)
        return std::nullopt;
    Content content;
    content.bin = *bin;
    if (!bin->holder.isNil()) {
        CORE_ASSIGN(const auto person, staff::findPerson(connection, staff::PersonId(bin->holder)));
        content.holder = person ? person->name : QString();
    }
    CORE_ASSIGN(content.sums, stockValue(connection, id));
    return content;
}

void BinCardView::fill(const Content& content) {
    addTitle(content.bin.name);
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Kind"), title(content.bin.kind));
    facts.add(tr("Holder"), content.holder);
    facts.add(tr("Currency"), content.bin.currency.code());
    for (const StockSum& sum : content.sums)
        if (!sum.value.isZero())
            facts.add(tr("Value: %1").arg(title(sum.owner)),
                      core::formatMoney(sum.value, context().entry.currency));
    facts.addWide(tr("Note"), content.bin.note);
    addAction(tr("Show what lies in it"), QStringLiteral("showStockButton"), true,
              [this, bin = content.bin.id] {
                  context().navigator.openPage(QStringLiteral("parts.stock"),
                                               {{QStringLiteral("bin"), bin.toString()}});
              });
}

}  // namespace parts::ui
