#include "storage/migrator.h"

#include "sample.h"
#include "testsuite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using storage::Connection;
using storage::Migration;
using storage::Migrator;

/// Migrations from files of the test's own folder.
class MigratorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void migrationsAreAppliedOnceInTheirOrder();
    void aFileOfANewerVersionIsRefused();
    void aMigrationThatFailsLeavesTheVersionBefore();
    void aChangedTextIsFound();
    void aFileWithRowsIsCopiedBeforehand();
    void aNewFileIsNotCopied();

private:
    Migration write(const char* name, const char* sql);
    std::unique_ptr<Connection> open();
    static qint64 version(Connection& connection) { return *Migrator::versionOf(connection); }
    QString path() const { return m_directory->filePath(QStringLiteral("a.aftercare")); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void MigratorTest::init() {
    m_directory = std::make_unique<QTemporaryDir>();
}

Migration MigratorTest::write(const char* name, const char* sql) {
    const QString file = m_directory->filePath(QString::fromLatin1(name));
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(sql);
    return {file};
}

std::unique_ptr<Connection> MigratorTest::open() {
    return std::move(*Connection::open(path(), Connection::Mode::Create));
}

void MigratorTest::migrationsAreAppliedOnceInTheirOrder() {
    const auto connection = open();
    const Migrator migrator(
        {write("0003_add_b.sql", "ALTER TABLE t ADD COLUMN b TEXT; -- done\n"),
         write("0001_create_t.sql",
               "CREATE TABLE t (a INTEGER) STRICT;\nINSERT INTO t VALUES (1);")});

    QVERIFY(migrator.migrate(*connection, {}, {}));
    QVERIFY(migrator.migrate(*connection, {}, {}));

    QCOMPARE(version(*connection), 3);
    QCOMPARE(*connection->single("SELECT count(b IS NULL) FROM t"), storage::toValue(1));
    QCOMPARE(*connection->single("SELECT count(*) FROM sys_migration"), storage::toValue(2));
}

void MigratorTest::aFileOfANewerVersionIsRefused() {
    const auto connection = open();
    const Migration first = write("0001_create_t.sql", "CREATE TABLE t (a INTEGER) STRICT");
    QVERIFY(Migrator({first, write("0002_create_u.sql", "CREATE TABLE u (a INTEGER) STRICT")})
                .migrate(*connection, {}, {}));

    const auto refused = Migrator({first}).migrate(*connection, {}, {});

    QCOMPARE(refused.error().code, QStringLiteral("file/newer"));
}

void MigratorTest::aMigrationThatFailsLeavesTheVersionBefore() {
    const auto connection = open();
    const Migrator migrator(
        {write("0001_create_t.sql", "CREATE TABLE t (a INTEGER) STRICT"),
         write("0002_break_t.sql",
               "CREATE TABLE u (a INTEGER) STRICT; INSERT INTO nowhere VALUES (1)")});

    const auto failed = migrator.migrate(*connection, {}, {});

    QVERIFY(!failed);
    QVERIFY(failed.error().detail.contains(QStringLiteral("0002_break_t")));
    QCOMPARE(version(*connection), 1);
    QCOMPARE(*connection->single("SELECT count(*) FROM sqlite_schema WHERE name = 'u'"),
             storage::toValue(0));
}

void MigratorTest::aChangedTextIsFound() {
    const auto connection = open();
    const Migrator migrator({write("0001_create_t.sql", "CREATE TABLE t (a INTEGER) STRICT"),
                             write("0002_create_u.sql", "CREATE TABLE u (a INTEGER) STRICT")});
    QVERIFY(migrator.migrate(*connection, {}, {}));
    write("0002_create_u.sql", "CREATE TABLE u (a TEXT) STRICT");
    QList<storage::Finding> findings;

    QVERIFY(migrator.verify(*connection, findings));

    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().id, QStringLiteral("0002_create_u"));
}

void MigratorTest::aFileWithRowsIsCopiedBeforehand() {
    const auto connection = open();
    const Migration first =
        write("0001_create_t.sql", "CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (5)");
    QVERIFY(connection->execute("PRAGMA journal_mode = WAL"));
    QVERIFY(Migrator({first}).migrate(*connection, path(), {}));

    QVERIFY(Migrator({first, write("0002_drop_t.sql", "DROP TABLE t")})
                .migrate(*connection, path(), {}));

    const auto copy =
        Connection::open(path() + QStringLiteral(".before-0002"), Connection::Mode::Read);
    QVERIFY(copy);
    QCOMPARE(*(*copy)->single("SELECT a FROM t"), storage::toValue(5));
}

void MigratorTest::aNewFileIsNotCopied() {
    sample::open(path());

    const QStringList files = QDir(m_directory->path()).entryList(QDir::Files);

    QCOMPARE(files, QStringList{QStringLiteral("a.aftercare")});
}

REGISTER_TEST(MigratorTest)
#include "migratortest.moc"
