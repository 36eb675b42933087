#include "sample.h"
#include "storage/blobstore.h"
#include "storage/deviceidentity.h"
#include "storage/draftstore.h"
#include "storage/numberseries.h"
#include "testsuite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Drafts, numbers, attachments and the identity of the device.
class StoresTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDraftIsKeptPerUserAndNeverSent();
    void aDraftGoesWithTheRecordThatIsSaved();
    void numbersCountUpWithinAMonth();
    void numbersGoOnAfter9999();
    void aNumberThatExistsIsPassedOver();
    void aRolledBackNumberIsGivenAgain();
    void attachmentsAreKeptOnceByContent();
    void aChangedAttachmentIsNoticed();
    void aPathIsNoHash();
    void theDeviceKeepsItsNumber();

private:
    core::Result<QString> next(const QString& prefix, const core::Date& date,
                               const storage::NumberCheck& isTaken = {});
    QString letters() const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::Database> m_database;
};

void StoresTest::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = sample::open(m_directory->filePath(QStringLiteral("a.aftercare")));
}

void StoresTest::cleanup() {
    m_database.reset();
    m_directory.reset();
}

core::Result<QString> StoresTest::next(const QString& prefix, const core::Date& date,
                                       const storage::NumberCheck& isTaken) {
    return m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) {
        return storage::nextNumber(tx, prefix, date, isTaken);
    });
}

QString StoresTest::letters() const {
    return *m_database->readNow(
        [](storage::Connection& connection) { return storage::numberLetters(connection); });
}

void StoresTest::aDraftIsKeptPerUserAndNeverSent() {
    storage::DraftStore drafts(*m_database);
    storage::Actor other = sample::clerk();
    other.user = core::RowId({9});

    QVERIFY(drafts.save(sample::clerk(), QStringLiteral("order"), {}, "first").result());
    QVERIFY(drafts.save(sample::clerk(), QStringLiteral("order"), {}, "second").result());

    QCOMPARE(drafts.load(sample::clerk(), QStringLiteral("order"), {}).result()->value().content,
             QByteArray("second"));
    QVERIFY(!drafts.load(other, QStringLiteral("order"), {}).result()->has_value());
    QCOMPARE(drafts.list(sample::clerk()).result()->size(), 1);
    QVERIFY(drafts.list(sample::clerk(), QStringLiteral("customer")).result()->isEmpty());
    QCOMPARE(sample::number(*m_database, "SELECT count(*) FROM sync_outbox"), 0);
}

void StoresTest::aDraftGoesWithTheRecordThatIsSaved() {
    storage::DraftStore drafts(*m_database);
    QVERIFY(drafts.save(sample::clerk(), QStringLiteral("garage"), {}, "typed").result());

    QVERIFY(m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(sample::addGarage(tx, QStringLiteral("Nord")));
        return storage::DraftStore::removeIn(tx, QStringLiteral("garage"), {});
    }));

    QVERIFY(drafts.list(sample::clerk()).result()->isEmpty());
}

void StoresTest::numbersCountUpWithinAMonth() {
    const core::Date july = *core::Date::of(2026, 7, 5);

    QCOMPARE(*next(QStringLiteral("WX"), july), QStringLiteral("WX2607-%1-0001").arg(letters()));
    QCOMPARE(*next(QStringLiteral("WX"), july), QStringLiteral("WX2607-%1-0002").arg(letters()));
    QCOMPARE(*next(QStringLiteral("WX"), *core::Date::of(2026, 8, 1)),
             QStringLiteral("WX2608-%1-0001").arg(letters()));
    QCOMPARE(*next(QStringLiteral("KH"), july), QStringLiteral("KH2607-%1-0001").arg(letters()));
}

void StoresTest::numbersGoOnAfter9999() {
    const core::Date july = *core::Date::of(2026, 7, 5);
    QVERIFY(next(QStringLiteral("WX"), july));
    QVERIFY(m_database->writeNow(sample::clerk(), [](storage::WriteTx& tx) {
        return tx.connection().execute("UPDATE number_series SET last = 9999");
    }));

    QCOMPARE(*next(QStringLiteral("WX"), july), QStringLiteral("WX2607-%1-10000").arg(letters()));
}

void StoresTest::aNumberThatExistsIsPassedOver() {
    const auto isTaken = [](storage::Connection&, const QString& number) -> core::Result<bool> {
        return !number.endsWith(QStringLiteral("0004"));
    };

    QCOMPARE(*next(QStringLiteral("WX"), *core::Date::of(2026, 7, 5), isTaken),
             QStringLiteral("WX2607-%1-0004").arg(letters()));
}

void StoresTest::aRolledBackNumberIsGivenAgain() {
    const core::Date july = *core::Date::of(2026, 7, 5);
    (void)m_database->writeNow(sample::clerk(), [&](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(storage::nextNumber(tx, QStringLiteral("WX"), july));
        return core::fail(QStringLiteral("test/refused"), {});
    });

    QCOMPARE(*next(QStringLiteral("WX"), july), QStringLiteral("WX2607-%1-0001").arg(letters()));
}

void StoresTest::attachmentsAreKeptOnceByContent() {
    const storage::BlobStore blobs(m_database->path());
    const QByteArray picture = QByteArray("picture").repeated(500'000);
    QFile file(m_directory->filePath(QStringLiteral("photo.jpg")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(picture);
    file.close();

    const auto first = blobs.put(picture);
    const auto second = blobs.putFile(file.fileName());

    QVERIFY(first);
    QCOMPARE(*first, *second);
    QCOMPARE(blobs.hashes(), QStringList{*first});
    QCOMPARE(*blobs.read(*first), picture);
    QVERIFY(blobs.contains(*first));
}

void StoresTest::aChangedAttachmentIsNoticed() {
    const storage::BlobStore blobs(m_database->path());
    const auto hash = blobs.put("picture");
    QFile file(blobs.pathOf(*hash));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("other");
    file.close();

    QCOMPARE(blobs.read(*hash).error().code, QStringLiteral("blob/damaged"));
    QCOMPARE(blobs.read(QStringLiteral("0").repeated(64)).error().code,
             QStringLiteral("blob/missing"));
}

void StoresTest::aPathIsNoHash() {
    const storage::BlobStore blobs(m_database->path());

    QVERIFY(blobs.pathOf(QStringLiteral("../../etc/passwd")).isEmpty());
    QVERIFY(!blobs.read(QStringLiteral("../../etc/passwd")));
}

void StoresTest::theDeviceKeepsItsNumber() {
    const QString file = m_directory->filePath(QStringLiteral("settings/device-id"));

    const auto first = storage::deviceIdAt(file);
    const auto second = storage::deviceIdAt(file);

    QVERIFY(first && *first != 0);
    QCOMPARE(*first, *second);
}

REGISTER_TEST(StoresTest)
#include "storestest.moc"
