#include "ctl/commands.h"

#include "core/localtime.h"
#include "staff/data/calendarrecords.h"
#include "staff/data/calendarversions.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/calendaredit.h"
#include "staff/domain/calendarlines.h"
#include "staff/domain/holidayfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

namespace ctl {
namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(ctl::CalendarCommand)
};

core::Result<staff::CentreId> centreOf(Call& call, storage::Database& database) {
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    const QString name = call.typed().option("centre");
    return database.readNow([&](storage::Connection& connection) -> core::Result<staff::CentreId> {
        CORE_ASSIGN(const QList<staff::Centre> centres, staff::listCentres(connection));
        const auto found =
            std::find_if(centres.begin(), centres.end(), [&](const staff::Centre& centre) {
                if (!name.isEmpty())
                    return centre.name == name || centre.shortName == name;
                return actor.centre.isNil() || centre.id.row() == actor.centre;
            });
        if (found != centres.end())
            return found->id;
        return core::fail(QStringLiteral("centre/unknown"),
                          CalendarText::tr("There is no centre “%1”.").arg(name));
    });
}

core::Result<staff::HolidayReplacement> importInto(Call& call, const staff::HolidayTable& table) {
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const staff::CentreId centre, centreOf(call, *database));
    if (!call.typed().has("add")) {
        return database->writeNow(
            actor, [&](storage::WriteTx& tx) { return staff::replaceHolidays(tx, centre, table); });
    }
    CORE_ASSIGN(const auto added, database->writeNow(actor, [&](storage::WriteTx& tx) {
        return staff::importHolidays(tx, centre, table, table.days.first().date);
    }));
    return staff::HolidayReplacement{added.added, 0, 0, added.kept};
}

/// Whether the file is a whole calendar, as `calendar export` writes it, and not holidays alone.
bool isWholeCalendar(const QString& path) {
    constexpr qint64 kFirstBytes = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kFirstBytes).contains("\"time_zone\"");
}

core::Result<staff::HolidayReplacement> replaceWhole(Call& call, const QString& path) {
    CORE_ASSIGN(const core::WorkCalendar calendar, staff::calendarFromFile(path));
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const staff::CentreId centre, centreOf(call, *database));
    return database->writeNow(
        actor, [&](storage::WriteTx& tx) { return staff::replaceCalendar(tx, centre, calendar); });
}

core::Result<staff::HolidayReplacement> importFrom(Call& call, const QString& path) {
    if (isWholeCalendar(path))
        return replaceWhole(call, path);
    CORE_ASSIGN(const auto table, staff::holidaysFromFile(path));
    return importInto(call, table);
}

core::Result<int> importCalendar(Call& call) {
    CORE_ASSIGN(const auto outcome, importFrom(call, call.typed().words.at(1)));
    call.answer(QJsonObject{{QStringLiteral("added"), outcome.added},
                            {QStringLiteral("changed"), outcome.changed},
                            {QStringLiteral("removed"), outcome.removed},
                            {QStringLiteral("same"), outcome.same}},
                {CalendarText::tr("%1 day(s) added, %2 changed, %3 removed, %4 as they were.")
                     .arg(outcome.added)
                     .arg(outcome.changed)
                     .arg(outcome.removed)
                     .arg(outcome.same)});
    return 0;
}

core::Result<core::WorkCalendar> storedCalendar(Call& call) {
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const staff::CentreId centre, centreOf(call, *database));
    const QString version = call.typed().option("version");
    return database->readNow([&](storage::Connection& connection) {
        return version.isEmpty() ? staff::loadWorkCalendar(connection, centre)
                                 : staff::loadCalendarVersion(connection, centre, version);
    });
}

core::Result<int> exportCalendar(Call& call) {
    const QString path = call.typed().words.at(1);
    CORE_ASSIGN(const core::WorkCalendar calendar, storedCalendar(call));
    const QByteArray lines = staff::calendarToLines(calendar);
    if (path == QLatin1String("-")) {
        std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout);
        std::fflush(stdout);
        return 0;
    }
    CORE_TRY(staff::saveCalendarFile(path, calendar));
    call.answer(QJsonObject{{QStringLiteral("file"), path},
                            {QStringLiteral("calendar"), calendar.fingerprint()}},
                {path});
    return 0;
}

core::Result<int> listVersions(Call& call) {
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const staff::CentreId centre, centreOf(call, *database));
    CORE_ASSIGN(const auto versions, database->readNow([&](storage::Connection& connection) {
        return staff::listCalendarVersions(connection, centre);
    }));
    QJsonArray json;
    QStringList lines;
    for (const staff::CalendarVersion& version : versions) {
        json.append(QJsonObject{{QStringLiteral("version"), version.version},
                                {QStringLiteral("calendar"), version.fingerprint}});
        lines.append(QStringLiteral("%1\t%2").arg(version.version).arg(version.fingerprint));
    }
    call.answer(json, lines);
    return 0;
}

core::Result<int> workOnCalendar(Call& call) {
    const QStringList& words = call.typed().words;
    const QString action = words.value(0);
    if (words.size() == 2 && action == QLatin1String("import"))
        return importCalendar(call);
    if (words.size() == 2 && action == QLatin1String("export"))
        return exportCalendar(call);
    if (words.size() == 1 && action == QLatin1String("versions"))
        return listVersions(call);
    return core::fail(usage(CalendarText::tr(
        "Type: calendar import FILE, calendar export FILE|- or calendar versions")));
}

}  // namespace

Command calendarCommand() {
    return {"calendar",
            "import FILE [--add]|export FILE|- [--version V]|versions [--centre NAME]",
            "Holidays and make-up working days of a centre; its calendar as lines of JSON.",
            {QStringLiteral("add!"), QStringLiteral("version"), QStringLiteral("centre")},
            workOnCalendar};
}

}  // namespace ctl
