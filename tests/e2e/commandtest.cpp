#include "e2e/program.h"
#include "support/testsuite.h"

#include <QFileInfo>

namespace {

int pagesOf(const QString& pdf) {
    const QByteArray facts = Program::start(QStringLiteral("pdfinfo"), {pdf}).out;
    const qsizetype at = facts.indexOf("Pages:");
    return at < 0 ? -1 : facts.mid(at + 6, 12).split('\n').first().trimmed().toInt();
}

}  // namespace

class CommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void anUnknownUserMayNothing_data();
    void anUnknownUserMayNothing();
    void aFailedImportLeavesNoNewFile();
    void aFolderThatIsNotThereIsSaidPlainly();
    void aMissingFileIsSaidPlainly();
    void anImportCountsEveryRecord();
    void aDryRunChangesNothing();
    void theSameArgumentsGiveTheSameExport();
    void aSampleIsFoundAndInOrder();
    void theMainJobEndsInAPaper();
    void aBackupComesBack();
    void aDemoReplacesNoFileOfSomebody();
};

void CommandTest::wrongUsageEndsWithTwo_data() {
    QTest::addColumn<QString>("words");
    for (const char* words : {"",
                              "dance",
                              "import",
                              "import x.csv",
                              "search",
                              "search x --depth",
                              "search x --limit",
                              "search x --limit 0",
                              "search x --limit viele",
                              "search x --today 2026-02-30",
                              "doctor now",
                              "demo here",
                              "generate --orders -1",
                              "generate --seed x",
                              "generate 5",
                              "export",
                              "export orders",
                              "export orders x.pdf",
                              "order",
                              "order dance",
                              "order list --status gone",
                              "order move X nowhere",
                              "order move X",
                              "report",
                              "report poem X x.pdf",
                              "backup",
                              "restore"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void CommandTest::wrongUsageEndsWithTwo() {
    QFETCH(QString, words);
    const Program program;

    const Answer answer = program.run(words.split(u' ', Qt::SkipEmptyParts));

    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.isOneLine(), answer.err.constData());
    QVERIFY2(answer.err.startsWith("aftercarectl: usage: "), answer.err.constData());
    QVERIFY(!QFileInfo::exists(program.data()));
}

void CommandTest::anUnknownUserMayNothing_data() {
    QTest::addColumn<QString>("words");
    for (const char* words : {"doctor", "search x", "order list", "export orders -"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void CommandTest::anUnknownUserMayNothing() {
    QFETCH(QString, words);
    const Program program;
    program.makeSample(5);

    const Answer answer = program.run(
        words.split(u' ') + QStringList{QStringLiteral("--user"), QStringLiteral("nobody")});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.startsWith("aftercarectl: user/unknown: "), answer.err.constData());
    QVERIFY(answer.out.isEmpty());
}

void CommandTest::aFailedImportLeavesNoNewFile() {
    const Program program;
    const QString bad = program.write(QStringLiteral("bad.csv"), "name,phone\n,1\n");
    const QString good = program.write(QStringLiteral("good.csv"), "name\n张三\n");
    const QStringList customers{QStringLiteral("--mapping"), QStringLiteral("customers")};

    const Answer refused = program.run(QStringList{QStringLiteral("import"), bad} + customers);
    const Answer dry = program.run(QStringList{QStringLiteral("import"), good} + customers +
                                   QStringList{QStringLiteral("--dry-run")});

    QCOMPARE(refused.status, 1);
    QCOMPARE(dry.status, 0);
    QVERIFY(!QFileInfo::exists(program.data()));
}

void CommandTest::aFolderThatIsNotThereIsSaidPlainly() {
    const Answer answer = Program::start(
        Program::binary(), {QStringLiteral("--data"), QStringLiteral("/nowhere/at/all/x.aftercare"),
                            QStringLiteral("demo")});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine() && answer.err.contains("file/missing"), answer.err.constData());
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
    QCOMPARE(pagesOf(pdf), 2);
    const QByteArray text =
        Program::start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).out;
    QVERIFY2(text.contains("客户") && text.contains("陈小红"), text.constData());
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
