#include "repairs/domain/orderstatus.h"
#include "repairs/domain/overdue.h"
#include "repairs/domain/words.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class OrderStatusTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesFollowTheTable_data() {
        // Rows from, columns to, in the order of all<Status>(): R D W I Y C X.
        QTest::addColumn<Status>("from");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("received") << Status::Received << QStringLiteral("_DWIY_X");
        QTest::newRow("diagnosing") << Status::Diagnosing << QStringLiteral("R_WIYCX");
        QTest::newRow("waiting") << Status::Waiting << QStringLiteral("_DWIYCX");
        QTest::newRow("in repair") << Status::InRepair << QStringLiteral("_DW_YC_");
        QTest::newRow("ready") << Status::Ready << QStringLiteral("_DWI_C_");
        QTest::newRow("closed") << Status::Closed << QStringLiteral("_D_IY__");
        QTest::newRow("cancelled") << Status::Cancelled << QStringLiteral("R______");
    }

    void movesFollowTheTable() {
        QFETCH(Status, from);
        QFETCH(QString, allowed);
        const QList<Status> all = repairs::all<Status>();

        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(isMoveAllowed(from, all[i]), allowed[i] != u'_');
    }

    void whatUsuallyComesNextIsAllowed() {
        for (const Status status : all<Status>()) {
            const std::optional<Status> next = usualNext(status);
            QCOMPARE(next.has_value(), isOpen(status));
            if (next)
                QVERIFY(isMoveAllowed(status, *next));
        }
    }

    void onlyClosedAndCancelledAreOver() {
        for (const Status status : all<Status>())
            QCOMPARE(isOpen(status), status != Status::Closed && status != Status::Cancelled);
    }

    void numbersAreReadBack() {
        for (const Status status : all<Status>())
            QCOMPARE(statusFromNumber(qint64(status)), std::optional(status));
        QVERIFY(!statusFromNumber(0));
        QVERIFY(!statusFromNumber(35));
    }

    void codesAreReadBack() {
        checkCodes<Status>();
        checkCodes<WaitingReason>();
        checkCodes<OrderKind>();
        checkCodes<Channel>();
        checkCodes<Priority>();
        checkCodes<Outcome>();
        checkCodes<LineKind>();
        checkCodes<CauseCode>();
        checkCodes<EventKind>();
        checkCodes<SignaturePurpose>();
        checkCodes<DocumentKind>();
    }

    void anOrderIsOverdueFromTheMomentItsPromiseIsBroken() {
        const core::Instant promised{1000};

        QVERIFY(!isOverdue(Status::InRepair, promised, core::Instant{1000}));
        QVERIFY(isOverdue(Status::InRepair, promised, core::Instant{1001}));
        QVERIFY(isOverdue(Status::Waiting, promised, core::Instant{1001}));
        QVERIFY(!isOverdue(Status::Ready, promised, core::Instant{1001}));
        QVERIFY(!isOverdue(Status::Closed, promised, core::Instant{1001}));
        QVERIFY(!isOverdue(Status::InRepair, std::nullopt, core::Instant{1001}));
    }

private:
    template <class Enumeration>
    static void checkCodes() {
        for (const Enumeration value : all<Enumeration>()) {
            QCOMPARE(fromCode<Enumeration>(code(value)), std::optional(value));
            QVERIFY(!title(value).isEmpty());
        }
        QVERIFY(!fromCode<Enumeration>(u"nonsense"));
        QVERIFY(!fromCode<Enumeration>(QString()));
    }
};

}  // namespace repairs

using repairs::OrderStatusTest;
REGISTER_TEST(OrderStatusTest)
#include "orderstatustest.moc"
