#include "agreements/domain/agreementlife.h"
#include "core/idsource.h"
#include "testsuite.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace agreements;
using State = AgreementState;
using Kind = AgreementEventKind;

namespace {

AgreementEvent event(core::IdSource& ids, qint64 at, Kind kind, std::optional<State> from,
                     std::optional<State> to) {
    AgreementEvent made;
    made.id = AgreementEventId(ids.next(core::Instant{at}));
    made.at = core::Instant{at};
    made.kind = kind;
    made.from = from;
    made.to = to;
    made.countsOn = core::Date::of(2026, 1, 1)->addDays(at);
    return made;
}

/// A life from draft to end, and what another machine wrote beside it.
QList<AgreementEvent> storedEvents() {
    core::IdSource ids(3);
    return {event(ids, 1, Kind::Drafted, {}, State::Draft),
            event(ids, 2, Kind::SentForApproval, State::Draft, State::InApproval),
            event(ids, 3, Kind::Returned, State::InApproval, State::Draft),
            event(ids, 3, Kind::Approved, State::InApproval, State::Approved),
            event(ids, 4, Kind::SentForApproval, State::Draft, State::InApproval),
            event(ids, 5, Kind::Approved, State::InApproval, State::Approved),
            event(ids, 6, Kind::Signed, State::Approved, State::Signed),
            event(ids, 6, Kind::SignedBy, {}, {}),
            event(ids, 7, Kind::Effective, State::Signed, State::Effective),
            event(ids, 7, Kind::Effective, State::Signed, State::Effective),
            event(ids, 9, Kind::Terminated, State::Effective, State::Terminated),
            event(ids, 9, Kind::Amended, State::Effective, State::Amended)};
}

}  // namespace

class AgreementLifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreAppliedWhereTheyFit() {
        const AgreementLife life = lifeOf(storedEvents());

        QCOMPARE(life.state, std::optional(State::Terminated));
        QCOMPARE(life.signedOn, core::Date::of(2026, 1, 7));
        QCOMPARE(life.effectiveOn, core::Date::of(2026, 1, 8));
        QCOMPARE(life.endedOn, core::Date::of(2026, 1, 10));
        // The approval of what had been returned, the amendment of what had ended; the same effect
        // twice is none.
        QCOMPARE(life.notApplied, 2);
    }

    void theOrderInWhichEventsArriveDoesNotMatter() {
        const AgreementLife expected = lifeOf(storedEvents());
        const bool holds = rc::check("any order gives the same life", [&] {
            std::vector<int> order(std::size_t(storedEvents().size()));
            std::iota(order.begin(), order.end(), 0);
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[*rc::gen::inRange<std::size_t>(0, i)]);
            QList<AgreementEvent> events;
            for (const int index : order)
                events.append(storedEvents().at(index));
            RC_ASSERT(lifeOf(events) == expected);
        });
        QVERIFY(holds);
    }

    void noSubsetOfEventsIsInForceWithoutItsSigning() {
        const bool holds = rc::check("in force only after signing", [] {
            QList<AgreementEvent> events;
            for (const AgreementEvent& one : storedEvents())
                if (*rc::gen::arbitrary<bool>())
                    events.append(one);
            const AgreementLife life = lifeOf(events);
            RC_ASSERT(!life.effectiveOn || life.signedOn);
            RC_ASSERT(!life.endedOn || life.effectiveOn);
        });
        QVERIFY(holds);
    }

    void anAmendedOneEndsTheDayBefore() {
        AgreementLife life;
        life.state = State::Amended;
        life.effectiveOn = core::Date::of(2026, 2, 1);
        life.endedOn = core::Date::of(2026, 5, 1);

        const InForce days =
            inForceOf(life, core::Date::of(2026, 1, 1), core::Date::of(2026, 12, 31));

        QCOMPARE(days.from, core::Date::of(2026, 2, 1));
        QCOMPARE(days.until, core::Date::of(2026, 4, 30));
    }
};

REGISTER_TEST(AgreementLifeTest)
#include "agreementlifetest.moc"
