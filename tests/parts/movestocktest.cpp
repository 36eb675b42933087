#include "parts/stockfile.h"
#include "testsuite.h"

using parts::StockExceptionKind;
using parts::StockLevel;

/// What goes into a bin and out of it (S119, S159).
class MoveStockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsReceivedIsOnHandAtItsValue() {
        StockFile file;

        QVERIFY_RESULT(file.receive(file.draft(10), 450));

        QCOMPARE(file.level(file.store), (StockLevel{10'000, 0, 4500}));
    }

    void anIssueTakesTheAverageAndTheLastOneTheRest() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(1), 100));
        QVERIFY_RESULT(file.receive(file.draft(2), 101));

        const auto first = StockFile::need(file.issue(file.draft(1)));
        const auto rest = StockFile::need(file.issue(file.draft(2)));

        QCOMPARE(file.move(first).valueMinor, -101);
        QCOMPARE(file.move(rest).valueMinor, -201);
        QCOMPARE(file.level(file.store), StockLevel());
    }

    void moreThanThereIsAsksFirst() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(1)));

        const auto refused = file.issue(file.draft(2));

        QCOMPARE(codeOf(refused), QStringLiteral("stock/short"));
        QVERIFY(refused.error().message.contains(u"Only 1 "));
        QVERIFY(file.exceptions().isEmpty());
    }

    void whoAllowedAShortageIsRecordedAndListed() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(1)));

        const auto id = StockFile::need(file.issue(file.draft(2), {true, {}}));

        QCOMPARE(file.move(id).allowedBy, file.actor().user);
        QCOMPARE(file.level(file.store).onHandMilli, -1000);
        const auto exceptions = file.exceptions();
        QCOMPARE(exceptions.size(), 2);
        QCOMPARE(exceptions[0].kind, StockExceptionKind::Short);
        QCOMPARE(exceptions[0].user, file.actor().user);
        QCOMPARE(exceptions[0].move, id);
        QCOMPARE(exceptions[1].kind, StockExceptionKind::Negative);
    }

    void aShortageNeedsTheRightOrASecondPerson() {
        StockFile file;
        const auto approval = file.secondPerson();
        file.actor().rights.remove(QStringLiteral("parts.allow_shortage"));

        QCOMPARE(codeOf(file.issue(file.draft(1), {true, {}})), QStringLiteral("right/missing"));
        const auto id = StockFile::need(file.issue(file.draft(1), {true, approval}));

        QCOMPARE(file.move(id).allowedBy, approval.user.row());
    }

    void whatComesBackUnusedHasTheValueItWentOutWith() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(10), 450));
        const auto issue = StockFile::need(file.issue(file.draft(4)));
        const auto giveBack = [&](int pieces) {
            return file.write([&](storage::WriteTx& tx) {
                return parts::returnUnused(tx, {issue, pieces * 1000, {}, {}, {}});
            });
        };

        QVERIFY_RESULT(giveBack(3));

        QCOMPARE(file.level(file.store), (StockLevel{9000, 0, 4050}));
        QCOMPARE(codeOf(giveBack(2)), QStringLiteral("stock/returned"));
        QVERIFY_RESULT(giveBack(1));
    }

    void aTransferLeavesOneBinAndReachesTheOther() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(10), 450));
        const auto id = StockFile::need(file.write([&](storage::WriteTx& tx) {
            return parts::transferStock(tx, file.draft(4), file.van);
        }));

        QCOMPARE(file.level(file.store), (StockLevel{6000, 0, 2700}));
        QCOMPARE(file.level(file.van), (StockLevel{4000, 0, 1800}));

        QVERIFY_RESULT(file.reverse(id));
        QCOMPARE(file.level(file.store), (StockLevel{10'000, 0, 4500}));
        QCOMPARE(file.level(file.van), StockLevel());
    }

    void aMoveIsTakenBackOnce() {
        StockFile file;
        const auto id = StockFile::need(file.receive(file.draft(10)));

        const auto reversal = StockFile::need(file.reverse(id));

        QCOMPARE(file.move(reversal).reverses, id);
        QCOMPARE(file.level(file.store), StockLevel());
        QCOMPARE(codeOf(file.reverse(id)), QStringLiteral("stock/reversed"));
        QCOMPARE(codeOf(file.reverse(reversal)), QStringLiteral("stock/reversed"));
    }

    void scrappingNeedsASecondPersonAndAReason() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(2)));
        auto draft = file.draft(1);
        draft.reason = QStringLiteral("fell down");
        const auto scrap = [&](const identity::Approval& approval) {
            return file.write(
                [&](storage::WriteTx& tx) { return parts::scrapStock(tx, draft, approval); });
        };
        const auto second = file.secondPerson();

        QCOMPARE(codeOf(scrap({identity::UserId(file.actor().user), file.file().time().now()})),
                 QStringLiteral("approval/refused"));
        const auto id = StockFile::need(scrap(second));
        draft.reason.clear();

        QCOMPARE(file.move(id).approvedBy, second.user.row());
        QCOMPARE(codeOf(scrap(second)), QStringLiteral("input/invalid"));
        QCOMPARE(file.level(file.store).onHandMilli, 1000);
    }

    void whatIsReservedIsAvailableToItsLineAlone() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(3)));
        const core::RowId line = core::IdSource(9).next(file.file().time().now());
        const auto mine = file.forLine(2, line);
        const parts::HoldDraft hold{mine.place, 2000, mine.document};
        QVERIFY_RESULT(
            file.write([&](storage::WriteTx& tx) { return parts::reserveStock(tx, hold); }));

        QCOMPARE(file.level(file.store).availableMilli(), 1000);
        QCOMPARE(codeOf(file.issue(file.draft(2))), QStringLiteral("stock/short"));
        QVERIFY_RESULT(file.issue(mine));

        QCOMPARE(file.level(file.store).reservedMilli, 0);
        QCOMPARE(file.level(file.store).onHandMilli, 1000);
        QCOMPARE(
            codeOf(file.write([&](storage::WriteTx& tx) { return parts::releaseStock(tx, hold); })),
            QStringLiteral("stock/not-reserved"));
    }

    void aBackDatedMoveKeepsBothDays() {
        StockFile file;
        auto draft = file.draft(5);
        draft.happenedAt = core::Instant{file.file().time().now().ms - 86'400'000};

        const auto move = file.move(StockFile::need(file.receive(draft)));

        QCOMPARE(move.effectiveAt, *draft.happenedAt);
        QCOMPARE(move.madeAt, file.file().time().now());
        draft.happenedAt = core::Instant{file.file().time().now().ms + 1};
        QCOMPARE(codeOf(file.receive(draft)), QStringLiteral("input/invalid"));
    }

    void aCountCorrectsWhatWasThereThenAndKeepsWhatCameLater() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(10)));
        const core::Instant counted = file.file().time().now();
        file.file().time().advance(60'000);
        QVERIFY_RESULT(file.issue(file.draft(4)));
        parts::CountDraft count;
        count.place = file.draft(1).place;
        count.countedMilli = 9000;
        count.countedAt = counted;

        const auto made = StockFile::need(
            file.write([&](storage::WriteTx& tx) { return parts::countStock(tx, count); }));

        QVERIFY(made);
        QCOMPARE(file.move(*made).qtyMilli, -1000);
        QCOMPARE(file.level(file.store), (StockLevel{5000, 0, 2500}));
        QVERIFY(file.exceptions().isEmpty());
        auto late = file.draft(1);
        late.happenedAt = core::Instant{counted.ms - 1000};
        QVERIFY_RESULT(file.issue(late));
        QCOMPARE(file.exceptions().size(), 1);
        QCOMPARE(file.exceptions().first().kind, StockExceptionKind::BeforeCount);
    }

    void whatIsNotOursHasABalanceOfItsOwn() {
        StockFile file;
        auto draft = file.draft(3);
        draft.place.owner = parts::StockOwner::ConsignedIn;
        draft.place.party = core::IdSource(5).next(file.file().time().now());

        QVERIFY_RESULT(file.receive(draft, 0));

        QCOMPARE(file.level(file.store), StockLevel());
        QCOMPARE(codeOf(file.issue(file.draft(1))), QStringLiteral("stock/short"));
        QVERIFY_RESULT(file.issue(draft));
    }

    void aSerialIsOnePieceAndIsNamed() {
        StockFile file;
        file.part = file.add(QStringLiteral("Compressor"), parts::Tracking::Serial);

        QCOMPARE(codeOf(file.receive(file.draft(1))), QStringLiteral("input/invalid"));
        QCOMPARE(codeOf(file.receive(file.draft(2, QStringLiteral("A1")))),
                 QStringLiteral("input/invalid"));
        QVERIFY_RESULT(file.receive(file.draft(1, QStringLiteral("A1"))));
        QCOMPARE(codeOf(file.receive(file.draft(1, QStringLiteral("A1")))),
                 QStringLiteral("stock/serial"));
        QCOMPARE(codeOf(file.issue(file.draft(1, QStringLiteral("B2")))),
                 QStringLiteral("stock/short"));
    }

    /// S41: both laptops' entries are facts.
    void aSerialIssuedTwiceIsAcceptedAndListed() {
        StockFile file;
        file.part = file.add(QStringLiteral("Compressor"), parts::Tracking::Serial);
        QVERIFY_RESULT(file.receive(file.draft(1, QStringLiteral("A1"))));
        QVERIFY_RESULT(file.issue(file.draft(1, QStringLiteral("A1"))));

        QVERIFY_RESULT(file.issue(file.draft(1, QStringLiteral("A1")), {true, {}}));

        const auto exceptions = file.exceptions();
        const auto twice = std::find_if(exceptions.begin(), exceptions.end(), [](const auto& one) {
            return one.kind == StockExceptionKind::SerialTwice;
        });
        QVERIFY(twice != exceptions.end());
        QCOMPARE(twice->serial, QStringLiteral("A1"));
        QCOMPARE(file.findings().filter(QStringLiteral("entered_twice")).size(), 1);
    }

    void aLotHasABalanceOfItsOwn() {
        StockFile file;
        file.part = file.add(QStringLiteral("Refrigerant"), parts::Tracking::Lot);
        auto draft = file.draft(3);
        QCOMPARE(codeOf(file.receive(draft)), QStringLiteral("input/invalid"));
        draft.place.lot = QStringLiteral("L1");
        QVERIFY_RESULT(file.receive(draft));
        draft.place.lot = QStringLiteral("L2");

        QCOMPARE(codeOf(file.issue(draft)), QStringLiteral("stock/short"));
    }

    void aBinWithStockIsNotRemoved() {
        StockFile file;
        QVERIFY_RESULT(file.receive(file.draft(1)));
        const auto removeBin = [&] {
            return file.write(
                [&](storage::WriteTx& tx) { return parts::removeBin(tx, file.store); });
        };

        QCOMPARE(codeOf(removeBin()), QStringLiteral("bin/not-empty"));
        QVERIFY_RESULT(file.issue(file.draft(1)));
        QVERIFY_RESULT(removeBin());
    }

    void nothingMovesWithoutTheRight() {
        StockFile file;
        file.actor().rights.remove(QStringLiteral("parts.move_stock"));

        QCOMPARE(codeOf(file.receive(file.draft(1))), QStringLiteral("right/missing"));
        QCOMPARE(codeOf(file.issue(file.draft(1))), QStringLiteral("right/missing"));
    }

    /// S135, S80.
    void aCommonPartBelowItsMinimumIsListed() {
        StockFile file;
        parts::Part common;
        common.name = QStringLiteral("Fuse");
        common.isCommon = true;
        common.minMilli = 5000;
        common.maxMilli = 20'000;
        file.part = file.add(common);
        QVERIFY_RESULT(file.receive(file.draft(3)));
        const auto low = [&] {
            return StockFile::need(file.read([](storage::Connection& connection) {
                return parts::partsBelowMinimum(connection, 10);
            }));
        };

        QCOMPARE(low().size(), 1);
        QCOMPARE(low().first().availableMilli, 3000);
        QVERIFY_RESULT(file.receive(file.draft(2)));
        QVERIFY(low().isEmpty());
    }
};

REGISTER_TEST(MoveStockTest)
#include "movestocktest.moc"
