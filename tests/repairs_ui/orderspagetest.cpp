#include "pagekit/page.h"
#include "pagekit/pageregistry.h"
#include "repairsdesk.h"
#include "testsuite.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/segmented.h"
#include "widgets/tableview.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace repairs::ui {

/// The list of orders as a person works it: with keys, over a real file.
class OrdersPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<RepairsDesk>();
        m_older = m_desk->receive();
        m_newer =
            m_desk->receive(m_desk->makeCustomer(QStringLiteral("安娜")), QStringLiteral("漏水"));
        const pagekit::PageDescription* description =
            m_desk->desk.pages().page(QStringLiteral("repairs.orders"));
        m_page.reset(description->make(m_desk->desk.context(), nullptr));
        m_desk->desk.show(*m_page);
        m_page->takeFocus();
        m_desk->desk.settle();
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void whatChangedLastStandsOnTop() {
        QCOMPARE(list().model().rowCount(), 2);
        QCOMPARE(list().currentId(), m_newer.row());
    }

    void theHeadingOfTheCustomersSortsByTheirSound() {
        const int customer = list().model().columnOf(QStringLiteral("customer"));
        list().model().sort(customer, Qt::AscendingOrder);
        m_desk->desk.settle();
        QCOMPARE(firstCustomer(), QStringLiteral("安娜"));

        list().model().sort(customer, Qt::DescendingOrder);
        m_desk->desk.settle();

        QCOMPARE(firstCustomer(), QStringLiteral("张三"));
    }

    void enterOpensTheOrderAndEscapeComesBackToItsRow() {
        QTest::keyClick(&list().table(), Qt::Key_Down);
        QTest::keyClick(&list().table(), Qt::Key_Return);
        m_desk->desk.settle();
        QVERIFY(!list().isVisible());

        QVERIFY(m_page->back());

        QVERIFY(list().isVisible());
        QTRY_COMPARE(list().currentId(), m_older.row());
    }

    void comingBackFromAClosedOrderKeepsTheFilter() {
        m_page->openRecord(m_older.row());
        m_desk->move(m_older, Status::Diagnosing);
        m_desk->move(m_older, Status::Cancelled);
        m_desk->desk.settle();

        m_page->back();
        m_desk->desk.settle();

        QCOMPARE(list().query().filter, QStringLiteral("open"));
        QCOMPARE(list().model().rowCount(), 1);
    }

    void theNewOrderKeyOpensTheFormAndEscapeLeavesIt() {
        m_page->run(QLatin1String(pagekit::commands::kNew));
        m_desk->desk.settle();
        QVERIFY(!list().isVisible());

        QVERIFY(m_page->back());

        QVERIFY(list().isVisible());
    }

    void aSmallWindowShowsItsColumnsWithoutScrollingSideways() {
        constexpr int kSideBar = 208;
        for (int order = 0; order < 30; ++order)
            m_desk->receive();
        QWidget window;
        auto* layout = new QHBoxLayout(&window);
        layout->setContentsMargins(kSideBar, 0, 0, 0);
        layout->addWidget(m_page.get());
        m_desk->desk.show(window);
        m_desk->desk.settle();

        QVERIFY(list().table().verticalScrollBar()->maximum() > 0);
        QCOMPARE(list().table().horizontalScrollBar()->maximum(), 0);
        m_page.reset();
    }

private:
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }
    QString firstCustomer() const {
        const int column = list().model().columnOf(QStringLiteral("customer"));
        return list().model().index(0, column).data().toString();
    }

    std::unique_ptr<RepairsDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
    OrderId m_older;
    OrderId m_newer;
};

REGISTER_TEST(OrdersPageTest)

}  // namespace repairs::ui

#include "orderspagetest.moc"
