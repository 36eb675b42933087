#include "parts/ui/partcardview.h"

#include "parts/data/deskprices.h"
#include "parts/domain/partrights.h"
#include "parts/domain/stockwords.h"
#include "parts/ui/linkrow.h"
#include "parts/ui/stockfigures.h"

#include "identity/session.h"
#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/sectionheading.h"
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
    content.isRemoved = card->isRemoved;
    CORE_ASSIGN(content.substitutes, substitutesOf(connection, id));
    CORE_ASSIGN(content.kits, kitItemsOf(connection, id));
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
    facts.addWide(tr("Note"), part.note);
    addKeeping(part);
    addStock(content);
    addLinks(content);
    addMoves(content);
}

void PartCardView::addKeeping(const Part& part) {
    pagekit::FactGrid& facts = addFacts();
    if (part.minMilli)
        facts.add(tr("At least in stock"), withUnit(*part.minMilli, part.unitOfMeasure));
    if (part.maxMilli)
        facts.add(tr("At most in stock"), withUnit(*part.maxMilli, part.unitOfMeasure));
    if (part.tracking != Tracking::None)
        facts.add(tr("Tracked"), title(part.tracking));
    if (part.isOldForNew)
        facts.add(tr("Old for new"), tr("the old part comes back"));
    if (part.packMilli > 0)
        facts.add(tr("Pack"), QStringLiteral("%1 = %2").arg(
                                  part.packUnit, withUnit(part.packMilli, part.unitOfMeasure)));
    facts.add(tr("Bar code of the pack"), part.packBarcode);
}

void PartCardView::addLinks(const Content& content) {
    const bool mayEdit = context().session.may(editPartsRight()) && !content.isRemoved;
    const PartId part = content.part.id;
    if (!content.substitutes.isEmpty())
        add(new widgets::SectionHeading(tr("May be taken instead"), this));
    for (const Substitute& other : content.substitutes) {
        LinkRow::Content row;
        row.text = other.number + u' ' + other.name;
        row.remark = tr("%1 available").arg(core::formatQuantity({other.availableMilli}));
        if (!other.note.isEmpty())
            row.remark += QStringLiteral(" · ") + other.note;
        row.open = [this, id = other.part] {
            context().navigator.openRecord(QStringLiteral("part"), id.row());
        };
        row.removeText = tr("%1 is no substitute").arg(other.name);
        if (mayEdit)
            row.remove = [this, part, link = other.link] {
                remove([link](storage::WriteTx& tx) { return removeSubstitute(tx, link); }, part);
            };
        add(new LinkRow(row, this));
    }
    if (!content.kits.isEmpty())
        add(new widgets::SectionHeading(tr("Taken along for"), this));
    for (const KitItem& item : content.kits) {
        LinkRow::Content row;
        row.text = item.fault;
        row.remark = withUnit(item.qtyMilli, content.part.unitOfMeasure);
        row.removeText = tr("Not taken along for %1 any more").arg(item.fault);
        if (mayEdit)
            row.remove = [this, part, id = item.id] {
                remove([id](storage::WriteTx& tx) { return removeKitItem(tx, id); }, part);
            };
        add(new LinkRow(row, this));
    }
    addAction(tr("Add a substitute…"), QStringLiteral("addSubstituteButton"), mayEdit,
              [this, part] { ask(PartLinkDialog::Kind::Substitute, part); });
    addAction(tr("Add to a kit…"), QStringLiteral("addKitButton"), mayEdit,
              [this, part] { ask(PartLinkDialog::Kind::Kit, part); });
}

void PartCardView::ask(PartLinkDialog::Kind kind, const PartId& part) {
    auto* dialog = new PartLinkDialog(context(), kind, part, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, part] { show(part.row()); });
    dialog->open();
}

void PartCardView::remove(std::function<core::Done(storage::WriteTx&)> work, const PartId& part) {
    auto removed = context().database.write(context().session.actor(), std::move(work));
    pagekit::withResult(this, context().presenter, removed, [this, part] { show(part.row()); });
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
