#include "e2e/program.h"
#include "support/testsuite.h"

class ClockCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clocksAreReplayedFromAnExportedCalendar();
    void holidaysOfAFileReplaceThoseOfItsYear();
};

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
