#include "e2e/program.h"
#include "support/testsuite.h"

class DoctorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowChangedByHandIsNamed_data();
    void aRowChangedByHandIsNamed();
};

void DoctorTest::aRowChangedByHandIsNamed_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("total")
        << QByteArray("UPDATE repair_order SET total_minor = total_minor + 1 WHERE seq = 3")
        << QStringLiteral("repair_order");
    QTest::newRow("status") << QByteArray("UPDATE repair_order SET status = 40 WHERE seq = 5")
                            << QStringLiteral("repair_order");
    QTest::newRow("ledger") << QByteArray("UPDATE order_event SET text = 'x' WHERE seq = 4")
                            << QStringLiteral("order_event");
    QTest::newRow("search") << QByteArray("DELETE FROM search_code WHERE seq = 2") << QString();
}

void DoctorTest::aRowChangedByHandIsNamed() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, table);
    const Program program;
    program.makeSample(30);
    QCOMPARE(program.run({QStringLiteral("doctor")}).status, 0);
    program.sql(sql);

    const Answer answer = program.run({QStringLiteral("doctor")});

    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.object()[u"ok"].toBool(), false);
    bool isNamed = false;
    for (const QJsonValue& finding : answer.object()[u"findings"].toArray()) {
        const bool isTable = table.isEmpty() || finding[u"table"].toString() == table;
        isNamed = isNamed || (isTable && !finding[u"id"].toString().isEmpty());
        QVERIFY(!finding[u"check"].toString().isEmpty());
        QVERIFY(!finding[u"what"].toString().isEmpty());
    }
    QVERIFY2(isNamed, answer.out.constData());
}

REGISTER_TEST(DoctorTest)
#include "doctortest.moc"
