#include "e2e/agreementprogram.h"
#include "support/testsuite.h"

/// The agreement commands where something is wrong: it is said with its place.
class AgreementInputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrongAgreementIsNamedWithItsPlace_data();
    void aWrongAgreementIsNamedWithItsPlace();
    void aWrongTemplateIsNamed_data();
    void aWrongTemplateIsNamed();
    void badLinesAreNamedAndTheOthersGoOn_data();
    void badLinesAreNamedAndTheOthersGoOn();
    void aBadCaseIsOneLineOfAnswer();
    void aLongInputIsAnsweredLineByLine();
    void aLineOfManyMegabytesIsRefusedAndTheNextIsJudged();
    void anUnknownAgreementIsSaidPlainly_data();
    void anUnknownAgreementIsSaidPlainly();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void whatCannotBeWrittenIsAnError_data();
    void whatCannotBeWrittenIsAnError();

private:
    static QJsonObject firstProblem(const Answer& answer) {
        return answer.object()[u"problems"].toArray().first().toObject();
    }
    AgreementProgram m_commands;
};

void AgreementInputTest::initTestCase() {
    m_commands.program.makeSample(5);
    const auto added = addManager(m_commands.program);
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
}

void AgreementInputTest::aWrongAgreementIsNamedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* was, const char* is, const char* code,
                        const char* place) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(is) << QString::fromLatin1(code)
                            << QString::fromLatin1(place);
    };
    row("an unknown template", "L2", "L9", "bad_value", "template");
    row("a template that is a number", "\"L2\"", "2", "bad_type", "template");
    row("no signing day", R"("signed_on":"2026-07-07",)", "", "missing", "signed_on");
    row("a day that is none", "2026-07-07", "2026-02-30", "bad_value", "signed_on");
    row("an unknown zone", "Asia/Shanghai", "Mars/Olympus", "bad_value", "time_zone");
    row("an unknown key", "\"values\"", "\"x\":1,\"values\"", "unknown_key", "x");
    row("an unknown value", "\"provider\"", "\"provder\"", "unknown_key", "values.provder");
    row("a value of none", ":18", ":0", "bad_value", "values.warranty_months");
    row("a value in a text", ":18", ":\"18\"", "bad_type", "values.warranty_months");
    row("a zero byte", "甲公司", "甲\\u0000", "bad_value", "values.provider");
    row("an unknown switch", "\"first_day\"", "\"fist_day\"", "unknown_key", "switches.fist_day");
    row("an unknown choice", "start_day", "some_day", "bad_value", "switches.first_day");
    row("a key twice", "\"values\"", "\"template\":\"L2\",\"values\"", "duplicate_key", "template");
    row("a week of rest", "[6,7]", "[1,2,3,4,5,6,7]", "bad_value", "calendar.rest_weekdays");
    row("values in a list", R"({"provider":"甲公司","customer":"乙公司","warranty_months":18})",
        "[]", "bad_type", "values");
}

void AgreementInputTest::aWrongAgreementIsNamedWithItsPlace() {
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, code);
    QFETCH(QString, place);
    QVERIFY(agreementForm.contains(was));
    const QString file = m_commands.program.write(QStringLiteral("bad.json"),
                                                  QByteArray(agreementForm).replace(was, is));
    const QByteArray before = m_commands.agreement("list --limit 1000").out;

    const Answer checked = m_commands.agreement("validate", {file});
    QCOMPARE(checked.status, 1);
    QVERIFY2(checked.err.isEmpty(), checked.err.constData());
    QCOMPARE(checked.object()[u"ok"].toBool(true), false);
    QCOMPARE(firstProblem(checked)[u"place"].toString(), place);
    QCOMPARE(firstProblem(checked)[u"severity"].toString(), QStringLiteral("wrong"));
    QVERIFY(!firstProblem(checked)[u"message"].toString().isEmpty());

    for (const Answer& refused :
         {m_commands.evaluate(file, agreementCase), m_commands.agreement("draft", {file})}) {
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.isEmpty());
        const QString start = QStringLiteral("aftercarectl: agreement/%1: ").arg(code);
        QVERIFY2(refused.isOneLine() && refused.err.startsWith(start.toUtf8()) &&
                     refused.err.contains(place.toUtf8()),
                 refused.err.constData());
    }
    QCOMPARE(m_commands.agreement("list --limit 1000").out, before);
}

void AgreementInputTest::aWrongTemplateIsNamed_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray whole = contents(source("resources/templates/L2.json"));
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("no key") << QByteArray("{}") << QStringLiteral("format");
    QTest::newRow("an unknown key")
        << QByteArray(whole).replace(0, 1, "{\"x\":1,") << QStringLiteral("x");
    const auto hostile = [](const char* name, const QByteArray& members, const char* place) {
        QTest::newRow(name) << R"({"format":1,"id":"X","relation":"customer",)" + members + "}"
                            << QString::fromLatin1(place);
    };
    hostile("a loop of includes",
            R"("clauses":[],"snippets":{"a":{"en":"one\n{{include b}}"},
               "b":{"en":"one\ntwo\n{{include a}}"}})",
            "snippets.b.zh_CN:3");
    hostile("a million variables",
            R"("clauses":[],"variables":[)" + QByteArray("{},").repeated(999'999) + "{}]",
            "variables");
    hostile("a million blanks in a text",
            R"("clauses":[{"id":"a","text":{"en":")" + QByteArray("{{a}}").repeated(700'000) +
                R"("}}])",
            "clauses[0].text.en:1");
    hostile("a control character", R"("clauses":[{"id":"a","text":{"zh_TW":"one\ntwo\u001b[2J"}}])",
            "clauses[0].text.zh_TW:2");
    hostile("a script", R"("clauses":[{"id":"a","text":{"en":"one\n<script>alert(1)</script>"}}])",
            "clauses[0].text.en:2");
    hostile("clauses without end",
            R"("clauses":)" + QByteArray(R"([{"id":"a","clauses":)").repeated(100'000) + "[]" +
                QByteArray("}]").repeated(100'000),
            "clauses[0].clauses[0]");
    hostile("ifs without end",
            R"("clauses":[{"id":"a","text":{"en":"one\n)" +
                QByteArray("{{if first_day = next_day}}").repeated(1'000) + R"("}}])",
            "clauses[0].text.en:2");
}

void AgreementInputTest::aWrongTemplateIsNamed() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Answer checked = m_commands.agreement(
        "validate", {m_commands.program.write(QStringLiteral("template.json"), json)});
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.object()[u"ok"].toBool(true), false);
    const QString named = firstProblem(checked)[u"place"].toString(QStringLiteral("none"));
    QVERIFY2(named.startsWith(place), qPrintable(named));
    QVERIFY(!firstProblem(checked)[u"message"].toString().isEmpty());
}

void AgreementInputTest::badLinesAreNamedAndTheOthersGoOn_data() {
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& bad, const char* code,
                        const char* place) {
        QTest::newRow(name) << bad << QString::fromLatin1(code) << QString::fromLatin1(place);
    };
    const auto with = [](const char* was, const QByteArray& is) {
        return QByteArray(agreementCase).replace(was, is);
    };
    row("empty", "", "bad_json", "");
    row("no JSON", "{\"id\":", "bad_json", "");
    row("two values", agreementCase + agreementCase, "bad_json", "");
    row("no UTF-8", with("c1", "\xff"), "bad_json", "");
    row("a byte order mark", "\xef\xbb\xbf" + agreementCase, "bad_json", "");
    row("a zero byte", with("c1", QByteArray(1, '\0')), "bad_json", "");
    row("a list", "[]", "bad_type", "");
    row("a text", "\"c1\"", "bad_type", "");
    row("an unknown key", with("\"facts\"", "\"fact\""), "unknown_key", "fact");
    row("a misspelt fact", with("\"cause\"", "\"cuase\""), "unknown_key", "facts.cuase");
    row("a key twice", with("{\"id\"", "{\"id\":\"c0\",\"id\""), "duplicate_key", "id");
    row("a fact twice", with("\"cause\"", R"("cause":"user","cause")"), "duplicate_key",
        "facts.cause");
    row("no id", with("\"id\":\"c1\",", ""), "missing", "id");
    row("no moment", R"({"id":"c1"})", "missing", "reported_at");
    row("an id that is a number", with("\"c1\"", "1"), "bad_type", "id");
    row("a moment of null", R"({"id":"c1","reported_at":null})", "bad_type", "reported_at");
    row("facts in a list", with(R"({"cause":"design"})", "[]"), "bad_type", "facts");
    row("a moment without offset", with("+08:00", ""), "bad_value", "reported_at");
    row("a date that is none", with("2026-08-01", "2026-02-30"), "bad_value", "unit.accepted_on");
    row("an unknown cause", with("design", "magic"), "bad_value", "facts.cause");
    row("less than no repair", with("\"cause\"", R"("certified_repairs":-1,"cause")"), "bad_value",
        "facts.certified_repairs");
    row("half a repair", with("\"cause\"", R"("certified_repairs":0.5,"cause")"), "bad_type",
        "facts.certified_repairs");
    row("a part for no product", with("\"facts\"", R"("part":{"value":"3.00"},"facts")"),
        "bad_value", "unit.product_group");
}

void AgreementInputTest::badLinesAreNamedAndTheOthersGoOn() {
    QFETCH(QByteArray, bad);
    QFETCH(QString, code);
    QFETCH(QString, place);

    const Answer answer =
        m_commands.evaluate(m_commands.form(), agreementCase + '\n' + bad + '\n' + agreementCase,
                            {QStringLiteral("--lines")});

    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject wrong = QJsonDocument::fromJson(lines[1]).object();
    QVERIFY(wrong.contains(u"id"));
    QCOMPARE(wrong[u"error"][u"code"].toString(), code);
    QCOMPARE(wrong[u"error"][u"place"].toString(), place);
    QVERIFY(!wrong[u"error"][u"message"].toString().isEmpty());
    QCOMPARE(lines[0], lines[2]);
    QCOMPARE(QJsonDocument::fromJson(lines[0])[u"kind"].toString(), QStringLiteral("defect"));
}

void AgreementInputTest::aBadCaseIsOneLineOfAnswer() {
    const Answer answer = m_commands.evaluate(m_commands.form(), R"({"id":"c7"})");
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    QCOMPARE(answer.object()[u"id"].toString(), QStringLiteral("c7"));
    QCOMPARE(answer.object()[u"error"][u"code"].toString(), QStringLiteral("missing"));
    QCOMPARE(answer.out.count('\n'), 1);
}

void AgreementInputTest::aLongInputIsAnsweredLineByLine() {
    constexpr int kCases = 3000;
    QByteArray cases;
    for (int i = 0; i < kCases; ++i)
        cases += QByteArray(agreementCase).replace("c1", QByteArray::number(i)) + '\n';
    cases += QByteArray(100'000, ' ') + agreementCase + '\n';

    const Answer answer =
        m_commands.evaluate(m_commands.form(), cases, {QStringLiteral("--lines")});

    QVERIFY2(answer.status == 0, answer.err.constData());
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), kCases + 1);
    for (int i = 0; i < kCases; ++i)
        QVERIFY(lines[i].contains("\"id\":\"" + QByteArray::number(i) + '"'));
    QCOMPARE(lines.last() + '\n', m_commands.evaluate(m_commands.form(), agreementCase).out);
}

void AgreementInputTest::aLineOfManyMegabytesIsRefusedAndTheNextIsJudged() {
    const QByteArray endless = "{\"id\":\"" + QByteArray(8'000'000, 'x') + "\"}\n";

    const Answer answer = m_commands.evaluate(m_commands.form(), endless + agreementCase + '\n',
                                              {QStringLiteral("--lines")});

    QCOMPARE(answer.status, 1);
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(QJsonDocument::fromJson(lines[0]).object().contains(QStringLiteral("error")));
    QCOMPARE(lines[1] + '\n', m_commands.evaluate(m_commands.form(), agreementCase).out);
}

void AgreementInputTest::anUnknownAgreementIsSaidPlainly_data() {
    QTest::addColumn<QString>("words");
    for (const char* words : {"show X-1", "send X-1", "approve X-1", "sign X-1", "print X-1 x.pdf",
                              "evaluate --agreement X-1 --case /dev/null"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void AgreementInputTest::anUnknownAgreementIsSaidPlainly() {
    QFETCH(QString, words);
    const Answer answer = m_commands.agreement(qPrintable(words));
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.isOneLine() && answer.err.contains("agreement/unknown"),
             answer.err.constData());
}

void AgreementInputTest::wrongUsageEndsWithTwo_data() {
    QTest::addColumn<QString>("words");
    for (const char* words : {"",
                              "dance",
                              "list --state gone",
                              "list --limit 0",
                              "show",
                              "validate",
                              "draft",
                              "send",
                              "approve",
                              "sign",
                              "sign X --on soon",
                              "evaluate",
                              "evaluate --agreement x",
                              "print",
                              "print L2",
                              "print L2 x.doc",
                              "print L2 x.pdf --language fr",
                              "print L2 x.pdf --copies 0",
                              "batch",
                              "batch L2 x.csv",
                              "batch L2 x.csv y --format doc"})
        QTest::newRow(*words ? words : "nothing") << QString::fromLatin1(words);
}

void AgreementInputTest::wrongUsageEndsWithTwo() {
    QFETCH(QString, words);
    const Answer answer = m_commands.agreement(qPrintable(words));
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.isOneLine() && answer.err.startsWith("aftercarectl: usage: "),
             answer.err.constData());
}

void AgreementInputTest::whatCannotBeWrittenIsAnError_data() {
    QTest::addColumn<QString>("command");
    for (const char* command :
         {"--help", "agreement validate \"$1\"", "--data \"$3\" agreement list",
          "agreement evaluate --agreement \"$1\" --case \"$2\"",
          "agreement evaluate --agreement \"$1\" --case \"$2\" --lines"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void AgreementInputTest::whatCannotBeWrittenIsAnError() {
    QFETCH(QString, command);
    const QString cases = m_commands.program.write(QStringLiteral("cases"), agreementCase);
    const Answer answer =
        Program::start(QStringLiteral("/bin/sh"),
                       {QStringLiteral("-c"), QStringLiteral("\"$0\" %1 > /dev/full").arg(command),
                        Program::binary(), m_commands.form(), cases, m_commands.program.data()});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine() && answer.err.contains("file/unwritable"), answer.err.constData());
}

REGISTER_TEST(AgreementInputTest)
#include "agreementinputtest.moc"
