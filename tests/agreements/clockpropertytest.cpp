#include "agreements/domain/clockreading.h"

#include "clocksamples.h"
#include "core/property.h"
#include "testsuite.h"

#include <algorithm>

using agreements::ClockEvent;
using agreements::ClockEventKind;
using agreements::ClockReading;
using agreements::ClockRun;
using agreements::ClockSegment;
using agreements::ClockTarget;
using agreements::ClockUnit;
using core::Instant;

namespace {

constexpr qint64 kMinuteMs = 60'000;

struct Setting {
    ClockTarget target;
    core::WorkCalendar calendar;
    Instant opened;
};

/// Over the clock changes and the long holiday of 2026.
Setting anySetting() {
    const bool isChina = *rc::gen::arbitrary<bool>();
    Setting setting{{}, isChina ? clocksamples::china() : clocksamples::berlin(), {}};
    setting.target.unit = ClockUnit(within(0, 6));
    setting.target.count = within(1, 60);
    setting.target.holidayExtends = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>())
        setting.target.firstDay = core::FirstDay::SameDay;
    if (*rc::gen::arbitrary<bool>())
        setting.target.serviceHours = core::Shift{8 * 60, 18 * 60};
    setting.opened = {1'772'500'000'000 + within<qint64>(0, 250LL * 24 * 60) * kMinuteMs +
                      within(0, 3)};
    return setting;
}

/// Few instants and few reasons, so that much falls together.
QList<ClockEvent> anyEvents(const Setting& setting) {
    QList<ClockEvent> events;
    const int count = within(0, 9);
    for (int i = 0; i < count; ++i) {
        const qint64 offset = within<qint64>(-3, 60) * 97 * kMinuteMs;
        const auto kind =
            *rc::gen::weightedElement<ClockEventKind>({{1, ClockEventKind::Opened},
                                                       {4, ClockEventKind::Paused},
                                                       {4, ClockEventKind::Resumed},
                                                       {2, ClockEventKind::Reassigned},
                                                       {1, ClockEventKind::Met},
                                                       {1, ClockEventKind::Cancelled}});
        events.append(clocksamples::clockEvent(kind, {setting.opened.ms + offset},
                                               QString::number(within(0, 2))));
    }
    if (within(0, 10) > 0)
        events.append(clocksamples::clockEvent(ClockEventKind::Opened, setting.opened));
    return events;
}

ClockRun runOf(const Setting& setting, const QList<ClockEvent>& events) {
    return agreements::replay(setting.target, events, setting.calendar).value();
}

QList<ClockEvent> shuffled(QList<ClockEvent> events) {
    for (qsizetype i = events.size() - 1; i > 0; --i)
        events.swapItemsAt(i, within<qsizetype>(0, i + 1));
    return events;
}

}  // namespace

class ClockPropertyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedPausedAndClosedTimeIsWhatHasElapsed();
    void aPauseNeverMakesADueMomentEarlier();
    void aLongerPauseIsNeverDueEarlier();
    void theOrderInWhichEventsArriveDoesNotMatter();
    void everyEventIsAppliedOrKept();
    void usedUpTimeAtTheDueMomentIsTheTarget();
    void aRunWithoutPausesIsDueWhenItWasOpened();
};

void ClockPropertyTest::workedPausedAndClosedTimeIsWhatHasElapsed() {
    verifyProperty("the strip has no gaps", [] {
        const Setting setting = anySetting();
        const QList<ClockEvent> events = anyEvents(setting);
        const Instant now{setting.opened.ms + within<qint64>(0, 9000) * 60'011};
        const ClockRun run = runOf(setting, events);
        const ClockReading reading =
            agreements::clockAt(setting.target, run, setting.calendar, now).value();
        if (!run.openedAt) {
            RC_ASSERT(reading.segments.isEmpty());
            return;
        }
        Instant last = *run.openedAt;
        qint64 minutes = 0;
        for (const ClockSegment& segment : reading.segments) {
            RC_ASSERT(segment.from == last);
            RC_ASSERT(segment.from < segment.to);
            last = segment.to;
            minutes += segment.minutes;
        }
        RC_ASSERT(minutes == reading.elapsedMinutes());
        RC_ASSERT(minutes == (last.ms - run.openedAt->ms) / kMinuteMs);
        RC_ASSERT(!run.end || last == run.end->at);
        RC_ASSERT(run.end || last >= now || last == *run.openedAt);
    });
}

void ClockPropertyTest::aPauseNeverMakesADueMomentEarlier() {
    verifyProperty("pausing buys time or nothing", [] {
        const Setting setting = anySetting();
        const Instant from{setting.opened.ms + within<qint64>(0, 9000) * kMinuteMs};
        const Instant to{from.ms + within<qint64>(0, 9000) * 60'007};
        QList<ClockEvent> events{clocksamples::clockEvent(ClockEventKind::Opened, setting.opened)};
        const Instant without = *runOf(setting, events).due;
        events.append(
            clocksamples::clockEvent(ClockEventKind::Paused, from, QStringLiteral("parts")));
        events.append(clocksamples::clockEvent(ClockEventKind::Resumed, to));
        const Instant with = *runOf(setting, events).due;
        RC_ASSERT(with >= without);
        RC_ASSERT(from < without || with == without);
        RC_ASSERT(with == agreements::dueIfPaused(setting.target, events.mid(0, 1),
                                                  setting.calendar, from, to)
                              .value());
    });
}

void ClockPropertyTest::aLongerPauseIsNeverDueEarlier() {
    verifyProperty("a longer pause is due later or at the same time", [] {
        const Setting setting = anySetting();
        const QList<ClockEvent> events{
            clocksamples::clockEvent(ClockEventKind::Opened, setting.opened)};
        const Instant from{setting.opened.ms + within<qint64>(0, 3000) * kMinuteMs};
        const Instant shorter{from.ms + within<qint64>(0, 9000) * kMinuteMs};
        const Instant longer{shorter.ms + within<qint64>(0, 9000) * kMinuteMs};
        const auto due = [&](Instant until) {
            return *agreements::dueIfPaused(setting.target, events, setting.calendar, from, until)
                        .value();
        };
        RC_ASSERT(due(longer) >= due(shorter));
    });
}

void ClockPropertyTest::theOrderInWhichEventsArriveDoesNotMatter() {
    verifyProperty("batches and their order do not matter", [] {
        const Setting setting = anySetting();
        const QList<ClockEvent> events = anyEvents(setting);
        const qsizetype cut = within<qsizetype>(0, events.size() + 1);
        const QList<ClockEvent> batches = events.mid(cut) + events.mid(0, cut);
        const ClockRun once = runOf(setting, events);
        RC_ASSERT(runOf(setting, batches) == once);
        RC_ASSERT(runOf(setting, shuffled(events)) == once);
    });
}

void ClockPropertyTest::everyEventIsAppliedOrKept() {
    verifyProperty("no event is lost", [] {
        const Setting setting = anySetting();
        const QList<ClockEvent> events = anyEvents(setting);
        const ClockRun run = runOf(setting, events);
        qsizetype applied = (run.openedAt ? 1 : 0) + (run.end ? 1 : 0) + run.assignments.size();
        for (const agreements::ClockPause& pause : run.pauses)
            applied += pause.to && (!run.end || *pause.to != run.end->at) ? 2 : 1;
        // The last pause may have ended by an event of the instant of the end.
        RC_ASSERT(applied + run.unapplied.size() == events.size() ||
                  (run.end && applied + run.unapplied.size() < events.size()));
        const auto twice = runOf(setting, events + events);
        RC_ASSERT(twice.due == run.due);
        RC_ASSERT(twice.pauses == run.pauses);
        RC_ASSERT(twice.end == run.end);
    });
}

void ClockPropertyTest::usedUpTimeAtTheDueMomentIsTheTarget() {
    verifyProperty("what is used up when it is due is the target", [] {
        Setting setting = anySetting();
        setting.target.unit = *rc::gen::element(ClockUnit::Minutes, ClockUnit::WorkingMinutes);
        const QList<ClockEvent> events = anyEvents(setting);
        ClockRun run = runOf(setting, events);
        if (!run.openedAt)
            return;
        run.end = std::nullopt;
        if (run.isPaused())
            return;
        const ClockReading reading =
            agreements::clockAt(setting.target, run, setting.calendar, *run.due).value();
        if (reading.segments.isEmpty() || reading.segments.last().to != *run.due)
            return;  // Paused or resumed after the due moment.
        qint64 worked = 0;
        for (const ClockSegment& segment : reading.segments)
            worked +=
                segment.kind == ClockSegment::Kind::Worked ? segment.to.ms - segment.from.ms : 0;
        RC_ASSERT(worked == setting.target.count * kMinuteMs);
    });
}

void ClockPropertyTest::aRunWithoutPausesIsDueWhenItWasOpened() {
    verifyProperty("later openings are due later", [] {
        Setting setting = anySetting();
        const auto dueOf = [&setting](Instant opened) {
            return *runOf(setting, {clocksamples::clockEvent(ClockEventKind::Opened, opened)}).due;
        };
        const Instant later{setting.opened.ms + within<qint64>(0, 9000) * kMinuteMs};
        RC_ASSERT(dueOf(setting.opened) >= setting.opened);
        RC_ASSERT(dueOf(later) >= dueOf(setting.opened));
    });
}

REGISTER_TEST(ClockPropertyTest)
#include "clockpropertytest.moc"
