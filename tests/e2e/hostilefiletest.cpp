#include "e2e/program.h"
#include "support/testsuite.h"

class HostileFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenFileIsOneSentenceAndChangesNothing_data();
    void aBrokenFileIsOneSentenceAndChangesNothing();
    void aHugeFileIsRefused_data();
    void aHugeFileIsRefused();
    void aFileOfAnyEncodingIsRead_data();
    void aFileOfAnyEncodingIsRead();
};

void HostileFileTest::aBrokenFileIsOneSentenceAndChangesNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    QByteArray binary(20'000, '\0');
    for (int at = 0; at < binary.size(); ++at)
        binary[at] = char(at * 37 + at / 251);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << binary;
    QTest::newRow("blank lines") << QByteArray("\n\n\n");
    QTest::newRow("truncated") << QByteArray("name,phone,address\n张三,13800138001,厦门\n李四,138");
    QTest::newRow("truncated workbook") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10);
    QTest::newRow("a photo") << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11) + binary;
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

void HostileFileTest::aHugeFileIsRefused_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a table at first") << QByteArray("name,phone\n张三,13800138001\n");
    QTest::newRow("one endless cell") << QByteArray("name,phone\n\"张三");
}

void HostileFileTest::aHugeFileIsRefused() {
    QFETCH(QByteArray, beginning);
    const Program program;
    program.makeSample(10);
    const QByteArray before = program.exported();
    QFile file(program.path(QStringLiteral("huge.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(beginning), beginning.size());
    QVERIFY(file.resize(qint64(2) << 30));
    file.close();

    const Answer answer = program.run({QStringLiteral("import"), file.fileName(),
                                       QStringLiteral("--mapping"), QStringLiteral("customers")});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine(), answer.err.constData());
    QCOMPARE(program.exported(), before);
}

void HostileFileTest::aFileOfAnyEncodingIsRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QString table = QStringLiteral("name,phone\n陈小红,13800138001\n林志明,13800138002\n");
    const auto wide = [&table](bool isBigEndian, bool isMarked) {
        QByteArray bytes;
        const QString text = isMarked ? QChar(0xFEFF) + table : table;
        for (const QChar character : text) {
            const char low = char(character.unicode() & 0xff);
            const char high = char(character.unicode() >> 8);
            bytes.append(isBigEndian ? high : low).append(isBigEndian ? low : high);
        }
        return bytes;
    };
    QTest::newRow("UTF-8") << table.toUtf8();
    QTest::newRow("UTF-16, little end first") << wide(false, true);
    QTest::newRow("UTF-16, big end first") << wide(true, true);
    QTest::newRow("UTF-16 without a mark, little end first") << wide(false, false);
    QTest::newRow("UTF-16 without a mark, big end first") << wide(true, false);
}

void HostileFileTest::aFileOfAnyEncodingIsRead() {
    QFETCH(QByteArray, bytes);
    const Program program;
    const QString file = program.write(QStringLiteral("customers.csv"), bytes);

    const Answer answer = program.run(
        {QStringLiteral("import"), file, QStringLiteral("--mapping"), QStringLiteral("customers")});

    QVERIFY2(answer.status == 0, answer.err.constData());
    QCOMPARE(answer.object()[u"imported"].toInt(), 2);
    const QJsonArray hits =
        program.run({QStringLiteral("search"), QStringLiteral("陈小红")}).array();
    QCOMPARE(hits.size(), 1);
}

REGISTER_TEST(HostileFileTest)
#include "hostilefiletest.moc"
