#include "testsuite.h"
#include "verdictsamples.h"

#include "agreements/domain/templatejson.h"

#include "core/isoinstant.h"

#include <QDirIterator>

using namespace verdictsamples;

namespace {

/// A template of two clauses with these tests and terms.
agreements::Template templateWith(const char* terms, const char* tests = "{}") {
    const QByteArray file = QByteArray(R"({"format":1,"id":"X","relation":"customer",
        "variables":[{"name":"months","type":"integer"},{"name":"given","type":"integer","default":6}],
        "switches":[{"name":"way","options":[{"value":"a"},{"value":"b"}],"default":"a"}],
        "clauses":[{"id":"c1","source":["S1"]},{"id":"c2","source":["S2"]}],"tests":)") +
                            tests + R"(,"terms":)" + terms + "}";
    auto read = agreements::parseTemplate(file);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *read;
}

core::Result<agreements::Rules> compiled(const agreements::Template& agreement) {
    const agreements::AgreementCopy copy{
        agreement, {}, {}, {}, QStringLiteral("Asia/Shanghai"), *core::Date::of(2026, 1, 1)};
    return agreements::rulesOf(copy);
}

}  // namespace

/// Terms are names until they are compiled; what names nothing is told with its place.
class RulesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeCompiledIsNamed_data();
    void whatCannotBeCompiledIsNamed();
    void theFirstRowThatHoldsDecides();
    void aSwitchDecidesBeforeAnyCase();
    void whatNothingDecidesIsAsked();
    void factsThatDecideNothingAreNotRead();
    void aLimitUsedUpAtClosingTimeIsDueThen();
    void noCodeNamesABuiltInTemplate();
};

void RulesTest::whatCannotBeCompiledIsNamed_data() {
    QTest::addColumn<QByteArray>("terms");
    QTest::addColumn<QByteArray>("tests");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* terms, const char* code, const char* place,
                        const char* tests = "{}") {
        QTest::newRow(name) << QByteArray(terms) << QByteArray(tests) << QString::fromLatin1(code)
                            << QString::fromLatin1(place);
    };
    row("fact", R"([{"rows":[{"when":[{"fact":"x","is":[true]}],"then":[]}]}])", "term/name",
        "terms[0].rows[0]");
    row("choice", R"([{"rows":[{"when":[{"fact":"cause","is":["x"]}],"then":[]}]}])", "term/name",
        "terms[0].rows[0]");
    row("window", R"([{"rows":[{"then":[]},{"when":[{"window":"x","is":["in"]}],"then":[]}]}])",
        "term/name", "terms[0].rows[1]");
    row("state", R"([{"window":"warranty","clause":"c1","start":{"fact":"sold_on"},
                      "lengths":[{"months":1}]},
                     {"rows":[{"when":[{"window":"warranty","is":["x"]}],"then":[]}]}])",
        "term/name", "terms[1].rows[0]");
    row("test", R"([{"rows":[{"when":[{"test":"x"}],"then":[]}]}])", "term/name",
        "terms[0].rows[0]");
    row("switch", R"([{"rows":[{"when":[{"switch":"x","is":["a"]}],"then":[]}]}])", "term/name",
        "terms[0].rows[0]");
    row("line", R"([{"clause":"c1","rows":[{"then":[{"lines":["payers.x"],"payer":"A",
                    "basis":"free"}]}]}])",
        "term/name", "terms[0].rows[0]");
    row("payer of a remedy", R"([{"clause":"c1","rows":[{"then":[{"lines":["remedies.repair"],
                    "payer":"A","basis":"free"}]}]}])",
        "term/name", "terms[0].rows[0]");
    row("payer", R"([{"clause":"c1","rows":[{"then":[{"lines":["payers.parts"],"payer":"Z",
                    "basis":"free"}]}]}])",
        "term/name", "terms[0].rows[0]");
    row("basis", R"([{"clause":"c1","rows":[{"then":[{"lines":["payers.parts"],"payer":"A",
                    "basis":"x"}]}]}])",
        "term/name", "terms[0].rows[0]");
    row("reason", R"([{"rows":[{"then":[{"lines":["payers.parts"],"ask":"x"}]}]}])", "term/name",
        "terms[0].rows[0]");
    row("clause", R"([{"clause":"c9","rows":[{"then":[]}]}])", "term/name", "terms[0].rows[0]");
    row("clause of a duty", R"([{"duty":"training","clause":"c9"}])", "term/name", "terms[0]");
    row("no clause", R"([{"rows":[{"then":[{"lines":["remedies.repair"],"allowed":"yes"}]}]}])",
        "term/clause", "terms[0].rows[0]");
    row("blank", R"([{"window":"warranty","clause":"c1","start":{"fact":"sold_on"},
                      "lengths":[{"months":{"variable":"months"}}]}])",
        "term/blank", "terms[0]");
    row("start that is no day", R"([{"window":"warranty","clause":"c1","start":{"fact":"cause"},
                      "lengths":[{"months":1}]}])",
        "term/name", "terms[0]");
    row("start of a deadline that is no instant", R"([{"clause":"c1","rows":[{"then":[
                      {"deadline":"visit","from":"sold_on","hours":1}]}]}])",
        "term/name", "terms[0].rows[0]");
    row("tests in a loop", R"([])", "term/loop", "tests.a",
        R"({"a":[[{"test":"b"}]],"b":[[{"not_test":"a"}]]})");
    row("a test of itself", R"([])", "term/loop", "tests.a", R"({"a":[[{"test":"a"}]]})");
    row("kind of a kind", R"([{"clause":"c1","rows":[{"when":[{"kind":["x"]}],
                    "then":[{"kind":"y"}]}]}])",
        "term/loop", "terms[0].rows[0]");
    row("kind of a kind by a test", R"([{"clause":"c1","rows":[{"when":[{"test":"a"}],
                    "then":[{"kind":"y"}]}]}])",
        "term/loop", "terms[0].rows[0]", R"({"a":[[{"kind":["x"]}]]})");
    row("length by a window", R"([{"window":"warranty","clause":"c1","start":{"fact":"sold_on"},
                    "lengths":[{"when":[{"window":"warranty","is":["in"]}],"months":1}]}])",
        "term/loop", "terms[0]");
}

void RulesTest::whatCannotBeCompiledIsNamed() {
    QFETCH(const QByteArray, terms);
    QFETCH(const QByteArray, tests);
    QFETCH(const QString, code);
    QFETCH(const QString, place);

    const auto rules = compiled(templateWith(terms.constData(), tests.constData()));

    QVERIFY(!rules.has_value());
    QCOMPARE(rules.error().code, code);
    QCOMPARE(rules.error().detail, place);
    QVERIFY(!rules.error().message.isEmpty());
}

void RulesTest::theFirstRowThatHoldsDecides() {
    const auto rules = compiled(templateWith(R"([
        {"clause":"c1","rows":[
            {"when":[{"fact":"cause","is":["user"]}],
             "then":[{"lines":["payers.parts"],"payer":"B","basis":"actual"}]},
            {"then":[{"lines":["payers.parts","payers.labour"],"payer":"A","basis":"free"}]}]},
        {"clause":"c2","rows":[
            {"then":[{"lines":["payers.parts"],"payer":"user","basis":"actual"}]}]}])"));
    agreements::Facts facts;
    facts.set(agreements::Fact::Cause,
              *agreements::shapeOf(agreements::Fact::Cause).valueOf(u"user"));

    const auto verdict = rules->judge(facts);

    QCOMPARE(verdict.payers[0]->payer, QStringLiteral("B"));
    QCOMPARE(verdict.payers[1]->payer, QStringLiteral("A"));
    QCOMPARE(rules->judge(agreements::Facts()).payers[0]->payer, QStringLiteral("A"));
}

void RulesTest::aSwitchDecidesBeforeAnyCase() {
    const auto agreement = templateWith(R"([{"clause":"c1","rows":[
        {"when":[{"switch":"way","is":["b"]}],"then":[{"obligation":"other"}]},
        {"when":[{"switch":"way","is":["a"]}],"then":[{"obligation":"this"}]}]}])");

    const auto verdict = compiled(agreement)->judge(agreements::Facts());

    QCOMPARE(verdict.obligations.size(), 1);
    QCOMPARE(verdict.obligations.first().what, QStringLiteral("this"));
}

void RulesTest::whatNothingDecidesIsAsked() {
    const auto verdict = compiled(templateWith("[]"))->judge(agreements::Facts());

    QCOMPARE(verdict.kind, QStringLiteral("undecided"));
    for (const auto& remedy : verdict.remedies)
        QCOMPARE(remedy->allowed, QStringLiteral("ask"));
    QCOMPARE(verdict.questions.size(), 1 + 4 + 5);
    for (const auto& question : verdict.questions)
        QCOMPARE(question.why, QStringLiteral("silent"));
}

void RulesTest::factsThatDecideNothingAreNotRead() {
    const auto read = rulesOf(plainAgreement(QStringLiteral("L1"))).factsRead();

    QVERIFY(read.contains(agreements::Fact::Cause));
    QVERIFY(read.contains(agreements::Fact::AtEndTest));
    QVERIFY(read.contains(agreements::Fact::AcceptedOn));
    QVERIFY(!read.contains(agreements::Fact::FaultOn));
    QVERIFY(!read.contains(agreements::Fact::SoldOn));
    QVERIFY(!read.contains(agreements::Fact::HomeVisit));
}

void RulesTest::aLimitUsedUpAtClosingTimeIsDueThen() {
    const auto rules = compiled(templateWith(R"([{"clause":"c1","rows":[{"then":[
        {"deadline":"visit","from":"reported_at","hours":20,
         "service_hours":["08:00","18:00"]}]}]}])"));
    agreements::Facts facts;
    facts.set(agreements::Fact::ReportedAt, core::instantFromIso(u"2026-06-10T18:00:00+08:00")->ms);

    const auto verdict = rules->judge(facts);

    const auto due = std::get<core::Instant>(verdict.deadlines.first().due);
    QCOMPARE(core::isoInstant(due, rules->zone()), QStringLiteral("2026-06-12T18:00:00+08:00"));
}

void RulesTest::noCodeNamesABuiltInTemplate() {
    QStringList wrong;
    int count = 0;
    QDirIterator files(QStringLiteral(AFTERCARE_SOURCE_DIR "/modules"),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.sql")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        // The sample chooses among the built-in templates, it is no rule.
        if (QFileInfo(file).fileName().startsWith(QStringLiteral("sample")))
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        ++count;
        for (const QString& id : agreements::builtInTemplates().keys())
            for (const char quote : {'"', '\''})
                if (text.contains(quote + id.toUtf8() + quote))
                    wrong.append(file.fileName() + QStringLiteral(" names ") + id);
    }
    QVERIFY(count > 100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

REGISTER_TEST(RulesTest)

#include "rulestest.moc"
