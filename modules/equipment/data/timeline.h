#pragma once

#include "core/date.h"
#include "core/result.h"
#include "equipment/domain/equipmentids.h"
#include "storage/connection.h"

#include <QList>
#include <QString>

namespace equipment {

enum class TimelineKind {
    DealerReceived,
    Sold,
    Delivered,
    Installed,
    Accepted,
    Invoiced,
    OwnerBegan,
    OwnerEnded,
    SiteBegan,
    SiteEnded,
    ComponentIn,
    ComponentOut,
    CardEnds,
    ExtensionEnds,
};

/// "Delivered", "New owner", translated.
QString timelineTitle(TimelineKind kind);

/// Something that happened to a unit, or will, on a day (S186, S226, S270). Repairs add theirs.
struct TimelineEntry {
    core::Date on;
    TimelineKind kind;
    QString what;  ///< the owner's name, the component's kind and serial, an invoice's number
    core::RowId subject;  ///< the customer, site or component; nil: the unit itself

    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

/// All dated entries of a unit, the earliest first; of one day in the order of TimelineKind.
core::Result<QList<TimelineEntry>> timelineOf(storage::Connection& connection, const UnitId& id);

}  // namespace equipment
