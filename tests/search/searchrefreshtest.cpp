#include "storage/searchindex.h"

#include "searchsample.h"
#include "testsuite.h"

#include <QTest>

using searchsample::Desk;
using searchsample::kJob;
using searchsample::kPerson;
using searchsample::kPhone;

/// The index follows its rows, can be made anew and can be proven.
class SearchRefreshTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangedRecordIsFoundByItsNewText();
    void aChangeInAnotherTableIsFollowed();
    void aRemovedRecordIsNotFoundUntilItIsRestored();
    void anUnsuccessfulSaveLeavesNoTrace();
    void aGoodIndexIsClean();
    void aWrongIndexIsNamed_data();
    void aWrongIndexIsNamed();
    void rebuildingMakesTheSameIndex();
};

void SearchRefreshTest::aChangedRecordIsFoundByItsNewText() {
    Desk desk;
    const auto id = desk.addPerson(QStringLiteral("张三"), QStringLiteral("漏水"));

    desk.update(kPerson, id,
                {{"name", storage::toValue(QStringLiteral("李四"))},
                 {"note", storage::toValue(QStringLiteral("断电"))}});

    for (const char16_t* old : {u"张三", u"zhangsan", u"zs", u"漏水"})
        QCOMPARE(desk.titles(QString::fromUtf16(old)), QStringList());
    for (const char16_t* now : {u"李四", u"lisi", u"ls", u"断电"})
        QCOMPARE(desk.titles(QString::fromUtf16(now)), QStringList{QStringLiteral("person 李四")});
    QVERIFY(desk.findings().isEmpty());
}

void SearchRefreshTest::aChangeInAnotherTableIsFollowed() {
    Desk desk;
    const auto person = desk.addPerson(QStringLiteral("张三"));
    const auto phone = desk.addPhone(person, QStringLiteral("13800138000"));
    desk.addJob(QStringLiteral("N1"), QStringLiteral("x"), {}, person);

    desk.update(kPhone, phone, {{"number", storage::toValue(QStringLiteral("13900139000"))}});
    desk.update(kPerson, person, {{"name", storage::toValue(QStringLiteral("李四"))}});

    QCOMPARE(desk.titles(QStringLiteral("1380")), QStringList());
    QCOMPARE(desk.titles(QStringLiteral("1390")), QStringList{QStringLiteral("person 李四")});
    QCOMPARE(desk.titles(QStringLiteral("李四")).size(), 2);
    desk.remove(kPhone, phone);
    QCOMPARE(desk.titles(QStringLiteral("1390")), QStringList());
    QVERIFY(desk.findings().isEmpty());
}

void SearchRefreshTest::aRemovedRecordIsNotFoundUntilItIsRestored() {
    Desk desk;
    const auto id = desk.addJob(QStringLiteral("N77"), QStringLiteral("漏水"));

    desk.remove(kJob, id);
    QCOMPARE(desk.titles(QStringLiteral("N77")), QStringList());
    QCOMPARE(desk.titles(QStringLiteral("漏水")), QStringList());
    QVERIFY(desk.findings().isEmpty());

    desk.restore(kJob, id);
    QCOMPARE(desk.titles(QStringLiteral("N77")), QStringList{QStringLiteral("job N77")});
    QVERIFY(desk.findings().isEmpty());
}

void SearchRefreshTest::anUnsuccessfulSaveLeavesNoTrace() {
    Desk desk;

    const auto outcome =
        desk.database().writeNow(storage::Actor(), [](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(tx.insert(kJob, tx.newId(), {},
                               {{"number", storage::toValue(QStringLiteral("N9"))}}));
            return core::fail(QStringLiteral("test/no"), QStringLiteral("No."));
        });

    QVERIFY(!outcome);
    QCOMPARE(desk.titles(QStringLiteral("N9")), QStringList());
    QVERIFY(desk.findings().isEmpty());
}

void SearchRefreshTest::aGoodIndexIsClean() {
    Desk desk;
    QVERIFY(desk.findings().isEmpty());
    for (int i = 0; i < 7; ++i) {
        const auto person =
            desk.addPerson(QStringLiteral("单雄信%1").arg(i), QStringLiteral("空调 TCL"));
        desk.addPhone(person, QStringLiteral("1380013800%1").arg(i));
        desk.addJob(QStringLiteral("WX%1").arg(i), QStringLiteral("no power 漏水"),
                    QStringLiteral("闽D1234%1").arg(i), person);
    }

    for (const int limit : {1, 2, 7, 100})
        QVERIFY(desk.findings(limit).isEmpty());
}

void SearchRefreshTest::aWrongIndexIsNamed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    const auto row = [](const char* name, const char* sql, const char* table) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(table);
    };
    row("record changed by hand", "UPDATE person SET name = '王五' WHERE seq = 2", "person");
    row("record missing", "DELETE FROM search_person WHERE rowid = 2", "person");
    row("record that does not exist",
        "INSERT INTO search_job (rowid, tokens, keys) VALUES (99, 'x', '')", "job");
    row("record deleted by hand", "UPDATE job SET deleted = 1 WHERE seq = 3", "job");
    row("code missing", "DELETE FROM search_code WHERE kind = 50 AND code = '>WX1'", "job");
    row("code too many", "INSERT INTO search_code (kind, code, seq) VALUES (50, '>WX1', 1)", "job");
    row("text damaged", "DELETE FROM search_person_data WHERE id > 10", "person");
    row("text of another table",
        "UPDATE search_person_data SET block = (SELECT block FROM search_job_data WHERE "
        "search_job_data.id = search_person_data.id) WHERE id > 10",
        "person");
}

void SearchRefreshTest::aWrongIndexIsNamed() {
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, table);
    Desk desk;
    for (int i = 0; i < 3; ++i) {
        desk.addPerson(QStringLiteral("张%1").arg(i), QStringLiteral("空调"));
        desk.addJob(QStringLiteral("WX%1").arg(i), QStringLiteral("漏水"));
    }

    desk.tamper(sql);
    const auto findings = desk.findings();

    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().check, QStringLiteral("derived/search"));
    QCOMPARE(findings.first().table, table);
    QVERIFY(!findings.first().what.isEmpty());
    desk.rebuild();
    QVERIFY(desk.findings().isEmpty());
}

void SearchRefreshTest::rebuildingMakesTheSameIndex() {
    Desk desk;
    const auto person =
        desk.addPerson(QStringLiteral("重庆长安汽车"), QStringLiteral("screen 漏水"));
    desk.addPhone(person, QStringLiteral("13800138000"));
    const auto gone = desk.addJob(QStringLiteral("N1"), QStringLiteral("x"));
    desk.remove(kJob, gone);
    const auto dump = [&desk] {
        return desk.database().readNow([](storage::Connection& connection) {
            return connection.single(
                "SELECT group_concat(kind || code || seq, char(10)) FROM search_code");
        });
    };
    const auto before = dump();

    desk.rebuild();

    QVERIFY(before.has_value());
    // The words of a removed record stay until the index is made anew.
    QVERIFY(std::get<QString>(*before).startsWith(std::get<QString>(*dump()).left(40)));
    QCOMPARE(desk.titles(QStringLiteral("scr")),
             QStringList{QStringLiteral("person 重庆长安汽车")});
    QVERIFY(desk.findings().isEmpty());
}

REGISTER_TEST(SearchRefreshTest)
#include "searchrefreshtest.moc"
