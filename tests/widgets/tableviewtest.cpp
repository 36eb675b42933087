#include "fakerows.h"
#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/tablecopy.h"
#include "widgets/tableview.h"

#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace widgets {

namespace {

constexpr int kFewPages = 5 * PagedTableModel::kPageRows;

struct Shown {
    explicit Shown(qint64 total) {
        auto owned = std::make_unique<FakeRows>(total);
        rows = owned.get();
        model = new PagedTableModel(std::move(owned), EntryContext{}, &view);
        view.setModel(model);
        view.resize(900, 600);
        view.show();
        model->setQuery({.sortColumn = "number"});
    }

    TableView view;
    FakeRows* rows;
    PagedTableModel* model;
};

}  // namespace

class TableViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AppStyle::apply(lightTheme()); }

    void thereIsAlwaysACurrentRow() {
        Shown s(1000);
        QCOMPARE(s.view.currentIndex().row(), 0);
        QVERIFY(!s.view.currentId().isNil());

        s.model->setQuery({.text = "7", .sortColumn = "number"});

        QVERIFY(s.view.currentIndex().isValid());
        QVERIFY(s.view.selectionModel()->isRowSelected(0));
    }

    void endGoesToTheLastOfAMillionRows() {
        Shown s(1'000'000);
        s.rows->rowsHandedOut = 0;

        QTest::keyClick(&s.view, Qt::Key_End);
        QTRY_VERIFY(!s.view.currentId().isNil());

        QCOMPARE(s.view.currentIndex().row(), 999'999);
        QVERIFY(s.rows->rowsHandedOut <= kFewPages);
        QTest::keyClick(&s.view, Qt::Key_Home);
        QCOMPARE(s.view.currentIndex().row(), 0);
    }

    void ofAMillionRowsOnlyThoseInSightAreRead() {
        Shown s(1'000'000);
        s.view.verticalScrollBar()->setValue(s.view.verticalScrollBar()->maximum() / 2);
        s.view.grab();

        QVERIFY(s.rows->rowsHandedOut > 0);
        QVERIFY(s.rows->rowsHandedOut <= kFewPages);
    }

    void theSelectionStaysOnItsRecordWhenRowsComeInBefore() {
        Shown s(1000);
        s.view.setCurrentId(FakeRows::idOf(1'000'000'000 + 5));
        const core::RowId before = s.view.currentId();
        QSignalSpy changed(&s.view, &TableView::currentIdChanged);

        s.rows->shiftBy(3);
        s.model->refresh();

        QCOMPARE(s.view.currentId(), before);
        QCOMPARE(s.view.currentIndex().row(), 8);
        QVERIFY(s.view.selectionModel()->isRowSelected(8));
        QCOMPARE(changed.count(), 0);
    }

    void enterOpensTheRow() {
        Shown s(10);
        QSignalSpy activated(&s.view, &TableView::rowActivated);
        QTest::keyClick(&s.view, Qt::Key_Down);

        QTest::keyClick(&s.view, Qt::Key_Return);

        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<core::RowId>(), FakeRows::idOf(1'000'000'000 + 1));
    }

    void aClickOnAHeadingSortsAndAgainTurnsTheOrder() {
        Shown s(1000);
        QHeaderView* header = s.view.horizontalHeader();
        const QPoint number(20, header->height() / 2);

        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, number);

        QVERIFY(s.model->query().descending);
        QCOMPARE(header->sortIndicatorSection(), 0);
    }

    void columnsAreKeptByTheirIds() {
        Shown s(10);
        s.view.setColumnShown(QStringLiteral("fault"), true);
        s.view.setColumnShown(QStringLiteral("updated"), false);
        s.view.horizontalHeader()->moveSection(3, 0);
        s.view.setColumnWidth(0, 222);
        const QVariantMap state = s.view.layoutState();

        Shown other(10);
        other.view.restoreLayoutState(state);

        QVERIFY(other.view.isColumnShown(QStringLiteral("fault")));
        QVERIFY(!other.view.isColumnShown(QStringLiteral("updated")));
        QCOMPARE(other.view.horizontalHeader()->logicalIndex(0), 3);
        QCOMPARE(other.view.columnWidth(0), 222);
        QCOMPARE(other.view.layoutState(), state);
    }

    void theLastColumnCannotBeHidden() {
        Shown s(10);
        for (const Column& column : s.model->columns())
            s.view.setColumnShown(column.id, false);

        QVERIFY(s.view.horizontalHeader()->count() >
                s.view.horizontalHeader()->hiddenSectionCount());
    }

    void copiedRowsAreTextAndTableWithPlainNumbers() {
        Shown s(10'000);
        QList<ListRow> rows;
        s.model->collect(9000, 2, [&](const QList<ListRow>& found) { rows = found; });
        QCOMPARE(rows.size(), 2);

        const std::unique_ptr<QMimeData> data(rowsAsMimeData(*s.model, rows, {0, 3, 5}));

        QCOMPARE(data->text(), QStringLiteral("Number\tTotal\tFault\n"
                                              "WX-0009000\t2330.00\t'=1+1\n"
                                              "WX-0009001\t2331.37\t'=1+1"));
        QVERIFY(data->html().contains(u"<td>2330.00</td>"));
    }

    void rowHeightsFollowTheDensity() {
        Shown s(10);
        QCOMPARE(s.view.rowHeight(0), 32);

        AppStyle::apply(lightTheme(Density::Touch));
        QCOMPARE(s.view.verticalHeader()->defaultSectionSize(), 40);

        AppStyle::apply(lightTheme());
        s.view.setTwoLineRows(true);
        QCOMPARE(s.view.verticalHeader()->defaultSectionSize(), 48);
    }
};

REGISTER_TEST(TableViewTest)

}  // namespace widgets

#include "tableviewtest.moc"
