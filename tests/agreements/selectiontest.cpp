#include "agreements/agreementsfile.h"
#include "agreements/data/selectionreads.h"
#include "testsuite.h"

using namespace agreements;

class SelectionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AgreementsFile> m_file;
    equipment::UnitId m_unit;
    equipment::UnitId m_same;   ///< of the same model
    equipment::UnitId m_other;  ///< of another

    QString addPromise(const AgreementScope& scope, const char* on,
                       const customers::CustomerId& customer = {}) {
        AgreementDraft draft = m_file->draftOf(m_file->promise);
        draft.agreement.customer = customer;
        draft.scopes = {scope};
        return m_file->card(m_file->addEffective(draft, on)).agreement.number;
    }
    static AgreementScope forAll(const QString& region = {}) {
        return {ScopeKind::All, {}, {}, {}, region};
    }
    AgreementScope forModel() { return {ScopeKind::Model, {}, m_file->modelOf(m_unit), {}, {}}; }
    AgreementScope forUnit() { return {ScopeKind::Unit, m_unit, {}, {}, {}}; }

    AgreementChoice choose(const equipment::UnitId& unit, const customers::CustomerId& customer,
                           const char* on, const QString& region = {}) {
        return AgreementsFile::need(m_file->read([&](storage::Connection& connection) {
            return agreementsFor(connection, unit, customer, AgreementsFile::day(on), region);
        }));
    }
    static QStringList numbers(const QList<AgreementCandidate>& candidates) {
        QStringList all;
        for (const AgreementCandidate& candidate : candidates)
            all.append(candidate.number);
        return all;
    }

private Q_SLOTS:
    void init() {
        m_file = std::make_unique<AgreementsFile>();
        m_unit = m_file->addUnit(QStringLiteral("1"), QStringLiteral("M"));
        m_same = m_file->addUnit(QStringLiteral("2"), QStringLiteral("M"));
        m_other = m_file->addUnit(QStringLiteral("3"), QStringLiteral("N"));
    }
    void cleanup() { m_file.reset(); }

    void theMostSpecificWins() {
        const QString unit = addPromise(forUnit(), "2026-02-01");
        const QString model = addPromise(forModel(), "2026-02-02");
        const QString all = addPromise(forAll(), "2026-02-03");

        QCOMPARE(numbers(choose(m_unit, {}, "2026-07-01").customer),
                 QStringList({unit, model, all}));
        QCOMPARE(numbers(choose(m_same, {}, "2026-07-01").customer), QStringList({model, all}));
        QCOMPARE(numbers(choose(m_other, {}, "2026-07-01").customer), QStringList{all});
        QCOMPARE(numbers(choose({}, {}, "2026-07-01").customer), QStringList{all});
    }

    void thenTheOneWithTheCustomerThenTheLaterSigned() {
        const auto other = m_file->addCustomer(QStringLiteral("别人"));
        const QString early = addPromise(forAll(), "2026-02-01");
        const QString late = addPromise(forAll(), "2026-03-01");
        const QString named = addPromise(forAll(), "2026-01-01", m_file->customer);

        QCOMPARE(numbers(choose(m_unit, m_file->customer, "2026-07-01").customer),
                 QStringList({named, late, early}));
        QCOMPARE(numbers(choose(m_unit, other, "2026-07-01").customer), QStringList({late, early}));
    }

    void onlyWhatIsInForceOnTheDayCounts() {
        const QString number = addPromise(forAll(), "2026-02-01");
        AgreementDraft dealer = m_file->draftOf(m_file->dealer);
        const AgreementId id = m_file->addEffective(dealer, "2026-01-05");

        QVERIFY(choose(m_unit, {}, "2026-01-31").customer.isEmpty());
        QCOMPARE(choose(m_unit, {}, "2026-02-01").customerFacing()->number, number);
        QVERIFY(!choose(m_unit, {}, "2026-01-04").dealerToMaker());
        QCOMPARE(choose(m_unit, {}, "2026-12-31").dealerToMaker()->id, id);
        QVERIFY(!choose(m_unit, {}, "2027-01-01").dealerToMaker());
    }

    void whatWasInForceStillDecidesAboutItsTime() {
        const AgreementId id = m_file->addEffective(m_file->draftOf(m_file->dealer), "2026-01-05");
        AgreementsFile::need(m_file->write([&](storage::WriteTx& tx) {
            return terminateAgreement(
                tx, {id, AgreementsFile::day("2026-06-30"), QStringLiteral("over")});
        }));

        QVERIFY(choose(m_unit, {}, "2026-06-30").dealerToMaker());
        QVERIFY(!choose(m_unit, {}, "2026-07-01").dealerToMaker());
    }

    void aRegionCountsOnlyThere() {
        const QString everywhere = addPromise(forAll(), "2026-03-01");
        const QString there = addPromise(forAll(QStringLiteral("哈密")), "2026-02-01");

        QCOMPARE(numbers(choose(m_unit, {}, "2026-07-01", QStringLiteral("哈密")).customer),
                 QStringList({there, everywhere}));
        QCOMPARE(numbers(choose(m_unit, {}, "2026-07-01", QStringLiteral("厦门")).customer),
                 QStringList{everywhere});
    }

    void whereNoRegionIsKnownWhatHoldsEverywhereDecides() {
        const QString there = addPromise(forAll(QStringLiteral("哈密")), "2026-03-01");
        AgreementScope unitThere = forUnit();
        unitThere.region = QStringLiteral("哈密");
        const QString unit = addPromise(unitThere, "2026-03-01");
        const QString everywhere = addPromise(forAll(), "2026-02-01");

        const auto candidates = choose(m_unit, {}, "2026-07-01").customer;

        QCOMPARE(numbers(candidates), QStringList({everywhere, unit, there}));
        QCOMPARE(candidates[1].reasons.first(),
                 everywhere + QStringLiteral(" holds in every region."));
        QVERIFY(candidates[1].reasons.contains(
            QStringLiteral("It is for 哈密 only, and the region of this call is not known.")));
    }

    void theChoiceHasItsReasons() {
        const QString unit = addPromise(forUnit(), "2026-02-01");
        addPromise(forAll(), "2026-02-03");

        const auto candidates = choose(m_unit, {}, "2026-07-01").customer;

        QCOMPARE(candidates[0].reasons.first(), QStringLiteral("It names this very unit."));
        QCOMPARE(candidates[1].reasons.first(), unit + QStringLiteral(" is more specific."));
    }

    void unitsAreAddedToASignedAgreementWithAReason() {
        AgreementDraft draft = m_file->draftOf(m_file->promise);
        draft.scopes = {forUnit()};
        const AgreementId id = m_file->addEffective(draft, "2026-02-01");
        const auto change = [&](const QString& reason) {
            return codeOf(m_file->write([&](storage::WriteTx& tx) {
                return changeScopes(tx, id, {forUnit(), {ScopeKind::Unit, m_other, {}, {}, {}}},
                                    reason);
            }));
        };
        QCOMPARE(change({}), QStringLiteral("input/invalid"));
        QVERIFY(!choose(m_other, {}, "2026-07-01").customerFacing());

        QCOMPARE(change(QStringLiteral("sold later")), QString());

        QCOMPARE(choose(m_other, {}, "2026-07-01").customerFacing()->id, id);
    }
};

REGISTER_TEST(SelectionTest)
#include "selectiontest.moc"
