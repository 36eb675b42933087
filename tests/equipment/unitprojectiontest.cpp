#include "equipment/data/unitlist.h"
#include "equipment/data/unitprojection.h"
#include "equipment/equipmentfile.h"
#include "testsuite.h"

class UnitProjectionTest : public QObject {
    Q_OBJECT

    static QList<storage::Finding> findings(EquipmentFile& file) {
        QList<storage::Finding> found;
        const auto done = file.read([&](storage::Connection& connection) -> core::Done {
            equipment::UnitProjection projection;
            storage::CheckProgress progress;
            while (!progress.finished) {
                CORE_ASSIGN(progress, projection.step(connection, progress, 2, found));
            }
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
        return found;
    }

    static core::Done spoil(EquipmentFile& file, const QByteArray& sql) {
        return file.write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(auto update, tx.connection().derive(sql));
            return update.run();
        });
    }

private Q_SLOTS:
    void savedUnitsHaveTheirKeys() {
        EquipmentFile file;
        const auto owner = file.addCustomer(QStringLiteral("张三"));
        for (int index = 0; index < 5; ++index)
            file.add(QString::number(index), QStringLiteral("Gree"), owner);

        QVERIFY(findings(file).isEmpty());
    }

    void aModelThatIsRenamedReachesItsUnits() {
        EquipmentFile file;
        const auto unit = file.add(QStringLiteral("1"), QStringLiteral("Gree"));
        equipment::Model model = file.card(unit).model;
        model.brand = QStringLiteral("格力");

        EquipmentFile::need(
            file.write([&](storage::WriteTx& tx) { return equipment::saveModel(tx, model); }));

        equipment::UnitFilter filter;
        filter.text = QStringLiteral("格力");
        QCOMPARE(EquipmentFile::need(file.read([&](storage::Connection& connection) {
                     return equipment::unitList().count(connection, filter);
                 })),
                 1);
        QVERIFY(findings(file).isEmpty());
    }

    void aKeyThatIsWrongIsNamedAndRebuilt() {
        EquipmentFile file;
        file.add(QStringLiteral("1"));
        file.add(QStringLiteral("2"));
        QVERIFY_RESULT(spoil(file, "UPDATE unit SET serial_key = 'X' WHERE seq = 2"));
        QVERIFY_RESULT(spoil(file, "UPDATE unit SET owner_id = id WHERE seq = 1"));

        const auto found = findings(file);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].what.contains(u"owner"));
        QVERIFY(found[1].what.contains(u"serial"));

        QVERIFY_RESULT(file.write([](storage::WriteTx& tx) {
            return equipment::UnitProjection().rebuild(tx.connection());
        }));
        QVERIFY(findings(file).isEmpty());
    }
};

REGISTER_TEST(UnitProjectionTest)
#include "unitprojectiontest.moc"
