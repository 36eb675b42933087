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
    void aReadOnlyFileIsRead();
    void aDamagedPageIsNamed();
    void theDeskSaysWhatIsWrongWithItsFile_data();
    void theDeskSaysWhatIsWrongWithItsFile();
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

/// Also by root: the folder and file are handed to somebody who may only read.
void FileTroubleTest::aReadOnlyFileIsRead() {
    const Program program;
    program.makeSample(10);
    QVERIFY(QFile::setPermissions(program.data(), QFile::ReadOwner | QFile::ReadOther));
    const QString folder = QFileInfo(program.data()).path();
    QVERIFY(QFile::setPermissions(
        folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const auto asReader = [&](const QStringList& words) {
        const QStringList call = QStringList{Program::binary()} + program.withData(words);
        if (geteuid() != 0)
            return Program::start(call.first(), call.mid(1));
        return Program::start(
            QStringLiteral("setpriv"),
            QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                        QStringLiteral("--clear-groups")} +
                call);
    };

    const Answer doctor = asReader({QStringLiteral("doctor")});
    const Answer list = asReader({QStringLiteral("order"), QStringLiteral("list")});
    const Answer refused = asReader(program.newOrder());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    QVERIFY2(doctor.status == 0, doctor.err.constData());
    QCOMPARE(list.array().size(), 10);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.isOneLine() && refused.err.contains("file/read-only"),
             refused.err.constData());
}

/// One page in the middle of a table; the rest of the file is examined all the same.
void FileTroubleTest::aDamagedPageIsNamed() {
    const Program program;
    program.makeSample(200);
    sqlite3* db = nullptr;
    QCOMPARE(sqlite3_open(program.data().toUtf8().constData(), &db), SQLITE_OK);
    qint64 page = 0;
    const auto take = [](void* into, int, char** values, char**) {
        *static_cast<qint64*>(into) = QByteArray(values[0]).toLongLong();
        return 0;
    };
    sqlite3_exec(db, "SELECT rootpage FROM sqlite_schema WHERE name = 'order_finding'", take, &page,
                 nullptr);
    sqlite3_close(db);
    QVERIFY(page > 0);
    QFile file(program.data());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, 'Z')), 4096);
    file.close();

    const Answer answer = program.run({QStringLiteral("doctor")});

    QCOMPARE(answer.status, 1);
    bool isNamed = false;
    for (const QJsonValue& finding : answer.object()[u"findings"].toArray())
        isNamed = isNamed || finding[u"table"].toString() == QLatin1String("order_finding");
    QVERIFY2(isNamed, (answer.out + answer.err).constData());
}

void FileTroubleTest::theDeskSaysWhatIsWrongWithItsFile_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 9999") << QByteArray("file/newer");
    QTest::newRow("of another program")
        << QByteArray("PRAGMA application_id = 77") << QByteArray("file/not-ours");
    QTest::newRow("damaged") << QByteArray() << QByteArray("file/corrupt");
    QTest::newRow("in use") << QByteArray("-- nothing") << QByteArray("file/locked");
}

void FileTroubleTest::theDeskSaysWhatIsWrongWithItsFile() {
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, code);
    const Program program;
    program.makeSample(10);
    QProcess first;
    if (code == "file/locked") {
        first.start(Program::binary(),
                    program.withData(program.newOrder() + QStringList{QStringLiteral("--repeat"),
                                                                      QStringLiteral("1000000")}));
        QVERIFY(first.waitForReadyRead(30'000));
    } else if (sql.isEmpty()) {
        QFile file(program.data());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100));
        QCOMPARE(file.write(QByteArray(20'000, 'Z')), 20'000);
    } else {
        program.sql(sql);
    }

    const Answer answer =
        Program::start(QStringLiteral(AFTERCARE),
                       {QStringLiteral("--data"), program.data(), QStringLiteral("--pictures"),
                        program.path(QStringLiteral("pictures"))});
    first.kill();
    first.waitForFinished();

    QVERIFY(answer.status > 0);
    QVERIFY2(answer.err.contains(code), answer.err.constData());
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
