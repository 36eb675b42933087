#pragma once

#include "agreements/domain/clockreading.h"
#include "core/jsonrecord.h"

#include <QJsonArray>
#include <QJsonObject>

namespace agreements {

// The words of clocks in files and columns.

QString toText(ClockEventKind kind);  ///< "opened", "paused", …
std::optional<ClockEventKind> clockEventKindFromText(QStringView text);
QString toText(ClockState state);  ///< "running", "met_in_time", …
QString toText(NotApplied why);    ///< "already_paused", …
QString toText(ClockSegment::Kind kind);

/// {"hours": 2, "service_hours": ["08:00", "18:00"]}: one of minutes, hours, days, working_minutes,
/// working_hours, working_days; first_day and holiday_extends where they are not the default.
QJsonObject toJson(const ClockTarget& target);
ClockTarget readTarget(core::JsonRecord& record);

/// What is opened: what, target, and where they are given from, clause, source.
Clock readClock(core::JsonRecord& record);
QJsonObject toJson(const Clock& clock);

QJsonArray toJson(const QList<ClockSegment>& segments, const QTimeZone& zone);

}  // namespace agreements
