#pragma once

#include "core/instant.h"
#include "core/result.h"
#include "core/workcalendar.h"

#include <QList>

namespace staff {

/// The work calendars that a centre had, each in force from a moment on until the next one. A
/// value; data/calendarversions.h reads it.
class CalendarHistory final {
public:
    struct Version {
        core::Instant from;
        int number = 0;
        QByteArray canonicalJson;  ///< read only where it is asked for: there may be many
    };

    CalendarHistory() = default;
    /// In the order in which they came into force.
    explicit CalendarHistory(QList<Version> versions) : m_versions(std::move(versions)) {}

    bool isEmpty() const { return m_versions.isEmpty(); }
    /// What was in force then: before the first one was kept, the first one. Not of an empty one.
    /// Errors as WorkCalendar::fromJson() has them.
    core::Result<core::WorkCalendar> at(core::Instant moment) const;
    /// What is in force now. Not of an empty one.
    core::Result<core::WorkCalendar> last() const;

private:
    QList<Version> m_versions;
};

}  // namespace staff
