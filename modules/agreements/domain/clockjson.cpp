#include "agreements/domain/clockjson.h"

#include "staff/domain/calendarweek.h"

#include "core/isoinstant.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace agreements {
namespace {

constexpr int kLongestTarget = 100'000;

struct ClockJsonText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ClockJson)
};

struct UnitKey {
    const char* key;
    ClockUnit unit;
};

constexpr std::array<UnitKey, 6> kUnits{{{"minutes", ClockUnit::Minutes},
                                         {"hours", ClockUnit::Hours},
                                         {"days", ClockUnit::Days},
                                         {"working_minutes", ClockUnit::WorkingMinutes},
                                         {"working_hours", ClockUnit::WorkingHours},
                                         {"working_days", ClockUnit::WorkingDays}}};

constexpr std::array<std::pair<ClockEventKind, const char*>, 6> kEventWords{
    {{ClockEventKind::Opened, "opened"},
     {ClockEventKind::Resumed, "resumed"},
     {ClockEventKind::Paused, "paused"},
     {ClockEventKind::Reassigned, "reassigned"},
     {ClockEventKind::Met, "met"},
     {ClockEventKind::Cancelled, "cancelled"}}};

QString hourText(int minute) {
    return staff::shiftsText({{minute, minute}}).left(5);
}

/// ["08:00", "18:00"], up to 24:00.
std::optional<core::Shift> shiftFromTexts(const QStringList& texts) {
    if (texts.size() != 2)
        return std::nullopt;
    const auto shifts = staff::shiftsFromText(texts.join(u'-'));
    if (!shifts || shifts->size() != 1 || shifts->first().toMinute <= shifts->first().fromMinute)
        return std::nullopt;
    return shifts->first();
}

void readLength(core::JsonRecord& record, ClockTarget& target) {
    int given = 0;
    for (const UnitKey& unit : kUnits) {
        if (!record.has(unit.key))
            continue;
        ++given;
        target.unit = unit.unit;
        target.count = record.count(unit.key, kLongestTarget);
    }
    if (given != 1)
        record.refuse(given == 0 ? "missing" : "bad_value", "",
                      ClockJsonText::tr("A target has exactly one of minutes, hours, days, "
                                        "working_minutes, working_hours and working_days."));
}

void readServiceHours(core::JsonRecord& record, ClockTarget& target) {
    if (!record.has("service_hours"))
        return;
    target.serviceHours = shiftFromTexts(record.texts("service_hours"));
    if (!target.serviceHours)
        record.refuse("bad_value", "service_hours",
                      ClockJsonText::tr("Service hours are two times of a day, as "
                                        "[\"08:00\", \"18:00\"]."));
    else if (target.unit != ClockUnit::Minutes && target.unit != ClockUnit::Hours)
        record.refuse("bad_value", "service_hours",
                      ClockJsonText::tr("Service hours go with minutes and hours only."));
}

}  // namespace

QString toText(ClockEventKind kind) {
    return QLatin1String(kEventWords.at(size_t(kind)).second);
}

std::optional<ClockEventKind> clockEventKindFromText(QStringView text) {
    for (const auto& [kind, word] : kEventWords) {
        if (text == QLatin1String(word))
            return kind;
    }
    return std::nullopt;
}

QString toText(ClockState state) {
    switch (state) {
    case ClockState::NotOpened:
        return QStringLiteral("not_opened");
    case ClockState::Running:
        return QStringLiteral("running");
    case ClockState::Paused:
        return QStringLiteral("paused");
    case ClockState::Overdue:
        return QStringLiteral("overdue");
    case ClockState::MetInTime:
        return QStringLiteral("met_in_time");
    case ClockState::MetLate:
        return QStringLiteral("met_late");
    case ClockState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString toText(NotApplied why) {
    switch (why) {
    case NotApplied::Twice:
        return QStringLiteral("twice");
    case NotApplied::BeforeOpening:
        return QStringLiteral("before_opening");
    case NotApplied::AlreadyOpen:
        return QStringLiteral("already_open");
    case NotApplied::AlreadyPaused:
        return QStringLiteral("already_paused");
    case NotApplied::NotPaused:
        return QStringLiteral("not_paused");
    case NotApplied::AfterEnd:
        return QStringLiteral("after_end");
    case NotApplied::Later:
        return QStringLiteral("later");
    }
    return {};
}

QString toText(ClockSegment::Kind kind) {
    switch (kind) {
    case ClockSegment::Kind::Worked:
        return QStringLiteral("worked");
    case ClockSegment::Kind::Paused:
        return QStringLiteral("paused");
    case ClockSegment::Kind::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

QJsonObject toJson(const ClockTarget& target) {
    QJsonObject json;
    for (const UnitKey& unit : kUnits) {
        if (unit.unit == target.unit)
            json.insert(QLatin1String(unit.key), target.count);
    }
    if (target.firstDay == core::FirstDay::SameDay)
        json.insert(QStringLiteral("first_day"), QStringLiteral("start_day"));
    if (target.holidayExtends)
        json.insert(QStringLiteral("holiday_extends"), true);
    if (target.serviceHours)
        json.insert(QStringLiteral("service_hours"),
                    QJsonArray{hourText(target.serviceHours->fromMinute),
                               hourText(target.serviceHours->toMinute)});
    return json;
}

ClockTarget readTarget(core::JsonRecord& record) {
    ClockTarget target;
    readLength(record, target);
    readServiceHours(record, target);
    target.holidayExtends = record.flag("holiday_extends");
    const QString firstDay = record.text("first_day", false);
    if (firstDay == u"start_day")
        target.firstDay = core::FirstDay::SameDay;
    else if (record.has("first_day") && firstDay != u"next_day")
        record.refuse("bad_value", "first_day",
                      ClockJsonText::tr("The first day is next_day or start_day."));
    return target;
}

Clock readClock(core::JsonRecord& record) {
    Clock clock;
    clock.what = record.text("what");
    clock.from = record.text("from", false);
    clock.clause = record.text("clause", false);
    clock.source = record.texts("source");
    if (auto target = record.object("target")) {
        clock.target = readTarget(*target);
        if (const auto done = target->finished(); !done)
            record.take(*target);
    }
    return clock;
}

QJsonObject toJson(const Clock& clock) {
    const auto textOrNull = [](const QString& text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{QStringLiteral("what"), clock.what},
            {QStringLiteral("from"), textOrNull(clock.from)},
            {QStringLiteral("source"), QJsonArray::fromStringList(clock.source)},
            {QStringLiteral("clause"), textOrNull(clock.clause)},
            {QStringLiteral("target"), toJson(clock.target)}};
}

QJsonArray toJson(const QList<ClockSegment>& segments, const QTimeZone& zone) {
    QJsonArray array;
    for (const ClockSegment& segment : segments) {
        array.append(
            QJsonObject{{QStringLiteral("kind"), toText(segment.kind)},
                        {QStringLiteral("from"), core::isoInstant(segment.from, zone)},
                        {QStringLiteral("to"), core::isoInstant(segment.to, zone)},
                        {QStringLiteral("minutes"), segment.minutes},
                        {QStringLiteral("reason"),
                         segment.reason.isEmpty() ? QJsonValue() : QJsonValue(segment.reason)}});
    }
    return array;
}

}  // namespace agreements
