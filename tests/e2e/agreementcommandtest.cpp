#include "core/timesource.h"
#include "desktop/modulelist.h"
#include "e2e/program.h"
#include "identity/signin.h"
#include "identity/useredit.h"
#include "modulekit/module.h"
#include "modulekit/moduleregistry.h"
#include "storage/database.h"
#include "support/testsuite.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace {

const QByteArray kForm =
    R"({"template":"L2","signed_on":"2026-07-07","time_zone":"Asia/Shanghai",)"
    R"("values":{"provider":"甲公司","customer":"乙公司","warranty_months":18},)"
    R"("switches":{"first_day":"start_day","holiday_extends":true,"consumables_in_period":"free"},)"
    R"("calendar":{"rest_weekdays":[6,7],"holidays":["2026-10-01"]}})";
const QByteArray kCase =
    R"({"id":"c1","reported_at":"2026-09-24T09:30:00+08:00","unit":{"accepted_on":"2026-08-01"},)"
    R"("facts":{"cause":"design"}})";

}  // namespace

/// `aftercarectl agreement …`, as a script calls it (DT18, S166).
class AgreementCommandTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeLifeEndsInTheVerdictOfTheFile();
    void allMarksPutAnAgreementInForce();
    void answersHaveTheKeysOfTheReadme_data();
    void answersHaveTheKeysOfTheReadme();
    void theExamplesOfTheReadmeAreJudgedAsTheyStand();
    void theTemplatesOfTheProgramAreInOrder();
    void aWrongAgreementIsNamedWithItsPlace_data();
    void aWrongAgreementIsNamedWithItsPlace();
    void aWrongTemplateIsNamed_data();
    void aWrongTemplateIsNamed();
    void badLinesAreNamedAndTheOthersGoOn_data();
    void badLinesAreNamedAndTheOthersGoOn();
    void aBadCaseIsOneLineOfAnswer();
    void aLongInputIsAnsweredLineByLine();
    void anUnknownAgreementIsSaidPlainly_data();
    void anUnknownAgreementIsSaidPlainly();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void whatCannotBeWrittenIsAnError_data();
    void whatCannotBeWrittenIsAnError();
    void papersArePrinted();
    void aBatchIsWrittenWholeOrNotAtAll();

private:
    static QString source(const char* path) {
        return QStringLiteral(AFTERCARE_SOURCES "/") + QLatin1String(path);
    }
    static QByteArray contents(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// All keys that stand anywhere in an answer.
    static QSet<QString> keysIn(const QByteArray& text, const char* pattern) {
        QSet<QString> keys;
        auto found =
            QRegularExpression(QLatin1String(pattern)).globalMatch(QString::fromUtf8(text));
        while (found.hasNext())
            keys.insert(found.next().captured(1));
        return keys;
    }
    static QJsonObject firstProblem(const Answer& answer) {
        return answer.object()[u"problems"].toArray().first().toObject();
    }
    Answer agreement(const char* words, const QStringList& more = {}) const {
        return m_program.run(QStringList{QStringLiteral("--today"), QStringLiteral("2026-07-07"),
                                         QStringLiteral("agreement")} +
                             QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts) + more);
    }
    Answer evaluate(const QString& by, const QByteArray& cases,
                    const QStringList& more = {}) const {
        const QString file = m_program.write(QStringLiteral("cases"), cases);
        return agreement(
            "evaluate",
            QStringList{QStringLiteral("--agreement"), by, QStringLiteral("--case"), file} + more);
    }
    QString form() const { return m_program.write(QStringLiteral("form.json"), kForm); }
    QString drafted() const { return agreement("draft", {form()}).object()[u"number"].toString(); }
    /// Drafted, sent, approved by another and signed.
    Answer made() const {
        const QString number = drafted();
        agreement("send", {number});
        agreement("approve --user second", {number});
        return agreement("sign --on 2026-07-07 --all-marks", {number});
    }
    core::Done addManager() const;

    Program m_program;
};

core::Done AgreementCommandTest::addManager() const {
    modulekit::ModuleRegistry registry;
    modulekit::registerAll(modulelist::modules(), registry);
    const storage::Schema schema = registry.schema();
    core::FixedTimeSource time(
        core::Instant{QDateTime(QDate(2026, 7, 6), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()});
    storage::OpenOptions options;
    options.path = m_program.data();
    CORE_ASSIGN(const auto database, storage::Database::open(options, schema, time));
    CORE_ASSIGN(const storage::Actor actor, database->readNow([&](storage::Connection& connection) {
        return identity::actorFor(connection, registry);
    }));
    CORE_TRY(database->writeNow(actor, [](storage::WriteTx& tx) {
        identity::UserDraft draft;
        draft.name = QStringLiteral("second");
        draft.roles = {identity::Role::Manager};
        return identity::saveUser(tx, draft);
    }));
    return {};
}

void AgreementCommandTest::initTestCase() {
    m_program.makeSample(5);
    const auto added = addManager();
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
}

void AgreementCommandTest::theWholeLifeEndsInTheVerdictOfTheFile() {
    const Answer draft = agreement("draft", {form()});
    QVERIFY2(draft.status == 0, draft.err.constData());
    QCOMPARE(draft.object()[u"state"].toString(), QStringLiteral("draft"));
    const QString number = draft.object()[u"number"].toString();
    const QString id = draft.object()[u"id"].toString();
    const Answer unsignedYet = evaluate(number, kCase);
    QCOMPARE(unsignedYet.status, 1);
    QVERIFY2(unsignedYet.isOneLine() && unsignedYet.err.contains("agreement/unsigned"),
             unsignedYet.err.constData());

    const Answer sent = agreement("send", {number});
    QCOMPARE(sent.object()[u"state"].toString(), QStringLiteral("in_approval"));
    const Answer refused = agreement("approve", {number});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.isOneLine(), refused.err.constData());
    const Answer approved = agreement("approve --user second", {id});
    QVERIFY2(approved.status == 0, approved.err.constData());
    QCOMPARE(approved.object()[u"state"].toString(), QStringLiteral("approved"));
    const Answer done = agreement("sign --on 2026-07-07 --all-marks", {number});
    QVERIFY2(done.status == 0, done.err.constData());

    const Answer byFile = evaluate(form(), kCase);
    QVERIFY2(byFile.status == 0, byFile.err.constData());
    QCOMPARE(evaluate(number, kCase).out, byFile.out);
    QCOMPARE(evaluate(id, kCase + '\n', {QStringLiteral("--lines")}).out, byFile.out);
    QCOMPARE(byFile.object()[u"agreement"].toString(), done.object()[u"hash"].toString());
    QCOMPARE(agreement("show", {id}).out, agreement("show", {number}).out);
    QCOMPARE(agreement("send", {number}).status, 1);
}

void AgreementCommandTest::allMarksPutAnAgreementInForce() {
    const Answer done = made();

    QCOMPARE(done.object()[u"state"].toString(), QStringLiteral("effective"));
    QCOMPARE(done.object()[u"effective_on"].toString(), QStringLiteral("2026-07-07"));
    const QJsonObject shown = agreement("show", {done.object()[u"id"].toString()}).object();
    QCOMPARE(shown[u"signed_on"].toString(), QStringLiteral("2026-07-07"));
    QCOMPARE(shown[u"in_force_from"].toString(), QStringLiteral("2026-07-07"));
    QCOMPARE(shown[u"hash"].toString(), done.object()[u"hash"].toString());
    QCOMPARE(shown[u"scopes"].toArray().size(), 1);
    QCOMPARE(shown[u"not_applied"].toInt(-1), 0);
    QVERIFY(agreement("list --state in_force --limit 1").array().size() == 1);
    QVERIFY(!agreement("list --state terminated").out.contains(shown[u"id"].toString().toUtf8()));
}

void AgreementCommandTest::answersHaveTheKeysOfTheReadme_data() {
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QByteArray>("answer");
    const QByteArrayList lines = contents(source("app/ctl/README.md")).split('\n');
    const auto row = [&](const char* word, const QByteArray& answer) {
        QByteArray named;
        for (const QByteArray& line : lines)
            if (line.startsWith(QByteArray("| `agreement ") + word))
                named = line.chopped(2).mid(line.chopped(2).lastIndexOf(" | "));
        QTest::newRow(word) << named << answer;
    };
    const QString id = made().object()[u"id"].toString();
    const QString wrong = m_program.write(QStringLiteral("wrong.json"), R"({"template":"L9"})");
    row("list", agreement("list").out);
    row("show", agreement("show", {id}).out);
    row("validate", agreement("validate", {wrong}).out);
    row("draft", agreement("draft", {form()}).out);
    row("print", agreement("print", {id, m_program.path(QStringLiteral("keys.pdf"))}).out);
    row("batch",
        agreement("batch", {form(), m_program.write(QStringLiteral("k.csv"), "number\n1\n"),
                            m_program.path(QStringLiteral("keys"))})
            .out);
}

void AgreementCommandTest::answersHaveTheKeysOfTheReadme() {
    QFETCH(QByteArray, named);
    QFETCH(QByteArray, answer);
    QVERIFY(!named.isEmpty());
    QCOMPARE(keysIn(answer, R"x("(\w+)":)x"), keysIn(named, R"x("(\w+)")x"));
}

void AgreementCommandTest::theExamplesOfTheReadmeAreJudgedAsTheyStand() {
    const QByteArrayList lines = contents(source("modules/agreements/README.md")).split('\n');
    int examples = 0;
    for (qsizetype i = 1; i + 2 < lines.size(); ++i) {
        if (lines[i - 1] != "```json" || !lines[i].startsWith("{\"template\""))
            continue;
        ++examples;
        const QString file = m_program.write(QStringLiteral("example.json"), lines[i]);
        const Answer answer = evaluate(file, lines[i + 1]);
        QVERIFY2(answer.status == 0, answer.err.constData());
        QJsonObject verdict = answer.object();
        verdict.insert(QStringLiteral("agreement"), QStringLiteral("…"));
        QCOMPARE(QJsonDocument(verdict).toJson(QJsonDocument::Compact), lines[i + 2]);
        QCOMPARE(agreement("validate", {file}).object()[u"problems"].isArray(), true);
    }
    QCOMPARE(examples, 6);
}

void AgreementCommandTest::theTemplatesOfTheProgramAreInOrder() {
    for (const char* name : {"T1", "T2", "T3", "L1", "L2", "L3"}) {
        const QString file =
            source("resources/templates/") + QLatin1String(name) + QStringLiteral(".json");
        const Answer answer = agreement("validate", {file});
        QVERIFY2(answer.status == 0, answer.out.constData());
        QCOMPARE(answer.object()[u"ok"].toBool(), true);
    }
    QCOMPARE(agreement("validate", {form()}).status, 0);
}

void AgreementCommandTest::aWrongAgreementIsNamedWithItsPlace_data() {
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

void AgreementCommandTest::aWrongAgreementIsNamedWithItsPlace() {
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, is);
    QFETCH(QString, code);
    QFETCH(QString, place);
    QVERIFY(kForm.contains(was));
    const QString file =
        m_program.write(QStringLiteral("bad.json"), QByteArray(kForm).replace(was, is));
    const QByteArray before = agreement("list --limit 1000").out;

    const Answer checked = agreement("validate", {file});
    QCOMPARE(checked.status, 1);
    QVERIFY2(checked.err.isEmpty(), checked.err.constData());
    QCOMPARE(checked.object()[u"ok"].toBool(true), false);
    QCOMPARE(firstProblem(checked)[u"place"].toString(), place);
    QCOMPARE(firstProblem(checked)[u"severity"].toString(), QStringLiteral("wrong"));
    QVERIFY(!firstProblem(checked)[u"message"].toString().isEmpty());

    for (const Answer& refused : {evaluate(file, kCase), agreement("draft", {file})}) {
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.isEmpty());
        const QString start = QStringLiteral("aftercarectl: agreement/%1: ").arg(code);
        QVERIFY2(refused.isOneLine() && refused.err.startsWith(start.toUtf8()) &&
                     refused.err.contains(place.toUtf8()),
                 refused.err.constData());
    }
    QCOMPARE(agreement("list --limit 1000").out, before);
}

void AgreementCommandTest::aWrongTemplateIsNamed_data() {
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

void AgreementCommandTest::aWrongTemplateIsNamed() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Answer checked =
        agreement("validate", {m_program.write(QStringLiteral("template.json"), json)});
    QCOMPARE(checked.status, 1);
    QCOMPARE(checked.object()[u"ok"].toBool(true), false);
    const QString named = firstProblem(checked)[u"place"].toString(QStringLiteral("none"));
    QVERIFY2(named.startsWith(place), qPrintable(named));
    QVERIFY(!firstProblem(checked)[u"message"].toString().isEmpty());
}

void AgreementCommandTest::badLinesAreNamedAndTheOthersGoOn_data() {
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& bad, const char* code,
                        const char* place) {
        QTest::newRow(name) << bad << QString::fromLatin1(code) << QString::fromLatin1(place);
    };
    const auto with = [](const char* was, const QByteArray& is) {
        return QByteArray(kCase).replace(was, is);
    };
    row("empty", "", "bad_json", "");
    row("no JSON", "{\"id\":", "bad_json", "");
    row("two values", kCase + kCase, "bad_json", "");
    row("no UTF-8", with("c1", "\xff"), "bad_json", "");
    row("a byte order mark", "\xef\xbb\xbf" + kCase, "bad_json", "");
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

void AgreementCommandTest::badLinesAreNamedAndTheOthersGoOn() {
    QFETCH(QByteArray, bad);
    QFETCH(QString, code);
    QFETCH(QString, place);

    const Answer answer =
        evaluate(form(), kCase + '\n' + bad + '\n' + kCase, {QStringLiteral("--lines")});

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

void AgreementCommandTest::aBadCaseIsOneLineOfAnswer() {
    const Answer answer = evaluate(form(), R"({"id":"c7"})");
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    QCOMPARE(answer.object()[u"id"].toString(), QStringLiteral("c7"));
    QCOMPARE(answer.object()[u"error"][u"code"].toString(), QStringLiteral("missing"));
    QCOMPARE(answer.out.count('\n'), 1);
}

void AgreementCommandTest::aLongInputIsAnsweredLineByLine() {
    constexpr int kCases = 3000;
    QByteArray cases;
    for (int i = 0; i < kCases; ++i)
        cases += QByteArray(kCase).replace("c1", QByteArray::number(i)) + '\n';
    cases += QByteArray(100'000, ' ') + kCase + '\n';

    const Answer answer = evaluate(form(), cases, {QStringLiteral("--lines")});

    QVERIFY2(answer.status == 0, answer.err.constData());
    const QByteArrayList lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), kCases + 1);
    for (int i = 0; i < kCases; ++i)
        QVERIFY(lines[i].contains("\"id\":\"" + QByteArray::number(i) + '"'));
    QCOMPARE(lines.last() + '\n', evaluate(form(), kCase).out);
}

void AgreementCommandTest::anUnknownAgreementIsSaidPlainly_data() {
    QTest::addColumn<QString>("words");
    for (const char* words : {"show X-1", "send X-1", "approve X-1", "sign X-1", "print X-1 x.pdf",
                              "evaluate --agreement X-1 --case /dev/null"})
        QTest::newRow(words) << QString::fromLatin1(words);
}

void AgreementCommandTest::anUnknownAgreementIsSaidPlainly() {
    QFETCH(QString, words);
    const Answer answer = agreement(qPrintable(words));
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.isOneLine() && answer.err.contains("agreement/unknown"),
             answer.err.constData());
}

void AgreementCommandTest::wrongUsageEndsWithTwo_data() {
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

void AgreementCommandTest::wrongUsageEndsWithTwo() {
    QFETCH(QString, words);
    const Answer answer = agreement(qPrintable(words));
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.isOneLine() && answer.err.startsWith("aftercarectl: usage: "),
             answer.err.constData());
}

void AgreementCommandTest::whatCannotBeWrittenIsAnError_data() {
    QTest::addColumn<QString>("command");
    for (const char* command :
         {"--help", "agreement validate \"$1\"", "--data \"$3\" agreement list",
          "agreement evaluate --agreement \"$1\" --case \"$2\"",
          "agreement evaluate --agreement \"$1\" --case \"$2\" --lines"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void AgreementCommandTest::whatCannotBeWrittenIsAnError() {
    QFETCH(QString, command);
    const QString cases = m_program.write(QStringLiteral("cases"), kCase);
    const Answer answer =
        Program::start(QStringLiteral("/bin/sh"),
                       {QStringLiteral("-c"), QStringLiteral("\"$0\" %1 > /dev/full").arg(command),
                        Program::binary(), form(), cases, m_program.data()});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.isOneLine() && answer.err.contains("file/unwritable"), answer.err.constData());
}

void AgreementCommandTest::papersArePrinted() {
    const QString pdf = m_program.path(QStringLiteral("paper.pdf"));
    const QString odt = m_program.path(QStringLiteral("paper.odt"));
    const QJsonObject done = made().object();
    const Answer copy = agreement("print", {done[u"number"].toString(), pdf});
    QVERIFY2(copy.status == 0, copy.err.constData());
    QCOMPARE(copy.object()[u"hash"].toString(), done[u"hash"].toString());
    QVERIFY(contents(pdf).startsWith("%PDF"));
    const Answer blank = agreement("print L2 --language en --copies 2", {odt});
    QVERIFY2(blank.status == 0, blank.err.constData());
    QCOMPARE(blank.object()[u"copies"].toInt(), 2);
    QVERIFY(contents(odt).startsWith("PK"));
    QVERIFY(agreement("print", {form(), pdf}).object()[u"hash"].toString().isEmpty());
    const Answer nowhere = agreement("print L2 /nowhere/at/all/x.pdf");
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.isOneLine(), nowhere.err.constData());
}

void AgreementCommandTest::aBatchIsWrittenWholeOrNotAtAll() {
    const QString folder = m_program.path(QStringLiteral("batch"));
    const auto batch = [&](const QByteArray& table) {
        return agreement("batch --format odt",
                         {form(), m_program.write(QStringLiteral("rows.csv"), table), folder});
    };
    for (const QByteArray& bad :
         {QByteArray("number,owner\n1,甲\n"), QByteArray("number,provider\n"),
          QByteArray("number,warranty_months\n1,12\n2,many\n"),
          QByteArray("number,first_day\n1,next_day\n2,some_day\n")}) {
        const Answer refused = batch(bad);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.isOneLine() && refused.err.contains("batch/"), refused.err.constData());
        QVERIFY(!QFileInfo::exists(folder));
    }
    const Answer done = batch("number,customer\nA-1,丙公司\nA/2,丁公司\n");
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.object()[u"agreements"].toInt(), 2);
    const QJsonArray files = done.object()[u"files"].toArray();
    QCOMPARE(files.size(), 2);
    for (const auto& file : files)
        QVERIFY(contents(file.toString()).startsWith("PK"));
}

REGISTER_TEST(AgreementCommandTest)
#include "agreementcommandtest.moc"
