#pragma once

#include "core/formats.h"
#include "repairs/domain/orderrecord.h"
#include "widgets/timeline.h"

#include <QTimeZone>

namespace repairs::ui {

/// What happened to an order, newest first: moves, notes, signatures, papers printed. `names` gives
/// the names of the users by their ids.
QList<widgets::TimelineEvent> timelineOf(const OrderRecord& record, const core::Formats& formats,
                                         const QTimeZone& zone,
                                         const QHash<core::RowId, QString>& names);

}  // namespace repairs::ui
