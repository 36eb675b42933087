#include "e2e/program.h"
#include "support/testsuite.h"

#include <QFileInfo>
#include <QSet>

#include <unistd.h>

class FileTroubleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondWriterIsToldWhoHasTheFile();
    void aReadOnlyFileIsSaidPlainly();
    void aFileOfANewerVersionIsLeftAlone();
    void aCorruptedFileIsSaidPlainly();
    void aFullDiskLosesNothing();
};

void FileTroubleTest::aSecondWriterIsToldWhoHasTheFile() {
    const Program program;
    program.makeSample(10);
    QProcess first;
    first.start(Program::binary(),
                program.withData(program.newOrder() + QStringList{QStringLiteral("--repeat"),
                                                                  QStringLiteral("1000000")}));
    QVERIFY(first.waitForReadyRead(30'000));

    const Answer answer = program.run(program.newOrder());
    first.kill();
    QVERIFY(first.waitForFinished());

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine() && answer.err.contains("file/locked"), answer.err.constData());
    QCOMPARE(program.run({QStringLiteral("doctor")}).status, 0);
}

void FileTroubleTest::aReadOnlyFileIsSaidPlainly() {
    if (geteuid() == 0)
        QSKIP("root may write everything");
    const Program program;
    program.makeSample(10);
    QVERIFY(QFile::setPermissions(program.data(), QFile::ReadOwner));

    const Answer answer = program.run(program.newOrder());

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine() && answer.err.contains("file/read-only"), answer.err.constData());
}

void FileTroubleTest::aFileOfANewerVersionIsLeftAlone() {
    const Program program;
    program.makeSample(10);
    program.sql("PRAGMA user_version = 9999");

    const Answer answer = program.run(program.newOrder());

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine() && answer.err.contains("file/newer"), answer.err.constData());
}

void FileTroubleTest::aCorruptedFileIsSaidPlainly() {
    const Program program;
    program.makeSample(10);
    QFile file(program.data());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray rubbish(int(file.size()) - 4096, 'Z');
    QVERIFY(file.seek(4096));
    QCOMPARE(file.write(rubbish), rubbish.size());
    file.close();

    const Answer answer = program.run(program.newOrder());

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine(), answer.err.constData());
}

/// No file may grow beyond what it is: every write beyond fails as on a full disk.
void FileTroubleTest::aFullDiskLosesNothing() {
    const Program program;
    program.makeSample(10);
    const QString script = QStringLiteral("trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"");
    const qint64 kilobytes = QFileInfo(program.data()).size() / 1024 + 64;
    const QStringList words =
        QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"),
                    QString::number(kilobytes), Program::binary()} +
        program.withData(program.newOrder() +
                         QStringList{QStringLiteral("--repeat"), QStringLiteral("5000")});

    const Answer answer = Program::start(QStringLiteral("bash"), words);

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine(), answer.err.constData());
    const Answer after = program.run({QStringLiteral("order"), QStringLiteral("list"),
                                      QStringLiteral("--limit"), QStringLiteral("100000")});
    QSet<QString> kept;
    for (const QJsonValue& order : after.array())
        kept.insert(order[u"number"].toString());
    for (const QByteArray& line : answer.out.split('\n')) {
        if (!line.isEmpty())
            QVERIFY(kept.contains(QJsonDocument::fromJson(line).object()[u"number"].toString()));
    }
    QCOMPARE(program.run({QStringLiteral("doctor")}).status, 0);
}

REGISTER_TEST(FileTroubleTest)
#include "filetroubletest.moc"
