#include "insight/domain/importmapping.h"

#include "insight/domain/importpreview.h"
#include "insight/domain/importtarget.h"
#include "testsuite.h"

#include <QTest>

class ImportMappingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsAreGuessedByTheirNames();
    void theKindOfImportIsGuessed_data();
    void theKindOfImportIsGuessed();
    void aMissingColumnIsNamed();
    void aColumnIsNotTakenTwice();
    void theSignatureFollowsTheNames();
    void columnsSurviveBeingKept();
    void everyTargetHasATitleAndDistinctFields();
};

void ImportMappingTest::columnsAreGuessedByTheirNames() {
    const auto target = insight::makeImportTarget("customers");

    const insight::ImportMapping mapping =
        insight::guessMapping("customers", target->fields(),
                              {"No.", QStringLiteral("客戶名稱"), "Mobile phone", "E-Mail",
                               "Something else", "Address (home)"});

    QCOMPARE(mapping.columns,
             (QMap<QString, int>{
                 {"number", 0}, {"name", 1}, {"phone", 2}, {"email", 3}, {"address", 5}}));
}

void ImportMappingTest::theKindOfImportIsGuessed_data() {
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("target");
    QTest::newRow("open repair")
        << QStringList{"id",     "data_provider", "country",          "product_category",
                       "brand",  "repair_status", "group_identifier", "event_date",
                       "problem"}
        << "open-repair";
    QTest::newRow("customers") << QStringList{QStringLiteral("姓名"), QStringLiteral("电话"),
                                              QStringLiteral("地址")}
                               << "customers";
    QTest::newRow("units") << QStringList{QStringLiteral("序列号"), QStringLiteral("品牌"),
                                          QStringLiteral("型号")}
                           << "units";
    QTest::newRow("repairs") << QStringList{QStringLiteral("维修单号"), QStringLiteral("报修时间"),
                                            QStringLiteral("故障现象")}
                             << "repairs";
    QTest::newRow("nothing") << QStringList{"x", "y"} << "";
}

void ImportMappingTest::theKindOfImportIsGuessed() {
    QFETCH(QStringList, header);
    QFETCH(QString, target);

    QCOMPARE(insight::guessTarget(header), target);
}

void ImportMappingTest::aMissingColumnIsNamed() {
    const auto target = insight::makeImportTarget("open-repair");

    const core::Done done =
        insight::checkMapping({"open-repair", {{"id", 0}}, {}}, target->fields(), 3);

    QVERIFY(!done);
    QCOMPARE(done.error().code, QString("import/columns"));
    QVERIFY(done.error().message.contains("Repair status"));
}

void ImportMappingTest::aColumnIsNotTakenTwice() {
    const auto target = insight::makeImportTarget("customers");

    const core::Done done =
        insight::checkMapping({"customers", {{"name", 0}, {"phone", 0}}, {}}, target->fields(), 3);

    QCOMPARE(done.error().code, QString("import/columns"));
}

void ImportMappingTest::theSignatureFollowsTheNames() {
    QCOMPARE(insight::headerSignature({"Name", "Phone"}),
             insight::headerSignature({"name ", "PHONE"}));
    QVERIFY(insight::headerSignature({"Name", "Phone"}) !=
            insight::headerSignature({"Phone", "Name"}));
}

void ImportMappingTest::columnsSurviveBeingKept() {
    const insight::ImportMapping mapping{
        "customers", {{"name", 4}, {"phone", 0}}, insight::DateOrder::MonthFirst};

    QCOMPARE(insight::columnsFromJson(insight::columnsAsJson(mapping)), mapping.columns);
}

void ImportMappingTest::everyTargetHasATitleAndDistinctFields() {
    for (const QString& name : insight::importTargets()) {
        QVERIFY(!insight::importTargetTitle(name).isEmpty());
        QSet<QString> keys;
        const auto target = insight::makeImportTarget(name);
        for (const insight::ImportField& field : target->fields()) {
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            QVERIFY(!field.title.isEmpty());
            keys.insert(field.key);
        }
    }
    QVERIFY(!insight::makeImportTarget("nonsense"));
}

REGISTER_TEST(ImportMappingTest)
#include "importmappingtest.moc"
