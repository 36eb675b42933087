#include "agreements/domain/clockjson.h"
#include "core/localtime.h"
#include "equipment/data/unitreads.h"
#include "judgedfile.h"
#include "modulekit/centresettings.h"
#include "orderclockcases.h"
#include "repairs/data/verdictpaper.h"
#include "repairs/domain/clocksettings.h"
#include "repairs/domain/clockwords.h"
#include "repairs/domain/words.h"
#include "staff/domain/calendaredit.h"
#include "testsuite.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace repairs;

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

Q_DECLARE_METATYPE(const ClockCase*)

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
    void anOrderOpenedAgainKeepsItsDateWhateverTheCalendarBecame();
    void aClockThatWouldOpenAfterTheClosingIsNotDue();
    void thePaperNamesTimesAndClauses();

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
    QTest::addColumn<const ClockCase*>("given");
    for (const ClockCase& one : kClockCases)
        QTest::newRow(one.name) << &one;
}

void OrderClockTest::clocksOfRealOrders() {
    QFETCH(const ClockCase*, given);
    const QString what = QString::fromLatin1(given->what);
    const QString clause = QString::fromUtf8(given->clause);
    const QString times = QString::fromLatin1(given->times);
    JudgedFile& file = judged(QString::fromLatin1(given->file));
    const OrderId order =
        receive(file, QString::fromLatin1(given->called), QString::fromLatin1(given->facts));

    play(file, order, QString::fromLatin1(given->steps));

    const ReadClock clock = read(file, order, what);
    QCOMPARE(localText(clock.reading.due.value(), m_zone), QString::fromLatin1(given->due));
    QCOMPARE(agreements::toText(clock.reading.state), QString::fromLatin1(given->state));
    const auto stored = file.clock(order, what);
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
    QCOMPARE(stored->isOverdue(file.file.now()), clock.isRed());
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

void OrderClockTest::anOrderOpenedAgainKeepsItsDateWhateverTheCalendarBecame() {
    JudgedFile& judged = this->judged(QStringLiteral("working hours"));
    const OrderId order =
        receive(judged, QStringLiteral("2026-08-17T16:00"), QStringLiteral("home_visit=true"));
    play(judged, order, QStringLiteral("cancel@2026-08-17T16:30"));
    const core::Instant due = judged.clock(order, "visit_practice")->dueAt;

    judged.file.time().set(localMoment(QStringLiteral("2026-08-17T17:00"), m_zone));
    const staff::CentreId centre(judged.file.actor().centre);
    RepairsFile::need(judged.file.write([&](storage::WriteTx& tx) {
        return staff::saveCalendarDay(tx, centre, *core::Date::of(2026, 8, 18),
                                      {core::SpecialDay::Kind::Holiday, {}, {}});
    }));
    judged.file.time().advance(60'000);
    RepairsFile::need(judged.file.write([&](storage::WriteTx& tx) {
        return reopenOrder(tx, order, Status::Diagnosing, QStringLiteral("it is wanted after all"));
    }));

    const auto clock = judged.clock(order, "visit_practice");
    QVERIFY(clock->isOpen);
    QCOMPARE(localText(clock->dueAt, m_zone), localText(due, m_zone));
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

void OrderClockTest::thePaperNamesTimesAndClauses() {
    JudgedFile& judged = this->judged(QStringLiteral("L3 service hours"));
    const OrderId order =
        receive(judged, QStringLiteral("2026-07-06T17:30"), QString::fromLatin1(kGeneral));
    play(judged, order,
         QStringLiteral("wait:parts@2026-07-06T17:40 work@2026-07-06T17:50 look@2026-07-07T08:10"));

    const QStringList lines =
        RepairsFile::need(judged.file.read([&](storage::Connection& connection) {
            return clockPaper(connection, order, {core::Formats(core::Language::English), m_zone},
                              judged.file.now());
        }));

    const QString paper = lines.join(u'\n');
    for (const char* said :
         {"worked 30 min", "paused 10 min", "closed 14 h", "30 min left", "clause \u516b\u30011"})
        QVERIFY2(paper.contains(QString::fromUtf8(said)), qPrintable(paper));
}

REGISTER_TEST(OrderClockTest)
#include "orderclocktest.moc"
