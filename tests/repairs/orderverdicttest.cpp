#include "agreements/data/agreementreads.h"
#include "agreements/data/selectionreads.h"
#include "agreements/domain/verdictwords.h"
#include "equipment/data/unitreads.h"
#include "identity/useredit.h"
#include "judgedfile.h"
#include "repairs/data/casetables.h"
#include "repairs/data/orderclockprojection.h"
#include "repairs/domain/goodwill.h"
#include "repairs/domain/orderrights.h"
#include "testsuite.h"

using namespace repairs;
using agreements::Fact;
using agreements::Relation;

namespace {

constexpr qint64 kMinute = 60'000;

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
};

REGISTER_TEST(OrderVerdictTest)
#include "orderverdicttest.moc"
