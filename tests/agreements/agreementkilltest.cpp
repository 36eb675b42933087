#include "agreements/agreementsfile.h"
#include "agreements/data/agreementchecks.h"
#include "testsuite.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#endif

using namespace agreements;

class AgreementKillTest : public QObject {
    Q_OBJECT

    static QList<AgreementScan> scans(AgreementsFile& file, const AgreementId& id) {
        return AgreementsFile::need(
            file.read([&](storage::Connection& connection) { return scansOf(connection, id); }));
    }
    static QList<storage::Finding> scanFindings(AgreementsFile& file) {
        QList<storage::Finding> found;
        AgreementsFile::need(file.read([&](storage::Connection& connection) -> core::Done {
            CORE_TRY(scanCheck()->step(connection, {}, 100, found));
            return {};
        }));
        return found;
    }

private Q_SLOTS:
    void aScanWithoutContentIsRefused() {
        AgreementsFile file;
        const AgreementId id = file.addEffective(file.draftOf(file.dealer), "2026-02-01");
        const storage::BlobStore blobs(file.file().database().path());
        const QString hash(64, u'a');

        const auto attached = file.write([&](storage::WriteTx& tx) {
            return attachScan(tx, blobs, id, {hash, QStringLiteral("scan.pdf"), {}});
        });

        QCOMPARE(codeOf(attached), QStringLiteral("blob/missing"));
        QVERIFY(scans(file, id).isEmpty());
    }

    void aDamagedOrLostScanIsNamed() {
        AgreementsFile file;
        const AgreementId id = file.addEffective(file.draftOf(file.dealer), "2026-02-01");
        const storage::BlobStore blobs(file.file().database().path());
        const QString hash = AgreementsFile::need(blobs.put("signed paper"));
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) {
            return attachScan(tx, blobs, id, {hash, QStringLiteral("scan.pdf"), {}});
        }));
        QVERIFY(scanFindings(file).isEmpty());

        QVERIFY(QFile::remove(blobs.pathOf(hash)));

        QCOMPARE(scanFindings(file).size(), 1);
    }

#ifdef Q_OS_UNIX
    void whoIsKilledBetweenBlobAndRowLeavesNoRow() {
        AgreementsFile file;
        const AgreementId id = file.addEffective(file.draftOf(file.dealer), "2026-02-01");
        const storage::BlobStore blobs(file.file().database().path());
        const QByteArray content("signed paper");

        const pid_t child = ::fork();
        if (child == 0) {
            if (!blobs.put(content))
                ::_exit(1);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));

        QCOMPARE(blobs.hashes().size(), 1);
        QVERIFY(scans(file, id).isEmpty());
        QVERIFY(scanFindings(file).isEmpty());
        // The same file again is the same content, and now gets its row.
        const QString hash = AgreementsFile::need(blobs.put(content));
        QVERIFY_RESULT(file.write([&](storage::WriteTx& tx) {
            return attachScan(tx, blobs, id, {hash, QStringLiteral("scan.pdf"), {}});
        }));
        QCOMPARE(scans(file, id).size(), 1);
        QCOMPARE(blobs.hashes().size(), 1);
    }
#endif
};

REGISTER_TEST(AgreementKillTest)
#include "agreementkilltest.moc"
