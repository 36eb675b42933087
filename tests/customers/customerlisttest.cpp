#include "customers/customersfile.h"
#include "customers/data/customerlist.h"
#include "testsuite.h"

#include <algorithm>

using customers::CustomerFilter;
using customers::CustomerList;
using customers::CustomerOrder;
using customers::CustomerSort;
using storage::Direction;

class CustomerListTest : public QObject {
    Q_OBJECT

    static constexpr int kCustomers = 57;

    std::unique_ptr<CustomersFile> m_file;

    template <class Work>
    auto read(Work work) {
        auto result = m_file->file().read(work);
        if (!result)
            qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        return *result;
    }

    CustomerList::Page page(const CustomerFilter& filter, const CustomerSort& sort,
                            const std::optional<storage::Anchor>& anchor, Direction direction,
                            int count) {
        return read([&](storage::Connection& connection) {
            return customers::customerList().page(connection, filter, sort, anchor, direction,
                                                  count);
        });
    }

    QStringList names(const CustomerFilter& filter, const CustomerSort& sort) {
        QStringList names;
        for (const auto& row :
             page(filter, sort, std::nullopt, Direction::Forward, kCustomers * 2).rows)
            names.append(row.name);
        return names;
    }

    static core::Result<QStringList> planOf(storage::Connection& connection,
                                            const QByteArray& sql) {
        CORE_ASSIGN(auto query, connection.prepare("EXPLAIN QUERY PLAN " + sql));
        QStringList lines;
        while (query.next())
            lines.append(query.text(3));
        CORE_TRY(query.status());
        return lines;
    }

private Q_SLOTS:
    void initTestCase() {
        m_file = std::make_unique<CustomersFile>();
        const QStringList surnames{QStringLiteral("张"), QStringLiteral("李"), QStringLiteral("王"),
                                   QStringLiteral("陈"), QStringLiteral("Smith")};
        for (int index = 0; index < kCustomers; ++index) {
            // Several have the same name, so that seq decides.
            m_file->add(surnames[index % 5] + QString::number(index % 7),
                        QStringLiteral("138%1").arg(index, 8, 10, QLatin1Char('0')));
        }
    }

    void namesStandInTheOrderOfTheirSound() {
        const QStringList sorted = names({}, {});

        QCOMPARE(sorted.size(), kCustomers);
        QVERIFY(sorted.first().startsWith(u"陈"));  // chen
        QVERIFY(sorted.last().startsWith(u"张"));   // zhang
        QVERIFY(sorted.indexOf(QStringLiteral("李0")) < sorted.indexOf(QStringLiteral("Smith0")));
        QVERIFY(sorted.indexOf(QStringLiteral("Smith0")) < sorted.indexOf(QStringLiteral("王0")));
    }

    void pagesForwardsAndBackwardsGiveTheWholeList_data() {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {false, true}) {
            const char* way = descending ? "down" : "up";
            QTest::addRow("name %s", way) << int(CustomerOrder::Name) << descending;
            QTest::addRow("number %s", way) << int(CustomerOrder::Number) << descending;
            QTest::addRow("made %s", way) << int(CustomerOrder::Made) << descending;
        }
    }

    void pagesForwardsAndBackwardsGiveTheWholeList() {
        QFETCH(int, order);
        QFETCH(bool, descending);
        const CustomerSort sort{CustomerOrder(order), descending};
        const auto whole = page({}, sort, std::nullopt, Direction::Forward, kCustomers * 2);

        QList<customers::CustomerRow> forwards;
        std::optional<storage::Anchor> anchor;
        do {
            const auto next = page({}, sort, anchor, Direction::Forward, 10);
            forwards += next.rows;
            anchor = next.last;
        } while (anchor);
        QList<customers::CustomerRow> backwards;
        anchor.reset();
        do {
            const auto next = page({}, sort, anchor, Direction::Backward, 10);
            backwards = next.rows + backwards;
            anchor = next.first;
        } while (anchor);

        QCOMPARE(whole.rows.size(), kCustomers);
        QCOMPARE(forwards, whole.rows);
        QCOMPARE(backwards, whole.rows);
    }

    void anyPositionIsReachedFromTheLandmarks() {
        const CustomerSort sort{CustomerOrder::Name, true};
        const auto whole = page({}, sort, std::nullopt, Direction::Forward, kCustomers * 2);
        const auto landmarks = read([&](storage::Connection& connection) {
            return customers::customerList().landmarks(connection, {}, sort);
        });
        QCOMPARE(landmarks.count, kCustomers);

        for (const qint64 row : {0, 9, 10, 11, 33, kCustomers - 1}) {
            const auto there = read([&](storage::Connection& connection) {
                return customers::customerList().pageAt(connection, {}, sort, landmarks, row, 5);
            });
            QCOMPARE(there.rows, whole.rows.mid(row, 5));
        }
    }

    void theFilterFindsNamesPinyinAndNumbers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("hanzi") << "张" << 12;
        QTest::newRow("traditional") << "張" << 12;
        QTest::newRow("pinyin") << "zhang" << 12;
        QTest::newRow("Latin") << "SMITH" << 11;
        QTest::newRow("telephone") << "13800000041" << 1;
        QTest::newRow("two words") << "smith 0000004" << 3;
        QTest::newRow("nothing like it") << "赵" << 0;
        QTest::newRow("signs") << "%_'\"" << 0;
    }

    void theFilterFindsNamesPinyinAndNumbers() {
        QFETCH(QString, text);
        QFETCH(int, count);
        CustomerFilter filter;
        filter.text = text;

        QCOMPARE(names(filter, {}).size(), count);
        QCOMPARE(read([&](storage::Connection& connection) {
                     return customers::customerList().count(connection, filter);
                 }),
                 count);
    }

    void removedOnesStandOnlyInTheTrash() {
        CustomersFile file;
        const auto id = file.add(QStringLiteral("张三"));
        file.add(QStringLiteral("李四"));
        QVERIFY_RESULT(file.file().write(
            [&](storage::WriteTx& tx) { return customers::removeCustomer(tx, id); }));
        CustomerFilter trash;
        trash.inTrash = true;

        const auto count = [&file](const CustomerFilter& filter) {
            return file.file()
                .read([&](storage::Connection& connection) {
                    return customers::customerList().count(connection, filter);
                })
                .value_or(-1);
        };

        QCOMPARE(count({}), 1);
        QCOMPARE(count(trash), 1);
    }

    void pagesAreReadFromTheIndexWithoutSorting_data() {
        QTest::addColumn<int>("part");
        QTest::addColumn<bool>("backward");
        QTest::addColumn<QString>("range");
        using storage::keyset::Part;
        QTest::newRow("first page") << int(Part::All) << false << "(name_key>?)";
        QTest::newRow("last page") << int(Part::All) << true << "(name_key>?)";
        QTest::newRow("same name") << int(Part::SameKey) << false << "(name_key=? AND rowid>?)";
        QTest::newRow("same, back") << int(Part::SameKey) << true << "(name_key=? AND rowid<?)";
        QTest::newRow("behind") << int(Part::OtherKeys) << false << "(name_key>?)";
        QTest::newRow("before") << int(Part::OtherKeys) << true << "(name_key>? AND name_key<?)";
    }

    void pagesAreReadFromTheIndexWithoutSorting() {
        QFETCH(int, part);
        QFETCH(bool, backward);
        QFETCH(QString, range);
        storage::KeysetQuery query;
        query.columns = "customer.id, customer.phone";
        query.from = "customer";
        query.table = "customer";
        query.key = "customer.name_key";
        query.seq = "customer.seq";
        query.where = "customer.deleted = 0 AND customer.name_key > ''";

        const QStringList lines = read([&](storage::Connection& connection) {
            return planOf(connection, storage::keyset::selectSql(
                                          query, true, storage::keyset::Part(part),
                                          backward ? Direction::Backward : Direction::Forward));
        });

        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0], QStringLiteral("SEARCH customer USING INDEX customer_by_name ") + range);
    }
};

REGISTER_TEST(CustomerListTest)
#include "customerlisttest.moc"
