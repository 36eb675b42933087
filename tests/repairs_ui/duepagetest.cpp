#include "pagekit/page.h"
#include "repairs/ui/clockstrip.h"
#include "repairs/ui/duecard.h"
#include "repairs/ui/pausedialog.h"
#include "repairs/ui/repairsdesk.h"
#include "repairsdesk.h"
#include "testsuite.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/tableview.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace repairs::ui {

/// "What is due" as a person works it.
class DuePageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<RepairsDesk>();
        m_late = m_desk->receiveVisit();
        m_desk->desk.file().time().advance(5 * kHour);
        m_fresh = m_desk->receiveVisit();
        m_desk->desk.file().time().advance(2 * kHour);
        m_page.reset(m_desk->desk.pages()
                         .page(QStringLiteral("repairs.due"))
                         ->make(m_desk->desk.context(), nullptr));
        m_desk->desk.show(*m_page);
        m_page->takeFocus();
        m_desk->desk.settle();
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void whatIsDueFirstStandsOnTopAndSaysWhy() {
        QCOMPARE(list().model().rowCount(), 4);
        QCOMPARE(cell(0, "number"), m_desk->load(m_late).order.number);
        QVERIFY2(cell(0, "state").contains(QStringLiteral("1 h late")),
                 qPrintable(cell(0, "state")));
        QVERIFY2(cell(0, "target").contains(QStringLiteral("6")), qPrintable(cell(0, "target")));
        QCOMPARE(cell(0, "worked"), QStringLiteral("7 h"));
        QVERIFY(cell(1, "state").contains(QStringLiteral("left")));
    }

    void theFiltersShowWhatTheySay_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << QStringLiteral("all") << 4;
        QTest::newRow("mine") << QStringLiteral("mine") << 0;
        QTest::newRow("centre") << QStringLiteral("centre") << 4;
        QTest::newRow("red") << QStringLiteral("red") << 1;
        QTest::newRow("today") << QStringLiteral("today") << 2;
        QTest::newRow("paused") << QStringLiteral("paused") << 0;
    }
    void theFiltersShowWhatTheySay() {
        QFETCH(QString, filter);
        QFETCH(int, rows);
        m_page->open({{QStringLiteral("filter"), filter}});
        m_desk->desk.settle();
        QCOMPARE(list().model().rowCount(), rows);
    }

    void enterLeadsToTheOrder() {
        QTest::keyClick(&list().table(), Qt::Key_Return);
        m_desk->desk.settle();
        QCOMPARE(m_desk->desk.openedRecords.size(), 1);
        QCOMPARE(m_desk->desk.openedRecords.last().first, QStringLiteral("order"));
        QCOMPARE(m_desk->desk.openedRecords.last().second, m_late.row());
    }

    void theDeskCardLeadsHere() {
        registerDesk(m_desk->desk.pages());
        const auto& cards = m_desk->desk.pages().deskCards();
        const auto due = std::ranges::find(cards, QStringLiteral("repairs.desk.due"),
                                           &pagekit::DeskCardDescription::id);
        QVERIFY(due != cards.end());
        const std::unique_ptr<QWidget> card(due->make(m_desk->desk.context(), nullptr));
        card->show();
        m_desk->desk.settle();
        card->findChild<QPushButton*>(QStringLiteral("showAllButton"))->click();
        QVERIFY(!m_desk->desk.openedPages.isEmpty());
        QCOMPARE(m_desk->desk.openedPages.last().first, QStringLiteral("repairs.due"));
    }

    void theCardShowsAllClocksOfTheOrder() {
        auto* card = m_page->findChild<DueCard*>();
        QCOMPARE(card->order(), m_late);
        const auto strips = card->findChildren<ClockStrip*>();
        QCOMPARE(strips.size(), 2);
        QVERIFY2(strips.first()->accessibleName().contains(QStringLiteral("worked 7 h")),
                 qPrintable(strips.first()->accessibleName()));
        card->findChild<QPushButton*>(QStringLiteral("openButton"))->click();
        QCOMPARE(m_desk->desk.openedRecords.last().second, m_late.row());
    }

    void anOrderThatWaitsGoesToTheEnd() {
        const MoveDraft draft{m_fresh, Status::Waiting, WaitingReason::Parts, {}, {}};
        QVERIFY(m_desk->desk.file().database().writeNow(
            m_desk->desk.file().actor(),
            [&](storage::WriteTx& tx) { return moveOrder(tx, draft); }));
        m_desk->desk.settle();
        m_page->open({{QStringLiteral("filter"), QStringLiteral("paused")}});
        m_desk->desk.settle();
        QCOMPARE(list().model().rowCount(), 2);
        QVERIFY2(cell(0, "state").startsWith(QStringLiteral("Paused")),
                 qPrintable(cell(0, "state")));
    }

    void whatIfTellsTheNewDueTimesAndChangesNothing() {
        const auto read = [&](storage::Connection& connection) {
            return liveClocksOf(connection, m_fresh);
        };
        const auto clocks = m_desk->desk.file().read(read);
        PauseDialog dialog(m_desk->desk.context(), *clocks, {}, nullptr);
        QString said;
        for (const auto* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(QLatin1Char('\n')))
                said = label->text();
        QCOMPARE(said.split(QLatin1Char('\n')).size(), 2);
        QCOMPARE(list().model().rowCount(), 4);
    }

private:
    static constexpr qint64 kHour = 3'600'000;

    widgets::ListPage& list() { return *m_page->findChild<widgets::ListPage*>(); }
    QString cell(int row, const char* column) {
        auto& model = list().model();
        return model.index(row, model.columnOf(QString::fromLatin1(column)))
            .data(Qt::DisplayRole)
            .toString();
    }

    std::unique_ptr<RepairsDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
    OrderId m_late;
    OrderId m_fresh;
};

REGISTER_TEST(DuePageTest)

}  // namespace repairs::ui

#include "duepagetest.moc"
