#include "staff/domain/firstrun.h"

#include "core/idsource.h"
#include "identity/signin.h"
#include "identity/useredit.h"
#include "staff/data/centrerecords.h"
#include "stafffile.h"
#include "testsuite.h"

#include <QTest>

using staff::FirstStep;

class FirstRunTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshFileIsADeskAfterTwoWrites() {
        TestFile file({{"identity", identity::registerIn}, {"staff", staff::registerIn}});
        file.actor() = {};
        file.actor().user = core::IdSource(2).next(file.time().now());
        const auto user = file.write([](storage::WriteTx& tx) {
            return identity::makeFirstUser(tx, QStringLiteral("lin"));
        });
        QVERIFY_RESULT(user);
        file.actor() = *actorOf(file);

        const auto centre = file.write(
            [](storage::WriteTx& tx) { return staff::startCentre(tx, named("厦门服务站")); });

        QVERIFY_RESULT(centre);
        QCOMPARE(actorOf(file)->centre, centre->row());
    }

    void theCentreNeedsAName() {
        TestFile file({{"identity", identity::registerIn}, {"staff", staff::registerIn}});

        const auto refused =
            file.write([](storage::WriteTx& tx) { return staff::startCentre(tx, named(" ")); });

        QCOMPARE(codeOf(refused), QStringLiteral("input/invalid"));
        QCOMPARE(refused.error().detail, QStringLiteral("name"));
    }

    void thereIsOneFirstCentre() {
        StaffFile staffFile;

        const auto refused = staffFile.file().write(
            [](storage::WriteTx& tx) { return staff::startCentre(tx, named("泉州服务站")); });

        QCOMPARE(codeOf(refused), QStringLiteral("centre/not-first"));
    }

    void elsewhereThanInChinaThereAreNoReadyHolidays() {
        TestFile file({{"identity", identity::registerIn}, {"staff", staff::registerIn}});
        staff::FirstCentre start = named("台北服務站");
        start.timeZone = QStringLiteral("Asia/Taipei");
        const auto centre =
            file.write([&](storage::WriteTx& tx) { return staff::startCentre(tx, start); });
        QVERIFY_RESULT(centre);

        QVERIFY(!isDone(stepsOf(file, *centre), FirstStep::Calendar));
    }

    void theChecklistCountsWhatIsDone() {
        StaffFile staffFile;
        const auto steps = stepsOf(staffFile.file(), staffFile.centre());

        QCOMPARE(steps.size(), 6);
        QVERIFY(isDone(steps, FirstStep::Centre));
        QVERIFY(isDone(steps, FirstStep::Calendar));
        QVERIFY(!isDone(steps, FirstStep::Letterhead));
        QVERIFY(!isDone(steps, FirstStep::Users));
        QCOMPARE(staff::firstStepsSummary(steps), QStringLiteral("2 of 6 done"));
    }

    void stepsElsewhereAndSkippedOnesCountToo() {
        StaffFile staffFile;
        QVERIFY_RESULT(staffFile.file().write([&](storage::WriteTx& tx) {
            return staff::skipFirstStep(tx, staffFile.centre(), FirstStep::Users);
        }));

        const auto steps = stepsOf(staffFile.file(), staffFile.centre(), {true, false});

        QVERIFY(isDone(steps, FirstStep::Users));
        QVERIFY(isDone(steps, FirstStep::Printers));
        QVERIFY(!isDone(steps, FirstStep::Import));
        QCOMPARE(staff::firstStepsSummary(steps), QStringLiteral("4 of 6 done"));
    }

private:
    static staff::FirstCentre named(const char* name) {
        staff::FirstCentre start;
        start.name = QString::fromUtf8(name);
        return start;
    }
    static core::Result<storage::Actor> actorOf(TestFile& file) {
        return file.read([&](storage::Connection& connection) {
            return identity::actorFor(connection, file.registry());
        });
    }
    static QList<staff::FirstStepState> stepsOf(TestFile& file, staff::CentreId centre,
                                                const staff::FirstStepsElsewhere& elsewhere = {}) {
        return file
            .read([&](storage::Connection& connection) {
                return staff::firstSteps(connection, centre, file.time().now(), elsewhere);
            })
            .value_or(QList<staff::FirstStepState>());
    }
    static bool isDone(const QList<staff::FirstStepState>& steps, FirstStep step) {
        return steps.contains(staff::FirstStepState{step, true});
    }
};

REGISTER_TEST(FirstRunTest)
#include "firstruntest.moc"
