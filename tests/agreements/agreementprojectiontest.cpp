#include "agreements/agreementsfile.h"
#include "agreements/data/agreementchecks.h"
#include "agreements/data/agreementlist.h"
#include "agreements/data/agreementprojection.h"
#include "testsuite.h"

using namespace agreements;

class AgreementProjectionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AgreementsFile> m_file;

    QList<storage::Finding> findings(storage::Check& check) {
        QList<storage::Finding> found;
        AgreementsFile::need(m_file->read([&](storage::Connection& connection) -> core::Done {
            storage::CheckProgress progress;
            while (!progress.finished) {
                CORE_ASSIGN(progress, check.step(connection, progress, 2, found));
            }
            return {};
        }));
        return found;
    }

    void spoil(const QByteArray& sql) {
        AgreementsFile::need(m_file->write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(auto update, tx.connection().derive(sql));
            return update.run();
        }));
    }

    QStringList listed(const AgreementFilter& filter, AgreementSort sort = {}) {
        const auto page = AgreementsFile::need(m_file->read([&](storage::Connection& connection) {
            return agreementList().first(connection, filter, sort, 100);
        }));
        QStringList numbers;
        for (const AgreementRow& row : page.rows)
            numbers.append(row.number.right(1));
        return numbers;
    }

private Q_SLOTS:
    /// 1 is a draft, 2 is in force until the end of 2026, 3 a promise in force without end for
    /// 金龙, 4 signed.
    void init() {
        m_file = std::make_unique<AgreementsFile>();
        AgreementsFile& file = *m_file;
        file.addDraft(file.draftOf(file.dealer));
        file.addEffective(file.draftOf(file.dealer), "2026-02-01");
        AgreementDraft promise = file.draftOf(file.promise);
        promise.agreement.customer = file.customer;
        file.addEffective(promise, "2026-03-01");
        const AgreementId waiting = file.addDraft(file.draftOf(file.dependent));
        file.approve(waiting);
        file.sign(waiting, "2026-02-01", {});
    }
    void cleanup() { m_file.reset(); }

    void whatIsDerivedFollowsFromTheEvents() {
        AgreementProjection projection;

        QVERIFY(findings(projection).isEmpty());
    }

    void aWrongStateIsNamedAndRebuilt() {
        spoil("UPDATE agreement SET state = 70, filter_key = '' WHERE seq = 2");
        spoil("UPDATE agreement SET in_force_until_on = '2030-01-01' WHERE seq = 3");
        AgreementProjection projection;
        QCOMPARE(findings(projection).size(), 2);

        QVERIFY_RESULT(m_file->write(
            [](storage::WriteTx& tx) { return AgreementProjection().rebuild(tx.connection()); }));

        QVERIFY(findings(projection).isEmpty());
    }

    void copiesTemplatesAndSigningsAreProven() {
        for (const auto& check : {copyCheck(), signedCheck(), templateCheck(), scanCheck()})
            QVERIFY2(findings(*check).isEmpty(), qPrintable(check->name()));
    }

    void listsAreFilteredByStanding_data() {
        QTest::addColumn<int>("standing");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("drafts") << int(Standing::Drafting) << "2026-07-06" << QStringList{"1"};
        QTest::newRow("waiting") << int(Standing::Waiting) << "2026-07-06" << QStringList{"4"};
        QTest::newRow("in force") << int(Standing::InForce) << "2026-07-06"
                                  << QStringList{"2", "3"};
        QTest::newRow("last day without warning")
            << int(Standing::InForce) << "2026-12-01" << QStringList{"2", "3"};
        QTest::newRow("first day of warning")
            << int(Standing::Expiring) << "2026-12-02" << QStringList{"2"};
        QTest::newRow("expired") << int(Standing::Expired) << "2027-01-01" << QStringList{"2"};
        QTest::newRow("ended") << int(Standing::Ended) << "2027-01-01" << QStringList();
    }

    void listsAreFilteredByStanding() {
        QFETCH(int, standing);
        QFETCH(QString, today);
        AgreementFilter filter;
        filter.standing = Standing(standing);
        filter.today = core::Date::fromIso(today);
        filter.warningDays = 29;

        QTEST(listed(filter, {AgreementOrder::Number}), "numbers");
    }

    void listsAreSortedAndFiltered() {
        AgreementFilter filter;
        QCOMPARE(listed(filter, {AgreementOrder::ValidTo}), QStringList({"1", "2", "4", "3"}));
        QCOMPARE(listed(filter, {AgreementOrder::State}), QStringList({"1", "4", "2", "3"}));
        filter.text = QStringLiteral("金龍");
        QCOMPARE(listed(filter), QStringList{"3"});
        filter = {};
        filter.customer = m_file->customer;
        QCOMPARE(listed(filter), QStringList{"3"});
        filter = {};
        filter.state = AgreementState::Signed;
        QCOMPARE(listed(filter), QStringList{"4"});
    }
};

REGISTER_TEST(AgreementProjectionTest)
#include "agreementprojectiontest.moc"
