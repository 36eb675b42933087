#include "parts/ui/partcardview.h"

#include "parts/data/deskprices.h"
#include "parts/ui/stockfigures.h"

#include "pagekit/factgrid.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/timeline.h"

namespace parts::ui {
namespace {

constexpr int kMovesShown = 8;

}  // namespace

void PartCardView::load(const core::RowId& id) {
    fillFrom(context().database.read(
                 [part = PartId(id), today = context().entry.today(),
                  currency = context().entry.currency](storage::Connection& connection) {
                     return read(connection, part, today, currency);
                 }),
             [this](const Content& content) { fill(content); });
}

core::Result<std::optional<PartCardView::Content>> PartCardView::read(
    storage::Connection& connection, const PartId& id, const core::Date& today,
    core::Currency currency) {
    CORE_ASSIGN(const std::optional<PartCard> card, findPart(connection, id));
    if (!card)
        return std::nullopt;
    Content content;
    content.part = card->part;
    CORE_ASSIGN(content.price, deskPriceOf(connection, id, today, currency));
    CORE_ASSIGN(content.levels, levelsOf(connection, id));
    content.levels.removeIf([](const PlacedLevel& one) { return one.level == StockLevel(); });
    CORE_ASSIGN(content.moves, movesOfPart(connection, id, kMovesShown));
    QList<BinId> bins;
    for (const PlacedLevel& one : std::as_const(content.levels))
        bins.append(one.place.bin);
    for (const StockMove& move : std::as_const(content.moves))
        bins.append(move.place.bin);
    for (const BinId& bin : std::as_const(bins)) {
        if (content.bins.contains(bin))
            continue;
        CORE_ASSIGN(const auto found, findBin(connection, bin));
        content.bins.insert(bin, found.value_or(StockBin()));
    }
    return content;
}

void PartCardView::fill(const Content& content) {
    const Part& part = content.part;
    addTitle(part.name);
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Number"), part.number);
    facts.add(tr("Price today"), content.price
                                     ? core::formatMoney(*content.price, context().entry.currency)
                                     : tr("none yet"));
    facts.add(tr("Unit of measure"), part.unitOfMeasure);
    facts.add(tr("Category"), part.category);
    facts.add(tr("Bar code"), part.barcode);
    if (part.minMilli)
        facts.add(tr("At least in stock"), withUnit(*part.minMilli, part.unitOfMeasure));
    facts.addWide(tr("Note"), part.note);
    addStock(content);
    addMoves(content);
}

void PartCardView::addStock(const Content& content) {
    if (content.levels.isEmpty())
        return;
    pagekit::FactGrid& stock = addFacts();
    for (const PlacedLevel& one : content.levels) {
        const StockBin bin = content.bins.value(one.place.bin);
        stock.addWide(
            placeTitle(one.place, bin.name),
            levelText(one.level, content.part.unitOfMeasure, bin.currency, context().entry));
    }
}

void PartCardView::addMoves(const Content& content) {
    if (content.moves.isEmpty())
        return;
    QList<widgets::TimelineEvent> events;
    for (const StockMove& move : content.moves)
        events.append(eventOfMove(move, content.bins.value(move.place.bin).name,
                                  content.part.unitOfMeasure, context().entry));
    auto* timeline = new widgets::Timeline(this);
    timeline->setEvents(events);
    add(timeline);
}

}  // namespace parts::ui
