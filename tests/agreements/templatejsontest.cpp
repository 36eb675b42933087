#include "testsuite.h"
#include "verdictsamples.h"

#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templatejson.h"

using namespace verdictsamples;

/// The file of a template is read strictly, with the place of what is wrong, and within limits.
class TemplateJsonTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void whatIsWrongIsNamedWithItsPlace_data();
    void whatIsWrongIsNamedWithItsPlace();
    void aMillionVariablesAreTooMany();
    void tooManyVariablesAreNamed();
    void tooManyBytesAreRefused();
    void endlessDepthIsRefused();
    void aLoopOfIncludesIsNamed();
    void controlCharactersAreNamed();
    void aScriptIsNamed_data();
    void aScriptIsNamed();
    void cutAnywhereItIsAnErrorAndNoCrash();
};

void TemplateJsonTest::whatIsWrittenIsReadAgain_data() {
    QTest::addColumn<QString>("id");
    for (const QString& id : agreements::builtInTemplates().keys())
        QTest::newRow(qPrintable(id)) << id;
}

void TemplateJsonTest::whatIsWrittenIsReadAgain() {
    QFETCH(const QString, id);
    const agreements::Template& agreement = *builtIn(id);

    const QByteArray written = agreements::templateBytes(agreement);
    const auto read = agreements::parseTemplate(written);

    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == agreement);
    QCOMPARE(agreements::templateBytes(*read), written);
}

void TemplateJsonTest::whatIsWrongIsNamedWithItsPlace_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* members, const char* place) {
        QTest::newRow(place) << QByteArray(members) << QString::fromLatin1(place);
    };
    row(R"("clauses":[],"colour":1)", "colour");
    row(R"("clauses":{})", "clauses");
    row(R"("clauses":[{"id":"a"},{"id":1}])", "clauses[1].id");
    row(R"("clauses":[{"id":"a","clauses":[{"text":{}}]}])", "clauses[0].clauses[0].id");
    row(R"("clauses":[{"id":"a","text":{"de":"x"}}])", "clauses[0].text.de");
    row(R"("clauses":[{"id":"a","text":{"en":1}}])", "clauses[0].text.en");
    row(R"("clauses":[],"variables":[{"name":"A b","type":"text"}])", "variables[0].name");
    row(R"("clauses":[],"variables":[{"name":"a","type":"colour"}])", "variables[0].type");
    row(R"("clauses":[],"variables":[{"name":"a","type":"text","max":"x"}])", "variables[0].max");
    row(R"("clauses":[],"numbering":["roman"])", "numbering[0]");
    row(R"("clauses":[],"snippets":[])", "snippets");
    row(R"("clauses":[],"snippets":{"a":{},"a":{}})", "snippets.a");
    row(R"("clauses":[],"tests":{"a":[[{"fact":"cause"}]]})", "tests.a[0][0]");
    row(R"("clauses":[],"tests":{"a":[[{}]]})", "tests.a[0][0]");
    row(R"("clauses":[],"terms":[{}])", "terms[0].rows");
    row(R"("clauses":[],"terms":[{"rows":[{"then":[{}]}]}])", "terms[0].rows[0].then[0]");
    row(R"("clauses":[],"terms":[{"rows":[{"then":[{"lines":[]}]}]}])",
        "terms[0].rows[0].then[0].ask");
    row(R"("clauses":[],"terms":[{"rows":[{"then":[{"lines":[],"payer":"A"}]}]}])",
        "terms[0].rows[0].then[0].basis");
    row(R"("clauses":[],"terms":[{"rows":[{"then":[{"deadline":"a","from":"b"}]}]}])",
        "terms[0].rows[0].then[0]");
    row(R"("clauses":[],"terms":[{"rows":[{"then":[{"deadline":"a","from":"b","hours":1,
           "service_hours":["18:00","08:00"]}]}]}])",
        "terms[0].rows[0].then[0].service_hours");
    row(R"("clauses":[],"terms":[{"rows":[{"then":[],"clause":"c","colour":1}]}])",
        "terms[0].rows[0].colour");
    row(R"("clauses":[],"terms":[{"window":"w","start":{"fact":"a"}}])", "terms[0].lengths");
    row(R"("clauses":[],"terms":[{"window":"w","start":{"fact":"a"},
           "lengths":[{"months":1.0}]}])",
        "terms[0].lengths[0].months");
    row(R"("clauses":[],"terms":[{"window":"w","start":{"fact":"a"},
           "lengths":[{"months":-1}]}])",
        "terms[0].lengths[0].months");
    row(R"("clauses":[],"signature":[{"lines":[]}])", "signature[0].party");
}

void TemplateJsonTest::whatIsWrongIsNamedWithItsPlace() {
    QFETCH(const QByteArray, members);

    const auto read =
        agreements::parseTemplate(R"({"format":1,"id":"X","relation":"customer",)" + members + "}");

    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, QStringLiteral("template/json"));
    QCOMPARE(read.error().detail, QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(read.error().message.contains(read.error().detail));
}

void TemplateJsonTest::aMillionVariablesAreTooMany() {
    QByteArray file = R"({"format":1,"id":"X","relation":"customer","clauses":[],"variables":[)";
    file += QByteArray("0,").repeated(1'000'000) + "0]}";

    const auto read = agreements::parseTemplate(file);

    QCOMPARE(read.error().code, QStringLiteral("template/json"));
    QVERIFY(read.error().detail.startsWith(QStringLiteral("variables[")));
}

void TemplateJsonTest::tooManyVariablesAreNamed() {
    QByteArray file = R"({"format":1,"id":"X","relation":"customer","clauses":[],"variables":[)";
    for (int i = 0; i <= 2'000; ++i)
        file += (i > 0 ? "," : "") + QByteArray(R"({"name":"v)") + QByteArray::number(i) +
                R"(","type":"text"})";
    file += "]}";

    const auto read = agreements::parseTemplate(file);

    QCOMPARE(read.error().detail, QStringLiteral("variables[2000]"));
}

void TemplateJsonTest::tooManyBytesAreRefused() {
    const auto blanks = agreements::parseTemplate(QByteArray(4 * 1024 * 1024 + 1, ' '));
    const auto variables = agreements::parseTemplate(
        R"({"format":1,"id":"X","relation":"customer","clauses":[],"variables":[)" +
        QByteArray(R"({"name":"a","type":"text"},)").repeated(1'000'000) + "0]}");

    QCOMPARE(blanks.error().code, QStringLiteral("template/size"));
    QCOMPARE(variables.error().code, QStringLiteral("template/size"));
    QVERIFY2(variables.error().detail.startsWith(QStringLiteral("variables[")),
             qPrintable(variables.error().detail));
}

void TemplateJsonTest::endlessDepthIsRefused() {
    const auto read =
        agreements::parseTemplate(R"({"format":1,"id":"X","relation":"customer","clauses":)" +
                                  QByteArray(R"([{"id":"a","clauses":)").repeated(1000) + "[]" +
                                  QByteArray("}]").repeated(1000) + "}");

    QCOMPARE(read.error().code, QStringLiteral("template/json"));
    QVERIFY2(read.error().detail.startsWith(QStringLiteral("clauses[0].clauses[0]")),
             qPrintable(read.error().detail + read.error().message));
}

void TemplateJsonTest::aLoopOfIncludesIsNamed() {
    const auto agreement = agreements::parseTemplate(R"({"format":1,"id":"X",
        "relation":"customer","snippets":{"a":{"en":"{{include b}}"},"b":{"en":"{{include a}}"}},
        "clauses":[{"id":"c","text":{"en":"first\n{{include a}}"}}]})");

    const auto problems = agreements::textProblems(agreement.value());

    QVERIFY(!problems.isEmpty());
    QVERIFY2(problems.first().place.contains(u':'), qPrintable(problems.first().place));
}

void TemplateJsonTest::controlCharactersAreNamed() {
    const auto agreement = agreements::parseTemplate(R"({"format":1,"id":"X",
        "relation":"customer","clauses":[{"id":"c","text":{"en":"one\ntwo\u0007"}}]})");

    const auto problems = agreements::textProblems(agreement.value());

    QVERIFY(!problems.isEmpty());
    QCOMPARE(problems.first().place, QStringLiteral("clauses[0].text.en:2"));
}

void TemplateJsonTest::aScriptIsNamed_data() {
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* members, const char* place) {
        QTest::newRow(place) << QByteArray(members) << QString::fromLatin1(place);
    };
    row(R"("clauses":[{"id":"c","text":{"en":"one\n<script>alert(1)</script>"}}])",
        "clauses[0].text.en:2");
    row(R"("clauses":[{"id":"c","text":{"en":"one\ntwo\n{{exec rm}}"}}])", "clauses[0].text.en:3");
    row(R"("clauses":[{"id":"c","heading":{"zh_TW":"<Script>"}}])", "clauses[0].heading.zh_TW:1");
    row(R"("clauses":[],"title":{"en":"<script>"})", "title.en:1");
    row(R"("clauses":[{"id":"a","clauses":[{"id":"b\u0007"}]}])", "clauses[0].clauses[0].id:1");
    row(R"("clauses":[{"id":"a","source":["S1","\u0007"]}])", "clauses[0].source[1]:1");
    row(R"("clauses":[],"signature":[{"party":"<script>","lines":[]}])", "signature[0].party:1");
    row(R"("clauses":[],"note":{"en":"a\u0000"})", "note.en:1");
    row(R"("clauses":[],"variables":[{"name":"v","type":"company","label":{"en":"<script>"}}])",
        "variables[0].label.en:1");
    row(R"("clauses":[],"switches":[{"name":"s","options":[{"value":"a",
           "label":{"en":"\u202e"}}]}])",
        "switches[0].options[0].label.en:1");
    row(R"("clauses":[],"signature":[{"party":"A","lines":[{"label":{"en":"a\njavascript:b"}}]}])",
        "signature[0].lines[0].label.en:2");
}

void TemplateJsonTest::aScriptIsNamed() {
    QFETCH(const QByteArray, members);

    const auto agreement =
        agreements::parseTemplate(R"({"format":1,"id":"X","relation":"customer",)" + members + "}");
    QVERIFY2(agreement.has_value(), agreement ? "" : qPrintable(agreement.error().message));
    const auto problems = agreements::checkTemplate(*agreement);

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().place, QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(problems.first().severity, agreements::TemplateProblem::Severity::Wrong);
}

void TemplateJsonTest::cutAnywhereItIsAnErrorAndNoCrash() {
    const QByteArray whole = agreements::templateBytes(*builtIn(QStringLiteral("L1"))).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 997)
        QVERIFY(!agreements::parseTemplate(QByteArrayView(whole).first(size)).has_value());
}

REGISTER_TEST(TemplateJsonTest)

#include "templatejsontest.moc"
