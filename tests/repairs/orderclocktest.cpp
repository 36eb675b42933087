#include "agreements/domain/clockjson.h"
#include "core/localtime.h"
#include "equipment/data/unitreads.h"
#include "judgedfile.h"
#include "modulekit/centresettings.h"
#include "repairs/domain/clocksettings.h"
#include "repairs/domain/clockwords.h"
#include "repairs/domain/words.h"
#include "staff/domain/calendaredit.h"
#include "testsuite.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace repairs;
using agreements::Fact;

namespace {

const QString kShanghai = QStringLiteral("Asia/Shanghai");
const QString kBerlin = QStringLiteral("Europe/Berlin");

/// "2026-07-06T09:00", with seconds and milliseconds where they count.
core::Instant localMoment(const QString& text, const QTimeZone& zone) {
    const QDateTime written = QDateTime::fromString(text, Qt::ISODateWithMs);
    const core::Date day =
        *core::Date::of(written.date().year(), written.date().month(), written.date().day());
    return core::toInstant({day, written.time().msecsSinceStartOfDay()}, zone);
}

QString localText(core::Instant at, const QTimeZone& zone) {
    QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms).toTimeZone(zone);
    const bool isWhole = local.time().msec() == 0;
    return local.toString(isWhole ? QStringLiteral("yyyy-MM-ddTHH:mm:ss")
                                  : QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
}

/// "fault_kind=general at_opening=true received_at=2026-07-06T12:00".
agreements::Facts answersFrom(const QString& text, const QTimeZone& zone) {
    agreements::Facts facts = unanswered();
    for (const QString& one : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = one.section(u'=', 1);
        const auto fact = agreements::factNamed(one.section(u'=', 0, 0));
        if (!fact)
            qFatal("no fact %s", qPrintable(one));
        const agreements::FactShape& shape = agreements::shapeOf(*fact);
        facts.set(*fact, shape.type == agreements::FactType::Instant
                             ? std::optional(localMoment(value, zone).ms)
                             : shape.valueOf(value));
    }
    return facts;
}

struct File {
    const char* name;
    JudgedFile::Wanted wanted;
    bool isWorkingHours = false;  ///< of the centre's own promise
};

agreements::Values zoneHours() {
    return {{QStringLiteral("visit_hours_city"), agreements::Value(QStringLiteral("24"))},
            {QStringLiteral("visit_hours_suburb"), agreements::Value(QStringLiteral("48"))}};
}

agreements::RestDays nationalDays() {
    agreements::RestDays rest;
    rest.restWeekdays = {6, 7};
    for (int day = 1; day <= 7; ++day)
        rest.holidays.insert(*core::Date::of(2026, 10, day));
    rest.workdays = {*core::Date::of(2026, 10, 10)};
    return rest;
}

QList<File> files() {
    const QStringList l3{QStringLiteral("L3")};
    const QStringList t1{QStringLiteral("T3"), QStringLiteral("T1")};
    const agreements::Switches service{
        {QStringLiteral("visit_clock"), QStringLiteral("service_hours")}};
    const agreements::Switches extends{{QStringLiteral("holiday_extends"), QStringLiteral("true")}};
    return {{"L3", {l3, kShanghai}},
            {"L3 service hours", {l3, kShanghai, {}, service}},
            {"L3 Berlin", {l3, kBerlin}},
            {"L3 Berlin service hours", {l3, kBerlin, {}, service}},
            {"T1", {t1, kShanghai}},
            {"T1 Berlin", {t1, kBerlin}},
            {"L2", {{QStringLiteral("L2")}, kShanghai}},
            {"L2 holidays", {{QStringLiteral("L2")}, kShanghai, {}, extends, nationalDays()}},
            {"L2 Berlin", {{QStringLiteral("L2")}, kBerlin}},
            {"T2", {{QStringLiteral("T2")}, kShanghai, zoneHours()}},
            {"no agreement", {{}, kShanghai}},
            {"working hours", {{}, kShanghai}, true},
            {"working hours Berlin", {{}, kBerlin}, true},
            {"working hours L2",
             {{QStringLiteral("L2")}, kShanghai, {}, extends, nationalDays()},
             true}};
}

}  // namespace

/// All clocks on orders that went through the use cases: when they are due, how pauses move that,
/// on both sides of each limit (DT06, DT18, DT20, S75, S76, S113, S166, S175, S199-S204).
class OrderClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_files.clear(); }

    void clocksOfRealOrders_data();
    void clocksOfRealOrders();
    void aNewVersionOfTheCalendarMovesWhatIsOpenAndNothingElse();
    void aVersionThatComesBackIsInForceAgain();
    void aClockThatWouldOpenAfterTheClosingIsNotDue();

private:
    JudgedFile& judged(const QString& name);
    OrderId receive(JudgedFile& judged, const QString& at, const QString& facts);
    void play(JudgedFile& judged, const OrderId& order, const QString& steps);
    ReadClock read(JudgedFile& judged, const OrderId& order, const QString& what);

    std::map<QString, std::unique_ptr<JudgedFile>> m_files;
    QTimeZone m_zone;
};

JudgedFile& OrderClockTest::judged(const QString& name) {
    std::unique_ptr<JudgedFile>& kept = m_files[name];
    const QList<File> all = files();
    const auto file =
        std::ranges::find(all, name, [](const File& one) { return QString::fromLatin1(one.name); });
    if (file == all.end())
        qFatal("no file %s", qPrintable(name));
    m_zone = QTimeZone(file->wanted.zone.toUtf8());
    if (kept)
        return *kept;
    kept = std::make_unique<JudgedFile>(file->wanted);
    kept->file.time().set(localMoment(QStringLiteral("2026-03-01T08:00"), m_zone));
    if (!file->isWorkingHours)
        return *kept;
    const core::RowId centre = kept->file.actor().centre;
    RepairsFile::need(kept->file.write([&](storage::WriteTx& tx) {
        return modulekit::saveSetting(tx, visitPromiseTime(), centre,
                                      QStringLiteral("working_hours"));
    }));
    return *kept;
}

OrderId OrderClockTest::receive(JudgedFile& judged, const QString& at, const QString& facts) {
    judged.file.time().set(localMoment(at, m_zone));
    IntakeDraft intake = judged.file.intake();
    intake.answers = answersFrom(facts, m_zone);
    return RepairsFile::need(
               judged.file.write([&](storage::WriteTx& tx) { return receiveOrder(tx, intake); }))
        .id;
}

/// "wait:parts@2026-07-06T10:00 work@… contacted@… look@…"; what is refused ends the test.
void OrderClockTest::play(JudgedFile& judged, const OrderId& order, const QString& steps) {
    static const QHash<QString, EventKind> kMilestones{
        {QStringLiteral("contacted"), EventKind::Contacted},
        {QStringLiteral("plan"), EventKind::PlanMade},
        {QStringLiteral("arrived"), EventKind::Arrived},
        {QStringLiteral("lent"), EventKind::UnitLent}};
    static const QHash<QString, Status> kMoves{{QStringLiteral("wait"), Status::Waiting},
                                               {QStringLiteral("diagnose"), Status::Diagnosing},
                                               {QStringLiteral("work"), Status::InRepair},
                                               {QStringLiteral("ready"), Status::Ready},
                                               {QStringLiteral("cancel"), Status::Cancelled}};
    for (const QString& step : steps.split(u' ', Qt::SkipEmptyParts)) {
        const QString action = step.section(u'@', 0, 0).section(u':', 0, 0);
        const QString reason = step.section(u'@', 0, 0).section(u':', 1);
        judged.file.time().set(localMoment(step.section(u'@', 1), m_zone));
        RepairsFile::need(judged.file.write([&](storage::WriteTx& tx) -> core::Done {
            if (kMilestones.contains(action))
                return recordMilestone(tx, order, kMilestones[action], {});
            if (kMoves.contains(action))
                return moveOrder(tx, {order,
                                      kMoves[action],
                                      fromCode<WaitingReason>(reason),
                                      QStringLiteral("said"),
                                      {}});
            if (action != QStringLiteral("look"))
                qFatal("no step %s", qPrintable(step));
            return {};
        }));
    }
}

ReadClock OrderClockTest::read(JudgedFile& judged, const OrderId& order, const QString& what) {
    const core::Instant now = judged.file.now();
    return RepairsFile::need(
        judged.file.read([&](storage::Connection& connection) -> core::Result<ReadClock> {
            CORE_ASSIGN(const auto live, liveClocksOf(connection, order));
            CORE_ASSIGN(const auto facts, clockFactsOf(connection, order));
            for (const LiveClocks& one : live)
                for (const SetClock& clock : one.set.clocks)
                    if (clock.clock.what == what)
                        return readClockAt(one.set, clock, facts, one.history, now);
            return core::fail(QStringLiteral("test/no-clock"), what);
        }));
}

void OrderClockTest::clocksOfRealOrders_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("called");  // local, as all moments here
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("times");  // worked/paused/closed minutes
    const auto row = [](const char* name, const char* file, const char* called, const char* facts,
                        const char* what, const char* steps, const char* due, const char* state,
                        const char* clause, const char* times = "") {
        QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(called)
                            << QString::fromLatin1(facts) << QString::fromLatin1(what)
                            << QString::fromLatin1(steps) << QString::fromLatin1(due)
                            << QString::fromLatin1(state) << QString::fromUtf8(clause)
                            << QString::fromLatin1(times);
    };
    const char* const call = "2026-07-06T09:00";
    const char* const general = "at_opening=true listed_fault=true fault_kind=general";
    const char* const equipment = "at_opening=true listed_fault=true fault_kind=equipment";

    // L3: within 30 minutes somebody calls back (S199).
    row("S199 on the limit", "L3", call, "", "contact", "contacted@2026-07-06T09:30",
        "2026-07-06T09:30:00", "met_in_time", "六、2", "30/0/0");
    row("S199 a millisecond late", "L3", call, "", "contact", "contacted@2026-07-06T09:30:00.001",
        "2026-07-06T09:30:00", "met_late", "六、2");
    row("S199 on the limit it runs", "L3", call, "", "contact", "look@2026-07-06T09:30",
        "2026-07-06T09:30:00", "running", "六、2");
    row("S199 behind it is red", "L3", call, "", "contact", "look@2026-07-06T09:30:00.001",
        "2026-07-06T09:30:00", "overdue", "六、2");
    row("S199 work is an answer", "L3", call, "", "contact", "diagnose@2026-07-06T09:10",
        "2026-07-06T09:30:00", "met_in_time", "六、2", "10/0/0");
    row("S199 at midnight", "L3", "2026-07-06T23:45", "", "contact", "look@2026-07-07T00:00",
        "2026-07-07T00:15:00", "running", "六、2");

    // L3: on site within 1 hour for a general fault (S202), within 2 for equipment (S179).
    row("S202 on the limit", "L3", call, general, "visit", "arrived@2026-07-06T10:00",
        "2026-07-06T10:00:00", "met_in_time", "八、1");
    row("S202 late", "L3", call, general, "visit", "arrived@2026-07-06T10:00:00.001",
        "2026-07-06T10:00:00", "met_late", "八、1");
    row("S179 on the limit", "L3", call, equipment, "visit", "arrived@2026-07-06T11:00",
        "2026-07-06T11:00:00", "met_in_time", "");
    row("S179 late", "L3", call, equipment, "visit", "arrived@2026-07-06T11:00:01",
        "2026-07-06T11:00:00", "met_late", "");
    row("S201 service hours end", "L3 service hours", "2026-07-06T17:30", general, "visit",
        "arrived@2026-07-07T08:30", "2026-07-07T08:30:00", "met_in_time", "八、1", "60/0/840");
    row("S201 used up at closing", "L3 service hours", "2026-07-06T17:00", general, "visit",
        "arrived@2026-07-06T18:00", "2026-07-06T18:00:00", "met_in_time", "八、1", "60/0/0");
    row("S201 a call at closing", "L3 service hours", "2026-07-06T18:00", general, "visit",
        "look@2026-07-07T09:00", "2026-07-07T09:00:00", "running", "八、1", "60/0/840");
    row("S201 on Sunday too", "L3 service hours", "2026-07-05T09:00", general, "visit",
        "look@2026-07-05T09:30", "2026-07-05T10:00:00", "running", "八、1", "30/0/0");

    // L3: a fault is removed within 24 hours (S203, S204); else a unit is lent.
    row("S204 on the limit", "L3", call, general, "repair",
        "work@2026-07-06T10:00 ready@2026-07-07T09:00", "2026-07-07T09:00:00", "met_in_time",
        "八、3", "1440/0/0");
    row("S204 late", "L3", call, general, "repair",
        "work@2026-07-06T10:00 ready@2026-07-07T09:00:00.001", "2026-07-07T09:00:00", "met_late",
        "八、3");
    row("S203 lent in time", "L3", call, equipment, "loan_unit", "lent@2026-07-07T09:00",
        "2026-07-07T09:00:00", "met_in_time", "");
    row("S203 lent late", "L3", call, equipment, "loan_unit", "lent@2026-07-07T09:00:01",
        "2026-07-07T09:00:00", "met_late", "");
    row("S204 paused for parts", "L3", call, general, "repair",
        "wait:parts@2026-07-06T12:00 look@2026-07-08T12:00", "2026-07-09T09:00:00", "paused",
        "八、3", "180/2880/0");
    row("S204 paused and resumed", "L3", call, general, "repair",
        "wait:parts@2026-07-06T12:00 work@2026-07-06T14:30 look@2026-07-07T11:30",
        "2026-07-07T11:30:00", "running", "八、3", "1440/150/0");
    row("S204 red after a pause", "L3", call, general, "repair",
        "wait:customer@2026-07-06T12:00 work@2026-07-06T14:30 look@2026-07-07T11:30:00.001",
        "2026-07-07T11:30:00", "overdue", "八、3");
    row("S204 two pauses", "L3", call, general, "repair",
        "wait:parts@2026-07-06T10:00 work@2026-07-06T11:00 wait:approval@2026-07-06T12:00 "
        "work@2026-07-06T12:30 ready@2026-07-07T10:30",
        "2026-07-07T10:30:00", "met_in_time", "八、3", "1440/90/0");
    row("S204 paused when overdue stays red", "L3", call, general, "repair",
        "wait:parts@2026-07-07T09:00:00.001 look@2026-07-08T09:00", "2026-07-07T09:00:00",
        "overdue", "八、3");
    row("S204 paused when all is used up", "L3", call, general, "repair",
        "wait:parts@2026-07-07T09:00 look@2026-07-09T09:00", "2026-07-07T09:00:00", "overdue",
        "八、3");
    row("S204 cancelled", "L3", call, general, "repair", "cancel@2026-07-06T10:00",
        "2026-07-07T09:00:00", "cancelled", "八、3");
    row("S204 done before a visit", "L3", call, general, "visit",
        "work@2026-07-06T09:10 ready@2026-07-06T09:20", "2026-07-06T10:00:00", "cancelled",
        "八、1");

    // Hours are hours where clocks change; service hours are those of the wall.
    row("Berlin, 24 hours over the long night", "L3 Berlin", "2026-10-24T12:00", general, "repair",
        "look@2026-10-25T11:00", "2026-10-25T11:00:00", "running", "八、3", "1440/0/0");
    row("Berlin, 24 hours over the short night", "L3 Berlin", "2026-03-28T12:00", general, "repair",
        "look@2026-03-29T13:00:00.001", "2026-03-29T13:00:00", "overdue", "八、3");
    row("Berlin, 30 minutes within the night", "L3 Berlin", "2026-03-29T01:45", "", "contact",
        "contacted@2026-03-29T03:15", "2026-03-29T03:15:00", "met_in_time", "六、2", "30/0/0");
    row("Berlin, service hours", "L3 Berlin service hours", "2026-10-24T17:30", general, "visit",
        "look@2026-10-25T08:30", "2026-10-25T08:30:00", "running", "八、1", "60/0/900");

    // T1: a plan within 24 hours (S75), repaired and sent back within 48 of receipt (S76).
    row("S75 on the limit", "T1", call, "", "handling_plan", "plan@2026-07-07T09:00",
        "2026-07-07T09:00:00", "met_in_time", "一、5");
    row("S75 late", "T1", call, "", "handling_plan", "plan@2026-07-07T09:00:00.001",
        "2026-07-07T09:00:00", "met_late", "一、5");
    row("S75 met by the solution", "T1", call, "", "handling_plan",
        "work@2026-07-06T10:00 ready@2026-07-06T12:00", "2026-07-07T09:00:00", "met_in_time",
        "一、5");
    row("S76 on the limit", "T1", call, "returned_to_maker=true received_at=2026-07-06T15:00",
        "repair", "work@2026-07-06T16:00 ready@2026-07-08T15:00", "2026-07-08T15:00:00",
        "met_in_time", "一、6");
    row("S76 late", "T1", call, "returned_to_maker=true received_at=2026-07-06T15:00", "repair",
        "work@2026-07-06T16:00 ready@2026-07-08T15:00:01", "2026-07-08T15:00:00", "met_late",
        "一、6");
    row("S76 paused", "T1", call, "returned_to_maker=true received_at=2026-07-06T15:00", "repair",
        "wait:approval@2026-07-07T15:00 look@2026-07-08T15:00", "2026-07-09T15:00:00", "paused",
        "一、6", "1440/1440/0");
    row("S76 Berlin", "T1 Berlin", "2026-10-24T09:00",
        "returned_to_maker=true received_at=2026-10-24T09:00", "repair", "look@2026-10-26T08:00",
        "2026-10-26T08:00:00", "running", "一、6", "2880/0/0");

    // L2: an answer within 24 hours (S175), a remedy within 7 days (S166).
    row("S175 on the limit", "L2", call, "", "response", "contacted@2026-07-07T09:00",
        "2026-07-07T09:00:00", "met_in_time", "2.7(2)");
    row("S175 late", "L2", call, "", "response", "contacted@2026-07-07T09:00:01",
        "2026-07-07T09:00:00", "met_late", "2.7(2)");
    row("S166 the seventh day", "L2", call, "cause=mismatch", "remedy",
        "work@2026-07-06T10:00 ready@2026-07-13T23:59:59.999", "2026-07-13T23:59:59.999",
        "met_in_time", "1.5");
    row("S166 the eighth day", "L2", call, "cause=mismatch", "remedy",
        "work@2026-07-06T10:00 ready@2026-07-14T00:00", "2026-07-13T23:59:59.999", "met_late",
        "1.5");
    row("S166 reported at 23:59", "L2", "2026-07-06T23:59", "cause=mismatch", "remedy",
        "look@2026-07-07T00:00", "2026-07-13T23:59:59.999", "running", "1.5");
    row("S166 reported at 00:00", "L2", "2026-07-07T00:00", "cause=mismatch", "remedy",
        "look@2026-07-07T00:00", "2026-07-14T23:59:59.999", "running", "1.5");
    row("S166 the end is a holiday", "L2 holidays", "2026-09-24T09:00", "cause=mismatch", "remedy",
        "look@2026-09-24T09:00", "2026-10-08T23:59:59.999", "running", "1.5");
    row("S166 the end is a make-up working day", "L2 holidays", "2026-10-03T09:00",
        "cause=mismatch", "remedy", "look@2026-10-03T09:00", "2026-10-10T23:59:59.999", "running",
        "1.5");
    row("S166 the end is a Sunday", "L2 holidays", "2026-10-04T09:00", "cause=mismatch", "remedy",
        "look@2026-10-04T09:00", "2026-10-12T23:59:59.999", "running", "1.5");
    row("S166 without the switch a holiday is a day", "L2", "2026-09-24T09:00", "cause=mismatch",
        "remedy", "look@2026-09-24T09:00", "2026-10-01T23:59:59.999", "running", "1.5");
    row("S166 a pause moves the end", "L2", call, "cause=mismatch", "remedy",
        "wait:parts@2026-07-07T00:00 work@2026-07-08T12:00 look@2026-07-08T12:00",
        "2026-07-15T11:59:59.999", "running", "1.5");
    row("S166 Berlin, the night is long", "L2 Berlin", "2026-10-20T09:00", "cause=mismatch",
        "remedy", "look@2026-10-20T09:00", "2026-10-27T23:59:59.999", "running", "1.5");

    // T2: hours by visit area (S113).
    row("S113 city", "T2", call, "visit_area=city home_visit=true", "visit",
        "arrived@2026-07-07T09:00", "2026-07-07T09:00:00", "met_in_time", "第四条1");
    row("S113 city late", "T2", call, "visit_area=city home_visit=true", "visit",
        "arrived@2026-07-07T09:00:00.001", "2026-07-07T09:00:00", "met_late", "第四条1");
    row("S113 suburb", "T2", call, "visit_area=suburb home_visit=true", "visit",
        "arrived@2026-07-08T09:00", "2026-07-08T09:00:00", "met_in_time", "第四条1");
    row("S113 suburb late", "T2", call, "visit_area=suburb home_visit=true", "visit",
        "arrived@2026-07-08T09:00:01", "2026-07-08T09:00:00", "met_late", "第四条1");

    // DT06: 6 hours are usual, 24 are promised, whatever agreement there is.
    row("DT06 six hours", "no agreement", call, "home_visit=true", "visit_practice",
        "arrived@2026-07-06T15:00", "2026-07-06T15:00:00", "met_in_time", "", "360/0/0");
    row("DT06 more than six", "no agreement", call, "home_visit=true", "visit_practice",
        "arrived@2026-07-06T15:00:00.001", "2026-07-06T15:00:00", "met_late", "");
    row("DT06 24 hours", "no agreement", call, "home_visit=true", "visit_promise",
        "arrived@2026-07-07T09:00", "2026-07-07T09:00:00", "met_in_time", "");
    row("DT06 more than 24", "no agreement", call, "home_visit=true", "visit_promise",
        "arrived@2026-07-07T09:00:00.001", "2026-07-07T09:00:00", "met_late", "");
    row("DT06 beside L3", "L3", call, "home_visit=true", "visit_promise",
        "look@2026-07-07T09:00:00.001", "2026-07-07T09:00:00", "overdue", "");

    // The same by the working hours of the centre, 9-12 and 13-18 from Monday to Friday.
    row("DT06 working hours over a night", "working hours", "2026-07-06T16:00", "home_visit=true",
        "visit_practice", "look@2026-07-07T13:00", "2026-07-07T14:00:00", "running", "",
        "300/0/960");
    row("DT06 used up at closing", "working hours", "2026-07-06T10:00", "home_visit=true",
        "visit_practice", "arrived@2026-07-06T17:00", "2026-07-06T17:00:00", "met_in_time", "",
        "360/0/60");
    row("DT06 over a weekend", "working hours", "2026-07-10T16:00", "home_visit=true",
        "visit_practice", "look@2026-07-13T14:00:00.001", "2026-07-13T14:00:00", "overdue", "");
    row("DT06 over the national holiday", "working hours", "2026-09-30T16:00", "home_visit=true",
        "visit_practice", "look@2026-10-08T10:00", "2026-10-08T14:00:00", "running", "",
        "180/0/10980");
    row("DT06 on a make-up working day", "working hours", "2026-10-10T10:00", "home_visit=true",
        "visit_practice", "look@2026-10-10T12:30", "2026-10-10T17:00:00", "running", "",
        "120/0/30");
    row("DT06 working time lost to a pause", "working hours", "2026-07-06T09:00", "home_visit=true",
        "visit_practice",
        "wait:customer@2026-07-06T10:00 diagnose@2026-07-07T10:00 look@2026-07-07T10:00",
        "2026-07-07T16:00:00", "running", "", "60/1440/0");
    row("DT06 Berlin, working hours", "working hours Berlin", "2026-03-27T16:00", "home_visit=true",
        "visit_practice", "look@2026-03-30T14:00", "2026-03-30T14:00:00", "running", "",
        "360/0/3780");
    row("DT06 an agreement's day of rest", "working hours L2", "2026-09-30T16:00",
        "home_visit=true", "visit_practice", "look@2026-10-08T14:00", "2026-10-08T14:00:00",
        "running", "");
}

void OrderClockTest::clocksOfRealOrders() {
    QFETCH(QString, file);
    QFETCH(QString, called);
    QFETCH(QString, facts);
    QFETCH(QString, what);
    QFETCH(QString, steps);
    QFETCH(QString, due);
    QFETCH(QString, state);
    QFETCH(QString, clause);
    QFETCH(QString, times);
    JudgedFile& file1 = judged(file);
    const OrderId order = receive(file1, called, facts);

    play(file1, order, steps);

    const ReadClock clock = read(file1, order, what);
    QCOMPARE(localText(clock.reading.due.value(), m_zone), due);
    QCOMPARE(agreements::toText(clock.reading.state), state);
    const auto stored = file1.clock(order, what);
    QVERIFY(stored);
    if (!clause.isEmpty())
        QCOMPARE(stored->clause, clause);
    else if (what.startsWith(QStringLiteral("visit_")))
        QVERIFY(stored->clause.isEmpty());
    else
        QVERIFY(!stored->clause.isEmpty());
    if (!clock.run.isPaused())
        QCOMPARE(stored->dueAt.ms, clock.reading.due->ms);
    QCOMPARE(stored->isOpen, !clock.run.end.has_value());
    QCOMPARE(stored->isOverdue(file1.file.now()), clock.isRed());
    if (!times.isEmpty())
        QCOMPARE(QStringLiteral("%1/%2/%3")
                     .arg(clock.reading.workedMinutes)
                     .arg(clock.reading.pausedMinutes)
                     .arg(clock.reading.closedMinutes),
                 times);
}

void OrderClockTest::aNewVersionOfTheCalendarMovesWhatIsOpenAndNothingElse() {
    JudgedFile& judged = this->judged(QStringLiteral("working hours"));
    const QString facts = QStringLiteral("home_visit=true");
    const OrderId open = receive(judged, QStringLiteral("2026-08-03T16:00"), facts);
    const OrderId ended = receive(judged, QStringLiteral("2026-08-03T16:00"), facts);
    play(judged, ended, QStringLiteral("arrived@2026-08-03T17:00"));
    const auto due = [&](const OrderId& order) {
        return localText(judged.clock(order, "visit_practice")->dueAt, m_zone);
    };
    QCOMPARE(due(open), QStringLiteral("2026-08-04T14:00:00"));

    judged.file.time().set(localMoment(QStringLiteral("2026-08-03T17:30"), m_zone));
    const staff::CentreId centre(judged.file.actor().centre);
    RepairsFile::need(judged.file.write([&](storage::WriteTx& tx) {
        return staff::saveCalendarDay(tx, centre, *core::Date::of(2026, 8, 4),
                                      {core::SpecialDay::Kind::Holiday, {}, {}});
    }));

    QCOMPARE(due(open), QStringLiteral("2026-08-05T14:00:00"));
    QCOMPARE(due(ended), QStringLiteral("2026-08-04T14:00:00"));
    QVERIFY(judged.clock(ended, "visit_practice")->isMet);
}

void OrderClockTest::aVersionThatComesBackIsInForceAgain() {
    JudgedFile& judged = this->judged(QStringLiteral("working hours"));
    const QString facts = QStringLiteral("home_visit=true");
    const OrderId open = receive(judged, QStringLiteral("2026-08-10T16:00"), facts);
    const staff::CentreId centre(judged.file.actor().centre);
    const core::Date day = *core::Date::of(2026, 8, 11);
    const auto due = [&] { return localText(judged.clock(open, "visit_practice")->dueAt, m_zone); };

    judged.file.time().advance(60'000);
    RepairsFile::need(judged.file.write([&](storage::WriteTx& tx) {
        return staff::saveCalendarDay(tx, centre, day, {core::SpecialDay::Kind::Holiday, {}, {}});
    }));
    QCOMPARE(due(), QStringLiteral("2026-08-12T14:00:00"));
    judged.file.time().advance(60'000);
    RepairsFile::need(judged.file.write(
        [&](storage::WriteTx& tx) { return staff::removeCalendarDay(tx, centre, day); }));
    QCOMPARE(due(), QStringLiteral("2026-08-11T14:00:00"));
}

void OrderClockTest::aClockThatWouldOpenAfterTheClosingIsNotDue() {
    JudgedFile& judged = this->judged(QStringLiteral("T1"));
    const OrderId order =
        receive(judged, QStringLiteral("2026-08-03T16:00"),
                QStringLiteral("returned_to_maker=true received_at=2026-08-05T15:00"));
    QVERIFY(judged.clock(order, "repair")->isOpen);

    play(judged, order, QStringLiteral("cancel@2026-08-03T17:00"));

    QVERIFY(!judged.clock(order, "repair")->isOpen);
}

REGISTER_TEST(OrderClockTest)
#include "orderclocktest.moc"
