#include "sample.h"
#include "storage/doctor.h"
#include "testsuite.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <csignal>
#endif

namespace {

/// Makes this executable a program of its own, for what only a second process can show.
constexpr const char* kChildRole = "AFTERCARE_TEST_CHILD";
constexpr const char* kChildFile = "AFTERCARE_TEST_FILE";

}  // namespace

/// What may be wrong with a file when it is opened or written, and that nothing is lost then.
class OpenFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aNewFileIsOurs();
    void whatIsNoDataFileIsRefused_data();
    void whatIsNoDataFileIsRefused();
    void aFileOfAnotherProgramIsRefused();
    void aFileOfANewerVersionIsRefused();
    void aTruncatedFileIsRefused();
    void aReadOnlyFileIsRefusedForWriting();
    void aReadOnlyFileIsOpenedForReading();
    void aSecondOpenIsRefused();
    void aSecondProcessIsRefusedButMayRead();
    void theLockOfAKilledProcessIsTakenOver();
    void aMissingFileIsNotMadeForReading();
    void aFullDiskLosesNothingThatWasSaved();
    void aFileThatCannotGrowSaysTheDiskIsFull();
    void whatWasShownAsSavedSurvivesKills();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.aftercare")); }
    QString codeOfOpening(bool readOnly = false);
    std::unique_ptr<QProcess> child(const QString& role);
    [[noreturn]] void runChild(const QByteArray& role);

    std::unique_ptr<QTemporaryDir> m_directory;
};

void OpenFileTest::initTestCase() {
    const QByteArray role = qgetenv(kChildRole);
    if (!role.isEmpty())
        runChild(role);
}

void OpenFileTest::init() {
    m_directory = std::make_unique<QTemporaryDir>();
}

/// "saver" saves until it is killed and prints the number of each garage that is saved; "holder"
/// keeps the file open.
void OpenFileTest::runChild(const QByteArray& role) {
    if (role == "confined") {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{600'000, 600'000};
        setrlimit(RLIMIT_FSIZE, &limit);
#endif
    }
    storage::OpenOptions options = sample::optionsFor(QFile::decodeName(qgetenv(kChildFile)));
    auto database = storage::Database::open(options, sample::schema(), sample::time());
    std::printf("%s\n", database ? "open" : qPrintable(database.error().code));
    std::fflush(stdout);
    for (int i = 0; database && role != "holder"; ++i) {
        const auto saved = (*database)->writeNow(
            sample::clerk(), [](storage::WriteTx& tx) -> core::Result<qint64> {
                CORE_ASSIGN(const core::RowId id,
                            sample::addGarage(tx, QStringLiteral("garage").repeated(20)));
                CORE_TRY(sample::addMove(tx, id, 1));
                CORE_ASSIGN(const auto seq, tx.connection().single("SELECT max(seq) FROM garage"));
                return std::get<qint64>(seq);
            });
        std::printf("%s\n", saved ? QByteArray::number(*saved).constData()
                                  : qPrintable(saved.error().code));
        std::fflush(stdout);
        if (!saved)
            break;
    }
    if (role == "holder")
        std::getchar();
    std::_Exit(0);
}

std::unique_ptr<QProcess> OpenFileTest::child(const QString& role) {
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kChildRole), role);
    environment.insert(QString::fromLatin1(kChildFile), path());
    process->setProcessEnvironment(environment);
    process->start(
        QCoreApplication::applicationFilePath(),
        {QStringLiteral("OpenFileTest"), QStringLiteral("-o"), QStringLiteral("/dev/null,txt")});
    return process;
}

QString OpenFileTest::codeOfOpening(bool readOnly) {
    storage::OpenOptions options = sample::optionsFor(path());
    options.readOnly = readOnly;
    const auto database = storage::Database::open(options, sample::schema(), sample::time());
    return database ? QString() : database.error().code;
}

void OpenFileTest::aNewFileIsOurs() {
    QCOMPARE(codeOfOpening(), QString());
    QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    QVERIFY(!QFile::exists(path() + QStringLiteral(".lock")));
    QCOMPARE(codeOfOpening(true), QString());
}

void OpenFileTest::whatIsNoDataFileIsRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("name;phone\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
}

void OpenFileTest::whatIsNoDataFileIsRefused() {
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    QCOMPARE(codeOfOpening(), QStringLiteral("file/corrupt"));

    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void OpenFileTest::aFileOfAnotherProgramIsRefused() {
    {
        const auto other = storage::Connection::open(path(), storage::Connection::Mode::Create);
        QVERIFY((*other)->execute("CREATE TABLE song (title TEXT)"));
    }

    QCOMPARE(codeOfOpening(), QStringLiteral("file/not-ours"));
    QCOMPARE(codeOfOpening(true), QStringLiteral("file/not-ours"));
}

void OpenFileTest::aFileOfANewerVersionIsRefused() {
    sample::open(path());
    sample::tamper(path(), "PRAGMA user_version = 9000");

    QCOMPARE(codeOfOpening(), QStringLiteral("file/newer"));
    QCOMPARE(codeOfOpening(true), QStringLiteral("file/newer"));
}

void OpenFileTest::aTruncatedFileIsRefused() {
    sample::open(path());
    QVERIFY(QFile::resize(path(), 20'000));

    QCOMPARE(codeOfOpening(), QStringLiteral("file/corrupt"));
}

void OpenFileTest::aReadOnlyFileIsRefusedForWriting() {
    sample::open(path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));

    QCOMPARE(codeOfOpening(), QStringLiteral("file/read-only"));
}

void OpenFileTest::aReadOnlyFileIsOpenedForReading() {
    sample::open(path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    storage::OpenOptions options = sample::optionsFor(path());
    options.readOnly = true;
    const auto database = storage::Database::open(options, sample::schema(), sample::time());
    QVERIFY(database);

    const auto refused = (*database)->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
        return sample::addGarage(tx, QStringLiteral("Nord"));
    });

    QCOMPARE(sample::number(**database, "SELECT count(*) FROM garage"), 0);
    QCOMPARE(refused.error().code, QStringLiteral("file/read-only"));
}

void OpenFileTest::aSecondOpenIsRefused() {
    const auto first = sample::open(path());

    QCOMPARE(codeOfOpening(), QStringLiteral("file/locked"));
}

void OpenFileTest::aSecondProcessIsRefusedButMayRead() {
    const auto holder = child(QStringLiteral("holder"));
    QTRY_VERIFY(holder->canReadLine() || holder->waitForReadyRead(100));

    QCOMPARE(codeOfOpening(), QStringLiteral("file/locked"));
    QCOMPARE(codeOfOpening(true), QString());

    holder->kill();
    QVERIFY(holder->waitForFinished());
}

void OpenFileTest::theLockOfAKilledProcessIsTakenOver() {
    const auto holder = child(QStringLiteral("holder"));
    QTRY_VERIFY(holder->canReadLine() || holder->waitForReadyRead(100));
    holder->kill();
    QVERIFY(holder->waitForFinished());

    QVERIFY(QFile::exists(path() + QStringLiteral(".lock")));
    QCOMPARE(codeOfOpening(), QString());
}

void OpenFileTest::aMissingFileIsNotMadeForReading() {
    QCOMPARE(codeOfOpening(true), QStringLiteral("file/missing"));
    QVERIFY(!QFile::exists(path()));
}

void OpenFileTest::aFullDiskLosesNothingThatWasSaved() {
    const auto database = sample::open(path());
    const auto save = [&database] {
        return database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
            return sample::addGarage(tx, QStringLiteral("x").repeated(3000));
        });
    };
    QVERIFY(save());
    // The driver refuses to grow the file, as a full disk does.
    QVERIFY(database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(tx.connection().single("PRAGMA max_page_count = 45"));
        return {};
    }));
    int saved = 1;
    auto last = save();
    for (; last && saved < 100; last = save())
        ++saved;

    QCOMPARE(last.error().code, QStringLiteral("storage/full-disk"));
    QCOMPARE(sample::number(*database, "SELECT count(*) FROM garage"), saved);
    QCOMPARE(sample::number(*database, "SELECT count(*) FROM sync_outbox"), saved);
    QVERIFY(database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(tx.connection().single("PRAGMA max_page_count = 100000"));
        return {};
    }));
    QVERIFY(save());
}

void OpenFileTest::aFileThatCannotGrowSaysTheDiskIsFull() {
#ifndef Q_OS_UNIX
    QSKIP("needs RLIMIT_FSIZE");
#endif
    const auto confined = child(QStringLiteral("confined"));
    QVERIFY(confined->waitForFinished());
    const QList<QByteArray> lines = confined->readAllStandardOutput().trimmed().split('\n');

    QCOMPARE(lines.last(), QByteArray("storage/full-disk"));
    QVERIFY(lines.size() > 10);
    const auto database = sample::open(path());
    QCOMPARE(sample::number(*database, "SELECT count(*) FROM garage"),
             lines.at(lines.size() - 2).toLongLong());
}

void OpenFileTest::whatWasShownAsSavedSurvivesKills() {
    qint64 acknowledged = 0;
    for (int round = 0; round < 40; ++round) {
        const auto saver = child(QStringLiteral("saver"));
        QVERIFY(saver->waitForReadyRead());
        // Killed in the middle of whatever it does after a number of saves that differs from round
        // to round.
        QByteArray output = saver->readAllStandardOutput();
        while (output.count('\n') < 2 + round * 3 && saver->waitForReadyRead(5000))
            output += saver->readAllStandardOutput();
        saver->kill();
        QVERIFY(saver->waitForFinished());
        output += saver->readAllStandardOutput();
        const qsizetype lastLine = output.lastIndexOf('\n', output.lastIndexOf('\n') - 1);
        acknowledged =
            qMax(acknowledged,
                 output.mid(lastLine + 1, output.lastIndexOf('\n') - lastLine - 1).toLongLong());

        const auto database = sample::open(path());
        QVERIFY(sample::number(*database, "SELECT max(seq) FROM garage") >= acknowledged);
        QCOMPARE(sample::number(*database, "SELECT count(*) FROM garage"),
                 sample::number(*database, "SELECT count(*) FROM sync_outbox"));
        QCOMPARE(sample::number(*database, "SELECT count(*) FROM garage"),
                 sample::number(*database, "SELECT count(*) FROM garage_move"));
        const auto findings = storage::Doctor(*database).run();
        QVERIFY(findings && findings->isEmpty());
    }
    QVERIFY(acknowledged > 0);
}

REGISTER_TEST(OpenFileTest)
#include "openfiletest.moc"
