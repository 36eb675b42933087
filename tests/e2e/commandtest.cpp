#include "e2e/program.h"
#include "support/testsuite.h"

#include <QFileInfo>

class CommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageEndsWithTwo();
    void aMissingFileIsSaidPlainly();
    void anImportCountsEveryRecord();
    void aDryRunChangesNothing();
    void theSameArgumentsGiveTheSameExport();
    void aSampleIsFoundAndInOrder();
    void theMainJobEndsInAPaper();
    void aBackupComesBack();
    void aDemoReplacesNoFileOfSomebody();
};

void CommandTest::wrongUsageEndsWithTwo() {
    const Program program;
    for (const QStringList& words :
         {QStringList{QStringLiteral("dance")}, QStringList{QStringLiteral("import")},
          QStringList{QStringLiteral("search")},
          QStringList{QStringLiteral("search"), QStringLiteral("x"), QStringLiteral("--depth")}}) {
        const Answer answer = program.run(words);

        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.isOneLine(), answer.err.constData());
    }
}

void CommandTest::aMissingFileIsSaidPlainly() {
    const Program program;

    const Answer answer = program.run({QStringLiteral("doctor")});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.startsWith("aftercarectl: file/missing: "), answer.err.constData());
    QVERIFY(!QFileInfo::exists(program.data()));
}

void CommandTest::anImportCountsEveryRecord() {
    const Program program;
    const QString file = program.write(QStringLiteral("customers.csv"),
                                       "name,phone\n张三,13800138001\n,13800138002\n李四,12\n");

    const Answer answer = program.run(
        {QStringLiteral("import"), file, QStringLiteral("--mapping"), QStringLiteral("customers")});

    QCOMPARE(answer.status, 0);
    const QJsonObject result = answer.object();
    QCOMPARE(result[u"read"].toInt(), 3);
    QCOMPARE(result[u"read"].toInt(), result[u"imported"].toInt() + result[u"rejected"].toInt());
    QVERIFY(result[u"rejected"].toInt() > 0);
    const QJsonObject problem = result[u"problems"].toArray().first().toObject();
    QCOMPARE(problem[u"line"].toInt(), 3);
    QCOMPARE(problem[u"column"].toInt(), 1);
    QVERIFY(!problem[u"reason"].toString().isEmpty());
    const QJsonArray hits =
        program.run({QStringLiteral("search"), QStringLiteral("zhangsan")}).array();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first()[u"kind"].toString(), QStringLiteral("customer"));
    QCOMPARE(hits.first()[u"title"].toString(), QStringLiteral("张三"));
}

void CommandTest::aDryRunChangesNothing() {
    const Program program;
    const QString file =
        program.write(QStringLiteral("customers.csv"), "name,phone\n张三,13800138001\n");

    const Answer answer = program.run({QStringLiteral("import"), file, QStringLiteral("--mapping"),
                                       QStringLiteral("customers"), QStringLiteral("--dry-run")});

    QCOMPARE(answer.object()[u"imported"].toInt(), 1);
    QCOMPARE(program.run({QStringLiteral("search"), QStringLiteral("张三")}).array().size(), 0);
}

void CommandTest::theSameArgumentsGiveTheSameExport() {
    const Program one;
    const Program other;

    one.makeSample();
    other.makeSample();

    const QByteArray bytes = one.exported();
    QVERIFY(bytes.size() > 100'000);
    QCOMPARE(other.exported(), bytes);
}

void CommandTest::aSampleIsFoundAndInOrder() {
    const Program program;
    program.makeSample();

    QCOMPARE(program.run({QStringLiteral("doctor")}).object()[u"ok"].toBool(), true);
    QVERIFY(!program.run({QStringLiteral("search"), QStringLiteral("kt")}).array().isEmpty());
    QVERIFY(!program
                 .run({QStringLiteral("order"), QStringLiteral("list"), QStringLiteral("--status"),
                       QStringLiteral("open")})
                 .array()
                 .isEmpty());
}

void CommandTest::theMainJobEndsInAPaper() {
    const Program program;
    program.makeSample(20);
    const auto act = [&](const QString& words) {
        return program.run(QStringList{QStringLiteral("order")} + words.split(u' '));
    };

    const QString number = program.run(program.newOrder()).object()[u"number"].toString();
    QVERIFY(!number.isEmpty());
    QCOMPARE(act(QStringLiteral("move %1 in_repair").arg(number)).status, 0);
    QCOMPARE(
        act(QStringLiteral("finding %1 --fault 不制冷 --cause 电容 --measure 更换").arg(number))
            .status,
        0);
    QCOMPARE(act(QStringLiteral("line %1 --text 检修 --price 80 --minutes 60").arg(number)).status,
             0);
    QCOMPARE(act(QStringLiteral("move %1 ready").arg(number)).status, 0);
    const QString close = QStringLiteral("close %1 --outcome repaired --restored 2026-07-06");
    QVERIFY(act(close.arg(number)).err.startsWith("aftercarectl: order/unsigned: "));
    QCOMPARE(act(QStringLiteral("sign %1 --name 陈小红").arg(number)).status, 0);
    const Answer closed = act(close.arg(number));
    QCOMPARE(closed.object()[u"status"].toString(), QStringLiteral("closed"));
    QCOMPARE(closed.object()[u"total_minor"].toInt(), 8000);

    const QString pdf = program.path(QStringLiteral("report.pdf"));
    const Answer printed =
        program.run({QStringLiteral("report"), QStringLiteral("report"), number, pdf});

    QCOMPARE(printed.status, 0);
    QCOMPARE(printed.object()[u"copies"].toInt(), 2);
    QVERIFY(QFileInfo(pdf).size() > 1000);
    QCOMPARE(program.run({QStringLiteral("doctor")}).status, 0);
}

void CommandTest::aBackupComesBack() {
    const Program program;
    program.makeSample(50);
    const QByteArray before = program.exported();
    const QString backup = program.path(QStringLiteral("work.backup"));
    QCOMPARE(program.run({QStringLiteral("backup"), backup}).status, 0);
    QCOMPARE(program.run(program.newOrder()).status, 0);
    QVERIFY(program.exported() != before);

    const Answer restored = program.run({QStringLiteral("restore"), backup});

    QCOMPARE(restored.status, 0);
    QVERIFY(QFileInfo::exists(restored.object()[u"replaced"].toString()));
    QCOMPARE(program.exported(), before);
}

void CommandTest::aDemoReplacesNoFileOfSomebody() {
    const Program program;
    const QString file =
        program.write(QStringLiteral("customers.csv"), "name,phone\n张三,13800138001\n");
    QCOMPARE(program
                 .run({QStringLiteral("import"), file, QStringLiteral("--mapping"),
                       QStringLiteral("customers")})
                 .status,
             0);

    const Answer answer = program.run({QStringLiteral("demo")});

    QVERIFY2(answer.err.startsWith("aftercarectl: file/not-sample: "), answer.err.constData());
    QCOMPARE(program.run({QStringLiteral("search"), QStringLiteral("张三")}).array().size(), 1);
}

REGISTER_TEST(CommandTest)
#include "commandtest.moc"
