#include "fakerows.h"
#include "testsuite.h"
#include "widgets/pagedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace widgets {

namespace {

constexpr int kMillion = 1'000'000;

struct Listed {
    explicit Listed(qint64 total, bool immediate = true) {
        auto owned = std::make_unique<FakeRows>(total);
        rows = owned.get();
        rows->immediate = immediate;
        model = std::make_unique<PagedTableModel>(std::move(owned), EntryContext{});
    }
    void touch(int row) const { model->index(row, 0).data(); }
    QString number(int row) const { return model->index(row, 0).data().toString(); }

    FakeRows* rows;
    std::unique_ptr<PagedTableModel> model;
};

RowQuery byNumber(bool descending = false) {
    return {.sortColumn = "number", .descending = descending};
}

}  // namespace

class PagedTableModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsAProperModel() {
        Listed l(1000);
        QAbstractItemModelTester tester(l.model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        l.model->setQuery(byNumber());
        l.model->setQuery({.filter = "late", .sortColumn = "number"});
        l.rows->shiftBy(500);
        l.model->refresh();
        l.rows->shiftBy(-900);
        l.model->refresh();
        QCOMPARE(l.model->rowCount(), 60);
    }

    void aMillionRowsAreCountedButNotRead() {
        Listed l(kMillion);

        l.model->setQuery(byNumber());

        QCOMPARE(l.model->rowCount(), kMillion);
        QVERIFY(l.rows->rowsHandedOut <= PagedTableModel::kPageRows);
    }

    void theFirstRowsAreThereBeforeTheCount() {
        Listed l(kMillion, false);
        l.model->setQuery(byNumber());
        QCOMPARE(l.rows->waiting(), 3);
        QVERIFY(l.model->isLoading());

        l.rows->deliver();

        QCOMPARE(l.number(0), QStringLiteral("WX-0000000"));
        QVERIFY(!l.model->isLoading());
    }

    void theLastRowsNeedNoPreparation() {
        Listed l(kMillion);
        l.model->setQuery(byNumber());

        l.touch(kMillion - 1);

        QTRY_COMPARE(l.number(kMillion - 1), QStringLiteral("WX-0999999"));
    }

    void aRowInTheMiddleIsReadWhenItIsLookedAt() {
        Listed l(kMillion);
        l.model->setQuery(byNumber());
        QVERIFY(l.model->index(500'123, 0).data(PagedTableModel::MissingRole).toBool());

        QTRY_COMPARE(l.number(500'123), QStringLiteral("WX-0500123"));
        QVERIFY(l.rows->rowsHandedOut <= 3 * PagedTableModel::kPageRows);
    }

    void onlyTheLastPagesAreKept() {
        Listed l(kMillion);
        l.model->setQuery(byNumber());
        for (int page = 0; page < 2 * PagedTableModel::kKeptPages; ++page) {
            const int row = page * PagedTableModel::kPageRows;
            l.touch(row);
            QTRY_VERIFY(l.model->rowAt(row));
        }

        QVERIFY(!l.model->rowAt(PagedTableModel::kPageRows));
    }

    void sortingReadsFromTheOtherEnd() {
        Listed l(kMillion);
        l.model->setQuery(byNumber());

        l.model->sort(0, Qt::DescendingOrder);

        QCOMPARE(l.number(0), QStringLiteral("WX-0999999"));
        QVERIFY(l.model->query().descending);
    }

    void columnsWithoutAnIndexDoNotSort() {
        Listed l(100);
        l.model->setQuery(byNumber());

        l.model->sort(1, Qt::AscendingOrder);

        QCOMPARE(l.model->query().sortColumn, QStringLiteral("number"));
    }

    void oldRowsStayUntilTheNewOnesAreThere() {
        Listed l(1000);
        l.model->setQuery(byNumber());
        l.rows->immediate = false;

        l.model->setQuery({.text = "7", .sortColumn = "number"});
        QCOMPARE(l.model->rowCount(), 1000);
        l.rows->deliver();

        QCOMPARE(l.model->rowCount(), 3);
    }

    void answersToASupersededQueryAreDropped() {
        Listed l(1000, false);
        l.model->setQuery(byNumber());
        l.model->setQuery({.text = "7", .sortColumn = "number"});
        QVERIFY(l.rows->abandoned >= 2);

        l.rows->deliver();

        QCOMPARE(l.model->rowCount(), 3);
    }

    void aRefreshShowsNewRowsInPlace() {
        Listed l(1000);
        l.model->setQuery(byNumber());
        QSignalSpy reset(l.model.get(), &QAbstractItemModel::modelReset);

        l.rows->shiftBy(2);
        l.model->refresh();

        QCOMPARE(l.model->rowCount(), 1002);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(l.number(0), QStringLiteral("WX--000002"));
    }

    void aFailureIsToldAndKeepsWhatIsShown() {
        Listed l(1000);
        l.model->setQuery(byNumber());
        QSignalSpy failed(l.model.get(), &PagedTableModel::failed);
        l.rows->fails = true;

        l.model->refresh();

        QCOMPARE(failed.count(), 1);
        QCOMPARE(l.model->rowCount(), 1000);
        QVERIFY(!l.model->isLoading());
    }

    void aRowIsReadAloudWhole() {
        Listed l(10);
        l.model->setQuery(byNumber());

        const QString spoken = l.model->index(2, 0).data(Qt::AccessibleTextRole).toString();

        QVERIFY(spoken.startsWith(u"WX-0000002; Customer: Customer 2; State: For parts, 2 days"));
        QVERIFY(spoken.contains(u"Total: 2.74"));
    }

    void aRecordIsFoundThatIsNotHere() {
        Listed l(5000);
        l.model->setQuery(byNumber());
        int found = -2;

        l.model->locate(FakeRows::idOf(1'000'000'000 + 4321), [&](int row) { found = row; });
        QCOMPARE(found, 4321);
        l.model->locate(FakeRows::idOf(7), [&](int row) { found = row; });

        QCOMPARE(found, -1);
    }

    void aRecordIsLookedForOnceTheRowsCanBeFound() {
        Listed l(5000, false);
        l.model->setQuery(byNumber());
        int found = -2;

        l.model->locate(FakeRows::idOf(1'000'000'000 + 4321), [&](int row) { found = row; });
        QCOMPARE(l.rows->positions, 0);
        l.rows->deliver();

        QCOMPARE(found, 4321);
    }

    void anotherQueryTakesALookUpBack() {
        Listed l(5000, false);
        l.model->setQuery(byNumber());
        int found = -2;
        l.model->locate(FakeRows::idOf(1'000'000'000 + 4321), [&](int row) { found = row; });

        RowQuery late = byNumber();
        late.filter = QStringLiteral("late");
        l.model->setQuery(late);
        l.rows->deliver();

        QCOMPARE(found, -2);
    }

    void theCountMayComeBeforeTheFirstRows() {
        Listed l(5000, false);
        l.model->setQuery(byNumber());

        l.rows->deliverBackwards();

        QCOMPARE(l.model->total(), std::optional<qint64>(5000));
        QCOMPARE(l.model->rowCount(), 5000);
    }

    void theModelMayGoWhileAnswersAreOut() {
        Listed l(1000, false);
        l.model->setQuery(byNumber());
        // The fake lives in the model; an answer of a real source may outlive both.
        auto* rows = l.rows;
        QVERIFY(rows->waiting() > 0);

        l.model.reset();
    }

    void scrollingAMillionRowsReadsThePagesInSightOnly() {
        Listed l(kMillion);
        l.model->setQuery(byNumber());
        l.rows->rowsHandedOut = 0;
        constexpr int kSteps = 200;

        for (int step = 0; step < kSteps; ++step) {
            for (int row = 0; row < 30; ++row)
                l.touch(step * 4999 + row);
            QCoreApplication::processEvents();
        }

        // Thirty rows lie in one page or in two.
        QVERIFY(l.rows->rowsHandedOut <= 2 * kSteps * PagedTableModel::kPageRows);
    }
};

REGISTER_TEST(PagedTableModelTest)

}  // namespace widgets

#include "pagedtablemodeltest.moc"
