#include "pagekit/page.h"
#include "parts/ui/stockcardview.h"
#include "stockdesk.h"
#include "testsuite.h"
#include "widgets/emptystate.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/tableview.h"
#include "widgets/timeline.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

/// The page of stock as a person works it (S159).
class StockPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<StockDesk>(); }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void aStoreWithoutStockSaysWhatBelongsHere() {
        show();

        auto* empty = m_page->findChild<widgets::EmptyState*>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->kind(), widgets::EmptyState::Kind::NothingYet);
    }

    void aLineTellsWhatLiesWhereAndTheFootWhatItIsWorth() {
        fill();
        show();

        QCOMPARE(list().model().rowCount(), 3);
        QCOMPARE(cell(0, "name"), QStringLiteral("Belt"));
        QCOMPARE(cell(1, "name"), QStringLiteral("Motor"));
        QCOMPARE(cell(1, "onHand"), QStringLiteral("10"));
        QCOMPARE(cell(1, "reserved"), QStringLiteral("4"));
        QCOMPARE(cell(1, "available"), QStringLiteral("6"));
        QVERIFY2(value().contains(QStringLiteral("￥55.00")), qPrintable(value()));
    }

    void theFiltersShowWhatTheySay_data() {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("all") << QStringLiteral("all") << 3;
        QTest::newRow("short") << QStringLiteral("short") << 0;
        QTest::newRow("low") << QStringLiteral("low") << 1;
        QTest::newRow("consigned") << QStringLiteral("consigned") << 1;
        QTest::newRow("old") << QStringLiteral("old_parts") << 0;
        QTest::newRow("gone") << QStringLiteral("gone") << 3;
    }
    void theFiltersShowWhatTheySay() {
        QFETCH(QString, filter);
        QFETCH(int, rows);
        fill();
        show();

        m_page->open({{QStringLiteral("filter"), filter}});
        m_desk->desk.settle();

        QCOMPARE(list().model().rowCount(), rows);
    }

    void oneBinAndOneOwnerLimitTheListAndItsValue() {
        fill();
        show();

        choose("binButton", QStringLiteral("Van"));
        QCOMPARE(list().model().rowCount(), 1);
        QVERIFY2(value().contains(QStringLiteral("￥10.00")), qPrintable(value()));

        choose("binButton", QStringLiteral("all"));
        choose("ownerButton", QStringLiteral("On consignment here"));
        QCOMPARE(list().model().rowCount(), 1);
        QVERIFY2(value().contains(QStringLiteral("￥0.00")), qPrintable(value()));
    }

    void theCardTellsMovesReservationsAndWhatToLookAt() {
        fill();
        m_desk->issue(m_desk->draft(8), true);
        show();
        QTest::keyClick(&list().table(), Qt::Key_Down);
        m_desk->desk.settle();

        const QString text = cardText();
        QVERIFY2(text.contains(QStringLiteral("WX1")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Went out short")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Elsewhere")), qPrintable(text));
        QCOMPARE(m_page->findChild<widgets::Timeline*>()->count(), 2);
    }

    void whatMovesIsShownAtOnce() {
        fill();
        show();

        m_desk->issue(m_desk->draft(3));
        m_desk->desk.settle();

        QCOMPARE(cell(1, "onHand"), QStringLiteral("7"));
    }

    void thePageComesBackAsItWas() {
        fill();
        show();
        choose("binButton", QStringLiteral("Van"));
        const QVariantMap state = m_page->state();

        show();
        m_page->restore(state);
        m_desk->desk.settle();

        QCOMPARE(list().model().rowCount(), 1);
        QVERIFY(button("binButton").text().contains(QStringLiteral("Van")));
    }

private:
    /// Motor: 10 on the shelf of which 4 are reserved, 5 on consignment; a belt in the van, below
    /// its minimum.
    void fill() {
        m_desk->receive(m_desk->draft(10));
        m_desk->reserve(4, QStringLiteral("WX1"));
        parts::MoveDraft placed = m_desk->draft(5);
        placed.place.owner = parts::StockOwner::ConsignedIn;
        m_desk->receive(placed, 0);
        parts::Part belt;
        belt.name = QStringLiteral("Belt");
        belt.isCommon = true;
        belt.minMilli = 3000;
        parts::MoveDraft one = m_desk->draft(1);
        one.place.part = m_desk->part(belt);
        one.place.bin = m_desk->van;
        m_desk->receive(one, 1000);
    }
    void show() {
        m_page.reset(m_desk->desk.pages()
                         .page(QStringLiteral("parts.stock"))
                         ->make(m_desk->desk.context(), nullptr));
        m_desk->desk.show(*m_page);
        m_page->takeFocus();
        m_desk->desk.settle();
    }
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }
    QString cell(int row, const char* column) const {
        auto& model = list().model();
        return model.index(row, model.columnOf(QString::fromLatin1(column)))
            .data(Qt::DisplayRole)
            .toString();
    }
    QString value() const {
        return m_page->findChild<QLabel*>(QStringLiteral("stockValue"))->text();
    }
    QString cardText() const {
        QStringList texts;
        const auto* card = m_page->findChild<parts::ui::StockCardView*>();
        for (const QLabel* label : card->findChildren<QLabel*>())
            texts.append(label->text());
        for (const QPushButton* link : card->findChildren<QPushButton*>())
            texts.append(link->text());
        return texts.join(u'\n');
    }
    QPushButton& button(const char* name) const {
        return *m_page->findChild<QPushButton*>(QLatin1String(name));
    }
    void choose(const char* name, const QString& text) {
        for (QAction* action : button(name).menu()->actions())
            if (action->text() == text)
                action->trigger();
        m_desk->desk.settle();
    }

    std::unique_ptr<StockDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
};

REGISTER_TEST(StockPageTest)
#include "stockpagetest.moc"
