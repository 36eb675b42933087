#include "parts/ui/stockcardview.h"

#include "parts/domain/stockwords.h"
#include "parts/ui/exceptionwords.h"
#include "parts/ui/stockfigures.h"

#include "core/localtime.h"
#include "identity/userrecords.h"
#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/sectionheading.h"
#include "widgets/timeline.h"

namespace parts::ui {
namespace {

constexpr int kMovesOfPlace = 12;
constexpr int kExceptionsOfPlace = 4;

core::Result<QHash<core::RowId, QString>> namesOf(storage::Connection& connection,
                                                  const QList<StockException>& exceptions) {
    QHash<core::RowId, QString> names;
    for (const StockException& one : exceptions) {
        if (one.user.isNil() || names.contains(one.user))
            continue;
        CORE_ASSIGN(const auto user, identity::findUser(connection, identity::UserId(one.user)));
        names.insert(one.user, user ? user->name : QString());
    }
    return names;
}

}  // namespace

void StockCardView::load(const core::RowId& id) {
    m_row.reset();
    fillFrom(context().database.read([balance = BalanceId(id)](storage::Connection& connection) {
        return read(connection, balance);
    }),
             [this](const Content& content) {
                 m_row = content.row;
                 fill(content);
                 Q_EMIT filled();
             });
}

core::Result<std::optional<StockCardView::Content>> StockCardView::read(
    storage::Connection& connection, const BalanceId& id) {
    CORE_ASSIGN(const std::optional<StockRow> row, findStock(connection, id));
    if (!row)
        return std::nullopt;
    Content content;
    content.row = *row;
    const StockPlace& place = row->place;
    CORE_ASSIGN(content.held, heldAt(connection, place));
    CORE_ASSIGN(content.exceptions,
                stockExceptionsAt(connection, place.part, place.bin, kExceptionsOfPlace));
    CORE_ASSIGN(content.users, namesOf(connection, content.exceptions));
    CORE_ASSIGN(content.moves, movesAt(connection, place, kMovesOfPlace));
    CORE_ASSIGN(content.elsewhere, levelsOf(connection, place.part));
    content.elsewhere.removeIf([&place](const PlacedLevel& one) {
        return one.place == place || one.level == StockLevel();
    });
    CORE_ASSIGN(const QList<StockBin> bins, stockBins(connection));
    for (const StockBin& bin : bins)
        content.bins.insert(bin.id, bin);
    CORE_ASSIGN(const auto bin, findBin(connection, place.bin));
    content.bin = bin.value_or(StockBin());
    return content;
}

void StockCardView::fill(const Content& content) {
    addTitle(content.row.partName);
    if (const widgets::Chip chip = stockChip(content.row.level); !chip.word.isEmpty())
        add(new widgets::ChipLabel(chip, this));
    addFigures(content);
    addExceptions(content);
    addHeld(content);
    addElsewhere(content);
    addMoves(content);
}

void StockCardView::addFigures(const Content& content) {
    const StockRow& row = content.row;
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Number"), row.partNumber, [this, part = row.place.part.row()] {
        context().navigator.openRecord(QStringLiteral("part"), part);
    });
    facts.add(tr("Bin"), content.bin.name);
    facts.add(tr("On hand"), withUnit(row.level.onHandMilli, row.unitOfMeasure));
    facts.add(tr("Available"), withUnit(row.level.availableMilli(), row.unitOfMeasure));
    if (row.level.reservedMilli != 0)
        facts.add(tr("Reserved"), withUnit(row.level.reservedMilli, row.unitOfMeasure));
    facts.add(tr("Value"),
              core::formatMoney({row.level.valueMinor, row.currency}, context().entry.currency));
    if (row.place.owner != StockOwner::Own)
        facts.add(tr("Whose it is"), title(row.place.owner));
    facts.add(tr("Kind of bin"), title(content.bin.kind));
    facts.add(tr("Lot"), row.place.lot);
}

void StockCardView::addHeading(const QString& text) {
    add(new widgets::SectionHeading(text, this));
}

void StockCardView::addExceptions(const Content& content) {
    if (content.exceptions.isEmpty())
        return;
    addHeading(tr("To look at"));
    pagekit::FactGrid& facts = addFacts();
    for (const StockException& one : content.exceptions)
        facts.addWide(title(one.kind),
                      explanationOf(one, content.row.unitOfMeasure, content.users.value(one.user)));
}

void StockCardView::addHeld(const Content& content) {
    if (content.held.isEmpty())
        return;
    addHeading(tr("Set aside for"));
    pagekit::FactGrid& facts = addFacts();
    for (const HeldStock& held : content.held) {
        std::function<void()> open;
        if (held.document.kind == u"order")
            open = [this, order = held.document.id] {
                context().navigator.openRecord(QStringLiteral("order"), order);
            };
        facts.add(withUnit(held.qtyMilli, content.row.unitOfMeasure), held.document.number, open);
    }
}

void StockCardView::addElsewhere(const Content& content) {
    if (content.elsewhere.isEmpty())
        return;
    addHeading(tr("Elsewhere"));
    pagekit::FactGrid& facts = addFacts();
    for (const PlacedLevel& one : content.elsewhere) {
        const StockBin bin = content.bins.value(one.place.bin);
        facts.addWide(
            placeTitle(one.place, bin.name),
            levelText(one.level, content.row.unitOfMeasure, bin.currency, context().entry));
    }
}

void StockCardView::addMoves(const Content& content) {
    if (content.moves.isEmpty())
        return;
    addHeading(tr("Latest moves"));
    QList<widgets::TimelineEvent> events;
    for (const StockMove& move : content.moves)
        events.append(eventOfMove(move, QString(), content.row.unitOfMeasure, context().entry));
    auto* timeline = new widgets::Timeline(this);
    timeline->setEvents(events);
    add(timeline);
}

}  // namespace parts::ui
