#include "agreements/agreementsfile.h"
#include "storage/searchindex.h"
#include "testsuite.h"

using namespace agreements;

class AgreementSearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AgreementsFile> m_file;

    QList<storage::SearchHit> search(const QString& text) {
        const auto index = m_file->file().registry().searchIndex();
        return AgreementsFile::need(m_file->read([&](storage::Connection& connection) {
            return index->searchKind(connection, QStringLiteral("agreement"), text, 10);
        }));
    }

private Q_SLOTS:
    void initTestCase() {
        m_file = std::make_unique<AgreementsFile>();
        AgreementDraft draft = m_file->draftOf(m_file->promise);
        draft.agreement.customer = m_file->customer;
        m_file->addDraft(draft);
    }
    void cleanupTestCase() { m_file.reset(); }

    void agreementsAreFound_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("title") << "承诺";
        QTest::newRow("traditional") << "承諾";
        QTest::newRow("party") << "金龙";
        QTest::newRow("party's initials") << "xmjl";
        QTest::newRow("number's tail") << "0001";
        QTest::newRow("template") << "promise";
    }

    void agreementsAreFound() {
        QFETCH(QString, text);

        const auto hits = search(text);

        QCOMPARE(hits.size(), 1);
        QVERIFY(hits[0].title.startsWith(QStringLiteral("XY2607")));
        QVERIFY(hits[0].title.endsWith(QStringLiteral("服务承诺")));
    }

    void aRenamedPartyIsFoundByItsNewName() {
        AgreementsFile::need(m_file->write([&](storage::WriteTx& tx) {
            customers::CustomerDraft draft;
            draft.customer.id = m_file->customer;
            draft.customer.name = QStringLiteral("泉州海峡物流");
            return customers::saveCustomer(tx, draft);
        }));

        QCOMPARE(search(QStringLiteral("海峡")).size(), 1);
    }

    void theIndexIsWhatTheRecordsSay() {
        const auto index = m_file->file().registry().searchIndex();
        QList<storage::Finding> findings;

        const auto checked = m_file->read([&](storage::Connection& connection) {
            return index->step(connection, {}, 100, findings);
        });

        QVERIFY_RESULT(checked);
        QVERIFY(findings.isEmpty());
    }
};

REGISTER_TEST(AgreementSearchTest)
#include "agreementsearchtest.moc"
