#include "repairs/data/ordersearch.h"

#include "repairs/data/ordertables.h"
#include "repairsfile.h"
#include "testsuite.h"

#include <QTest>

#include <algorithm>

namespace repairs {

class OrderSearchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_file = std::make_unique<RepairsFile>();
        IntakeDraft draft = m_file->intake();
        draft.order.contactPhone = QStringLiteral("13800138000");
        draft.order.externalRef = QStringLiteral("EXT-4711");
        const auto received = RepairsFile::need(
            m_file->write([&](storage::WriteTx& tx) { return receiveOrder(tx, draft); }));
        m_order = received.id;
        m_number = received.number;
    }
    void cleanup() { m_file.reset(); }

    void anOrderIsFoundByWhatIsKnownOfIt_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("reference") << QStringLiteral("EXT-4711");
        QTest::newRow("tail of the telephone number") << QStringLiteral("8000");
        QTest::newRow("fault") << QStringLiteral("制冷");
        QTest::newRow("one hanzi") << QStringLiteral("冷");
        QTest::newRow("customer") << QStringLiteral("张三");
        QTest::newRow("brand") << QStringLiteral("gree");
        QTest::newRow("category, other script") << QStringLiteral("空調");
    }

    void anOrderIsFoundByWhatIsKnownOfIt() {
        QFETCH(QString, text);

        QVERIFY(isFound(text));
    }

    void anOrderIsFoundByItsNumberAndItsTail() {
        QVERIFY(isFound(m_number));
        QVERIFY(isFound(m_number.right(4)));
        QVERIFY(isFound(m_number.toLower()));
    }

    void aRenamedCustomerIsFoundByTheNewName() {
        RepairsFile::need(m_file->write([&](storage::WriteTx& tx) {
            customers::CustomerDraft draft;
            draft.customer.id = m_file->customer;
            draft.customer.name = QStringLiteral("欧阳修");
            return customers::saveCustomer(tx, draft);
        }));

        QVERIFY(isFound(QStringLiteral("欧阳")));
        QVERIFY(!isFound(QStringLiteral("张三")));
    }

    void aRemovedOrderIsNotFound() {
        QVERIFY_RESULT(m_file->write(
            [&](storage::WriteTx& tx) { return tx.remove(orderTable(), m_order.row()); }));

        QVERIFY(!isFound(m_number));
    }

    void theIndexIsProven() {
        storage::SearchIndex index({orderSearchKind()});

        QVERIFY(m_file->findings(index).isEmpty());
    }

private:
    bool isFound(const QString& text) {
        const storage::SearchIndex index({orderSearchKind()});
        const auto hits = RepairsFile::need(m_file->read(
            [&](storage::Connection& connection) { return index.search(connection, text, 10); }));
        return std::ranges::any_of(
            hits, [&](const storage::SearchHit& hit) { return hit.id == m_order.row(); });
    }

    std::unique_ptr<RepairsFile> m_file;
    OrderId m_order;
    QString m_number;
};

}  // namespace repairs

using repairs::OrderSearchTest;
REGISTER_TEST(OrderSearchTest)
#include "ordersearchtest.moc"
