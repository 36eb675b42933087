#include "repairs/data/orderquery.h"

#include "repairs/domain/words.h"
#include "repairsfile.h"
#include "sampleorders.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

/// The ways through the file that only large files take.
class OrderQueryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_file = std::make_unique<RepairsFile>();
        SampleOrders(*m_file).add(100);
    }
    void cleanupTestCase() { m_file.reset(); }

    void aListOfManyRowsIsReadInTheOrderOfAnIndex_data() {
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("key");
        for (int filter = 0; filter < filterCount(); ++filter)
            for (int key = 0; key <= int(OrderSortKey::Customer); ++key)
                QTest::addRow("filter %d by %d", filter, key) << filter << key;
    }

    void aListOfManyRowsIsReadInTheOrderOfAnIndex() {
        QFETCH(int, filter);
        QFETCH(int, key);
        const OrderSort sort{OrderSortKey(key), true};
        const storage::KeysetQuery many = queryOf(filterOf(filter), sort, -1);
        const storage::KeysetQuery few = queryOf(filterOf(filter), sort, kFewRows);

        QCOMPARE(seqsOf(many), seqsOf(few));
        QVERIFY2(!planOf(many).contains("TEMP B-TREE"), planOf(many).constData());
    }

    void countsAreAnsweredByAnIndex_data() {
        QTest::addColumn<int>("filter");
        for (int filter = 0; filter < filterCount(); ++filter)
            QTest::addRow("filter %d", filter) << filter;
    }

    void countsAreAnsweredByAnIndex() {
        QFETCH(int, filter);
        const storage::KeysetQuery query = orderCountQuery(filterOf(filter));

        const auto counted = m_file->read(
            [&](storage::Connection& connection) { return storage::countRows(connection, query); });

        QVERIFY_RESULT(counted);
        QCOMPARE(*counted, qint64(seqsOf(queryOf(filterOf(filter), {}, -1)).size()));
    }

private:
    static int filterCount() { return 4 + int(all<Status>().size()) * 2; }

    /// All, open, overdue, of a customer; each status, for the whole file and for a centre.
    OrderFilter filterOf(int number) {
        OrderFilter filter;
        filter.now = m_file->now();
        if (number == 1)
            filter.scope = OrderFilter::Scope::Open;
        if (number == 2)
            filter.scope = OrderFilter::Scope::Overdue;
        if (number == 3)
            filter.customer = m_file->customer;
        if (number < 4)
            return filter;
        const QList<Status> statuses = all<Status>();
        filter.status = statuses[(number - 4) % statuses.size()];
        if (number - 4 >= statuses.size())
            filter.centre = m_file->actor().centre;
        return filter;
    }

    storage::KeysetQuery queryOf(const OrderFilter& filter, const OrderSort& sort, int fewRows) {
        return RepairsFile::need(m_file->read([&](storage::Connection& connection) {
            return orderQuery(connection, filter, sort, fewRows);
        }));
    }

    QList<qint64> seqsOf(const storage::KeysetQuery& query) {
        return RepairsFile::need(m_file->read([&](storage::Connection& connection) {
                   return storage::readPage(connection, query, std::nullopt,
                                            storage::Direction::Forward, 1000,
                                            [](storage::Statement& row) { return row.integer(1); });
               }))
            .rows;
    }

    QByteArray planOf(const storage::KeysetQuery& query) {
        const QByteArray sql = "EXPLAIN QUERY PLAN " +
                               storage::keyset::selectSql(query, true, storage::keyset::Part::All,
                                                          storage::Direction::Forward);
        return RepairsFile::need(
            m_file->read([&](storage::Connection& connection) -> core::Result<QByteArray> {
                CORE_ASSIGN(auto statement, connection.prepare(sql));
                QByteArray plan;
                while (statement.next())
                    plan += statement.text(3).toUtf8() + '\n';
                CORE_TRY(statement.status());
                return plan;
            }));
    }

    std::unique_ptr<RepairsFile> m_file;
};

}  // namespace repairs

using repairs::OrderQueryTest;
REGISTER_TEST(OrderQueryTest)
#include "orderquerytest.moc"
