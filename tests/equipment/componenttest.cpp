#include "equipment/domain/savecomponent.h"
#include "equipment/equipmentfile.h"
#include "testsuite.h"

using equipment::Component;
using equipment::ComponentId;

/// S186: main parts have a warranty of their own.
class ComponentTest : public QObject {
    Q_OBJECT

    static Component dispenser(const equipment::UnitId& unit) {
        Component component;
        component.unit = unit;
        component.kind = QStringLiteral("dispenser");
        component.serial = QStringLiteral("D-1");
        component.startedOn = EquipmentFile::day("2025-01-01");
        component.warrantyMonths = 24;
        return component;
    }

    static core::Result<ComponentId> install(EquipmentFile& file, const Component& component) {
        return file.write(
            [&](storage::WriteTx& tx) { return equipment::installComponent(tx, component); });
    }

    static QList<Component> componentsOf(EquipmentFile& file, const equipment::UnitId& unit) {
        return EquipmentFile::need(file.read([&](storage::Connection& connection) {
            return equipment::componentsOf(connection, unit);
        }));
    }

private Q_SLOTS:
    void aComponentComesBackAsItWasSaved() {
        EquipmentFile file;
        const auto unit = file.add(QStringLiteral("1"));

        const auto id = install(file, dispenser(unit));

        QVERIFY_RESULT(id);
        Component expected = dispenser(unit);
        expected.id = *id;
        QCOMPARE(componentsOf(file, unit), QList<Component>{expected});
    }

    void theNextOneTakesTheOldOnesPlace() {
        EquipmentFile file;
        const auto unit = file.add(QStringLiteral("1"));
        const auto old = EquipmentFile::need(install(file, dispenser(unit)));
        Component next;
        next.serial = QStringLiteral("D-2");
        const core::Date on = EquipmentFile::day("2026-06-01");

        const auto replaced = file.write(
            [&](storage::WriteTx& tx) { return equipment::replaceComponent(tx, old, next, on); });

        QVERIFY_RESULT(replaced);
        const auto components = componentsOf(file, unit);
        QCOMPARE(components.size(), 2);
        QCOMPARE(components[0].id, *replaced);
        QCOMPARE(components[0].kind, QStringLiteral("dispenser"));
        QCOMPARE(components[0].startedOn, std::optional(on));
        QCOMPARE(components[1].endedOn, std::optional(on));
        QCOMPARE(components[1].replacedBy, *replaced);
    }

    void whatWasTakenOutIsNotReplacedAgain() {
        EquipmentFile file;
        const auto unit = file.add(QStringLiteral("1"));
        const auto old = EquipmentFile::need(install(file, dispenser(unit)));
        const auto replace = [&](const char* day) {
            return file.write([&](storage::WriteTx& tx) {
                return equipment::replaceComponent(tx, old, Component(), EquipmentFile::day(day));
            });
        };

        QCOMPARE(codeOf(replace("2024-01-01")), QStringLiteral("input/invalid"));
        QVERIFY_RESULT(replace("2026-01-01"));
        QCOMPARE(codeOf(replace("2026-02-01")), QStringLiteral("component/replaced"));
    }

    void aComponentNeedsAKindAndAUnit() {
        EquipmentFile file;
        const auto unit = file.add(QStringLiteral("1"));
        Component component = dispenser(unit);
        component.kind.clear();
        QCOMPARE(codeOf(install(file, component)), QStringLiteral("input/invalid"));

        component = dispenser(equipment::UnitId());
        QCOMPARE(codeOf(install(file, component)), QStringLiteral("unit/unknown"));
    }

    void oneEnteredByMistakeGoes() {
        EquipmentFile file;
        const auto unit = file.add(QStringLiteral("1"));
        const auto id = EquipmentFile::need(install(file, dispenser(unit)));

        QVERIFY_RESULT(
            file.write([&](storage::WriteTx& tx) { return equipment::removeComponent(tx, id); }));

        QVERIFY(componentsOf(file, unit).isEmpty());
    }
};

REGISTER_TEST(ComponentTest)
#include "componenttest.moc"
