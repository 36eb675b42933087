#include "staff/domain/centreedit.h"

#include "staff/data/centrerecords.h"
#include "staff/domain/personedit.h"
#include "stafffile.h"
#include "testsuite.h"

#include <QTest>

using staff::Centre;
using staff::CentreId;
using staff::Organisation;
using staff::OrganisationId;

class CentreEditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_staff = std::make_unique<StaffFile>(); }
    void cleanup() { m_staff.reset(); }

    void aSavedCentreIsReadBackWhole() {
        Centre centre = *find(m_staff->centre());
        centre.kind = staff::CentreKind::Mixed;
        centre.currency = core::Currency::twd();
        centre.locale = QStringLiteral("zh_TW");
        centre.timeZone = QStringLiteral("Asia/Taipei");
        centre.taxBasisPoints = 500;
        centre.phone = QStringLiteral("02-2345 6789");
        centre.documentHeader = QStringLiteral("一\n二");

        QVERIFY_RESULT(save(centre));

        QCOMPARE(find(m_staff->centre()), std::optional(centre));
        QCOMPARE(staff::headerLines(centre).size(), 2);
    }

    void whatCannotBeIsRefusedWithAllItsSentences() {
        Centre centre = *find(m_staff->centre());
        centre.name.clear();
        centre.numberPrefix = QStringLiteral("wx-1");
        centre.timeZone = QStringLiteral("Mars/Base");

        const auto refused = save(centre);

        QCOMPARE(codeOf(refused), QStringLiteral("input/invalid"));
        QCOMPARE(refused.error().detail, QStringLiteral("name, numberPrefix, timeZone"));
    }

    void theOnlyCentreStays() {
        QCOMPARE(codeOf(remove(m_staff->centre())), QStringLiteral("centre/last"));
    }

    void aCentreWithPeopleStays() {
        Centre other = *find(m_staff->centre());
        other.id = {};
        other.name = QStringLiteral("泉州服务站");
        const CentreId id = *save(other);
        staff::Person person;
        person.name = QStringLiteral("王芳");
        person.centre = id;
        const auto personId = m_staff->file().write(
            [&](storage::WriteTx& tx) { return staff::savePerson(tx, person); });
        QVERIFY_RESULT(personId);

        QCOMPARE(codeOf(remove(id)), QStringLiteral("centre/used"));
        QVERIFY_RESULT(m_staff->file().write(
            [&](storage::WriteTx& tx) { return staff::removePerson(tx, *personId); }));
        QCOMPARE(codeOf(remove(id)), QString());
        QVERIFY(!find(id));
    }

    void anOrganisationWithACentreStays() {
        Organisation maker;
        maker.name = QStringLiteral("Linde");
        maker.kind = staff::OrganisationKind::Maker;
        const auto id = m_staff->file().write(
            [&](storage::WriteTx& tx) { return staff::saveOrganisation(tx, maker); });
        QVERIFY_RESULT(id);

        QCOMPARE(codeOf(removeOrganisation(find(m_staff->centre())->organisation)),
                 QStringLiteral("organisation/used"));
        QCOMPARE(codeOf(removeOrganisation(*id)), QString());
    }

    void editingNeedsTheRight() {
        const Centre centre = *find(m_staff->centre());
        m_staff->file().actor().rights.clear();

        QCOMPARE(codeOf(save(centre)), QStringLiteral("right/missing"));
    }

private:
    std::optional<Centre> find(CentreId id) {
        return m_staff->file()
            .read(
                [&](storage::Connection& connection) { return staff::findCentre(connection, id); })
            .value_or(std::nullopt);
    }
    core::Result<CentreId> save(const Centre& centre) {
        return m_staff->file().write(
            [&](storage::WriteTx& tx) { return staff::saveCentre(tx, centre); });
    }
    core::Done remove(CentreId id) {
        return m_staff->file().write(
            [&](storage::WriteTx& tx) { return staff::removeCentre(tx, id); });
    }
    core::Done removeOrganisation(OrganisationId id) {
        return m_staff->file().write(
            [&](storage::WriteTx& tx) { return staff::removeOrganisation(tx, id); });
    }

    std::unique_ptr<StaffFile> m_staff;
};

REGISTER_TEST(CentreEditTest)
#include "centreedittest.moc"
