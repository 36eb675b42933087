#include "agreements/domain/clocklines.h"

#include "agreements/domain/clockjson.h"
#include "clocksamples.h"
#include "staff/domain/calendarlines.h"
#include "support/testfile.h"
#include "testsuite.h"

#include "core/isoinstant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using agreements::ClockLines;

class ClockLinesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsMakeAClock();
    void clocksComeInTheOrderOfTheirFirstLine();
    void theOrderOfLinesMovesNothing();
    void linesThatDoNotFitAreNamed();
    void twoOpeningsAtOneInstantAreToldApart();
    void badLinesAreRefusedWithTheirPlace_data();
    void badLinesAreRefusedWithTheirPlace();
    void aBadLineLeavesTheOthersAlone();
    void aClockThatCannotBeComputedSaysSo();
    void daysAreShownAsADate();
    void aPauseIsTriedOut();
    void aCalendarComesBackFromItsLines();
    void badCalendarsAreRefusedWithTheirLine_data();
    void badCalendarsAreRefusedWithTheirLine();
    void momentsAreWrittenAndReadBack();
    void whatIsNoMomentIsNotRead_data();
    void whatIsNoMomentIsNotRead();
    void targetsComeBack();

private:
    static core::Instant at(const char* text) {
        return core::instantFromIso(QString::fromLatin1(text)).value();
    }
    static QList<QJsonObject> clocks(const QByteArrayList& lines, const char* now) {
        ClockLines reader(clocksamples::china());
        int number = 0;
        for (const QByteArray& line : lines) {
            if (const auto taken = reader.take(++number, line); !taken)
                qFatal("%s", qPrintable(taken.error().message));
        }
        return reader.clocks({at(now), std::nullopt});
    }
};

namespace {

const QByteArray kOpened =
    R"({"clock": "c1", "event": "opened", "at": "2026-03-09T09:30:00+08:00", "what": "repair",)"
    R"( "from": "reported_at", "clause": "七、3", "source": ["S204"], "target": {"hours": 24}})";
const QByteArray kPaused =
    R"({"clock": "c1", "event": "paused", "at": "2026-03-09T12:00:00+08:00", "reason": "parts"})";
const QByteArray kResumed = R"({"clock": "c1", "event": "resumed", "at": "2026-03-09T06:00:00Z"})";

}  // namespace

void ClockLinesTest::eventsMakeAClock() {
    const QJsonObject clock =
        clocks({kOpened, kPaused, kResumed}, "2026-03-09T15:30:00+08:00").first();

    QCOMPARE(clock[u"clock"].toString(), QStringLiteral("c1"));
    QCOMPARE(clock[u"what"].toString(), QStringLiteral("repair"));
    QCOMPARE(clock[u"clause"].toString(), QStringLiteral("七、3"));
    QCOMPARE(clock[u"source"].toArray(), QJsonArray{QStringLiteral("S204")});
    QCOMPARE(clock[u"state"].toString(), QStringLiteral("running"));
    QCOMPARE(clock[u"due"].toString(), QStringLiteral("2026-03-10T11:30:00+08:00"));
    QVERIFY(clock[u"due_on"].isNull());
    QVERIFY(clock[u"ended_at"].isNull());
    QCOMPARE(clock[u"worked_minutes"].toInt(), 240);
    QCOMPARE(clock[u"paused_minutes"].toInt(), 120);
    QCOMPARE(clock[u"elapsed_minutes"].toInt(), 360);
    QCOMPARE(clock[u"segments"].toArray().size(), 3);
    QCOMPARE(clock[u"segments"][1][u"reason"].toString(), QStringLiteral("parts"));
    QCOMPARE(clock[u"calendar_version"].toInt(), 4);
    QCOMPARE(clock[u"calendar"].toString(), clocksamples::china().fingerprint());
}

void ClockLinesTest::clocksComeInTheOrderOfTheirFirstLine() {
    const auto all =
        clocks({R"({"clock": "b", "event": "resumed", "at": "2026-03-09T06:00:00Z"})", kOpened,
                R"({"clock": "b", "event": "met", "at": "2026-03-09T07:00:00Z"})"},
               "2026-03-09T15:30:00+08:00");

    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first()[u"clock"].toString(), QStringLiteral("b"));
    QCOMPARE(all.first()[u"state"].toString(), QStringLiteral("not_opened"));
    QVERIFY(all.first()[u"due"].isNull());
    QCOMPARE(all.first()[u"not_applied"].toArray().size(), 2);
}

void ClockLinesTest::theOrderOfLinesMovesNothing() {
    const auto forwards = clocks({kOpened, kPaused, kResumed}, "2026-03-09T15:30:00+08:00");
    const auto backwards = clocks({kResumed, kPaused, kOpened}, "2026-03-09T15:30:00+08:00");

    QCOMPARE(backwards, forwards);
}

void ClockLinesTest::linesThatDoNotFitAreNamed() {
    const QJsonObject clock =
        clocks({kOpened, kPaused, kPaused,
                R"({"clock": "c1", "event": "met", "at": "2026-03-20T06:00:00Z"})"},
               "2026-03-09T15:30:00+08:00")
            .first();

    const QJsonArray kept = clock[u"not_applied"].toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0][u"line"].toInt(), 3);
    QCOMPARE(kept[0][u"why"].toString(), QStringLiteral("twice"));
    QCOMPARE(kept[1][u"line"].toInt(), 4);
    QCOMPARE(kept[1][u"why"].toString(), QStringLiteral("later"));
    QCOMPARE(clock[u"state"].toString(), QStringLiteral("paused"));
    QVERIFY(clock[u"is_paused"].toBool());
}

void ClockLinesTest::twoOpeningsAtOneInstantAreToldApart() {
    QByteArray other = kOpened;
    other.replace("24", "48");

    const auto first = clocks({kOpened, other}, "2026-03-09T15:30:00+08:00").first();
    const auto second = clocks({other, kOpened}, "2026-03-09T15:30:00+08:00").first();

    QCOMPARE(first[u"due"], second[u"due"]);
    QCOMPARE(first[u"not_applied"][0][u"why"].toString(), QStringLiteral("already_open"));
}

void ClockLinesTest::badLinesAreRefusedWithTheirPlace_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& line, const char* code,
                        const char* place) { QTest::newRow(name) << line << code << place; };
    const auto opening = [](const QByteArray& target) {
        return R"({"clock":"c","event":"opened","at":"2026-03-09T09:30:00Z","what":"w","target":)" +
               target + '}';
    };
    row("empty", "", "bad_json", "");
    row("cut off", R"({"clock": "c)", "bad_json", "");
    row("list", "[]", "bad_type", "");
    row("not UTF-8", "{\"clock\": \"\xff\"}", "bad_json", "");
    row("too long", QByteArray(70'000, ' ') + "{}", "bad_json", "");
    row("deep", QByteArray(5000, '['), "bad_json", "");
    row("no clock", "{}", "missing", "clock");
    row("clock a number", R"({"clock": 3})", "bad_type", "clock");
    row("clock empty", R"({"clock": ""})", "bad_value", "clock");
    row("control character", "{\"clock\": \"a\\u0007\"}", "bad_value", "clock");
    row("no event", R"({"clock": "c", "at": "2026-03-09T09:30:00Z"})", "missing", "event");
    row("no such event", R"({"clock": "c", "event": "stopped", "at": "2026-03-09T09:30:00Z"})",
        "bad_value", "event");
    row("no moment", R"({"clock": "c", "event": "met"})", "missing", "at");
    row("day alone", R"({"clock": "c", "event": "met", "at": "2026-03-09"})", "bad_value", "at");
    row("pause without a reason", R"({"clock":"c","event":"paused","at":"2026-03-09T09:30:00Z"})",
        "missing", "reason");
    row("reassigned to nobody", R"({"clock":"c","event":"reassigned","at":"2026-03-09T09:30:00Z"})",
        "missing", "to");
    row("misspelt", R"({"clock":"c","event":"met","at":"2026-03-09T09:30:00Z","resaon":"x"})",
        "unknown_key", "resaon");
    row("twice", R"({"clock":"c","event":"met","at":"2026-03-09T09:30:00Z","event":"met"})",
        "duplicate_key", "event");
    row("twice inside", opening(R"({"hours": 2, "h\u006furs": 3})"), "duplicate_key",
        "target.hours");
    row("no target", R"({"clock":"c","event":"opened","at":"2026-03-09T09:30:00Z","what":"w"})",
        "missing", "target");
    row("target a number", opening("24"), "bad_type", "target");
    row("empty target", opening("{}"), "missing", "target");
    row("two lengths", opening(R"({"hours": 1, "days": 1})"), "bad_value", "target");
    row("length of nothing", opening(R"({"hours": 0})"), "bad_value", "target.hours");
    row("length too long", opening(R"({"hours": 100001})"), "bad_value", "target.hours");
    row("half hours", opening(R"({"hours": 0.5})"), "bad_type", "target.hours");
    row("length a text", opening(R"({"hours": "24"})"), "bad_type", "target.hours");
    row("unknown in target", opening(R"({"hours": 1, "weeks": 1})"), "unknown_key", "target.weeks");
    row("first day", opening(R"({"days": 1, "first_day": "today"})"), "bad_value",
        "target.first_day");
    row("holiday switch", opening(R"({"days": 1, "holiday_extends": 1})"), "bad_type",
        "target.holiday_extends");
    row("service hours of days", opening(R"({"days": 1, "service_hours": ["08:00", "18:00"]})"),
        "bad_value", "target.service_hours");
    row("service hours turned", opening(R"({"hours": 1, "service_hours": ["18:00", "08:00"]})"),
        "bad_value", "target.service_hours");
    row("service hours one", opening(R"({"hours": 1, "service_hours": ["18:00"]})"), "bad_value",
        "target.service_hours");
}

void ClockLinesTest::badLinesAreRefusedWithTheirPlace() {
    QFETCH(const QByteArray, line);
    QFETCH(const QString, code);
    QFETCH(const QString, place);
    ClockLines lines(clocksamples::china());

    const auto taken = lines.take(1, line);

    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
    QCOMPARE(taken.error().detail, place);
    QVERIFY(!taken.error().message.isEmpty());
    QVERIFY(lines.clocks({core::Instant{0}, std::nullopt}).isEmpty());
}

void ClockLinesTest::aBadLineLeavesTheOthersAlone() {
    ClockLines lines(clocksamples::china());

    QVERIFY_RESULT(lines.take(1, kOpened));
    QVERIFY(!lines.take(2, "{"));
    QVERIFY_RESULT(lines.take(3, kPaused));

    const auto all = lines.clocks({at("2026-03-09T15:30:00+08:00"), std::nullopt});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first()[u"state"].toString(), QStringLiteral("paused"));
}

void ClockLinesTest::aClockThatCannotBeComputedSaysSo() {
    ClockLines lines(clocksamples::neverOpen());
    QByteArray working = kOpened;
    working.replace("hours", "working_hours");
    QVERIFY_RESULT(lines.take(1, working));

    const QJsonObject clock = lines.clocks({core::Instant{0}, std::nullopt}).first();

    QCOMPARE(clock[u"clock"].toString(), QStringLiteral("c1"));
    // The present of 1970 is before the opening: nothing has to be computed yet.
    QCOMPARE(clock[u"state"].toString(), QStringLiteral("not_opened"));
    const QJsonObject later = lines.clocks({at("2026-03-09T15:30:00+08:00"), std::nullopt}).first();
    QCOMPARE(later[u"error"][u"code"].toString(), QStringLiteral("calendar/closed"));
}

void ClockLinesTest::daysAreShownAsADate() {
    QByteArray week = kOpened;
    week.replace(R"("hours": 24)", R"("days": 7)");

    const QJsonObject clock = clocks({week}, "2026-03-09T15:30:00+08:00").first();

    QCOMPARE(clock[u"due"].toString(), QStringLiteral("2026-03-16T23:59:59.999+08:00"));
    QCOMPARE(clock[u"due_on"].toString(), QStringLiteral("2026-03-16"));
}

void ClockLinesTest::aPauseIsTriedOut() {
    ClockLines lines(clocksamples::china());
    QVERIFY_RESULT(lines.take(1, kOpened));

    const QJsonObject clock =
        lines.clocks({at("2026-03-09T12:00:00+08:00"), at("2026-03-09T15:00:00+08:00")}).first();

    QCOMPARE(clock[u"due"].toString(), QStringLiteral("2026-03-10T09:30:00+08:00"));
    QCOMPARE(clock[u"due_if_paused"].toString(), QStringLiteral("2026-03-10T12:30:00+08:00"));
}

void ClockLinesTest::aCalendarComesBackFromItsLines() {
    const core::WorkCalendar calendar = clocksamples::china();

    const auto back = staff::calendarFromLines(staff::calendarToLines(calendar));

    QVERIFY_RESULT(back);
    QCOMPARE(back->version(), calendar.version());
    QCOMPARE(back->weeks(), calendar.weeks());
    QCOMPARE(back->specialDays(), calendar.specialDays());
    QCOMPARE(back->fingerprint(), calendar.fingerprint());
}

void ClockLinesTest::badCalendarsAreRefusedWithTheirLine_data() {
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("namesTheThirdLine");
    const QByteArray zone = R"({"time_zone": "Asia/Shanghai"})"
                            "\n";
    const QByteArray week = R"({"week": ["09:00-18:00", "", "", "", "", "", ""]})"
                            "\n";
    const auto row = [](const char* name, const QByteArray& lines, const char* code,
                        bool third = false) { QTest::newRow(name) << lines << code << third; };
    row("nothing", "", "missing");
    row("no week", zone, "missing");
    row("no zone", week, "missing");
    row("two zones", zone + week + zone, "duplicate_key", true);
    row("two weeks from one day", zone + week + week, "bad_value", true);
    row("no such zone",
        R"({"time_zone": "Mars/Base"})"
        "\n" +
            week,
        "zone/unknown");
    row("six days",
        zone +
            "\n"
            R"({"week": ["", "", "", "", "", ""]})",
        "bad_value", true);
    row("week of numbers",
        zone +
            "\n"
            R"({"week": [1, 2, 3, 4, 5, 6, 7]})",
        "bad_type", true);
    row("no such day", zone + week + R"({"date": "2026-02-30", "kind": "holiday"})", "bad_value",
        true);
    row("no such kind", zone + week + R"({"date": "2026-02-03", "kind": "feast"})", "bad_value",
        true);
    row("a day twice",
        zone +
            R"({"date": "2026-02-03", "kind": "holiday"})"
            "\n"
            R"({"date": "2026-02-03", "kind": "holiday"})"
            "\n" +
            week,
        "bad_value", true);
    row("shifts of a holiday",
        zone + week + R"({"date": "2026-02-03", "kind": "holiday", "shifts": "09:00-10:00"})",
        "unknown_key", true);
    row("shifts overlap",
        zone + week +
            R"({"date": "2026-02-03", "kind": "working", "shifts": "09:00-12:00 11:00-13:00"})",
        "calendar/shift");
    row("something else", zone + week + R"({"holiday": "2026-02-03"})", "missing", true);
    row("no JSON", zone + week + "2026-02-03", "bad_json", true);
}

void ClockLinesTest::badCalendarsAreRefusedWithTheirLine() {
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, code);
    QFETCH(const bool, namesTheThirdLine);

    const auto calendar = staff::calendarFromLines(lines);

    QCOMPARE(codeOf(calendar), code);
    QCOMPARE(calendar.error().message.startsWith(QStringLiteral("Line 3: ")), namesTheThirdLine);
}

void ClockLinesTest::momentsAreWrittenAndReadBack() {
    const QTimeZone berlin("Europe/Berlin");
    const QTimeZone newYork("America/New_York");

    QCOMPARE(core::isoInstant(at("2026-10-25T00:30:00Z"), berlin),
             QStringLiteral("2026-10-25T02:30:00+02:00"));
    QCOMPARE(core::isoInstant(at("2026-10-25T01:30:00Z"), berlin),
             QStringLiteral("2026-10-25T02:30:00+01:00"));
    QCOMPARE(core::isoInstant(at("2026-10-25T02:30:00.007-04:00"), newYork),
             QStringLiteral("2026-10-25T02:30:00.007-04:00"));
}

void ClockLinesTest::whatIsNoMomentIsNotRead_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"2026-03-09", "2026-03-09T09:30:00", "2026-03-09 09:30:00Z", "2026-03-09T24:00:00Z",
          "2026-03-09T09:60:00Z", "2026-03-09T09:30:60Z", "2026-02-29T09:30:00Z",
          "2026-03-09T09:30:00.5Z", "2026-03-09T09:30:00+8:00", "2026-03-09T09:30:00Z ",
          "２０26-03-09T09:30:00Z"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ClockLinesTest::whatIsNoMomentIsNotRead() {
    QFETCH(const QString, text);

    QVERIFY(!core::instantFromIso(text));
}

void ClockLinesTest::targetsComeBack() {
    for (const char* text :
         {"30 minutes", "2 hours 08:00-18:00", "7 days start_day holiday_extends",
          "5 working_minutes", "6 working_hours", "7 working_days start_day"}) {
        const auto target = clocksamples::target(QString::fromLatin1(text));

        auto record = core::JsonRecord::fromLine(
            QJsonDocument(agreements::toJson(target)).toJson(QJsonDocument::Compact));
        const agreements::ClockTarget back = agreements::readTarget(record);

        QVERIFY_RESULT(record.finished());
        QCOMPARE(back, target);
    }
}

REGISTER_TEST(ClockLinesTest)
#include "clocklinestest.moc"
