#include "modulekit/synclock.h"

#include "testsuite.h"

#include <QTest>

using storage::ColumnType;
using storage::Table;
using storage::TableKind;

class SyncLockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWrittenLockAgreesWithItsTables() {
        const Table customer = customerTable();

        const auto lock = modulekit::updatedLock({}, {&customer});

        QVERIFY(lock);
        QVERIFY(lock->contains(QStringLiteral("\n20 customer record\n20.1 customer.name text\n")));
        QCOMPARE(modulekit::differencesFromLock(*lock, {&customer}), QStringList());
    }

    void aNewFieldIsToldUntilTheLockIsWritten() {
        Table customer = customerTable();
        const QString lock = *modulekit::updatedLock({}, {&customer});
        customer.fields.append({3, "note", ColumnType::Text});

        QCOMPARE(modulekit::differencesFromLock(lock, {&customer}),
                 QStringList{QStringLiteral("20.3 customer.note text is not in the lock")});
        QCOMPARE(
            modulekit::differencesFromLock(*modulekit::updatedLock(lock, {&customer}), {&customer}),
            QStringList());
    }

    void aNumberCannotChangeItsMeaning() {
        Table customer = customerTable();
        const QString lock = *modulekit::updatedLock({}, {&customer});
        customer.fields[1].column = "mobile";

        QCOMPARE(modulekit::differencesFromLock(lock, {&customer}).size(), 1);
        const auto updated = modulekit::updatedLock(lock, {&customer});
        QVERIFY(!updated);
        QCOMPARE(updated.error().code, QStringLiteral("lock/number"));
    }

    void aRetiredNumberIsNeverUsedAgain() {
        const Table before = customerTable();
        Table without = before;
        without.fields.removeLast();
        const QString lock = *modulekit::updatedLock({}, {&before});

        QCOMPARE(modulekit::differencesFromLock(lock, {&without}).size(), 1);
        const QString retired = *modulekit::updatedLock(lock, {&without});

        QVERIFY(retired.contains(QStringLiteral("20.2 customer.phone text retired\n")));
        QCOMPARE(modulekit::differencesFromLock(retired, {&without}), QStringList());
        QCOMPARE(modulekit::differencesFromLock(retired, {&before}).size(), 1);
        QVERIFY(!modulekit::updatedLock(retired, {&before}));
    }

private:
    static Table customerTable() {
        return {20,
                "customer",
                TableKind::Record,
                {{1, "name", ColumnType::Text}, {2, "phone", ColumnType::Text}}};
    }
};

REGISTER_TEST(SyncLockTest)
#include "synclocktest.moc"
