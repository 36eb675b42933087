#include "equipment/data/timeline.h"
#include "equipment/domain/changeowner.h"
#include "equipment/domain/savecomponent.h"
#include "equipment/equipmentfile.h"
#include "testsuite.h"

/// S226: the service covers the whole life of a machine.
class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingDatedStandsInItsOrder() {
        EquipmentFile file;
        const auto zhang = file.addCustomer(QStringLiteral("张三"));
        const auto li = file.addCustomer(QStringLiteral("李四"));
        equipment::UnitDraft draft;
        draft.model.brand = QStringLiteral("Gree");
        draft.unit.dates.soldOn = EquipmentFile::day("2025-01-10");
        draft.unit.dates.installedOn = EquipmentFile::day("2025-01-12");
        draft.unit.dates.cardEndsOn = EquipmentFile::day("2028-01-10");
        draft.owner = zhang;
        const auto unit = EquipmentFile::need(file.save(draft));
        equipment::Component component;
        component.unit = unit;
        component.kind = QStringLiteral("compressor");
        component.startedOn = EquipmentFile::day("2025-01-12");
        EquipmentFile::need(file.write(
            [&](storage::WriteTx& tx) { return equipment::installComponent(tx, component); }));
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) {
            return equipment::changeOwner(tx, unit, li, EquipmentFile::day("2026-03-01"));
        }));

        const auto timeline = EquipmentFile::need(file.read([&](storage::Connection& connection) {
            return equipment::timelineOf(connection, unit);
        }));

        QStringList lines;
        for (const auto& entry : timeline)
            lines.append(entry.on.toIso() + u' ' + equipment::timelineTitle(entry.kind) + u' ' +
                         entry.what);
        QCOMPARE(lines, (QStringList{QStringLiteral("2025-01-10 Sold "),
                                     QStringLiteral("2025-01-10 New owner 张三"),
                                     QStringLiteral("2025-01-12 Installed "),
                                     QStringLiteral("2025-01-12 Component put in compressor"),
                                     QStringLiteral("2026-03-01 New owner 李四"),
                                     QStringLiteral("2026-03-01 Given away 张三"),
                                     QStringLiteral("2028-01-10 Warranty card ends ")}));
    }

    void anUnknownUnitHasNone() {
        EquipmentFile file;

        QVERIFY(EquipmentFile::need(file.read([](storage::Connection& connection) {
                    return equipment::timelineOf(connection, equipment::UnitId());
                })).isEmpty());
    }
};

REGISTER_TEST(TimelineTest)
#include "timelinetest.moc"
