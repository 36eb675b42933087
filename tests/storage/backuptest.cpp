#include "storage/backup.h"

#include "sample.h"
#include "storage/blobstore.h"
#include "storage/doctor.h"
#include "testsuite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A backup made, spoilt and restored.
class BackupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsBackedUpComesBack();
    void theFileThatWasThereIsKeptAside();
    void aRestoredFileGivesOtherNumbers();
    void aSpoiltBackupChangesNothing_data();
    void aSpoiltBackupChangesNothing();
    void anOpenFileIsNotReplaced();
    void aDamagedTargetIsReplaced();
    void stoppingLeavesNothingBehind();
    void aBackupWithoutPassphraseIsRefused();
    void aBackupIsMadeWhileOthersWrite();
    void testingABackupPutsNothingInPlace();

private:
    storage::BackupRequest backupRequest() const;
    storage::RestoreRequest restoreRequest(const QString& target) const;
    void makeBackup();
    QStringList files() const {
        return QDir(m_directory->path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    }
    QString path(const char* name) const {
        return m_directory->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_hash;
};

void BackupTest::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    const auto database = sample::open(path("a.aftercare"));
    QVERIFY(database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
        for (int i = 0; i < 400; ++i) {
            CORE_ASSIGN(const core::RowId id,
                        sample::addGarage(tx, QStringLiteral("Garage %1").arg(i)));
            CORE_TRY(sample::addMove(tx, id, i));
        }
        return {};
    }));
    m_hash = *storage::BlobStore(database->path()).put(QByteArray("photo").repeated(40'000));
    const auto made = storage::makeBackup(*database, backupRequest());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(made->attachments, 1);
    QVERIFY(made->backupBytes < made->fileBytes);
}

storage::BackupRequest BackupTest::backupRequest() const {
    // The least that Argon2id takes: the strength is libsodium's business.
    return {path("a.backup"), QStringLiteral("正确的 horse"), {1, 8192}, {}};
}

storage::RestoreRequest BackupTest::restoreRequest(const QString& target) const {
    return {path("a.backup"), QStringLiteral("正确的 horse"), target, sample::time().now(), {}};
}

void BackupTest::whatIsBackedUpComesBack() {
    const auto restored =
        storage::restoreBackup(restoreRequest(path("b.aftercare")), sample::schema());

    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(restored->findings.isEmpty());
    QVERIFY(restored->replaced.isEmpty());
    const auto database = sample::open(path("b.aftercare"));
    QCOMPARE(sample::number(*database, "SELECT count(*) FROM garage_move"), 400);
    QCOMPARE(sample::number(*database, "SELECT sum(total_milli) FROM garage"), 399 * 200);
    QVERIFY(storage::BlobStore(database->path()).read(m_hash));
    QVERIFY(storage::Doctor(*database).run()->isEmpty());
}

void BackupTest::theFileThatWasThereIsKeptAside() {
    {
        const auto database = sample::open(path("a.aftercare"));
        QVERIFY(database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
            return sample::addGarage(tx, QStringLiteral("After the backup"));
        }));
    }

    const auto restored =
        storage::restoreBackup(restoreRequest(path("a.aftercare")), sample::schema());

    QVERIFY(restored);
    QCOMPARE(sample::number(*sample::open(path("a.aftercare")), "SELECT count(*) FROM garage"),
             400);
    QCOMPARE(sample::number(*sample::open(restored->replaced), "SELECT count(*) FROM garage"), 401);
}

void BackupTest::aRestoredFileGivesOtherNumbers() {
    const auto restored =
        storage::restoreBackup(restoreRequest(path("b.aftercare")), sample::schema());

    const auto letters = [this](const char* name) {
        const auto database = sample::open(path(name));
        return *database->readNow([](storage::Connection& connection) {
            return connection.single("SELECT v FROM sync_state WHERE k = 'prefix'");
        });
    };
    QVERIFY(letters("a.aftercare") != letters("b.aftercare"));
    QCOMPARE(letters("b.aftercare"), storage::toValue(restored->numberLetters.toLatin1()));
}

void BackupTest::aSpoiltBackupChangesNothing_data() {
    QTest::addColumn<int>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("wrong passphrase") << 0 << QStringLiteral("backup/passphrase");
    QTest::newRow("truncated") << 1 << QStringLiteral("backup/damaged");
    QTest::newRow("one bit changed in the middle") << 2 << QStringLiteral("backup/damaged");
    QTest::newRow("bytes appended") << 3 << QStringLiteral("backup/damaged");
    QTest::newRow("cut within the head") << 4 << QStringLiteral("backup/damaged");
    QTest::newRow("another file") << 5 << QStringLiteral("backup/not-ours");
    QTest::newRow("empty") << 6 << QStringLiteral("backup/not-ours");
    QTest::newRow("missing") << 7 << QStringLiteral("backup/missing");
    QTest::newRow("a head that asks for all memory") << 8 << QStringLiteral("backup/damaged");
}

void BackupTest::aSpoiltBackupChangesNothing() {
    QFETCH(int, change);
    QFETCH(QString, code);
    QFile file(path("a.backup"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    switch (change) {
    case 1:
        bytes.chop(1);
        break;
    case 2:
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        break;
    case 3:
        bytes += "more";
        break;
    case 4:
        bytes.truncate(40);
        break;
    case 5:
        bytes = "name;phone\n";
        break;
    case 6:
        bytes.clear();
        break;
    case 8:
        bytes[17] = char(0x7f);
        break;
    default:
        break;
    }
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    if (change == 7)
        QVERIFY(file.remove());
    storage::RestoreRequest request = restoreRequest(path("a.aftercare"));
    if (change == 0)
        request.passphrase = QStringLiteral("错误的 horse");
    const QStringList before = files();

    const auto refused = storage::restoreBackup(request, sample::schema());

    QCOMPARE(refused.error().code, code);
    QCOMPARE(files(), before);
    QCOMPARE(sample::number(*sample::open(path("a.aftercare")), "SELECT count(*) FROM garage"),
             400);
}

void BackupTest::anOpenFileIsNotReplaced() {
    const auto database = sample::open(path("a.aftercare"));

    const auto refused =
        storage::restoreBackup(restoreRequest(path("a.aftercare")), sample::schema());

    QCOMPARE(refused.error().code, QStringLiteral("file/locked"));
}

void BackupTest::aDamagedTargetIsReplaced() {
    QFile file(path("a.aftercare"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("damaged");
    file.close();

    const auto restored =
        storage::restoreBackup(restoreRequest(path("a.aftercare")), sample::schema());

    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(sample::number(*sample::open(path("a.aftercare")), "SELECT count(*) FROM garage"),
             400);
    QCOMPARE(QFileInfo(restored->replaced).size(), 7);
}

void BackupTest::stoppingLeavesNothingBehind() {
    const QStringList before = files();
    storage::RestoreRequest restore = restoreRequest(path("b.aftercare"));
    restore.progress = [](double done) { return done < 0.3; };
    const auto stoppedRestore = storage::restoreBackup(restore, sample::schema());
    storage::BackupRequest backup = backupRequest();
    backup.target = path("b.backup");
    backup.progress = [](double done) { return done < 0.7; };
    const auto stoppedBackup = storage::makeBackup(*sample::open(path("a.aftercare")), backup);

    QCOMPARE(stoppedRestore.error().code, QStringLiteral("storage/interrupted"));
    QCOMPARE(stoppedBackup.error().code, QStringLiteral("storage/interrupted"));
    QCOMPARE(files(), before);
}

void BackupTest::aBackupWithoutPassphraseIsRefused() {
    storage::BackupRequest request = backupRequest();
    request.passphrase.clear();

    QCOMPARE(storage::makeBackup(*sample::open(path("a.aftercare")), request).error().code,
             QStringLiteral("backup/passphrase"));
}

void BackupTest::aBackupIsMadeWhileOthersWrite() {
    const auto database = sample::open(path("a.aftercare"));
    QList<QFuture<core::Result<core::RowId>>> writes;
    for (int i = 0; i < 200; ++i)
        writes.append(database->write(sample::clerk(), [](storage::WriteTx& tx) {
            return sample::addGarage(tx, QStringLiteral("Later"));
        }));

    const auto made = storage::makeBackup(*database, backupRequest());

    QVERIFY(made);
    for (const auto& write : writes)
        QVERIFY(write.result());
    QVERIFY(storage::testBackup(restoreRequest(path("c.aftercare")), sample::schema())->isEmpty());
}

void BackupTest::testingABackupPutsNothingInPlace() {
    const QStringList before = files();

    const auto findings =
        storage::testBackup(restoreRequest(path("c.aftercare")), sample::schema());

    QVERIFY(findings && findings->isEmpty());
    QCOMPARE(files(), before);
}

REGISTER_TEST(BackupTest)
#include "backuptest.moc"
