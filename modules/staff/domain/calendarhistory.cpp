#include "staff/domain/calendarhistory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace staff {
namespace {

core::Result<core::WorkCalendar> calendarOfVersion(const CalendarHistory::Version& version) {
    QJsonObject json = QJsonDocument::fromJson(version.canonicalJson).object();
    json.insert(QStringLiteral("version"), version.number);
    return core::WorkCalendar::fromJson(json);
}

}  // namespace

core::Result<core::WorkCalendar> CalendarHistory::at(core::Instant moment) const {
    qsizetype found = 0;
    for (qsizetype i = 1; i < m_versions.size(); ++i)
        if (m_versions[i].from <= moment)
            found = i;
    return calendarOfVersion(m_versions[found]);
}

core::Result<core::WorkCalendar> CalendarHistory::last() const {
    return calendarOfVersion(m_versions.last());
}

}  // namespace staff
