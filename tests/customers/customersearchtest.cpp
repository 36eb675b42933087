#include "customers/customersfile.h"
#include "storage/searchindex.h"
#include "testsuite.h"

class CustomerSearchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CustomersFile> m_file;

    QList<storage::SearchHit> search(const QString& text) {
        const auto& kinds = m_file->file().registry().searchKinds();
        const storage::SearchIndex index(QList<storage::SearchKind>(kinds.begin(), kinds.end()));
        const auto hits = m_file->file().read(
            [&](storage::Connection& connection) { return index.search(connection, text, 10); });
        if (!hits)
            qFatal("%s", qPrintable(hits.error().detail));
        return *hits;
    }

private Q_SLOTS:
    void initTestCase() {
        m_file = std::make_unique<CustomersFile>();
        customers::CustomerDraft draft;
        draft.customer.name = QStringLiteral("厦门金龙运输");
        draft.customer.phone = QStringLiteral("0592-1234567");
        draft.customer.creditCode = QStringLiteral("91350100M000100Y43");
        draft.contacts.append(
            {{}, QStringLiteral("单雄信"), QStringLiteral("13912345678"), {}, {}, {}});
        customers::Site site;
        site.address = QStringLiteral("集美区杏林湾路");
        draft.sites.append(site);
        QVERIFY_RESULT(m_file->save(draft));
    }

    void customersAreFound_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("hanzi") << "金龙";
        QTest::newRow("traditional") << "金龍";
        QTest::newRow("initials") << "xmjl";
        QTest::newRow("phone tail") << "4567";
        QTest::newRow("contact's phone tail") << "5678";
        QTest::newRow("contact by pinyin") << "shanxiongxin";
        QTest::newRow("credit code") << "91350100m000100y43";
        QTest::newRow("site") << "杏林湾";
        QTest::newRow("number's tail") << "0001";
    }

    void customersAreFound() {
        QFETCH(QString, text);

        const auto hits = search(text);

        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].kind, QStringLiteral("customer"));
        QCOMPARE(hits[0].title, QStringLiteral("厦门金龙运输"));
    }

    void aRemovedContactIsNotFoundAnyMore() {
        CustomersFile& file = *m_file;
        customers::CustomerDraft draft =
            file.card(customers::CustomerId(search(QStringLiteral("金龙"))[0].id)).values;
        draft.contacts.clear();
        QVERIFY_RESULT(file.save(draft));

        QVERIFY(search(QStringLiteral("shanxiongxin")).isEmpty());
    }

    void theIndexIsWhatTheRecordsSay() {
        const auto& kinds = m_file->file().registry().searchKinds();
        storage::SearchIndex index(QList<storage::SearchKind>(kinds.begin(), kinds.end()));
        QList<storage::Finding> findings;

        const auto checked = m_file->file().read([&](storage::Connection& connection) {
            return index.step(connection, {}, 100, findings);
        });

        QVERIFY_RESULT(checked);
        QVERIFY(findings.isEmpty());
    }
};

REGISTER_TEST(CustomerSearchTest)
#include "customersearchtest.moc"
