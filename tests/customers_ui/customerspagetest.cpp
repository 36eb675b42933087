#include "customers/data/customerlist.h"
#include "customersdesk.h"
#include "pagekit/page.h"
#include "pagekit/pageregistry.h"
#include "testsuite.h"
#include "widgets/listpage.h"
#include "widgets/messagebar.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/searchfield.h"
#include "widgets/tableview.h"

#include <QPushButton>

/// The list of customers as a person works it: with keys, over a real file.
class CustomersPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<CustomersDesk>();
        m_zhang = m_desk->add(QStringLiteral("张三"), QStringLiteral("13800138000"));
        m_li = m_desk->add(QStringLiteral("李四"), QStringLiteral("13900139000"));
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void theFirstCustomerIsMarkedAndShown() {
        open();

        QCOMPARE(list().model().rowCount(), 2);
        QCOMPARE(list().currentId(), m_li.row());
        QVERIFY(m_page->findChild<QPushButton*>(QStringLiteral("newOrderButton")));
    }

    void enterOpensTheFormAndEscapeComesBack() {
        open();

        QTest::keyClick(&list().table(), Qt::Key_Return);
        m_desk->desk.settle();
        QVERIFY(!list().isVisible());
        QVERIFY(m_page->back());

        QVERIFY(list().isVisible());
    }

    void aNewCustomersFormIsLeftToo() {
        open();
        m_page->run(QLatin1String(pagekit::commands::kNew));
        QVERIFY(!list().isVisible());

        QVERIFY(m_page->back());

        QVERIFY(list().isVisible());
    }

    void typingFindsByPinyin() {
        open();
        m_page->run(QLatin1String(pagekit::commands::kFilter));
        QTest::keyClicks(&list().searchField(), QStringLiteral("zhang"));
        QTest::keyClick(&list().searchField(), Qt::Key_Return);

        QTRY_COMPARE(list().model().rowCount(), 1);
        QTRY_COMPARE(list().currentId(), m_zhang.row());
    }

    void aRecordIsShownAlsoWhenSearchAndFilterHideIt() {
        open();
        list().setFilter(QStringLiteral("companies"));
        m_desk->desk.settle();
        QCOMPARE(list().model().rowCount(), 0);

        m_page->openRecord(m_zhang.row());

        QTRY_COMPARE(list().currentId(), m_zhang.row());
        QCOMPARE(list().query().filter, QStringLiteral("all"));
    }

    void aRecordIsShownOnAPageThatWasNotOpenYet() {
        make();
        m_page->openRecord(m_zhang.row());
        m_desk->desk.show(*m_page);

        QTRY_COMPARE(list().currentId(), m_zhang.row());
    }

    void aRecordInTheTrashIsSaidToBeNotInTheList() {
        open();
        QVERIFY_RESULT(m_desk->desk.file().write(
            [&](storage::WriteTx& tx) { return customers::removeCustomer(tx, m_zhang); }));
        m_desk->desk.settle();

        m_page->openRecord(m_zhang.row());

        QTRY_VERIFY(list().messages().isVisible());
        QCOMPARE(list().currentId(), m_li.row());
    }

    /// Far beyond the pages that are kept, in a list that is sorted otherwise than it was filled.
    void aRecordFarAwayIsFound() {
        constexpr int kCustomers = 3'000;
        const customers::CustomerId wanted = fill(kCustomers);
        open();
        QTRY_COMPARE(list().model().rowCount(), kCustomers + 2);

        m_page->openRecord(wanted.row());

        QTRY_COMPARE(list().currentId(), wanted.row());
        QVERIFY(list().table().currentIndex().row() > kCustomers / 2);
        QVERIFY(list().table().viewport()->rect().intersects(
            list().table().visualRect(list().table().currentIndex())));
    }

private:
    void make() {
        const pagekit::PageDescription* description =
            m_desk->desk.pages().page(QStringLiteral("customers.customers"));
        m_page.reset(description->make(m_desk->desk.context(), nullptr));
    }
    void open() {
        make();
        m_desk->desk.show(*m_page);
        m_page->takeFocus();
        m_desk->desk.settle();
    }
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }

    /// Names are not in the order of the seqs. Answers the one that stands three quarters down.
    customers::CustomerId fill(int count) {
        const auto filled = m_desk->desk.file().write([count](storage::WriteTx& tx) -> core::Done {
            for (int number = 0; number < count; ++number) {
                customers::CustomerDraft draft;
                draft.customer.name = QStringLiteral("Customer %1")
                                          .arg((number * 7919) % count, 6, 10, QLatin1Char('0'));
                CORE_TRY(customers::saveCustomer(tx, draft));
            }
            return {};
        });
        if (!filled)
            qFatal("%s", qPrintable(filled.error().detail));
        const auto page = m_desk->desk.file().read([](storage::Connection& connection) {
            customers::CustomerFilter filter;
            filter.text = QStringLiteral("002250");
            return customers::customerList().first(connection, filter, {}, 1);
        });
        return page->rows.first().id;
    }

    std::unique_ptr<CustomersDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
    customers::CustomerId m_zhang;
    customers::CustomerId m_li;
};

REGISTER_TEST(CustomersPageTest)
#include "customerspagetest.moc"
