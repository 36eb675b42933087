#include "core/property.h"
#include "repairs/domain/replay.h"
#include "repairs/domain/words.h"
#include "testsuite.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace repairs {
namespace {

core::RowId rowId(quint8 number) {
    std::array<quint8, 16> bytes{};
    bytes[15] = number;
    return core::RowId(bytes);
}

ReplayEvent replayed(qint64 at, std::optional<Status> from, std::optional<Status> to,
                     const QString& reason = {}) {
    return {core::Instant{at}, rowId(quint8(at)), at, from, to, reason};
}

bool sameResult(const Replay& a, const Replay& b) {
    return a.status == b.status && a.statusAt == b.statusAt && a.waitingReason == b.waitingReason &&
           a.closedAt == b.closedAt && a.updatedAt == b.updatedAt && a.notApplied == b.notApplied;
}

rc::Gen<std::optional<Status>> anyStatus() {
    return rc::gen::map(rc::gen::inRange(-2, 7), [](int index) -> std::optional<Status> {
        return index < 0 ? std::nullopt : std::optional(all<Status>()[index]);
    });
}

/// Events of several machines: instants meet, from-states often do not fit.
std::vector<ReplayEvent> anyEvents() {
    const int count = within(0, 12);
    std::vector<ReplayEvent> events;
    for (int i = 0; i < count; ++i) {
        ReplayEvent made;
        made.at = core::Instant{within(0, 6)};
        made.id = rowId(quint8(i + 1));
        made.seq = i + 1;
        made.from = *anyStatus();
        made.to = *anyStatus();
        made.reason = code(*rc::gen::element(WaitingReason::Parts, WaitingReason::Customer));
        events.push_back(made);
    }
    return events;
}

QList<ReplayEvent> listOf(const std::vector<ReplayEvent>& events) {
    return QList<ReplayEvent>(events.begin(), events.end());
}

}  // namespace

class ReplayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderWithoutEventsHasNoStatus() { QVERIFY(!replay({}).status); }

    void eventsThatFollowEachOtherAreApplied() {
        const Replay result = replay({
            replayed(1, {}, Status::Received),
            replayed(2, Status::Received, Status::Waiting, QStringLiteral("parts")),
            replayed(3, Status::Waiting, Status::InRepair),
            replayed(4, Status::InRepair, Status::Closed),
            replayed(5, {}, {}),
        });

        QCOMPARE(result.status, std::optional(Status::Closed));
        QCOMPARE(result.statusAt.ms, 4);
        QCOMPARE(result.closedAt->ms, 4);
        QCOMPARE(result.updatedAt.ms, 5);
        QVERIFY(!result.waitingReason);
        QVERIFY(result.notApplied.isEmpty());
    }

    void reopeningTakesBackTheClosing() {
        const Replay result = replay({replayed(1, {}, Status::Received),
                                      replayed(2, Status::Received, Status::Closed),
                                      replayed(3, Status::Closed, Status::InRepair)});

        QCOMPARE(result.status, std::optional(Status::InRepair));
        QVERIFY(!result.closedAt);
    }

    void anEventWhoseFromStateNoLongerFitsIsKeptAndNamed() {
        const Replay result = replay({replayed(1, {}, Status::Received),
                                      replayed(2, Status::Received, Status::Diagnosing),
                                      replayed(3, Status::Received, Status::InRepair),
                                      replayed(4, Status::Diagnosing, Status::Ready)});

        QCOMPARE(result.status, std::optional(Status::Ready));
        QCOMPARE(result.notApplied, QList<qint64>{3});
    }

    void twoWhoDidTheSameAreNoException() {
        const Replay result =
            replay({replayed(1, {}, Status::Received),
                    replayed(2, Status::Received, Status::Waiting, QStringLiteral("parts")),
                    replayed(3, Status::Received, Status::Waiting, QStringLiteral("parts"))});

        QVERIFY(result.notApplied.isEmpty());
        QCOMPARE(result.statusAt.ms, 2);
    }

    void twoWhoWaitForDifferentThingsAreAnException() {
        const Replay result =
            replay({replayed(1, {}, Status::Received),
                    replayed(2, Status::Received, Status::Waiting, QStringLiteral("parts")),
                    replayed(3, Status::Received, Status::Waiting, QStringLiteral("customer"))});

        QCOMPARE(result.waitingReason, std::optional(WaitingReason::Parts));
        QCOMPARE(result.notApplied, QList<qint64>{3});
    }

    void theOrderInWhichEventsArriveDoesNotMatter() {
        QVERIFY(rc::check([] {
            const std::vector<ReplayEvent> events = anyEvents();
            std::vector<ReplayEvent> shuffled = events;
            std::shuffle(shuffled.begin(), shuffled.end(),
                         std::minstd_rand(*rc::gen::arbitrary<unsigned>()));

            RC_ASSERT(sameResult(replay(listOf(events)), replay(listOf(shuffled))));
        }));
    }

    void whatIsNotAppliedChangesNothing() {
        QVERIFY(rc::check([] {
            const QList<ReplayEvent> events = listOf(anyEvents());
            const Replay whole = replay(events);
            QList<ReplayEvent> applied = events;
            applied.removeIf(
                [&](const ReplayEvent& e) { return whole.notApplied.contains(e.seq); });
            const Replay rest = replay(applied);

            RC_ASSERT(rest.status == whole.status);
            RC_ASSERT(rest.statusAt == whole.statusAt);
            RC_ASSERT(rest.notApplied.isEmpty());
        }));
    }
};

}  // namespace repairs

using repairs::ReplayTest;
REGISTER_TEST(ReplayTest)
#include "replaytest.moc"
