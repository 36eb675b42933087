#include "e2e/program.h"
#include "support/testsuite.h"

class HostileFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenFileIsOneSentenceAndChangesNothing_data();
    void aBrokenFileIsOneSentenceAndChangesNothing();
    void aHugeEmptyFileIsRefused();
};

void HostileFileTest::aBrokenFileIsOneSentenceAndChangesNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    QByteArray binary(20'000, '\0');
    for (int at = 0; at < binary.size(); ++at)
        binary[at] = char(at * 37 + at / 251);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << binary;
    QTest::newRow("open quote") << QByteArray("name,phone\n\"张三,13800138001\n李四,138\n");
    QTest::newRow("wrong encoding")
        << QByteArray("name,phone\n\xff\xfe\xfd\x81\xc0,1\n\xf8\xa1,2\n");
    QTest::newRow("megabyte cell")
        << QByteArray("name,phone\n") + QByteArray(2'000'000, 'x') + ",1\n";
}

void HostileFileTest::aBrokenFileIsOneSentenceAndChangesNothing() {
    QFETCH(QByteArray, bytes);
    const Program program;
    program.makeSample(10);
    const QByteArray before = program.exported();
    const QString file = program.write(QStringLiteral("hostile.csv"), bytes);

    const Answer answer = program.run(
        {QStringLiteral("import"), file, QStringLiteral("--mapping"), QStringLiteral("customers")});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine(), answer.err.constData());
    QCOMPARE(program.exported(), before);
}

void HostileFileTest::aHugeEmptyFileIsRefused() {
    const Program program;
    program.makeSample(10);
    QFile file(program.path(QStringLiteral("huge.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(2) << 30));
    file.close();

    const Answer answer = program.run({QStringLiteral("import"), file.fileName(),
                                       QStringLiteral("--mapping"), QStringLiteral("customers")});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine(), answer.err.constData());
}

REGISTER_TEST(HostileFileTest)
#include "hostilefiletest.moc"
