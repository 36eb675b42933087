#include "repairs/domain/clockset.h"

#include "agreements/domain/agreementcontent.h"
#include "agreements/domain/clockjson.h"
#include "agreements/domain/clockpromise.h"
#include "core/localtime.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace repairs {

using agreements::ClockEvent;
using agreements::ClockEventKind;
using agreements::Fact;

namespace {

std::optional<core::Instant> startOf(const QString& from, const agreements::Facts& facts) {
    const auto fact = agreements::factNamed(from);
    const auto ms = fact ? facts.at(*fact) : std::nullopt;
    return ms ? std::optional(core::Instant{*ms}) : std::nullopt;
}

/// What ends a clock of this name before the order is done.
bool meets(const QString& what, ClockFact::Kind kind) {
    using Kind = ClockFact::Kind;
    if (what == u"contact" || what == u"response")
        return kind != Kind::Status;
    if (what == u"handling_plan")
        return kind == Kind::PlanMade;
    if (what == u"loan_unit")
        return kind == Kind::UnitLent;
    return what.startsWith(u"visit") && kind == Kind::Arrived;
}

/// Clocks of an answer end when somebody takes the order up.
bool meetsByWork(const QString& what) {
    return what == u"contact" || what == u"response";
}

bool isWork(Status status) {
    return status == Status::Diagnosing || status == Status::InRepair;
}

bool isDone(std::optional<Status> status) {
    return status == Status::Ready || status == Status::Closed;
}

/// Goes along the facts and writes down what they are to one clock.
class Course final {
public:
    Course(const SetClock& clock) : m_what(clock.clock.what) {
        add(ClockEventKind::Opened, clock.openedAt, {});
    }

    void take(const ClockFact& fact) {
        const ReplayEvent& event = fact.event;
        if (!event.to) {
            if (meets(m_what, fact.kind))
                add(ClockEventKind::Met, event.at, {}, event.id);
            return;
        }
        if (event.from != m_status)
            return;
        const std::optional<Status> before = std::exchange(m_status, event.to);
        if (before == Status::Waiting)
            add(ClockEventKind::Resumed, event.at, {}, event.id);
        if (event.to == Status::Waiting)
            add(ClockEventKind::Paused, event.at, event.reason, event.id);
        if (meetsByWork(m_what) && isWork(*event.to))
            add(ClockEventKind::Met, event.at, {}, event.id);
        if (isDone(m_status) != isDone(before) || m_status == Status::Cancelled ||
            before == Status::Cancelled)
            m_end = isDone(m_status) || m_status == Status::Cancelled
                        ? std::optional(std::pair(event.at, event.id))
                        : std::nullopt;
    }

    QList<ClockEvent> events() {
        if (m_end) {
            const bool isVisit = m_what.startsWith(u"visit");
            const bool isCancelled = m_status == Status::Cancelled || isVisit;
            add(isCancelled ? ClockEventKind::Cancelled : ClockEventKind::Met, m_end->first,
                isCancelled ? code(*m_status) : QString(), m_end->second);
        }
        return m_events;
    }

private:
    void add(ClockEventKind kind, core::Instant at, const QString& reason,
             const core::RowId& id = {}) {
        const QString name =
            id.isNil() ? QString() : id.toString() + u'/' + agreements::toText(kind);
        m_events.append({kind, at, reason, {}, name});
    }

    const QString m_what;
    std::optional<Status> m_status;
    /// When the order was done or cancelled, as long as it is.
    std::optional<std::pair<core::Instant, core::RowId>> m_end;
    QList<ClockEvent> m_events;
};

core::Done badClocks(const QString& what) {
    return core::fail(
        QStringLiteral("clock/format"),
        QCoreApplication::translate(
            "repairs::ClockSet", "The clocks of an order cannot be read. Run doctor on this file."),
        what);
}

core::Result<SetClock> clockFrom(const QJsonObject& json) {
    SetClock set;
    set.clock.what = json.value(QStringLiteral("what")).toString();
    set.clock.from = json.value(QStringLiteral("from")).toString();
    set.clock.clause = json.value(QStringLiteral("clause")).toString();
    for (const QJsonValue& source : json.value(QStringLiteral("source")).toArray())
        set.clock.source.append(source.toString());
    set.openedAt.ms = json.value(QStringLiteral("opened_at")).toInteger();
    CORE_ASSIGN(set.clock.target,
                agreements::clockTargetFromJson(json.value(QStringLiteral("target")).toObject()));
    return set;
}

}  // namespace

ClockSet clockSetOf(const agreements::Verdict* verdict, const agreements::Facts& facts,
                    const QTimeZone& zone, const agreements::RestDays& restDays) {
    ClockSet set{zone, restDays, {}};
    const auto add = [&](const agreements::Clock& clock) {
        if (const auto start = startOf(clock.from, facts))
            set.clocks.append({clock, *start});
    };
    if (verdict)
        for (const agreements::DeadlineStatement& line : verdict->deadlines)
            add({line.what, line.from, line.ground.clause, line.ground.source, line.target});
    if (facts.at(Fact::HomeVisit) == 1)
        for (const agreements::Clock& clock : agreements::VisitPromise().clocks())
            add(clock);
    return set;
}

QString clockSetText(const ClockSet& set) {
    if (set.clocks.isEmpty())
        return {};
    QJsonArray clocks;
    for (const SetClock& one : set.clocks) {
        clocks.append(
            QJsonObject{{QStringLiteral("what"), one.clock.what},
                        {QStringLiteral("from"), one.clock.from},
                        {QStringLiteral("clause"), one.clock.clause},
                        {QStringLiteral("source"), QJsonArray::fromStringList(one.clock.source)},
                        {QStringLiteral("opened_at"), one.openedAt.ms},
                        {QStringLiteral("target"), agreements::toJson(one.clock.target)}});
    }
    const QJsonObject json{{QStringLiteral("zone"), QString::fromUtf8(set.zone.id())},
                           {QStringLiteral("rest"), agreements::restDaysText(set.restDays)},
                           {QStringLiteral("clocks"), clocks}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

core::Result<ClockSet> clockSetFromText(const QString& text) {
    ClockSet set{QTimeZone::utc(), {}, {}};
    if (text.isEmpty())
        return set;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.isEmpty())
        CORE_TRY(badClocks(QStringLiteral("no object")));
    CORE_ASSIGN(set.zone, core::timeZone(json.value(QStringLiteral("zone")).toString()));
    CORE_ASSIGN(set.restDays,
                agreements::restDaysFromText(json.value(QStringLiteral("rest")).toString()));
    for (const QJsonValue& value : json.value(QStringLiteral("clocks")).toArray()) {
        CORE_ASSIGN(const SetClock clock, clockFrom(value.toObject()));
        set.clocks.append(clock);
    }
    return set;
}

core::Result<core::WorkCalendar> calendarOf(const ClockSet& set) {
    const QList<core::Shift> wholeDay{{0, 1440}};
    core::WorkWeek week{*core::Date::of(1, 1, 1), {}};
    for (int day = 1; day <= 7; ++day)
        if (!set.restDays.restWeekdays.contains(day))
            week.days[std::size_t(day - 1)] = wholeDay;
    QHash<core::Date, core::SpecialDay> special;
    for (const core::Date& date : set.restDays.workdays)
        special.insert(date, {core::SpecialDay::Kind::Working, {}, wholeDay});
    for (const core::Date& date : set.restDays.holidays)
        special.insert(date, {core::SpecialDay::Kind::Holiday, {}, {}});
    return core::WorkCalendar::make(0, QString::fromUtf8(set.zone.id()), {week}, special);
}

QList<ClockEvent> clockEventsOf(const SetClock& clock, QList<ClockFact> facts) {
    std::ranges::sort(facts, [](const ClockFact& a, const ClockFact& b) {
        return std::tie(a.event.at, a.event.id) < std::tie(b.event.at, b.event.id);
    });
    Course course(clock);
    for (const ClockFact& fact : std::as_const(facts))
        course.take(fact);
    return course.events();
}

core::Result<agreements::ClockRun> replayClock(const ClockSet& set, const SetClock& clock,
                                               const QList<ClockFact>& facts) {
    CORE_ASSIGN(const core::WorkCalendar calendar, calendarOf(set));
    return agreements::replay(clock.clock.target, clockEventsOf(clock, facts), calendar);
}

}  // namespace repairs
