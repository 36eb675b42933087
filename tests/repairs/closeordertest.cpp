#include "repairs/domain/closeorder.h"

#include "identity/useredit.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class CloseOrderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_file = std::make_unique<RepairsFile>();
        m_file->actor().rights.remove(closeWithoutSignatureRight().id);
    }
    void cleanup() { m_file.reset(); }

    void closingFollowsItsRules_data() {
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<bool>("hasReason");
        QTest::addColumn<bool>("hasRight");
        QTest::addColumn<QString>("code");
        const QString none;
        const QString unsignedOrder = QStringLiteral("order/unsigned");
        const QString right = QStringLiteral("right/missing");
        QTest::newRow("signed") << true << false << false << none;
        QTest::newRow("signed, with reason") << true << true << false << none;
        QTest::newRow("unsigned") << false << false << false << unsignedOrder;
        QTest::newRow("unsigned, with right") << false << false << true << unsignedOrder;
        QTest::newRow("unsigned, with reason") << false << true << false << right;
        QTest::newRow("unsigned, with reason and right") << false << true << true << none;
    }

    void closingFollowsItsRules() {
        QFETCH(bool, isSigned);
        QFETCH(bool, hasReason);
        QFETCH(bool, hasRight);
        QFETCH(QString, code);
        const OrderId order = m_file->readyOrder();
        if (isSigned)
            QVERIFY_RESULT(m_file->sign(order));
        if (hasRight)
            m_file->actor().rights.insert(closeWithoutSignatureRight().id);
        CloseDraft draft = m_file->closing(order);
        if (hasReason)
            draft.withoutSignatureReason = QStringLiteral("客户出差");

        QCOMPARE(codeOf(m_file->close(draft)), code);

        QCOMPARE(m_file->status(order), code.isEmpty() ? Status::Closed : Status::Ready);
    }

    void aClosedOrderHasItsOutcome() {
        const OrderId order = m_file->readyOrder();
        QVERIFY_RESULT(m_file->sign(order));

        QVERIFY_RESULT(m_file->close(m_file->closing(order)));

        const Order closed = m_file->load(order).order;
        QCOMPARE(closed.outcome, std::optional(Outcome::Repaired));
        QCOMPARE(closed.restoredOn, core::Date::of(2026, 7, 6));
        QCOMPARE(closed.standing.closedAt, std::optional(m_file->now()));
    }

    void whatIsMissingIsNamed_data() {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("hasDay");
        QTest::addColumn<QString>("field");
        QTest::newRow("no outcome") << -1 << true << QStringLiteral("outcome");
        QTest::newRow("unknown") << int(Outcome::Unknown) << true << QStringLiteral("outcome");
        QTest::newRow("no day") << int(Outcome::Repaired) << false << QStringLiteral("restoredOn");
        QTest::newRow("no barrier")
            << int(Outcome::NotRepaired) << true << QStringLiteral("barrier");
    }

    void whatIsMissingIsNamed() {
        QFETCH(int, outcome);
        QFETCH(bool, hasDay);
        QFETCH(QString, field);
        const OrderId order = m_file->readyOrder();
        QVERIFY_RESULT(m_file->sign(order));
        CloseDraft draft = m_file->closing(order);
        draft.outcome = outcome < 0 ? std::nullopt : std::optional(Outcome(outcome));
        if (!hasDay)
            draft.restoredOn.reset();

        const core::Done done = m_file->close(draft);

        QCOMPARE(codeOf(done), QStringLiteral("input/invalid"));
        QCOMPARE(done.error().detail, field);
    }

    void anOrderOnWhichNothingWasDoneIsNotClosed() {
        const OrderId order = m_file->receive();
        QVERIFY_RESULT(m_file->sign(order));

        QCOMPARE(codeOf(m_file->close(m_file->closing(order))), QStringLiteral("order/move"));
    }

    void aClosedOrderIsNotClosedAgain() {
        const OrderId order = m_file->readyOrder();
        QVERIFY_RESULT(m_file->sign(order));
        QVERIFY_RESULT(m_file->close(m_file->closing(order)));

        QCOMPARE(codeOf(m_file->close(m_file->closing(order))), QStringLiteral("order/closed"));
        QCOMPARE(codeOf(m_file->sign(order)), QStringLiteral("order/closed"));
    }

    void afterReopeningTheCustomerSignsAgain() {
        const OrderId order = m_file->readyOrder();
        QVERIFY_RESULT(m_file->sign(order));
        QVERIFY_RESULT(m_file->close(m_file->closing(order)));
        m_file->time().advance(1000);
        QVERIFY_RESULT(m_file->write([&](storage::WriteTx& tx) {
            return reopenOrder(tx, order, Status::Ready, QStringLiteral("又坏了"));
        }));

        QCOMPARE(codeOf(m_file->close(m_file->closing(order))), QStringLiteral("order/unsigned"));
        QVERIFY_RESULT(m_file->sign(order));
        QVERIFY_RESULT(m_file->close(m_file->closing(order)));
    }

    void aSecondPersonMayApprove() {
        const OrderId order = m_file->readyOrder();
        const identity::UserId manager =
            makeUser(QStringLiteral("manager"), identity::Role::Manager);

        QVERIFY_RESULT(m_file->close(approved(order, manager, m_file->now())));

        QCOMPARE(m_file->load(order).events.last().approvedBy, manager.row());
        QCOMPARE(m_file->load(order).events.last().text, QStringLiteral("客户出差"));
    }

    void anApprovalIsOfAnotherPersonWithTheRightAndFresh_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<qint64>("ageMs");
        QTest::newRow("old") << QStringLiteral("manager") << qint64(31 * 60'000);
        QTest::newRow("without the right") << QStringLiteral("clerk") << qint64(0);
        QTest::newRow("the same person") << QStringLiteral("self") << qint64(0);
        QTest::newRow("nobody") << QStringLiteral("nobody") << qint64(0);
    }

    void anApprovalIsOfAnotherPersonWithTheRightAndFresh() {
        QFETCH(QString, who);
        QFETCH(qint64, ageMs);
        const OrderId order = m_file->readyOrder();
        identity::UserId user;
        if (who == QStringLiteral("clerk"))
            user = makeUser(who, identity::Role::Clerk);
        else if (who != QStringLiteral("nobody"))
            user = makeUser(who, identity::Role::Manager);
        if (who == QStringLiteral("self"))
            m_file->actor().user = user.row();

        const core::Done done =
            m_file->close(approved(order, user, core::Instant{m_file->now().ms - ageMs}));

        QCOMPARE(codeOf(done), QStringLiteral("approval/refused"));
    }

    void whoMayNotCloseIsRefused() {
        const OrderId order = m_file->readyOrder();
        QVERIFY_RESULT(m_file->sign(order));
        m_file->actor().rights.remove(closeOrdersRight().id);

        QCOMPARE(codeOf(m_file->close(m_file->closing(order))), QStringLiteral("right/missing"));
    }

    void aSignatureNeedsANameAndAStroke() {
        const OrderId order = m_file->readyOrder();
        SignDraft draft;
        draft.order = order;

        const auto done = m_file->write([&](storage::WriteTx& tx) { return signOrder(tx, draft); });

        QCOMPARE(codeOf(done), QStringLiteral("input/invalid"));
        QCOMPARE(done.error().detail, QStringLiteral("signerName, strokes"));
    }

private:
    identity::UserId makeUser(const QString& name, identity::Role role) {
        identity::UserDraft draft;
        draft.name = name;
        draft.roles = {role};
        draft.centre = m_file->actor().centre;
        return RepairsFile::need(
            m_file->write([&](storage::WriteTx& tx) { return identity::saveUser(tx, draft); }));
    }

    CloseDraft approved(const OrderId& order, const identity::UserId& user,
                        core::Instant at) const {
        CloseDraft draft = m_file->closing(order);
        draft.withoutSignatureReason = QStringLiteral("客户出差");
        draft.approval = identity::Approval{user, at};
        return draft;
    }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::CloseOrderTest;
REGISTER_TEST(CloseOrderTest)
#include "closeordertest.moc"
