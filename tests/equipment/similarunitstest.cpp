#include "equipment/data/similarunits.h"
#include "equipment/equipmentfile.h"
#include "testsuite.h"

using equipment::UnitLikeness;

class SimilarUnitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeUnitsAreFound_data() {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("vin");
        QTest::addColumn<QString>("plate");
        QTest::addColumn<int>("likeness");
        QTest::newRow("same serial, read with O and I") << "AC-OO1I"
                                                        << ""
                                                        << "" << int(UnitLikeness::SameSerial);
        QTest::newRow("same VIN") << ""
                                  << "1m8gdm9axkp042788"
                                  << "" << int(UnitLikeness::SameVin);
        QTest::newRow("same plate") << ""
                                    << ""
                                    << "新a·12345" << int(UnitLikeness::SamePlate);
        QTest::newRow("another") << "AC-0012"
                                 << ""
                                 << "京A12345" << -1;
        QTest::newRow("nothing known") << ""
                                       << ""
                                       << "" << -1;
    }

    void likeUnitsAreFound() {
        QFETCH(QString, serial);
        QFETCH(QString, vin);
        QFETCH(QString, plate);
        QFETCH(int, likeness);
        EquipmentFile file;
        equipment::UnitDraft present;
        present.model.brand = QStringLiteral("Gree");
        present.unit.serial = QStringLiteral("AC-0011");
        present.unit.vin = QStringLiteral("1M8GDM9AXKP042788");
        present.unit.plate = QStringLiteral("新A12345");
        const auto id = EquipmentFile::need(file.save(present));
        file.add(QString());
        equipment::Unit typed;
        typed.serial = serial;
        typed.vin = vin;
        typed.plate = plate;
        const auto like = [&file](const equipment::Unit& unit) {
            return EquipmentFile::need(file.read([&](storage::Connection& connection) {
                return equipment::similarUnits(connection, unit);
            }));
        };

        const auto found = like(typed);

        QCOMPARE(found.size(), likeness < 0 ? 0 : 1);
        if (!found.isEmpty()) {
            QCOMPARE(found[0].id, id);
            QCOMPARE(int(found[0].likeness), likeness);
        }
        QVERIFY(like(file.card(id).unit).isEmpty());
    }

    void serialsThatSeveralUnitsHaveAreListed() {
        EquipmentFile file;
        file.add(QStringLiteral("A-1"));
        file.add(QStringLiteral("B-1"));
        file.add(QStringLiteral("a1"));
        file.add(QStringLiteral("C-1"));
        file.add(QStringLiteral("C1"));
        file.add(QString());
        file.add(QString());

        const auto shared = EquipmentFile::need(file.read(
            [](storage::Connection& connection) { return equipment::sharedSerials(connection); }));
        QCOMPARE(shared.size(), 2);
        QCOMPARE(shared[0].units.size(), 2);

        const auto behind = EquipmentFile::need(file.read([&](storage::Connection& connection) {
            return equipment::sharedSerials(connection, shared[0].key, 1);
        }));
        QCOMPARE(behind.size(), 1);
        QCOMPARE(behind[0].key, shared[1].key);
    }
};

REGISTER_TEST(SimilarUnitsTest)
#include "similarunitstest.moc"
