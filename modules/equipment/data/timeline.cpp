#include "equipment/data/timeline.h"

#include "equipment/data/columnvalues.h"
#include "equipment/data/unitreads.h"

#include <QCoreApplication>

#include <algorithm>

namespace equipment {
namespace {

using core::Done;
using core::Result;
using storage::Connection;
using OptionalDate = std::optional<core::Date>;

/// Gathers the entries that have a date.
class TimelineCollector final {
public:
    void add(TimelineKind kind, const OptionalDate& on, const QString& what = {},
             const core::RowId& subject = {}) {
        if (on)
            m_entries.append(TimelineEntry{*on, kind, what, subject});
    }

    void addUnit(const Unit& unit) {
        const UnitDates& dates = unit.dates;
        add(TimelineKind::DealerReceived, dates.dealerReceivedOn);
        add(TimelineKind::Sold, dates.soldOn);
        add(TimelineKind::Delivered, dates.deliveredOn);
        add(TimelineKind::Installed, dates.installedOn);
        add(TimelineKind::Accepted, dates.acceptedOn);
        add(TimelineKind::Invoiced, dates.invoicedOn, unit.invoiceNumber);
        add(TimelineKind::CardEnds, dates.cardEndsOn);
        if (unit.extension.isApproved())
            add(TimelineKind::ExtensionEnds, unit.extension.until, unit.extension.approval);
    }

    void addComponents(const QList<Component>& components) {
        for (const Component& component : components) {
            const QString what = QString(component.kind + u' ' + component.serial).trimmed();
            add(TimelineKind::ComponentIn, component.startedOn, what, component.id.row());
            add(TimelineKind::ComponentOut, component.endedOn, what, component.id.row());
        }
    }

    /// Columns: name, id, from, to.
    Done addHoldings(Connection& connection, QByteArrayView sql, const UnitId& unit,
                     TimelineKind began, TimelineKind ended) {
        CORE_ASSIGN(auto query, connection.prepare(sql));
        query.bind(":unit", unit);
        while (query.next()) {
            add(began, dateAt(query, 2), query.text(0), query.id(1));
            add(ended, dateAt(query, 3), query.text(0), query.id(1));
        }
        return query.status();
    }

    QList<TimelineEntry> sorted() {
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const TimelineEntry& one, const TimelineEntry& other) {
                             return one.on != other.on ? one.on < other.on : one.kind < other.kind;
                         });
        return m_entries;
    }

private:
    QList<TimelineEntry> m_entries;
};

}  // namespace

QString timelineTitle(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::DealerReceived:
        return QCoreApplication::translate("equipment::Timeline", "Received by the dealer");
    case TimelineKind::Sold:
        return QCoreApplication::translate("equipment::Timeline", "Sold");
    case TimelineKind::Delivered:
        return QCoreApplication::translate("equipment::Timeline", "Delivered");
    case TimelineKind::Installed:
        return QCoreApplication::translate("equipment::Timeline", "Installed");
    case TimelineKind::Accepted:
        return QCoreApplication::translate("equipment::Timeline", "Accepted");
    case TimelineKind::Invoiced:
        return QCoreApplication::translate("equipment::Timeline", "Invoiced");
    case TimelineKind::OwnerBegan:
        return QCoreApplication::translate("equipment::Timeline", "New owner");
    case TimelineKind::OwnerEnded:
        return QCoreApplication::translate("equipment::Timeline", "Given away");
    case TimelineKind::SiteBegan:
        return QCoreApplication::translate("equipment::Timeline", "Moved to");
    case TimelineKind::SiteEnded:
        return QCoreApplication::translate("equipment::Timeline", "Moved away from");
    case TimelineKind::ComponentIn:
        return QCoreApplication::translate("equipment::Timeline", "Component put in");
    case TimelineKind::ComponentOut:
        return QCoreApplication::translate("equipment::Timeline", "Component taken out");
    case TimelineKind::CardEnds:
        return QCoreApplication::translate("equipment::Timeline", "Warranty card ends");
    case TimelineKind::ExtensionEnds:
        break;
    }
    return QCoreApplication::translate("equipment::Timeline", "Extension ends");
}

Result<QList<TimelineEntry>> timelineOf(Connection& connection, const UnitId& id) {
    CORE_ASSIGN(const auto card, findUnit(connection, id));
    if (!card)
        return QList<TimelineEntry>();
    TimelineCollector timeline;
    timeline.addUnit(card->unit);
    CORE_ASSIGN(const auto components, componentsOf(connection, id));
    timeline.addComponents(components);
    CORE_TRY(timeline.addHoldings(
        connection,
        "SELECT customer.name, customer.id, unit_owner.from_on, unit_owner.to_on FROM unit_owner "
        "JOIN customer ON customer.id = unit_owner.customer_id WHERE unit_owner.unit_id = :unit "
        "AND "
        "unit_owner.deleted = 0 ORDER BY unit_owner.id",
        id, TimelineKind::OwnerBegan, TimelineKind::OwnerEnded));
    CORE_TRY(timeline.addHoldings(
        connection,
        "SELECT CASE WHEN site.name > '' THEN site.name ELSE site.address END, site.id, "
        "unit_site.from_on, unit_site.to_on FROM unit_site JOIN site ON site.id = "
        "unit_site.site_id WHERE unit_site.unit_id = :unit AND unit_site.deleted = 0 "
        "ORDER BY unit_site.id",
        id, TimelineKind::SiteBegan, TimelineKind::SiteEnded));
    return timeline.sorted();
}

}  // namespace equipment
