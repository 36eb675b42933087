#include "staff/data/calendarversions.h"

#include "staff/data/calendarrecords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace staff {

core::Result<core::WorkCalendar> loadCalendarVersion(storage::Connection& connection,
                                                     CentreId centre, const QString& fingerprint) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT version, calendar FROM work_calendar_version "
                                   "WHERE centre_id = :centre AND fingerprint = :fingerprint "
                                   "ORDER BY version, id LIMIT 1"));
    query.bind(":centre", centre).bind(":fingerprint", fingerprint);
    if (query.next()) {
        QJsonObject json = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        json.insert(QStringLiteral("version"), query.integer(0));
        return core::WorkCalendar::fromJson(json);
    }
    CORE_TRY(query.status());
    return core::fail(
        QStringLiteral("calendar/unknown-version"),
        QCoreApplication::translate("staff",
                                    "This file does not hold the work calendar by which "
                                    "the deadline was computed. Synchronise, then try "
                                    "again."));
}

core::Result<QString> lastCalendarVersion(storage::Connection& connection, CentreId centre) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT fingerprint FROM work_calendar_version "
                                               "WHERE centre_id = :centre "
                                               "ORDER BY made_at DESC, id DESC LIMIT 1"));
    query.bind(":centre", centre);
    const QString fingerprint = query.next() ? query.text(0) : QString();
    CORE_TRY(query.status());
    return fingerprint;
}

core::Result<CalendarHistory> loadCalendarHistory(storage::Connection& connection,
                                                  CentreId centre) {
    QList<CalendarHistory::Version> versions;
    {
        CORE_ASSIGN(auto query,
                    connection.prepare("SELECT made_at, version, calendar FROM "
                                       "work_calendar_version WHERE centre_id = :centre "
                                       "ORDER BY made_at, id"));
        query.bind(":centre", centre);
        while (query.next())
            versions.append(
                {query.instant(0), static_cast<int>(query.integer(1)), query.text(2).toUtf8()});
        CORE_TRY(query.status());
    }
    if (!versions.isEmpty())
        return CalendarHistory(versions);
    CORE_ASSIGN(const core::WorkCalendar now, loadWorkCalendar(connection, centre));
    return CalendarHistory({{core::Instant{}, now.version(), now.canonicalJson()}});
}

core::Result<QList<CalendarVersion>> listCalendarVersions(storage::Connection& connection,
                                                          CentreId centre) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT version, fingerprint, made_at FROM "
                                               "work_calendar_version WHERE centre_id = :centre "
                                               "ORDER BY made_at, id"));
    query.bind(":centre", centre);
    QList<CalendarVersion> versions;
    while (query.next())
        versions.append(
            {static_cast<int>(query.integer(0)), query.text(1), core::Instant{query.integer(2)}});
    CORE_TRY(query.status());
    return versions;
}

}  // namespace staff
