#include "agreements/domain/clocklines.h"

#include "agreements/domain/clockjson.h"
#include "core/isoinstant.h"
#include "core/localtime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace agreements {
namespace {

struct ClockLinesText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ClockLines)
};

/// Lines as ids of events: of two that say the same the earlier one is applied.
QString idOfLine(int number) {
    constexpr int kDigits = 10;
    return QString::number(number).rightJustified(kDigits, u'0');
}

ClockEvent readEvent(core::JsonRecord& record) {
    ClockEvent event;
    const QString word = record.text("event");
    const auto kind = clockEventKindFromText(word);
    if (!kind && !word.isEmpty())
        record.refuse("bad_value", "event",
                      ClockLinesText::tr("An event is opened, paused, resumed, reassigned, met or "
                                         "cancelled."));
    event.kind = kind.value_or(ClockEventKind::Opened);
    event.at = record.instant("at");
    if (event.kind == ClockEventKind::Reassigned)
        event.assignee = record.text("to");
    if (event.kind != ClockEventKind::Opened)
        event.reason = record.text("reason", event.kind == ClockEventKind::Paused);
    return event;
}

bool isInDays(ClockUnit unit) {
    return unit == ClockUnit::Days || unit == ClockUnit::WorkingDays;
}

QJsonArray assignmentsToJson(const QList<ClockEvent>& assignments, const QTimeZone& zone) {
    QJsonArray array;
    for (const ClockEvent& event : assignments) {
        array.append(QJsonObject{{QStringLiteral("at"), core::isoInstant(event.at, zone)},
                                 {QStringLiteral("to"), event.assignee}});
    }
    return array;
}

}  // namespace

core::Done ClockLines::take(int number, QByteArrayView line) {
    core::JsonRecord record = core::JsonRecord::fromLine(line);
    const QString name = record.text("clock");
    ClockEvent event = readEvent(record);
    event.id = idOfLine(number);
    const bool isOpening = event.kind == ClockEventKind::Opened && record.has("event");
    Clock clock;
    if (isOpening) {
        clock = readClock(record);
        // Two openings at one instant are told apart, and put in order, by what they open.
        event.reason =
            QString::fromUtf8(QJsonDocument(toJson(clock)).toJson(QJsonDocument::Compact));
    }
    CORE_TRY(record.finished());
    if (!m_indexes.contains(name)) {
        m_indexes.insert(name, m_clocks.size());
        m_clocks.append({name, {}, {}});
    }
    Named& named = m_clocks[m_indexes.value(name)];
    named.events.append(event);
    if (isOpening)
        named.openings.insert(number, clock);
    return {};
}

QList<QJsonObject> ClockLines::clocks(const Question& question) const {
    QList<QJsonObject> all;
    for (const Named& named : m_clocks)
        all.append(clockOf(named, question));
    return all;
}

QJsonObject ClockLines::clockOf(const Named& named, const Question& question) const {
    const auto clock = answer(named, question);
    if (clock)
        return *clock;
    return {
        {QStringLiteral("clock"), named.name},
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), clock.error().code},
                                              {QStringLiteral("message"), clock.error().message},
                                              {QStringLiteral("place"), QString()}}}};
}

core::Result<QJsonObject> ClockLines::answer(const Named& named, const Question& question) const {
    const auto opening = std::min_element(
        named.events.begin(), named.events.end(), [](const ClockEvent& a, const ClockEvent& b) {
            return std::tie(a.kind, a.at, a.reason, a.id) < std::tie(b.kind, b.at, b.reason, b.id);
        });
    const bool hasOpening = opening->kind == ClockEventKind::Opened;
    const Clock clock = hasOpening ? named.openings.value(opening->id.toInt()) : Clock();
    const QTimeZone& zone = m_calendar.zone();
    CORE_ASSIGN(const ClockRun run, replay(clock.target, named.events, m_calendar, question.now));
    CORE_ASSIGN(const ClockReading reading, clockAt(clock.target, run, m_calendar, question.now));

    QJsonObject json = hasOpening ? toJson(clock)
                                  : QJsonObject{{QStringLiteral("what"), QJsonValue()},
                                                {QStringLiteral("from"), QJsonValue()},
                                                {QStringLiteral("source"), QJsonArray()},
                                                {QStringLiteral("clause"), QJsonValue()},
                                                {QStringLiteral("target"), QJsonValue()}};
    json.insert(QStringLiteral("clock"), named.name);
    json.insert(QStringLiteral("state"), toText(reading.state));
    json.insert(QStringLiteral("is_paused"), reading.isPaused);
    json.insert(QStringLiteral("opened_at"), textOf(run.openedAt));
    json.insert(QStringLiteral("due"), textOf(reading.due));
    const bool hasDay = reading.due && isInDays(clock.target.unit);
    json.insert(QStringLiteral("due_on"),
                hasDay ? QJsonValue(core::dateOf(*reading.due, zone).toIso()) : QJsonValue());
    json.insert(QStringLiteral("ended_at"), run.end ? textOf(run.end->at) : QJsonValue());
    json.insert(QStringLiteral("assigned"), assignmentsToJson(run.assignments, zone));
    json.insert(QStringLiteral("elapsed_minutes"), reading.elapsedMinutes());
    json.insert(QStringLiteral("worked_minutes"), reading.workedMinutes);
    json.insert(QStringLiteral("paused_minutes"), reading.pausedMinutes);
    json.insert(QStringLiteral("closed_minutes"), reading.closedMinutes);
    json.insert(QStringLiteral("segments"), toJson(reading.segments, zone));
    json.insert(QStringLiteral("not_applied"), notApplied(run.unapplied));
    json.insert(QStringLiteral("calendar_version"), m_calendar.version());
    json.insert(QStringLiteral("calendar"), m_calendar.fingerprint());
    if (question.pausedUntil) {
        CORE_ASSIGN(const auto due, dueIfPaused(clock.target, named.events, m_calendar,
                                                question.now, *question.pausedUntil));
        json.insert(QStringLiteral("due_if_paused"), textOf(due));
    }
    return json;
}

QJsonArray ClockLines::notApplied(const QList<UnappliedEvent>& events) const {
    QJsonArray array;
    for (const UnappliedEvent& unapplied : events) {
        array.append(QJsonObject{
            {QStringLiteral("line"), unapplied.event.id.toInt()},
            {QStringLiteral("event"), toText(unapplied.event.kind)},
            {QStringLiteral("at"), core::isoInstant(unapplied.event.at, m_calendar.zone())},
            {QStringLiteral("why"), toText(unapplied.why)}});
    }
    return array;
}

QJsonValue ClockLines::textOf(const std::optional<core::Instant>& instant) const {
    return instant ? QJsonValue(core::isoInstant(*instant, m_calendar.zone())) : QJsonValue();
}

}  // namespace agreements
