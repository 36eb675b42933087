#include "equipment/ui/unitcardview.h"

#include "customers/data/customerreads.h"

#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/timeline.h"

namespace equipment::ui {

void UnitCardView::load(const core::RowId& id) {
    fillFrom(context().database.read([unit = UnitId(id)](storage::Connection& connection) {
        return read(connection, unit);
    }),
             [this](const Content& content) { fill(content); });
}

core::Result<std::optional<UnitCardView::Content>> UnitCardView::read(
    storage::Connection& connection, const UnitId& id) {
    CORE_ASSIGN(const std::optional<UnitCard> card, findUnit(connection, id));
    if (!card)
        return std::nullopt;
    Content content;
    content.card = *card;
    CORE_ASSIGN(const auto owner, customers::findCustomerAlone(connection, card->owner));
    if (owner)
        content.ownerName = owner->name;
    CORE_ASSIGN(content.components, componentsOf(connection, id));
    CORE_ASSIGN(content.timeline, timelineOf(connection, id));
    return content;
}

void UnitCardView::fill(const Content& content) {
    const Unit& unit = content.card.unit;
    const core::Formats formats = context().entry.formats();
    addTitle(modelTitle(content.card.model));
    pagekit::FactGrid& facts = addFacts();
    facts.add(tr("Serial number"), unit.serial.isEmpty() ? tr("unknown") : unit.serial);
    facts.add(tr("Number plate"), unit.plate);
    facts.add(tr("VIN"), unit.vin);
    facts.add(tr("Number"), unit.number);
    facts.add(tr("Owner"), content.ownerName, [this, owner = content.card.owner] {
        context().navigator.openRecord(QStringLiteral("customer"), owner.row());
    });
    facts.add(tr("Batch"), unit.batch);
    facts.add(tr("Gas"), unit.gasType);
    for (const Component& component : content.components)
        facts.addWide(tr("Component"),
                      QStringList{component.kind, component.serial}.join(u' ').simplified());
    facts.addWide(tr("Note"), unit.note);

    QList<widgets::TimelineEvent> events;
    for (auto entry = content.timeline.crbegin(); entry != content.timeline.crend(); ++entry) {
        widgets::TimelineEvent event;
        event.when = formats.date(entry->on);
        event.what = timelineTitle(entry->kind);
        event.note = entry->what;
        events.append(event);
    }
    auto* timeline = new widgets::Timeline(this);
    timeline->setEvents(events);

    add(timeline);

    const QVariantMap arguments{{QStringLiteral("new"), true},
                                {QStringLiteral("unit"), unit.id.toString()},
                                {QStringLiteral("customer"), content.card.owner.toString()}};
    addAction(tr("New order"), QStringLiteral("newOrderButton"), !content.card.isRemoved,
              [this, arguments] {
                  context().navigator.openPage(context().pages.newRecordPage(), arguments);
              });
}

}  // namespace equipment::ui
