#include "parts/data/partlist.h"
#include "parts/data/partprojection.h"
#include "parts/partsfile.h"
#include "testsuite.h"

using storage::Direction;

class PartListTest : public QObject {
    Q_OBJECT

    static QStringList names(PartsFile& file, const parts::PartFilter& filter,
                             const parts::PartSort& sort) {
        const auto page = PartsFile::need(file.read([&](storage::Connection& connection) {
            return parts::partList().first(connection, filter, sort, 50);
        }));
        QStringList names;
        for (const parts::PartRow& row : page.rows)
            names.append(row.name);
        return names;
    }

private Q_SLOTS:
    void partsAreSortedAndFiltered() {
        PartsFile file;
        file.add(QStringLiteral("压缩机"), QStringLiteral("3"));  // ya
        file.add(QStringLiteral("风扇"), QStringLiteral("1"));    // feng
        file.add(QStringLiteral("gasket"), QStringLiteral("2"));

        QCOMPARE(names(file, {}, {}), (QStringList{QStringLiteral("风扇"), QStringLiteral("gasket"),
                                                   QStringLiteral("压缩机")}));
        QCOMPARE(names(file, {}, {parts::PartOrder::Number, true}).first(),
                 QStringLiteral("压缩机"));
        parts::PartFilter filter;
        filter.text = QStringLiteral("fengshan");
        QCOMPARE(names(file, filter, {}), QStringList{QStringLiteral("风扇")});
    }

    /// S135: also those that never were in stock.
    void whatIsKeptInStockAndTooLittleOfItIsFound() {
        PartsFile file;
        file.add(QStringLiteral("gasket"));
        PartsFile::need(file.write([](storage::WriteTx& tx) {
            parts::Part belt;
            belt.name = QStringLiteral("belt");
            belt.isCommon = true;
            belt.minMilli = 2000;
            return parts::savePart(tx, belt);
        }));
        parts::PartFilter common;
        common.isCommon = true;
        parts::PartFilter low;
        low.isBelowMinimum = true;

        QCOMPARE(names(file, common, {}), QStringList{QStringLiteral("belt")});
        QCOMPARE(names(file, low, {}), QStringList{QStringLiteral("belt")});
    }

    void anyPositionIsReachedFromTheLandmarks() {
        PartsFile file;
        for (int index = 0; index < 25; ++index)
            file.add(QStringLiteral("part %1").arg(index % 3));
        const auto landmarks = PartsFile::need(file.read([](storage::Connection& connection) {
            return parts::partList().landmarks(connection, {}, {});
        }));
        const auto page = PartsFile::need(file.read([&](storage::Connection& connection) {
            return parts::partList().pageAt(connection, {}, {}, landmarks, 20, 10);
        }));

        QCOMPARE(landmarks.count, 25);
        QCOMPARE(page.rows.size(), 5);
    }

    void aPositionBeyondManyLandmarksIsReached_data() {
        QTest::addColumn<int>("every");
        QTest::addColumn<bool>("descending");
        for (const int every : {1, 2, 3, 7, 25, 26}) {
            QTest::addRow("every %d", every) << every << false;
            QTest::addRow("every %d, down", every) << every << true;
        }
    }

    void aPositionBeyondManyLandmarksIsReached() {
        QFETCH(int, every);
        QFETCH(bool, descending);
        PartsFile file;
        for (int index = 0; index < 25; ++index)
            file.add(QStringLiteral("part %1").arg(index / 9));
        storage::KeysetQuery query;
        query.columns = "part.number";
        query.from = "part";
        query.table = "part";
        query.where = "part.name_key > ''";
        query.key = "part.name_key";
        query.seq = "part.seq";
        query.descending = descending;
        const auto number = [](const storage::Statement& row) {
            return row.text(storage::KeysetQuery::kFirstColumn);
        };
        const auto all = PartsFile::need(file.read([&](storage::Connection& connection) {
            return storage::readPage(connection, query, std::nullopt, Direction::Forward, 99,
                                     number);
        }));
        const auto landmarks = PartsFile::need(file.read([&](storage::Connection& connection) {
            return storage::readLandmarks(connection, query, every);
        }));

        QCOMPARE(landmarks.count, 25);
        for (int row = 0; row < 25; ++row) {
            const auto page = PartsFile::need(file.read([&](storage::Connection& connection) {
                return storage::readPageAt(connection, query, landmarks, row, 4, number);
            }));
            QCOMPARE(page.rows, all.rows.mid(row, 4));
        }
    }

    void keysThatAreWrongAreNamedAndRebuilt() {
        PartsFile file;
        file.add(QStringLiteral("压缩机"));
        QVERIFY_RESULT(file.write([](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(auto update, tx.connection().derive("UPDATE part SET name_key = 'x'"));
            return update.run();
        }));
        parts::PartProjection projection;
        const auto check = [&] {
            QList<storage::Finding> found;
            PartsFile::need(file.read([&](storage::Connection& connection) {
                return projection.step(connection, {}, 10, found);
            }));
            return found.size();
        };

        QCOMPARE(check(), 1);
        QVERIFY_RESULT(
            file.write([&](storage::WriteTx& tx) { return projection.rebuild(tx.connection()); }));
        QCOMPARE(check(), 0);
    }
};

REGISTER_TEST(PartListTest)
#include "partlisttest.moc"
