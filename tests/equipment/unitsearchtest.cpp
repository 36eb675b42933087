#include "equipment/domain/savecomponent.h"
#include "equipment/equipmentfile.h"
#include "storage/searchindex.h"
#include "testsuite.h"

class UnitSearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EquipmentFile> m_file;

private Q_SLOTS:
    void initTestCase() {
        m_file = std::make_unique<EquipmentFile>();
        equipment::UnitDraft draft;
        draft.model = {
            {}, {}, QStringLiteral("Bosch"), QStringLiteral("咖啡机"), QStringLiteral("TAS1002")};
        draft.unit.serial = QStringLiteral("SN-7788-0OI1");
        draft.unit.vin = QStringLiteral("1M8GDM9AXKP042788");
        draft.unit.plate = QStringLiteral("新A12345");
        equipment::Component component;
        component.unit = EquipmentFile::need(m_file->save(draft));
        component.kind = QStringLiteral("水泵");
        component.serial = QStringLiteral("PUMP-31415");
        EquipmentFile::need(m_file->write(
            [&](storage::WriteTx& tx) { return equipment::installComponent(tx, component); }));
    }

    void unitsAreFound_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("serial") << "sn77880011";
        QTest::newRow("serial's tail, O for 0") << "o0ii";
        QTest::newRow("VIN tail") << "042788";
        QTest::newRow("plate") << "新A12345";
        QTest::newRow("plate's digits") << "12345";
        QTest::newRow("brand") << "bosch";
        QTest::newRow("category") << "咖啡机";
        QTest::newRow("brand and category") << "bosch 咖啡";
        QTest::newRow("component's serial") << "31415";
    }

    void unitsAreFound() {
        QFETCH(QString, text);
        const auto& kinds = m_file->file().registry().searchKinds();
        const storage::SearchIndex index(QList<storage::SearchKind>(kinds.begin(), kinds.end()));

        const auto hits = EquipmentFile::need(m_file->read(
            [&](storage::Connection& connection) { return index.search(connection, text, 10); }));

        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].kind, QStringLiteral("unit"));
        QCOMPARE(hits[0].title, QStringLiteral("Bosch TAS1002 · 咖啡机"));
    }

    void aRenamedModelIsFoundByItsNewName() {
        const auto& kinds = m_file->file().registry().searchKinds();
        storage::SearchIndex index(QList<storage::SearchKind>(kinds.begin(), kinds.end()));
        const auto search = [&](const QString& text) {
            return EquipmentFile::need(m_file->read([&](storage::Connection& connection) {
                return index.search(connection, text, 10);
            }));
        };
        const equipment::UnitId unit(search(QStringLiteral("31415"))[0].id);
        equipment::Model model = m_file->card(unit).model;
        model.brand = QStringLiteral("西门子");

        EquipmentFile::need(
            m_file->write([&](storage::WriteTx& tx) { return equipment::saveModel(tx, model); }));

        QVERIFY(search(QStringLiteral("bosch")).isEmpty());
        QCOMPARE(search(QStringLiteral("西门子")).size(), 1);
        QList<storage::Finding> findings;
        EquipmentFile::need(m_file->read([&](storage::Connection& connection) {
            return index.step(connection, {}, 100, findings);
        }));
        QVERIFY(findings.isEmpty());
    }
};

REGISTER_TEST(UnitSearchTest)
#include "unitsearchtest.moc"
