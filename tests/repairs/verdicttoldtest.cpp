#include "repairs/domain/verdicttold.h"

#include "agreements/domain/factwords.h"
#include "identity/useredit.h"
#include "judgedfile.h"
#include "repairs/data/verdictpaper.h"
#include "repairs/domain/goodwill.h"
#include "repairs/domain/orderrights.h"
#include "testsuite.h"

using namespace repairs;
using agreements::Fact;
using agreements::Relation;

/// Verdicts as they are told: before there is an order, by causes, by what has changed.
class VerdictToldTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<JudgedFile> m_judged;
    RepairsFile& file() { return m_judged->file; }

private Q_SLOTS:
    void init() { m_judged = std::make_unique<JudgedFile>(); }
    void cleanup() { m_judged.reset(); }

    void aCallIsJudgedAsTheOrderThatIsMadeOfIt() {
        const CallInHand call = callInHand();
        const OrderVerdicts before = judge(call);
        const OrderId order = file().receive();

        const OrderVerdicts after = m_judged->verdicts(order);
        QVERIFY(before.customer.verdict && before.dealerMaker.verdict);
        QCOMPARE(tell(before.customer), tell(after.customer));
        QCOMPARE(tell(before.dealerMaker), tell(after.dealerMaker));
        QCOMPARE(before.dealerMaker.agreement->number, after.dealerMaker.agreement->number);
    }

    void judgingACallRecordsNothing() {
        judge(callInHand());

        const auto rows = file().read([](storage::Connection& connection) -> core::Result<qint64> {
            CORE_ASSIGN(auto row, connection.prepare("SELECT count(*) FROM order_verdict"));
            row.next();
            return row.integer(0);
        });
        QCOMPARE(*rows, 0);
    }

    void whatIsAnsweredDuringTheCallCounts() {
        CallInHand call = callInHand();
        call.answers.set(Fact::AtOpening, 1);

        QCOMPARE(judge(call).customer.verdict->kind, QStringLiteral("opening_defect"));
    }

    void whatIsDecidedDuringTheCallHolds() {
        CallInHand call = callInHand();
        OrderAgreement none;
        none.relation = Relation::Customer;
        none.choice = AgreementChoiceKind::None;
        none.reason = QStringLiteral("a favour");
        call.decided = {none};

        QVERIFY(!judge(call).customer.agreement);
        QVERIFY(judge(call).dealerMaker.agreement);
    }

    void theIntakeKeepsAnswersAndDecisions() {
        IntakeDraft intake = file().intake();
        intake.answers.set(Fact::AtOpening, 1);
        AgreementChoiceDraft none;
        none.relation = Relation::DealerMaker;
        none.choice = AgreementChoiceKind::None;
        none.reason = QStringLiteral("their own unit");
        intake.decided = {none};

        const OrderId order = RepairsFile::need(file().write([&](storage::WriteTx& tx) {
                                  return receiveOrder(tx, intake);
                              })).id;

        const OrderVerdicts verdicts = m_judged->verdicts(order);
        QCOMPARE(verdicts.customer.verdict->kind, QStringLiteral("opening_defect"));
        QVERIFY(!verdicts.dealerMaker.agreement);
        QCOMPARE(verdicts.dealerMaker.decided->reason, QStringLiteral("their own unit"));
    }

    void aCauseThatIsNotToldYetHasItsHalves() {
        CallInHand call = callInHand();
        call.unit = UnitId();
        const OrderVerdicts verdicts = judge(call);
        QVERIFY(isCauseOpen(*verdicts.dealerMaker.rules, verdicts.dealerMaker.facts));

        const QString told = tell(verdicts.customer) + tell(verdicts.dealerMaker);

        QVERIFY2(told.contains(QStringLiteral("uality fault")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("ser's damage")), qPrintable(told));
    }

    void aKnownCauseLeavesTheOneSentenceThatHolds() {
        CallInHand call = callInHand();
        call.answers.set(Fact::Cause, 1);
        const Judgement judgement = judge(call).dealerMaker;
        QVERIFY(!isCauseOpen(*judgement.rules, judgement.facts));

        const QString told = tell(judgement);

        QVERIFY2(!told.contains(QStringLiteral("ser's damage")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("clause")), qPrintable(told));
    }

    void silenceAndOpenQuestionsAreNotTheSame() {
        const Judgement judgement = judge(callInHand()).dealerMaker;
        const QStringList open = openQuestions(*judgement.verdict);
        qsizetype silent = 0;
        for (const agreements::Question& question : judgement.verdict->questions)
            silent += question.why == u"silent" ? 1 : 0;

        QCOMPARE(open.size() + silent, judgement.verdict->questions.size());
        QCOMPARE(silenceTold(*judgement.verdict).isEmpty(), silent == 0);
    }

    void whatChangedSinceARecordedVerdictIsSaid() {
        const OrderId order = file().receive();
        RepairsFile::need(file().write([&](storage::WriteTx& tx) {
            return recordAgreedAmount(tx, order, 10000, QStringLiteral("by telephone"));
        }));
        RepairsFile::need(m_judged->answer(order, {{Fact::AtOpening, 1}}));
        const Judgement now = m_judged->verdicts(order).customer;

        const QStringList changes = changesOf(now);

        QVERIFY(!changes.isEmpty());
        QVERIFY2(changes.first().contains(agreements::factTitle(Fact::AtOpening)),
                 qPrintable(changes.join(u'\n')));
    }

    void nothingIsSaidWhereNothingChanged() {
        const OrderId order = file().receive();

        QCOMPARE(changesOf(m_judged->verdicts(order).customer), QStringList());
    }

    void goodwillIsTakenBackByARowOfItsOwn() {
        const OrderId order = file().receive();
        const GoodwillId id = grant(order);
        GoodwillReversal back{order, id, {}, {}};
        const auto take = [&] {
            return file().write([&](storage::WriteTx& tx) { return reverseGoodwill(tx, back); });
        };
        QCOMPARE(take().error().code, QStringLiteral("input/invalid"));
        back.reason = QStringLiteral("granted by mistake");

        RepairsFile::need(take());

        QVERIFY(goodwill(order).isEmpty());
        QCOMPARE(take().error().code, QStringLiteral("goodwill/unknown"));
    }

    void takingGoodwillBackNeedsTheRightOrASecondPerson() {
        const OrderId order = file().receive();
        GoodwillReversal back{order, grant(order), QStringLiteral("granted by mistake"), {}};
        file().actor().rights.remove(approveGoodwillRight().id);
        const auto take = [&] {
            return file().write([&](storage::WriteTx& tx) { return reverseGoodwill(tx, back); });
        };

        QCOMPARE(take().error().code, QStringLiteral("right/missing"));
        back.approval = identity::Approval{m_manager, file().now()};
        RepairsFile::need(take());
        QVERIFY(goodwill(order).isEmpty());
    }

private:
    CallInHand callInHand() {
        const IntakeDraft intake = file().intake();
        CallInHand call;
        call.unit = intake.order.unit;
        call.customer = intake.order.customer;
        call.centre = file().actor().centre;
        call.calledAt = file().now();
        return call;
    }
    OrderVerdicts judge(const CallInHand& call) {
        return RepairsFile::need(file().read(
            [&](storage::Connection& connection) { return verdictsForCall(connection, call); }));
    }
    static QString tell(const Judgement& judgement) {
        return toldVerdict(*judgement.rules, *judgement.verdict, judgement.facts,
                           {core::Formats(core::Language::English), judgement.rules->zone()});
    }
    QStringList changesOf(const Judgement& now) {
        const RecordedJudgement before =
            RepairsFile::need(file().read([&](storage::Connection& connection) {
                return recordedJudgement(connection, *now.recorded);
            }));
        return verdictChanges(before, now,
                              {core::Formats(core::Language::English), now.rules->zone()});
    }
    GoodwillId grant(const OrderId& order) {
        identity::UserDraft user;
        user.name = QStringLiteral("mei");
        user.centre = file().actor().centre;
        user.roles = {identity::Role::Manager};
        m_manager = RepairsFile::need(
            file().write([&](storage::WriteTx& tx) { return identity::saveUser(tx, user); }));
        const GoodwillDraft draft{order,
                                  Relation::Customer,
                                  QStringLiteral("parts"),
                                  QStringLiteral("provider"),
                                  5000,
                                  QStringLiteral("loyal customer"),
                                  identity::Approval{m_manager, file().now()}};
        return RepairsFile::need(
            file().write([&](storage::WriteTx& tx) { return grantGoodwill(tx, draft); }));
    }
    QList<OrderGoodwill> goodwill(const OrderId& order) {
        return RepairsFile::need(file().read(
            [&](storage::Connection& connection) { return goodwillOf(connection, order); }));
    }

    identity::UserId m_manager;
};

REGISTER_TEST(VerdictToldTest)
#include "verdicttoldtest.moc"
