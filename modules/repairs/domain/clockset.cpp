#include "repairs/domain/clockset.h"

#include "agreements/domain/agreementcontent.h"
#include "agreements/domain/clockjson.h"
#include "core/jsonrecord.h"
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
    explicit Course(const SetClock& clock) : m_what(clock.clock.what) {
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
        if (m_end && !m_firstEnd)
            m_firstEnd = m_end->first;
    }

    /// When the order was done or cancelled for the first time, also where it was opened again.
    std::optional<core::Instant> firstEnd() const { return m_firstEnd; }

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
    std::optional<core::Instant> m_firstEnd;
    QList<ClockEvent> m_events;
};

Course courseOf(const SetClock& clock, QList<ClockFact> facts) {
    std::ranges::sort(facts, [](const ClockFact& a, const ClockFact& b) {
        return std::tie(a.event.at, a.event.id) < std::tie(b.event.at, b.event.id);
    });
    Course course(clock);
    for (const ClockFact& fact : std::as_const(facts))
        course.take(fact);
    return course;
}

/// The days of rest of an agreement as a calendar: all other days count, from midnight to midnight.
core::Result<core::WorkCalendar> restCalendar(const ClockSet& set) {
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

/// `ended`: none as long as neither the clock nor its order has ever ended.
core::Result<core::WorkCalendar> workingCalendar(const ClockSet& set,
                                                 const staff::CalendarHistory& history,
                                                 std::optional<core::Instant> ended) {
    if (history.isEmpty())
        return combined(core::WorkCalendar::usual(set.zone), set.restDays);
    CORE_ASSIGN(const core::WorkCalendar centre, ended ? history.at(*ended) : history.last());
    return combined(centre, set.restDays);
}

core::Done badClocks(const QString& what) {
    return core::fail(
        QStringLiteral("clock/format"),
        QCoreApplication::translate(
            "repairs::ClockSet", "The clocks of an order cannot be read. Run doctor on this file."),
        what);
}

}  // namespace

ClockSet clockSetOf(const agreements::Verdict* verdict, const agreements::Facts& facts,
                    const QTimeZone& zone, const agreements::RestDays& restDays,
                    const agreements::VisitPromise& promise) {
    ClockSet set{zone, restDays, {}};
    const auto add = [&](const agreements::Clock& clock) {
        if (const auto start = startOf(clock.from, facts))
            set.clocks.append({clock, *start});
    };
    if (verdict)
        for (const agreements::DeadlineStatement& line : verdict->deadlines)
            add({line.what, line.from, line.ground.clause, line.ground.source, line.target});
    if (facts.at(Fact::HomeVisit) == 1)
        for (const agreements::Clock& clock : promise.clocks())
            add(clock);
    return set;
}

QString clockSetText(const ClockSet& set) {
    if (set.clocks.isEmpty())
        return {};
    QJsonArray clocks;
    for (const SetClock& one : set.clocks) {
        QJsonObject json = agreements::toJson(one.clock);
        json.insert(QStringLiteral("from"), one.clock.from);
        json.insert(QStringLiteral("clause"), one.clock.clause);
        json.insert(QStringLiteral("opened_at"), one.openedAt.ms);
        clocks.append(json);
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
    core::JsonRecord record = core::JsonRecord::fromLine(text.toUtf8());
    const QString zone = record.text("zone");
    constexpr qsizetype kLongestRest = 60'000;
    const QString rest = record.text("rest", false, kLongestRest);
    for (core::JsonRecord& one : record.objects("clocks")) {
        SetClock clock;
        clock.clock = agreements::readClock(one);
        clock.openedAt.ms = one.number("opened_at");
        if (!one.finished())
            record.take(one);
        set.clocks.append(clock);
    }
    if (const auto done = record.finished(); !done)
        CORE_TRY(badClocks(done.error().detail));
    CORE_ASSIGN(set.zone, core::timeZone(zone));
    CORE_ASSIGN(set.restDays, agreements::restDaysFromText(rest));
    return set;
}

bool followsCalendar(const agreements::ClockTarget& target) {
    using agreements::ClockUnit;
    return target.unit == ClockUnit::WorkingMinutes || target.unit == ClockUnit::WorkingHours ||
           target.unit == ClockUnit::WorkingDays;
}

bool followsCalendar(const ClockSet& set) {
    return std::ranges::any_of(
        set.clocks, [](const SetClock& one) { return followsCalendar(one.clock.target); });
}

core::Result<core::WorkCalendar> combined(const core::WorkCalendar& centre,
                                          const agreements::RestDays& restDays) {
    const core::SpecialDay rest{core::SpecialDay::Kind::Holiday, {}, {}};
    QList<core::WorkWeek> weeks = centre.weeks();
    QHash<core::Date, core::SpecialDay> days = centre.specialDays();
    for (const int weekday : restDays.restWeekdays) {
        for (core::WorkWeek& week : weeks)
            week.days[std::size_t(weekday - 1)].clear();
        for (auto day = days.begin(); day != days.end(); ++day)
            if (day.key().weekday() == weekday)
                *day = rest;
    }
    for (const core::Date& date : restDays.workdays)
        days.insert(date, {core::SpecialDay::Kind::Working, {}, centre.shiftsOn(date)});
    for (const core::Date& date : restDays.holidays)
        days.insert(date, rest);
    return core::WorkCalendar::make(centre.version(), QString::fromUtf8(centre.zone().id()), weeks,
                                    days);
}

QList<ClockEvent> clockEventsOf(const SetClock& clock, const QList<ClockFact>& facts) {
    return courseOf(clock, facts).events();
}

core::Result<CountedClock> countClock(const ClockSet& set, const SetClock& clock,
                                      const QList<ClockFact>& facts,
                                      const staff::CalendarHistory& history) {
    Course course = courseOf(clock, facts);
    const QList<ClockEvent> events = course.events();
    const agreements::ClockTarget& target = clock.clock.target;
    const auto by = [&](const core::WorkCalendar& calendar) -> core::Result<CountedClock> {
        CORE_ASSIGN(agreements::ClockRun run, agreements::replay(target, events, calendar));
        return CountedClock{calendar, std::move(run)};
    };
    if (!followsCalendar(target)) {
        CORE_ASSIGN(const core::WorkCalendar calendar, restCalendar(set));
        return by(calendar);
    }
    CORE_ASSIGN(const core::WorkCalendar now, workingCalendar(set, history, course.firstEnd()));
    CORE_ASSIGN(CountedClock counted, by(now));
    const auto& end = counted.run.end;
    if (!end || (course.firstEnd() && *course.firstEnd() <= end->at))
        return counted;
    CORE_ASSIGN(const core::WorkCalendar then, workingCalendar(set, history, end->at));
    return by(then);
}

core::Result<std::optional<core::Instant>> dueIfPaused(const ClockSet& set, const SetClock& clock,
                                                       const QList<ClockFact>& facts,
                                                       const staff::CalendarHistory& history,
                                                       const PauseAsked& asked) {
    CORE_ASSIGN(const CountedClock counted, countClock(set, clock, facts, history));
    return agreements::dueIfPaused(clock.clock.target, clockEventsOf(clock, facts),
                                   counted.calendar, asked.from, asked.until);
}

}  // namespace repairs
