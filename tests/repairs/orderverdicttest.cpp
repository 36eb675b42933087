#include "agreements/data/agreementreads.h"
#include "agreements/data/selectionreads.h"
#include "agreements/domain/verdictwords.h"
#include "equipment/data/unitreads.h"
#include "identity/useredit.h"
#include "repairs/data/casetables.h"
#include "repairs/data/orderclockprojection.h"
#include "repairs/data/orderclocks.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/goodwill.h"
#include "repairs/domain/orderfacts.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/recordverdict.h"
#include "repairs/domain/sampleagreements.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QRandomGenerator>

using namespace repairs;
using agreements::Fact;
using agreements::Relation;

namespace {

constexpr qint64 kMinute = 60'000;

/// A file with agreements in force that cover every unit.
class JudgedFile final {
public:
    JudgedFile() {
        file.actor().user = core::IdSource(8).next(file.now());
        SampleSigning signing{file.actor(), file.actor(), *core::Date::of(2026, 1, 5),
                              QStringLiteral("厂家"), QStringLiteral("厦门服务站")};
        signing.approver.user = core::IdSource(9).next(file.now());
        RepairsFile::need(signSampleAgreements(file.database(), signing,
                                               {QStringLiteral("L3"), QStringLiteral("T3")}));
    }

    core::Done answer(const OrderId& order, std::initializer_list<std::pair<Fact, qint64>> facts) {
        file.time().advance(1000);
        return file.write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(const auto found, findCase(tx.connection(), order));
            CaseDraft draft{order, found->facts, found->facts};
            for (const auto& [fact, value] : facts)
                draft.after.set(fact, value);
            return saveCase(tx, draft);
        });
    }
    OrderVerdicts verdicts(const OrderId& order) {
        return RepairsFile::need(file.read(
            [&](storage::Connection& connection) { return verdictsFor(connection, order); }));
    }
    QList<OrderVerdict> history(const OrderId& order) {
        return RepairsFile::need(file.read(
            [&](storage::Connection& connection) { return verdictHistory(connection, order); }));
    }
    QList<OrderClock> clocks(const OrderId& order) {
        return RepairsFile::need(file.read(
            [&](storage::Connection& connection) { return storedClocks(connection, order); }));
    }
    std::optional<OrderClock> clock(const OrderId& order, const char* what) {
        for (const OrderClock& one : clocks(order))
            if (one.what == QLatin1String(what))
                return one;
        return std::nullopt;
    }
    core::Done milestone(const OrderId& order, EventKind kind) {
        file.time().advance(1000);
        return file.write(
            [&](storage::WriteTx& tx) { return recordMilestone(tx, order, kind, {}); });
    }

    RepairsFile file;
};

}  // namespace

class OrderVerdictTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<JudgedFile> m_judged;
    RepairsFile& file() { return m_judged->file; }

private Q_SLOTS:
    void init() { m_judged = std::make_unique<JudgedFile>(); }
    void cleanup() { m_judged.reset(); }

    void anIntakeIsJudgedUnderBothAgreements() {
        const OrderId order = file().receive();

        const OrderVerdicts verdicts = m_judged->verdicts(order);
        QVERIFY(verdicts.customer.agreement && verdicts.dealerMaker.agreement);
        QVERIFY(!verdicts.customer.isStale() && !verdicts.dealerMaker.isStale());
        QCOMPARE(m_judged->history(order).size(), 2);
        QCOMPARE(verdicts.customer.verdict->kind, QStringLiteral("no_invoice"));
    }

    void theVerdictFollowsTheFacts() {
        const OrderId order = file().receive();

        RepairsFile::need(m_judged->answer(order, {{Fact::AtOpening, 1}}));

        const OrderVerdicts verdicts = m_judged->verdicts(order);
        QCOMPARE(verdicts.customer.verdict->kind, QStringLiteral("opening_defect"));
        QCOMPARE(m_judged->history(order).first().occasion, VerdictOccasion::Case);
        QVERIFY(!verdicts.customer.isStale());
    }

    void anUnchangedVerdictIsNotRecordedAgain() {
        const OrderId order = file().receive();
        const qsizetype before = m_judged->history(order).size();

        RepairsFile::need(file().move(order, Status::InRepair));
        RepairsFile::need(file().move(order, Status::Ready));
        RepairsFile::need(file().sign(order));
        RepairsFile::need(file().close(file().closing(order)));

        QCOMPARE(m_judged->history(order).size(), before);
    }

    void onlyAPersonReplacesAVerdictThatTheCustomerApproved() {
        const OrderId order = file().receive();
        RepairsFile::need(file().write([&](storage::WriteTx& tx) {
            return recordAgreedAmount(tx, order, 10000, QStringLiteral("by telephone"));
        }));
        const qsizetype before = m_judged->history(order).size();

        RepairsFile::need(m_judged->answer(order, {{Fact::AtOpening, 1}}));

        QCOMPARE(m_judged->history(order).size(), before);
        QVERIFY(m_judged->verdicts(order).customer.isStale());
        const auto unsaid = file().write(
            [&](storage::WriteTx& tx) { return replaceVerdicts(tx, order, QString()); });
        QCOMPARE(unsaid.error().code, QStringLiteral("input/invalid"));
        RepairsFile::need(file().write([&](storage::WriteTx& tx) {
            return replaceVerdicts(tx, order, QStringLiteral("looked again"));
        }));
        QVERIFY(!m_judged->verdicts(order).customer.isStale());
        QCOMPARE(m_judged->history(order).first().occasion, VerdictOccasion::Person);
    }

    void reopeningNeverMovesADate() {
        const OrderId order = file().receive();
        RepairsFile::need(m_judged->answer(order, {{Fact::AtOpening, 1}, {Fact::FaultKind, 1}}));
        const core::Instant due = m_judged->clock(order, "repair")->dueAt;
        RepairsFile::need(file().move(order, Status::InRepair));
        RepairsFile::need(file().move(order, Status::Ready));
        QVERIFY(m_judged->clock(order, "repair")->isMet);
        RepairsFile::need(file().sign(order));
        RepairsFile::need(file().close(file().closing(order)));

        file().time().advance(100 * kMinute);
        RepairsFile::need(file().write([&](storage::WriteTx& tx) {
            return reopenOrder(tx, order, Status::InRepair, QStringLiteral("again"));
        }));

        const auto clock = m_judged->clock(order, "repair");
        QVERIFY(!clock->endedAt);
        QCOMPARE(clock->dueAt.ms, due.ms);
    }

    void aChosenAgreementNeedsAReasonAndASignature() {
        const OrderId order = file().receive();
        AgreementChoiceDraft draft{order, Relation::Customer, AgreementChoiceKind::None, {}, {}};
        const auto choose = [&] {
            return file().write([&](storage::WriteTx& tx) { return chooseAgreement(tx, draft); });
        };

        QCOMPARE(choose().error().code, QStringLiteral("input/invalid"));
        draft.reason = QStringLiteral("bought elsewhere");
        RepairsFile::need(choose());

        QVERIFY(!m_judged->verdicts(order).customer.agreement);
        QVERIFY(m_judged->history(order).first().hash.isEmpty());
        QVERIFY(m_judged->clocks(order).isEmpty());
        draft.choice = AgreementChoiceKind::Chosen;
        draft.agreement = m_judged->verdicts(order).dealerMaker.agreement->id;
        QCOMPARE(choose().error().code, QStringLiteral("agreement/unsigned"));
        draft.choice = AgreementChoiceKind::Automatic;
        RepairsFile::need(choose());
        QVERIFY(m_judged->verdicts(order).customer.agreement);
    }

    void aChangedUnitMakesTheVerdictStale() {
        const OrderId order = file().receive();
        RepairsFile::need(file().write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(const auto card, equipment::findUnit(tx.connection(), file().unit));
            equipment::UnitDraft draft{card->unit, card->model, {}, {}, {}};
            draft.unit.dates.invoicedOn = core::Date::of(2026, 7, 1);
            CORE_ASSIGN(const auto saved, equipment::saveUnit(tx, draft));
            Q_UNUSED(saved)
            return {};
        }));

        QVERIFY(m_judged->verdicts(order).customer.isStale());
    }

    void goodwillNeedsASecondPersonAndAReason() {
        const OrderId order = file().receive();
        GoodwillDraft draft{order,
                            Relation::Customer,
                            QStringLiteral("parts"),
                            QStringLiteral("provider"),
                            5000,
                            QStringLiteral("loyal customer"),
                            {}};
        const auto grant = [&] {
            return file().write([&](storage::WriteTx& tx) { return grantGoodwill(tx, draft); });
        };

        QCOMPARE(grant().error().code, QStringLiteral("input/invalid"));
        draft.approval = identity::Approval{identity::UserId(file().actor().user), file().now()};
        QCOMPARE(grant().error().code, QStringLiteral("approval/refused"));
    }

    void aClockIsPausedWhileTheOrderWaits() {
        const OrderId order = file().receive();
        RepairsFile::need(m_judged->answer(order, {{Fact::AtOpening, 1}, {Fact::FaultKind, 1}}));
        const core::Instant due = m_judged->clock(order, "repair")->dueAt;

        RepairsFile::need(file().move(order, Status::Waiting, WaitingReason::Parts));
        QCOMPARE(m_judged->clock(order, "repair")->pauseReason, QStringLiteral("parts"));
        file().time().advance(60 * kMinute - 1000);
        RepairsFile::need(file().move(order, Status::InRepair));

        QCOMPARE(m_judged->clock(order, "repair")->dueAt.ms, due.ms + 60 * kMinute);
    }

    void contactAndArrivalMeetTheirClocks() {
        const OrderId order = file().receive();
        RepairsFile::need(m_judged->answer(order, {{Fact::AtOpening, 1}, {Fact::FaultKind, 1}}));
        QVERIFY(!m_judged->clock(order, "contact")->endedAt);

        RepairsFile::need(m_judged->milestone(order, EventKind::Contacted));
        QVERIFY(m_judged->clock(order, "contact")->isMet);
        QVERIFY(!m_judged->clock(order, "visit")->endedAt);
        RepairsFile::need(m_judged->milestone(order, EventKind::Arrived));
        QVERIFY(m_judged->clock(order, "visit")->isMet);
    }

    void theListOfWhatIsDueBeginsWithWhatIsRed() {
        const OrderId late = file().receive();
        file().time().advance(40 * kMinute);
        const OrderId fresh = file().receive();

        const auto due = RepairsFile::need(file().read(
            [](storage::Connection& connection) { return clocksDue(connection, {}, 10); }));
        QCOMPARE(due.size(), 2);
        QCOMPARE(due[0].order, late);
        QVERIFY(due[0].clock.isOverdue(file().now()));
        QCOMPARE(due[1].order, fresh);
        QVERIFY(!due[1].agreementNumber.isEmpty() && !due[1].clock.clause.isEmpty());
    }

    void theVerdictIsToldInOneSentenceAndEachReasonHasItsClause() {
        const OrderId order = file().receive();
        RepairsFile::need(m_judged->answer(order, {{Fact::AtOpening, 1}, {Fact::FaultKind, 1}}));
        const Judgement judgement = m_judged->verdicts(order).customer;
        const agreements::VerdictStyle style{core::Formats(core::Language::English),
                                             judgement.rules->zone()};

        const QString sentence = agreements::verdictSentence(*judgement.verdict, style);
        QVERIFY2(sentence.contains(QStringLiteral("parts and labour: the provider pays")),
                 qPrintable(sentence));
        for (const auto& reason : agreements::verdictReasons(*judgement.verdict, style))
            QVERIFY2(reason.isAsked || !reason.clause.isEmpty() ||
                         reason.part == agreements::VerdictReason::Part::Warranty,
                     qPrintable(reason.sentence));
        QCOMPARE(agreements::verdictQuestions(*judgement.verdict).size(),
                 judgement.verdict->questions.size());
    }

    /// AFTERCARE_CLOCK_ORDERS=100000 for the long run.
    void storedClocksAreTheirReplay() {
        const int wanted = qEnvironmentVariableIntValue("AFTERCARE_CLOCK_ORDERS");
        const int orders = wanted > 0 ? wanted : 40;
        QRandomGenerator random(7);
        for (int i = 0; i < orders; ++i)
            playOrder(random);

        OrderClockProjection projection;
        QCOMPARE(file().findings(projection).size(), 0);
        QVERIFY(file().number("SELECT count(*) FROM order_clock") >= orders);
    }

    void doctorNamesAClockThatWasChangedByHand() {
        file().receive();
        RepairsFile::need(file().write([](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(auto change,
                        tx.connection().derive("UPDATE order_clock SET due_at = due_at + 1"));
            return change.run();
        }));
        OrderClockProjection projection;

        QCOMPARE(file().findings(projection).size(), 1);
        RepairsFile::need(file().write(
            [&](storage::WriteTx& tx) { return projection.rebuild(tx.connection()); }));
        QCOMPARE(file().findings(projection).size(), 0);
    }

private:
    void playOrder(QRandomGenerator& random) {
        const OrderId order = file().receive();
        RepairsFile::need(m_judged->answer(order, {{Fact::AtOpening, random.bounded(2)},
                                                   {Fact::FaultKind, random.bounded(4)},
                                                   {Fact::HomeVisit, random.bounded(2)}}));
        const QList<Status> ways{Status::Diagnosing, Status::Waiting, Status::InRepair,
                                 Status::Ready};
        for (int step = random.bounded(5); step > 0; --step) {
            file().time().advance(random.bounded(600) * kMinute);
            const Status to = ways[random.bounded(int(ways.size()))];
            // Ways that are not in the table are refused, as on the screen.
            const auto moved = file().move(
                order, to,
                to == Status::Waiting ? std::optional(WaitingReason::Parts) : std::nullopt);
            if (!moved && random.bounded(2) == 0)
                RepairsFile::need(m_judged->milestone(order, EventKind::Arrived));
        }
    }
};

REGISTER_TEST(OrderVerdictTest)
#include "orderverdicttest.moc"
