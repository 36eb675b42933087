#include "equipment/domain/changeowner.h"
#include "equipment/equipmentfile.h"
#include "testsuite.h"

class ChangeOwnerTest : public QObject {
    Q_OBJECT

    struct Case {
        EquipmentFile file;
        customers::CustomerId zhang = file.addCustomer(QStringLiteral("张三"));
        customers::CustomerId li = file.addCustomer(QStringLiteral("李四"));
        equipment::UnitId unit = file.add(QStringLiteral("1"));

        core::Done change(const customers::CustomerId& customer,
                          const std::optional<core::Date>& since) {
            return file.write([&](storage::WriteTx& tx) {
                return equipment::changeOwner(tx, unit, customer, since);
            });
        }

        QList<equipment::UnitOwner> owners() {
            return EquipmentFile::need(file.read([&](storage::Connection& connection) {
                return equipment::ownersOf(connection, unit);
            }));
        }
    };

private Q_SLOTS:
    void theOneBeforeHadItUntilThatDay() {
        Case c;
        QVERIFY_RESULT(c.change(c.zhang, EquipmentFile::day("2025-01-01")));

        QVERIFY_RESULT(c.change(c.li, EquipmentFile::day("2026-05-01")));

        const auto owners = c.owners();
        QCOMPARE(owners.size(), 2);
        QCOMPARE(owners[0].customer, c.zhang);
        QCOMPARE(owners[0].to, std::optional(EquipmentFile::day("2026-05-01")));
        QCOMPARE(owners[1].customer, c.li);
        QVERIFY(!owners[1].to);
        QCOMPARE(c.file.card(c.unit).owner, c.li);
    }

    void theSameOwnerAgainChangesNothing() {
        Case c;
        QVERIFY_RESULT(c.change(c.zhang, std::nullopt));

        QVERIFY_RESULT(c.change(c.zhang, EquipmentFile::day("2026-05-01")));

        QCOMPARE(c.owners().size(), 1);
    }

    void aChangeBeforeTheOwnersFirstDayIsRefused() {
        Case c;
        QVERIFY_RESULT(c.change(c.zhang, EquipmentFile::day("2026-01-01")));

        QCOMPARE(codeOf(c.change(c.li, EquipmentFile::day("2025-12-31"))),
                 QStringLiteral("owner/earlier"));
        QCOMPARE(c.file.card(c.unit).owner, c.zhang);
    }

    void nobodyUnknownBecomesOwner() {
        Case c;

        QCOMPARE(codeOf(c.change(customers::CustomerId(c.unit.row()), std::nullopt)),
                 QStringLiteral("customer/unknown"));
    }

    void aUnitMovesFromSiteToSite() {
        Case c;
        const auto move = [&](const customers::SiteId& site) {
            return c.file.write([&](storage::WriteTx& tx) {
                return equipment::moveUnit(tx, c.unit, site, EquipmentFile::day("2026-05-01"));
            });
        };
        const auto first = c.file.siteOf(c.zhang);
        const auto second = c.file.siteOf(c.li);

        QVERIFY_RESULT(move(first));
        QCOMPARE(c.file.card(c.unit).site, first);
        QVERIFY_RESULT(move(second));
        QCOMPARE(c.file.card(c.unit).site, second);
        QVERIFY_RESULT(move(customers::SiteId()));
        QVERIFY(c.file.card(c.unit).site.isNil());
    }
};

REGISTER_TEST(ChangeOwnerTest)
#include "changeownertest.moc"
