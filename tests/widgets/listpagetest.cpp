#include "fakerows.h"
#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/listpage.h"
#include "widgets/messagebar.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/searchfield.h"
#include "widgets/segmented.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace widgets {

namespace {

struct Listing {
    explicit Listing(qint64 total = 1000, int width = 1366) {
        auto owned = std::make_unique<FakeRows>(total);
        rows = owned.get();
        page = std::make_unique<ListPage>(std::move(owned), EntryContext{});
        page->setTitle(QStringLiteral("Orders"));
        page->setPrimary(QStringLiteral("New order"));
        page->addFilter(QStringLiteral("all"), QStringLiteral("All"));
        page->addFilter(QStringLiteral("late"), QStringLiteral("Overdue"));
        page->setSort(QStringLiteral("number"), false);
        detail = new QWidget;
        field = new QLineEdit(detail);
        field->setAccessibleName(QStringLiteral("Telephone"));
        page->setDetail(detail);
        page->resize(width, 768);
        page->show();
        page->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get());
        page->focusList();
    }

    std::unique_ptr<ListPage> page;
    FakeRows* rows;
    QWidget* detail;
    QLineEdit* field;
};

}  // namespace

class ListPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AppStyle::apply(lightTheme()); }

    void everyPartIsReached() {
        Listing l;
        QSignalSpy made(l.page.get(), &ListPage::newRequested);

        // The keys of these are the window's.
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F6})
            QTest::keyClick(&l.page->table(), key);
        QCOMPARE(made.count(), 0);
        QCOMPARE(l.page->focusWidget(), &l.page->table());

        l.page->focusSearch();
        QCOMPARE(l.page->focusWidget(), &l.page->searchField());
        l.page->nextPane(true);
        QCOMPARE(l.page->focusWidget(), &l.page->table());
        l.page->nextPane(true);
        QCOMPARE(l.page->focusWidget(), l.field);
        l.page->nextPane(false);
        QCOMPARE(l.page->focusWidget(), &l.page->table());
    }

    void typingSearchesWithoutEnter() {
        Listing l;
        l.page->focusSearch();

        QTest::keyClicks(&l.page->searchField(), QStringLiteral("7"));

        QTRY_COMPARE(l.page->model().rowCount(), 3);
        QTest::keyClick(&l.page->searchField(), Qt::Key_Down);
        QCOMPARE(l.page->focusWidget(), &l.page->table());
    }

    void nothingFoundOffersToClear() {
        Listing l;
        l.page->setFilter(QStringLiteral("late"));
        l.page->focusSearch();
        QTest::keyClicks(&l.page->searchField(), QStringLiteral("nothing"));
        auto* empty = l.page->findChild<EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QCOMPARE(empty->kind(), EmptyState::Kind::NothingFound);
        QVERIFY(empty->sentence().contains(u"nothing"));

        empty->findChild<QPushButton*>(QStringLiteral("emptyLinkButton"))->click();

        QTRY_COMPARE(l.page->model().rowCount(), 1000);
        QCOMPARE(l.page->filters().current(), QStringLiteral("all"));
    }

    void anEmptyListTeachesTheNextStep() {
        Listing l(0);
        bool made = false;
        l.page->setNothingYet(QStringLiteral("Orders stand here."),
                              {QStringLiteral("Take an order"), [&] { made = true; }});
        auto* empty = l.page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->kind(), EmptyState::Kind::NothingYet);

        empty->findChild<QPushButton*>(QStringLiteral("emptyPrimaryButton"))->click();

        QVERIFY(made);
    }

    void filtersAreChosenByArrowKeys() {
        Listing l;
        QSignalSpy chosen(l.page.get(), &ListPage::filterChanged);
        auto* all = l.page->findChild<QAbstractButton*>(QStringLiteral("allSegment"));
        all->setFocus();

        QTest::keyClick(all, Qt::Key_Right);

        QCOMPARE(chosen.count(), 1);
        QCOMPARE(l.page->model().rowCount(), 100);
    }

    void theCountStandsBesideTheTitle() {
        Listing l(12'345);

        QCOMPARE(l.page->findChild<TextLabel*>(QStringLiteral("countLabel"))->text(),
                 QStringLiteral("12,345"));
    }

    void inANarrowWindowTheDetailIsAPage() {
        Listing l(1000, 1024);
        QVERIFY(!l.detail->isVisible());
        QSignalSpy opened(l.page.get(), &ListPage::opened);

        QTest::keyClick(&l.page->table(), Qt::Key_Return);

        QVERIFY(l.page->isDetailPageShown());
        QVERIFY(l.detail->isVisible());
        QCOMPARE(opened.count(), 0);
        QVERIFY(l.page->back());
        QVERIFY(!l.page->isDetailPageShown());
        QCOMPARE(l.page->focusWidget(), &l.page->table());
    }

    void theDetailComesBackBesideTheListWhenThereIsRoom() {
        Listing l(1000, 1024);

        l.page->resize(1440, 800);

        QVERIFY(l.detail->isVisible());
        QVERIFY(l.page->table().isVisible());
    }

    void theStateComesBackAfterAChangeOfLanguage() {
        Listing l(5000);
        l.page->setSort(QStringLiteral("number"), true);
        l.page->table().setCurrentId(FakeRows::idOf(1'000'000'000 + 4990));
        const QVariantMap state = l.page->state();

        Listing other(5000);
        other.page->restoreState(state);

        QVERIFY(other.page->query().descending);
        QCOMPARE(other.page->currentId(), FakeRows::idOf(1'000'000'000 + 4990));
    }

    void aFailureIsToldAboveTheList() {
        Listing l;
        l.rows->fails = true;

        l.page->refresh();

        QVERIFY(l.page->messages().isVisible());
        QCOMPARE(l.page->messages().sentence(), QStringLiteral("The file is busy."));
    }

    void whatTakesTheFocusHasAName() {
        Listing l;
        for (QWidget* widget : l.page->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                continue;
            auto* button = qobject_cast<QAbstractButton*>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, qPrintable(widget->objectName() + widget->metaObject()->className()));
        }
    }
};

REGISTER_TEST(ListPageTest)

}  // namespace widgets

#include "listpagetest.moc"
