#include "equipment/equipmentfile.h"
#include "testsuite.h"

using equipment::UnitDraft;

/// S269, S270: the machine's card.
class SaveUnitTest : public QObject {
    Q_OBJECT

    static UnitDraft full() {
        UnitDraft draft;
        draft.model = {
            {}, {}, QStringLiteral("东风"), QStringLiteral("加油车"), QStringLiteral("CSC5")};
        equipment::Unit& unit = draft.unit;
        unit.serial = QStringLiteral("T-1001");
        unit.vin = QStringLiteral("1M8GDM9AXKP042788");
        unit.plate = QStringLiteral("新A12345");
        unit.batch = QStringLiteral("B7");
        unit.gasType = QStringLiteral("12T");
        unit.madeYear = 2025;
        unit.dates.dealerReceivedOn = EquipmentFile::day("2026-01-02");
        unit.dates.soldOn = EquipmentFile::day("2026-02-03");
        unit.dates.deliveredOn = EquipmentFile::day("2026-02-04");
        unit.dates.installedOn = EquipmentFile::day("2026-02-05");
        unit.dates.acceptedOn = EquipmentFile::day("2026-02-06");
        unit.dates.invoicedOn = EquipmentFile::day("2026-02-07");
        unit.dates.cardEndsOn = EquipmentFile::day("2027-02-03");
        unit.invoiceNumber = QStringLiteral("No. 12");
        unit.invoicePrice = core::Money{31'500'000, core::Currency::cny()};
        unit.extension.months = 6;
        unit.extension.approval = QStringLiteral("传真 3 月 1 日");
        unit.note = QStringLiteral("note");
        return draft;
    }

private Q_SLOTS:
    void everythingComesBackAsItWasSaved() {
        EquipmentFile file;

        const auto id = file.save(full());

        QVERIFY_RESULT(id);
        const auto card = file.card(*id);
        equipment::Unit expected = full().unit;
        expected.id = *id;
        expected.centre = file.actor().centre;
        expected.number = card.unit.number;
        expected.model = card.model.id;
        QCOMPARE(card.unit, expected);
        QVERIFY(card.unit.number.startsWith(u"SB2607-"));
        QCOMPARE(card.model.brand, QStringLiteral("东风"));
        QCOMPARE(card.model.name, QStringLiteral("CSC5"));
    }

    void unitsOfOneModelShareIt() {
        EquipmentFile file;

        const auto one = file.card(file.add(QStringLiteral("1"), QStringLiteral("Gree")));
        const auto two = file.card(file.add(QStringLiteral("2"), QStringLiteral(" Gree ")));
        const auto three = file.card(file.add(QStringLiteral("3"), QStringLiteral("Midea")));

        QCOMPARE(one.model.id, two.model.id);
        QVERIFY(one.model.id != three.model.id);
    }

    void aUnitWithoutSerialIsSaved() {
        EquipmentFile file;

        QCOMPARE(file.card(file.add(QString())).unit.serial, QString());
    }

    void theSameSerialTwiceIsNoReasonToRefuse() {
        EquipmentFile file;

        QVERIFY(file.add(QStringLiteral("X1")) != file.add(QStringLiteral("X1")));
    }

    void theOwnerIsTheirsSinceTheSale() {
        EquipmentFile file;
        const auto customer = file.addCustomer(QStringLiteral("张三"));
        UnitDraft draft = full();
        draft.owner = customer;
        draft.site = file.siteOf(customer);

        const auto id = file.save(draft);

        QVERIFY_RESULT(id);
        const auto card = file.card(*id);
        QCOMPARE(card.owner, customer);
        QCOMPARE(card.site, draft.site);
        const auto owners = EquipmentFile::need(file.read(
            [&](storage::Connection& connection) { return equipment::ownersOf(connection, *id); }));
        QCOMPARE(owners.size(), 1);
        QCOMPARE(owners[0].from, full().unit.dates.soldOn);
    }

    void anExtensionCountsOnlyWhenItIsApproved() {
        // S109: longer periods only with the maker's approval.
        EquipmentFile file;
        const auto id = EquipmentFile::need(file.save(full()));
        QVERIFY(!file.card(id).unit.extension.isApproved());

        QVERIFY_RESULT(
            file.write([&](storage::WriteTx& tx) { return equipment::approveExtension(tx, id); }));
        QVERIFY(file.card(id).unit.extension.isApproved());
        QCOMPARE(file.card(id).unit.extension.approvedBy, file.actor().user);

        UnitDraft draft = file.draftOf(id);
        draft.unit.note = QStringLiteral("another note");
        QVERIFY_RESULT(file.save(draft));
        QVERIFY(file.card(id).unit.extension.isApproved());

        draft.unit.extension.months = 12;
        QVERIFY_RESULT(file.save(draft));
        QVERIFY(!file.card(id).unit.extension.isApproved());
    }

    void whatHasNoExtensionCannotBeApproved() {
        EquipmentFile file;
        const auto id = file.add(QStringLiteral("1"));

        QCOMPARE(codeOf(file.write(
                     [&](storage::WriteTx& tx) { return equipment::approveExtension(tx, id); })),
                 QStringLiteral("unit/no_extension"));
    }

    void approvingNeedsItsOwnRight() {
        EquipmentFile file;
        const auto id = EquipmentFile::need(file.save(full()));
        file.actor().rights.remove(QStringLiteral("equipment.approve_extension"));

        QCOMPARE(codeOf(file.write(
                     [&](storage::WriteTx& tx) { return equipment::approveExtension(tx, id); })),
                 QStringLiteral("right/missing"));
    }

    void savingIsRefusedWithoutTheRight() {
        EquipmentFile file;
        file.actor().rights.remove(QStringLiteral("equipment.edit"));

        QCOMPARE(codeOf(file.save(full())), QStringLiteral("right/missing"));
    }

    void aRemovedUnitCanBeRestored() {
        EquipmentFile file;
        const auto id = file.add(QStringLiteral("1"));

        QVERIFY_RESULT(
            file.write([&](storage::WriteTx& tx) { return equipment::removeUnit(tx, id); }));
        QCOMPARE(codeOf(file.save(file.draftOf(id))), QStringLiteral("unit/removed"));
        QVERIFY_RESULT(
            file.write([&](storage::WriteTx& tx) { return equipment::restoreUnit(tx, id); }));

        QVERIFY(!file.card(id).isRemoved);
    }
};

REGISTER_TEST(SaveUnitTest)
#include "saveunittest.moc"
