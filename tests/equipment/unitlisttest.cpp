#include "equipment/data/unitlist.h"
#include "equipment/equipmentfile.h"
#include "testsuite.h"

using equipment::UnitFilter;
using equipment::UnitOrder;
using equipment::UnitSort;
using storage::Direction;

/// S269: the list of machines with filters.
class UnitListTest : public QObject {
    Q_OBJECT

    static constexpr int kUnits = 43;

    std::unique_ptr<EquipmentFile> m_file;
    customers::CustomerId m_owner;

    QList<equipment::UnitRow> whole(const UnitFilter& filter, const UnitSort& sort) {
        return EquipmentFile::need(m_file->read([&](storage::Connection& connection) {
                   return equipment::unitList().page(connection, filter, sort, std::nullopt,
                                                     Direction::Forward, kUnits * 2);
               }))
            .rows;
    }

private Q_SLOTS:
    void initTestCase() {
        m_file = std::make_unique<EquipmentFile>();
        m_owner = m_file->addCustomer(QStringLiteral("张三"));
        const QStringList brands{QStringLiteral("Gree"), QStringLiteral("美的"),
                                 QStringLiteral("Bosch")};
        for (int index = 0; index < kUnits; ++index) {
            equipment::UnitDraft draft;
            draft.model.brand = brands[index % 3];
            draft.model.category = QStringLiteral("空调");
            if (index % 4 != 0)
                draft.unit.serial = QStringLiteral("S-%1").arg(index * 37 % 100);
            if (index % 2 == 0)
                draft.unit.dates.soldOn = EquipmentFile::day("2026-01-01").addDays(index * 7 % 30);
            if (index % 5 == 0)
                draft.owner = m_owner;
            QVERIFY_RESULT(m_file->save(draft));
        }
    }

    void everySortGivesTheWholeListInPages_data() {
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {false, true}) {
            const char* way = descending ? "down" : "up";
            QTest::addRow("model %s", way) << int(UnitOrder::Model) << descending;
            QTest::addRow("serial %s", way) << int(UnitOrder::Serial) << descending;
            QTest::addRow("number %s", way) << int(UnitOrder::Number) << descending;
            QTest::addRow("sold %s", way) << int(UnitOrder::Sold) << descending;
            QTest::addRow("made %s", way) << int(UnitOrder::Made) << descending;
        }
    }

    void everySortGivesTheWholeListInPages() {
        QFETCH(int, order);
        QFETCH(bool, descending);
        const UnitSort sort{UnitOrder(order), descending};
        const auto all = whole({}, sort);
        QCOMPARE(all.size(), kUnits);

        QList<equipment::UnitRow> rows;
        std::optional<storage::Anchor> anchor;
        for (;;) {
            const auto page =
                EquipmentFile::need(m_file->read([&](storage::Connection& connection) {
                    return equipment::unitList().page(connection, {}, sort, anchor,
                                                      Direction::Backward, 10);
                }));
            if (page.rows.isEmpty())
                break;
            rows = page.rows + rows;
            anchor = page.first;
        }
        QCOMPARE(rows, all);

        const auto landmarks =
            EquipmentFile::need(m_file->read([&](storage::Connection& connection) {
                return equipment::unitList().landmarks(connection, {}, sort);
            }));
        const auto there = EquipmentFile::need(m_file->read([&](storage::Connection& connection) {
            return equipment::unitList().pageAt(connection, {}, sort, landmarks, 17, 9);
        }));
        QCOMPARE(landmarks.count, kUnits);
        QCOMPARE(there.rows, all.mid(17, 9));
    }

    void modelsStandInTheOrderOfTheirSound() {
        const auto rows = whole({}, {});

        QCOMPARE(rows.first().model.brand, QStringLiteral("Bosch"));
        QCOMPARE(rows.last().model.brand, QStringLiteral("美的"));  // mei de
    }

    void filtersNarrowTheList_data() {
        QTest::addColumn<QString>("which");
        QTest::addColumn<int>("count");
        QTest::newRow("text") << "美的" << 14;
        QTest::newRow("pinyin") << "kongtiao" << kUnits;
        QTest::newRow("serial") << "s-37" << 1;
        QTest::newRow("owner") << "@owner" << 9;
        QTest::newRow("without serial") << "@serial" << 11;
    }

    void filtersNarrowTheList() {
        QFETCH(QString, which);
        QFETCH(int, count);
        UnitFilter filter;
        if (which == u"@owner")
            filter.owner = m_owner;
        else if (which == u"@serial")
            filter.withoutSerial = true;
        else
            filter.text = which;

        const auto rows = whole(filter, {});

        QCOMPARE(rows.size(), count);
        QCOMPARE(EquipmentFile::need(m_file->read([&](storage::Connection& connection) {
                     return equipment::unitList().count(connection, filter);
                 })),
                 count);
        if (which == u"@owner")
            QCOMPARE(rows.first().ownerName, QStringLiteral("张三"));
    }
};

REGISTER_TEST(UnitListTest)
#include "unitlisttest.moc"
