#include "e2e/program.h"
#include "support/testsuite.h"

class ClockCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clocksAreReplayedFromAnExportedCalendar();
    void badLinesAreNamedAndTheOthersGoOn_data();
    void badLinesAreNamedAndTheOthersGoOn();
    void aBadCalendarIsOneLineWithItsPlace_data();
    void aBadCalendarIsOneLineWithItsPlace();
    void whatCannotBeWrittenIsAnError_data();
    void whatCannotBeWrittenIsAnError();
    void aLongInputIsReadLineByLine();
    void anExportedCalendarComesBack();
    void holidaysOfAFileReplaceThoseOfItsYear();

private:
    static Answer replay(const QString& calendar, const QString& events,
                         const QStringList& more = {}) {
        return Program::start(Program::binary(),
                              QStringList{QStringLiteral("clock"), QStringLiteral("replay"),
                                          QStringLiteral("--calendar"), calendar,
                                          QStringLiteral("--events"), events} +
                                  more);
    }
};

namespace {

const QByteArray kWeek =
    R"({"week":["09:00-12:00 13:00-18:00","09:00-18:00","09:00-18:00","09:00-18:00","09:00-18:00","",""]})";
const QByteArray kCalendar = R"({"time_zone":"Asia/Shanghai"})"
                             "\n" +
                             kWeek + '\n';
const QByteArray kOpened =
    R"({"clock":"a","event":"opened","at":"2026-03-09T09:00:00+08:00","what":"visit","target":{"hours":1}})";

}  // namespace

void ClockCommandTest::badLinesAreNamedAndTheOthersGoOn_data() {
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* bad, const char* code, const char* place) {
        QTest::newRow(name) << QByteArray(bad) << QString::fromLatin1(code)
                            << QString::fromLatin1(place);
    };
    row("empty", "", "bad_json", "");
    row("no JSON", "{\"clock\":", "bad_json", "");
    row("a list", "[]", "bad_type", "");
    row("no event", R"({"clock":"a","at":"2026-03-09T09:00:00+08:00"})", "missing", "event");
    row("another event", R"({"clock":"a","event":"gone","at":"2026-03-09T09:00:00+08:00"})",
        "bad_value", "event");
    row("no moment", R"({"clock":"a","event":"met","at":"soon"})", "bad_value", "at");
    row("a day that is none", R"({"clock":"a","event":"met","at":"2026-02-30T09:00:00+08:00"})",
        "bad_value", "at");
    row("no reason", R"({"clock":"a","event":"paused","at":"2026-03-09T09:00:00+08:00"})",
        "missing", "reason");
    row("an unknown key", R"({"clock":"a","event":"met","at":"2026-03-09T09:00:00+08:00","x":1})",
        "unknown_key", "x");
    row("a key twice",
        R"({"clock":"a","clock":"b","event":"met","at":"2026-03-09T09:00:00+08:00"})",
        "duplicate_key", "clock");
    row("a target of two units",
        R"({"clock":"b","event":"opened","at":"2026-03-09T09:00:00+08:00","what":"x","target":{"hours":1,"days":1}})",
        "bad_value", "target");
    row("a target of none",
        R"({"clock":"b","event":"opened","at":"2026-03-09T09:00:00+08:00","what":"x","target":{"hours":0}})",
        "bad_value", "target.hours");
    row("a target in a text",
        R"({"clock":"b","event":"opened","at":"2026-03-09T09:00:00+08:00","what":"x","target":{"hours":"1"}})",
        "bad_type", "target.hours");
    row("a zero byte in a text",
        R"({"clock":"a\u0000","event":"met","at":"2026-03-09T09:00:00+08:00"})", "bad_value",
        "clock");
}

void ClockCommandTest::badLinesAreNamedAndTheOthersGoOn() {
    QFETCH(QByteArray, bad);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const Program program;
    const QString calendar = program.write(QStringLiteral("calendar"), kCalendar);
    const QString events =
        program.write(QStringLiteral("events"), kOpened + '\n' + bad + '\n' + kOpened + '\n');

    const Answer answer = replay(
        calendar, events, {QStringLiteral("--at"), QStringLiteral("2026-03-09T09:30:00+08:00")});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject wrong = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(wrong[u"line"].toInt(), 2);
    QCOMPARE(wrong[u"error"][u"code"].toString(), code);
    QCOMPARE(wrong[u"error"][u"place"].toString(), place);
    QVERIFY(!wrong[u"error"][u"message"].toString().isEmpty());
    const QJsonObject clock = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(clock[u"state"].toString(), QStringLiteral("running"));
}

void ClockCommandTest::aBadCalendarIsOneLineWithItsPlace_data() {
    QTest::addColumn<QByteArray>("calendar");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no zone") << kWeek << QByteArray("missing");
    QTest::newRow("an unknown zone") << QByteArray(R"({"time_zone":"Mars/Olympus"})") + '\n' + kWeek
                                     << QByteArray("zone/unknown");
    QTest::newRow("a week of six days")
        << kCalendar + R"({"from":"2026-05-01","week":["","","","","",""]})"
        << QByteArray("Line 3");
    QTest::newRow("a day that is none")
        << kCalendar + "\n" + R"({"date":"2026-02-30","kind":"holiday"})" << QByteArray("Line 4");
    QTest::newRow("a day twice") << kCalendar + R"({"date":"2026-10-01","kind":"holiday"})" + '\n' +
                                        R"({"date":"2026-10-01","kind":"holiday"})"
                                 << QByteArray("Line 4");
    QTest::newRow("hours that overlap")
        << kCalendar +
               R"({"date":"2026-10-01","kind":"working","shifts":"09:00-12:00 11:00-13:00"})"
        << QByteArray("calendar/shift");
    QTest::newRow("nothing") << QByteArray() << QByteArray("missing");
}

void ClockCommandTest::aBadCalendarIsOneLineWithItsPlace() {
    QFETCH(QByteArray, calendar);
    QFETCH(QByteArray, said);
    const Program program;
    const Answer answer = replay(program.write(QStringLiteral("calendar"), calendar),
                                 program.write(QStringLiteral("events"), kOpened + '\n'));
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.out.isEmpty(), answer.out.constData());
    QVERIFY2(answer.isOneLine() && answer.err.contains(said), answer.err.constData());
}

void ClockCommandTest::whatCannotBeWrittenIsAnError_data() {
    QTest::addColumn<QString>("command");
    QTest::newRow("clock replay") << QStringLiteral(
        "clock replay --calendar \"$1\" --events \"$2\"");
    QTest::newRow("calendar versions") << QStringLiteral("--data \"$3\" calendar versions");
    QTest::newRow("calendar export") << QStringLiteral("--data \"$3\" calendar export -");
}

void ClockCommandTest::whatCannotBeWrittenIsAnError() {
    QFETCH(QString, command);
    const Program program;
    program.makeSample(3);
    const QString calendar = program.write(QStringLiteral("calendar"), kCalendar);
    const QString events = program.write(QStringLiteral("events"), kOpened + '\n');
    const QString script = QStringLiteral("\"$0\" %1 > /dev/full").arg(command);

    const Answer answer = Program::start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"), script, Program::binary(), calendar, events, program.data()});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine() && answer.err.contains("file/unwritable"), answer.err.constData());
}

void ClockCommandTest::aLongInputIsReadLineByLine() {
    const Program program;
    const QString calendar = program.write(QStringLiteral("calendar"), kCalendar);
    QByteArray lines;
    constexpr int kClocks = 2000;
    for (int i = 0; i < kClocks; ++i)
        lines += QByteArray(kOpened).replace("\"a\"", '"' + QByteArray::number(i) + '"') + '\n';
    lines += QByteArray(100'000, ' ') + "{}\n";

    const Answer answer = replay(calendar, program.write(QStringLiteral("events"), lines));

    QCOMPARE(answer.status, 1);
    QCOMPARE(answer.out.count('\n'), kClocks + 1);
    QCOMPARE(QJsonDocument::fromJson(answer.out.left(answer.out.indexOf('\n')))
                 .object()[u"line"]
                 .toInt(),
             kClocks + 1);
}

void ClockCommandTest::anExportedCalendarComesBack() {
    const Program program;
    program.makeSample(3);
    const QStringList import{QStringLiteral("calendar"), QStringLiteral("import")};
    const QStringList save{QStringLiteral("calendar"), QStringLiteral("export")};
    const QString before = program.path(QStringLiteral("before"));
    const QString after = program.path(QStringLiteral("after"));
    QCOMPARE(program.run(save + QStringList{before}).status, 0);
    const QString year = program.write(QStringLiteral("2027.csv"), "2027-01-01,holiday,元旦\n");
    QCOMPARE(program.run(import + QStringList{year}).object()[u"added"].toInt(), 1);

    const Answer back = program.run(import + QStringList{before});
    QCOMPARE(back.status, 0);
    QCOMPARE(back.object()[u"removed"].toInt() > 0, true);
    QCOMPARE(program.run(save + QStringList{after}).status, 0);

    QCOMPARE(program.run(save + QStringList{before}).object()[u"calendar"].toString(),
             program.run(save + QStringList{after}).object()[u"calendar"].toString());
    const Answer again = program.run(import + QStringList{before});
    QCOMPARE(again.object()[u"changed"].toInt() + again.object()[u"removed"].toInt() +
                 again.object()[u"added"].toInt(),
             0);
    const QString elsewhere = program.write(
        QStringLiteral("elsewhere"), R"({"time_zone":"Europe/Berlin"})" + QByteArray("\n") + kWeek);
    const Answer refused = program.run(import + QStringList{elsewhere});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("calendar/other-zone"), refused.err.constData());
}

void ClockCommandTest::clocksAreReplayedFromAnExportedCalendar() {
    const Program program;
    program.makeSample(3);
    const QString calendar = program.path(QStringLiteral("calendar.jsonl"));
    QCOMPARE(program.run({QStringLiteral("calendar"), QStringLiteral("export"), calendar}).status,
             0);
    const QString events = program.write(
        QStringLiteral("events.jsonl"),
        R"({"clock":"a","event":"opened","at":"2026-03-09T17:30:00+08:00","what":"visit",)"
        R"("target":{"hours":1,"service_hours":["08:00","18:00"]}})"
        "\noops\n"
        R"({"clock":"a","event":"met","at":"2026-03-10T08:30:00+08:00"})"
        "\n");

    const Answer answer =
        Program::start(Program::binary(), {QStringLiteral("clock"), QStringLiteral("replay"),
                                           QStringLiteral("--calendar"), calendar,
                                           QStringLiteral("--events"), events});

    QCOMPARE(answer.status, 1);
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject wrong = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(wrong[u"line"].toInt(), 2);
    QCOMPARE(wrong[u"error"][u"code"].toString(), QStringLiteral("bad_json"));
    const QJsonObject clock = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(clock[u"state"].toString(), QStringLiteral("met_in_time"));
    QCOMPARE(clock[u"due"].toString(), QStringLiteral("2026-03-10T08:30:00+08:00"));
}

void ClockCommandTest::holidaysOfAFileReplaceThoseOfItsYear() {
    const Program program;
    program.makeSample(3);
    const QStringList import{QStringLiteral("calendar"), QStringLiteral("import")};
    const QString good =
        program.write(QStringLiteral("2027.csv"), "2027-01-01,holiday,元旦\n2027-01-03,班,元旦\n");
    const QString bad = program.write(QStringLiteral("bad.csv"), "2027-01-01,holiday\nsoon\n");

    QCOMPARE(program.run(import + QStringList{good}).object()[u"added"].toInt(), 2);
    QCOMPARE(program.run(import + QStringList{good}).object()[u"same"].toInt(), 2);
    const Answer refused = program.run(import + QStringList{bad});

    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("holidays/format") && refused.err.contains("2"),
             refused.err.constData());
    QCOMPARE(program.run({QStringLiteral("calendar"), QStringLiteral("versions")}).array().size(),
             2);
}

REGISTER_TEST(ClockCommandTest)
#include "clockcommandtest.moc"
