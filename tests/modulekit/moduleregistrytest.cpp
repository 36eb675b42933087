#include "modulekit/moduleregistry.h"

#include "modulekit/centresettings.h"
#include "modulekit/module.h"
#include "testsuite.h"

#include <QTest>

class ModuleRegistryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void migrationsAreInTheOrderOfTheirNumbers() {
        modulekit::ModuleRegistry registry;
        registry.addMigrations({QStringLiteral(":/migrations/0009_index_customers.sql"),
                                QStringLiteral(":/migrations/0005_create_customers.sql")});

        const auto migrations = registry.schema().migrations;

        QCOMPARE(migrations.size(), 2);
        QCOMPARE(migrations.at(0).number(), 5);
        QCOMPARE(migrations.at(1).number(), 9);
    }

    void theSearchIndexIsTheLastProjection() {
        modulekit::ModuleRegistry registry;
        registry.addProjection(std::make_shared<EmptyProjection>());

        const auto projections = registry.schema().projections;

        QCOMPARE(projections.size(), 2);
        QCOMPARE(projections.last(), std::shared_ptr<storage::Projection>(registry.searchIndex()));
    }

    void rightsAndSettingsAreFoundByTheirNames() {
        modulekit::ModuleRegistry registry;
        registry.addSetting(
            {QStringLiteral("desk.colour"), [] { return QStringLiteral("Colour"); }});

        QVERIFY(registry.right(u"settings.change"));
        QVERIFY(!registry.right(u"settings.none"));
        QCOMPARE(registry.setting(u"desk.colour")->title(), QStringLiteral("Colour"));
        QVERIFY(!registry.setting(u"desk.sound"));
    }

    void modulesRegisterInTheOrderOfTheList() {
        modulekit::ModuleRegistry registry;
        const auto addFirst = [](modulekit::ModuleRegistry& into) {
            into.addRight({QStringLiteral("a"), [] { return QStringLiteral("A"); }, {}});
        };
        const auto addSecond = [](modulekit::ModuleRegistry& into) {
            into.addRight({QStringLiteral("b"), [] { return QStringLiteral("B"); }, {}});
        };

        modulekit::registerAll({{"first", addFirst}, {"second", addSecond}}, registry);

        QCOMPARE(registry.rights().at(1).id, QStringLiteral("a"));
        QCOMPARE(registry.rights().at(2).id, QStringLiteral("b"));
    }

    void rolesKeepTheirWords() {
        for (const modulekit::Role role : modulekit::allRoles()) {
            QCOMPARE(modulekit::roleFromCode(modulekit::roleCode(role)), std::optional(role));
            QVERIFY(!modulekit::roleTitle(role).isEmpty());
        }
        QVERIFY(!modulekit::roleFromCode(u"owner"));
    }

private:
    class EmptyProjection final : public storage::Projection {
    public:
        QString name() const override { return QStringLiteral("derived/nothing"); }
        core::Result<storage::CheckProgress> step(storage::Connection&,
                                                  storage::CheckProgress progress, int,
                                                  QList<storage::Finding>&) override {
            return progress;
        }
        core::Done refresh(storage::Connection&, const storage::ChangeSet&) override { return {}; }
        core::Done rebuild(storage::Connection&) override { return {}; }
    };
};

REGISTER_TEST(ModuleRegistryTest)
#include "moduleregistrytest.moc"
