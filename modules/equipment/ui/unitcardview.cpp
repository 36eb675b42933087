#include "equipment/ui/unitcardview.h"

#include "customers/data/customerreads.h"

#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/theme.h"
#include "widgets/timeline.h"
#include "widgets/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace equipment::ui {

UnitCardView::UnitCardView(pagekit::AppContext& context, QWidget* parent)
    : RecordCard(parent), m_context(context), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep4,
                                 widgets::size::kStep4, widgets::size::kStep4);
    m_layout->setSpacing(widgets::size::kStep3);
}

void UnitCardView::show(const core::RowId& id) {
    m_id = UnitId(id);
    if (id.isNil()) {
        clear();
        return;
    }
    auto found = m_context.database.read(
        [unit = m_id](storage::Connection& connection) { return read(connection, unit); });
    pagekit::withResult(this, m_context.presenter, found,
                        [this, asked = m_id](const Content& content) {
                            if (asked != m_id)
                                return;
                            clear();
                            if (content.card)
                                fill(content);
                        });
}

core::Result<UnitCardView::Content> UnitCardView::read(storage::Connection& connection,
                                                       const UnitId& id) {
    Content content;
    CORE_ASSIGN(content.card, findUnit(connection, id));
    if (!content.card)
        return content;
    CORE_ASSIGN(const auto owner, customers::findCustomerAlone(connection, content.card->owner));
    if (owner)
        content.ownerName = owner->name;
    CORE_ASSIGN(content.components, componentsOf(connection, id));
    CORE_ASSIGN(content.timeline, timelineOf(connection, id));
    return content;
}

void UnitCardView::clear() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void UnitCardView::fill(const Content& content) {
    const Unit& unit = content.card->unit;
    const core::Formats formats = m_context.entry.formats();
    auto* name = new QLabel(modelTitle(content.card->model), this);
    name->setFont(widgets::fontFor(widgets::TextRole::RecordTitle));
    name->setWordWrap(true);
    auto* facts = new pagekit::FactGrid(this);
    facts->add(tr("Serial number"), unit.serial.isEmpty() ? tr("unknown") : unit.serial);
    facts->add(tr("Number plate"), unit.plate);
    facts->add(tr("VIN"), unit.vin);
    facts->add(tr("Number"), unit.number);
    facts->add(tr("Owner"), content.ownerName, [this, owner = content.card->owner] {
        m_context.navigator.openRecord(QStringLiteral("customer"), owner.row());
    });
    facts->add(tr("Batch"), unit.batch);
    facts->add(tr("Gas"), unit.gasType);
    for (const Component& component : content.components)
        facts->addWide(tr("Component"),
                       QStringList{component.kind, component.serial}.join(u' ').simplified());
    facts->addWide(tr("Note"), unit.note);

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

    auto* newOrder = new QPushButton(tr("New order"), this);
    newOrder->setObjectName(QStringLiteral("newOrderButton"));
    newOrder->setEnabled(!content.card->isRemoved);
    const QVariantMap arguments{{QStringLiteral("new"), true},
                                {QStringLiteral("unit"), unit.id.toString()},
                                {QStringLiteral("customer"), content.card->owner.toString()}};
    connect(newOrder, &QPushButton::clicked, this, [this, arguments] {
        m_context.navigator.openPage(m_context.pages.newRecordPage(), arguments);
    });
    m_layout->addWidget(name);
    m_layout->addWidget(facts);
    m_layout->addWidget(timeline);
    m_layout->addStretch(1);
    m_layout->addWidget(newOrder);
}

}  // namespace equipment::ui
