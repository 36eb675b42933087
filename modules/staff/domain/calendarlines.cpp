#include "staff/domain/calendarlines.h"

#include "core/jsonrecord.h"
#include "staff/domain/calendarweek.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSaveFile>

#include <algorithm>

namespace staff {
namespace {

constexpr qsizetype kLargestCalendar = 8 * 1024 * 1024;
constexpr int kLargestVersion = 1'000'000'000;

struct ClockCalendarText {
    Q_DECLARE_TR_FUNCTIONS(ClockCalendarText)
};

core::Error atLine(int line, core::Error error) {
    error.message = ClockCalendarText::tr("Line %1: %2").arg(line).arg(error.message);
    return error;
}

core::Date dateIn(core::JsonRecord& record, const char* key) {
    const QString text = record.text(key);
    const auto date = core::Date::fromIso(text);
    if (!date && !text.isEmpty())
        record.refuse("bad_value", key, ClockCalendarText::tr("This must be a day as 2026-10-01."));
    return date.value_or(*core::Date::of(1970, 1, 1));
}

/// Collects what the lines say.
class CalendarReader final {
public:
    core::Done take(QByteArrayView line) {
        core::JsonRecord record = core::JsonRecord::fromLine(line);
        if (record.has("time_zone"))
            takeZone(record);
        else if (record.has("week"))
            takeWeek(record);
        else if (record.has("date"))
            takeDay(record);
        else
            record.refuse(
                "missing", "",
                ClockCalendarText::tr("A line of a calendar has time_zone, week or date."));
        return record.finished();
    }

    core::Result<core::WorkCalendar> calendar() const {
        QList<core::WorkWeek> weeks = m_weeks;
        std::sort(weeks.begin(), weeks.end(),
                  [](const core::WorkWeek& a, const core::WorkWeek& b) { return a.from < b.from; });
        if (m_zone.isEmpty() || weeks.isEmpty())
            return core::fail(
                QStringLiteral("missing"),
                ClockCalendarText::tr("A calendar needs a line with its time_zone and "
                                      "at least one with a week."));
        return core::WorkCalendar::make(m_version, m_zone, weeks, m_days);
    }

private:
    void takeZone(core::JsonRecord& record) {
        if (!m_zone.isEmpty())
            record.refuse("duplicate_key", "time_zone",
                          ClockCalendarText::tr("A calendar has one time zone."));
        m_zone = record.text("time_zone");
        if (record.has("version"))
            m_version = record.count("version", kLargestVersion);
    }

    void takeWeek(core::JsonRecord& record) {
        const core::Date from =
            record.has("from") ? dateIn(record, "from") : *core::Date::of(1970, 1, 1);
        const auto week = weekFromText(from, record.texts("week").join(u';'));
        if (!week)
            record.refuse("bad_value", "week",
                          ClockCalendarText::tr("A week is seven texts from Monday on, such as "
                                                "\"09:00-12:00 13:00-18:00\", empty for a day "
                                                "off."));
        else if (std::any_of(m_weeks.begin(), m_weeks.end(),
                             [&](const core::WorkWeek& each) { return each.from == from; }))
            record.refuse("bad_value", "from",
                          ClockCalendarText::tr("Two weeks hold from the same day."));
        else
            m_weeks.append(*week);
    }

    void takeDay(core::JsonRecord& record) {
        const core::Date date = dateIn(record, "date");
        const QString kind = record.text("kind");
        core::SpecialDay day;
        day.name = record.text("name", false);
        if (kind == u"working") {
            day.kind = core::SpecialDay::Kind::Working;
            takeShifts(record, day);
        } else if (kind != u"holiday") {
            record.refuse("bad_value", "kind",
                          ClockCalendarText::tr("A day is a holiday or working."));
        }
        if (m_days.contains(date))
            record.refuse("bad_value", "date", ClockCalendarText::tr("This day stands twice."));
        m_days.insert(date, day);
    }

    static void takeShifts(core::JsonRecord& record, core::SpecialDay& day) {
        if (const auto shifts = shiftsFromText(record.text("shifts", false)))
            day.shifts = *shifts;
        else
            record.refuse(
                "bad_value", "shifts",
                ClockCalendarText::tr("Working hours are written as 09:00-12:00 13:00-18:00."));
    }

    int m_version = 1;
    QString m_zone;
    QList<core::WorkWeek> m_weeks;
    QHash<core::Date, core::SpecialDay> m_days;
};

QByteArray calendarLine(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

core::Result<core::WorkCalendar> calendarFromLines(const QByteArray& lines) {
    if (lines.size() > kLargestCalendar)
        return core::fail(QStringLiteral("bad_json"),
                          ClockCalendarText::tr("The calendar is larger than 8 MiB."));
    CalendarReader reader;
    int number = 0;
    for (const QByteArray& line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (const auto taken = reader.take(line); !taken)
            return core::fail(atLine(number, taken.error()));
    }
    return reader.calendar();
}

QByteArray calendarToLines(const core::WorkCalendar& calendar) {
    QByteArray lines =
        calendarLine({{QStringLiteral("time_zone"), QString::fromUtf8(calendar.zone().id())},
                      {QStringLiteral("version"), calendar.version()}});
    for (const core::WorkWeek& week : calendar.weeks()) {
        const QStringList days = weekText(week).split(u';');
        lines += calendarLine({{QStringLiteral("from"), week.from.toIso()},
                               {QStringLiteral("week"), QJsonArray::fromStringList(days)}});
    }
    QMap<core::Date, core::SpecialDay> days;
    for (auto day = calendar.specialDays().begin(); day != calendar.specialDays().end(); ++day)
        days.insert(day.key(), day.value());
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const bool isWorking = day->kind == core::SpecialDay::Kind::Working;
        QJsonObject json{{QStringLiteral("date"), day.key().toIso()},
                         {QStringLiteral("kind"),
                          isWorking ? QStringLiteral("working") : QStringLiteral("holiday")}};
        if (!day->name.isEmpty())
            json.insert(QStringLiteral("name"), day->name);
        if (isWorking && !day->shifts.isEmpty())
            json.insert(QStringLiteral("shifts"), shiftsText(day->shifts));
        lines += calendarLine(json);
    }
    return lines;
}

core::Result<core::WorkCalendar> calendarFromFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(QStringLiteral("file/unreadable"),
                          ClockCalendarText::tr("The file “%1” cannot be read.").arg(path),
                          file.errorString());
    return calendarFromLines(file.read(kLargestCalendar + 1));
}

core::Done saveCalendarFile(const QString& path, const core::WorkCalendar& calendar) {
    const QByteArray lines = calendarToLines(calendar);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit())
        return {};
    return core::fail(QStringLiteral("file/unwritable"),
                      ClockCalendarText::tr("The file “%1” cannot be written.").arg(path),
                      file.errorString());
}

}  // namespace staff
