#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/wording.h"

#include "documentsamples.h"
#include "testsuite.h"

#include <QTest>

using agreements::Document;
using agreements::DocumentRun;
using agreements::Language;
using agreements::Switches;
using agreements::Template;
using agreements::TemplateProblem;
using agreements::Value;
using agreements::ValueRow;
using agreements::Values;
using agreements::Wording;
using documentsamples::withText;

namespace {

Values someValues() {
    return {{u"fee"_qs, Value(u"1234.5"_qs)},
            {u"rate"_qs, Value(u"2.50"_qs)},
            {u"months"_qs, Value(u"12"_qs)},
            {u"from"_qs, Value(u"2026-07-05"_qs)},
            {u"who"_qs, Value(u"<b>{{fee}}</b>"_qs)},
            {u"payer"_qs, Value(u"b"_qs)},
            {u"units"_qs, Value(u"A1\nA2"_qs)},
            {u"list"_qs, Value(QList<ValueRow>{{{u"name"_qs, u"x"_qs}, {u"price"_qs, u"1"_qs}},
                                               {{u"name"_qs, u"y"_qs}}})}};
}

QString printedText(const Template& agreement, const Values& values, const Switches& switches,
                    Language language) {
    const auto wording = Wording::compile(agreement);
    if (!wording)
        return wording.error().detail + u' ' + wording.error().message;
    const auto document = wording->render(values, switches, language);
    if (!document)
        return document.error().code;
    QStringList lines;
    for (const agreements::DocumentParagraph& paragraph : document->clauses[0].paragraphs)
        lines.append(agreements::plainText(paragraph));
    return lines.join(u'|');
}

}  // namespace

class DocumentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsValues_data();
    void printsValues();
    void keepsBlanksAndFilledOnesApart();
    void takesDefaults();
    void printsCompaniesThatNothingNamesAtTheHead();
    void fallsBackToALanguageThatIsWritten();
    void stopsAtItsLimits();
    void namesReferencesToWhatIsNotPrinted();
    void printsTheSignatures();
    void printsEveryBuiltInTemplate_data();
    void printsEveryBuiltInTemplate();
    void printsThreeHundredAgreementsAtOnce();
};

void DocumentTest::printsValues_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto row = [](const char* name, const QString& text, const QString& chinese,
                        const QString& english) {
        QTest::newRow(name) << text << chinese << english;
    };
    row("amount", u"{{fee}}元"_qs, u"1,234.50元"_qs, u"1,234.50元"_qs);
    row("money", u"{{fee|money}}"_qs, u"￥1,234.50"_qs, u"CNY 1,234.50"_qs);
    row("capitals", u"{{fee|capitals}}"_qs, u"壹仟贰佰叁拾肆元伍角整"_qs, u"CNY 1,234.50"_qs);
    row("percent", u"{{rate|percent}} {{rate}}%"_qs, u"2.5% 2.5%"_qs, u"2.5% 2.5%"_qs);
    row("cn", u"{{months|cn}}个月"_qs, u"十二个月"_qs, u"12个月"_qs);
    row("date", u"{{from|date}}"_qs, u"2026年7月5日"_qs, u"5 July 2026"_qs);
    row("choice", u"{{payer}}"_qs, u"乙方"_qs, u"Party B"_qs);
    row("values are no texts", u"{{who}}"_qs, u"<b>{{fee}}</b>"_qs, u"<b>{{fee}}</b>"_qs);
    row("units", u"{{units}}"_qs, u"A1、A2"_qs, u"A1, A2"_qs);
    row("nothing", u"({{phone}})"_qs, u"(________)"_qs, u"(________)"_qs);
    row("if", u"{{if payer = b}}B{{else}}A{{end}}{{if payer != b}}x{{end}}"_qs, u"B"_qs, u"B"_qs);
    row("given", u"{{if phone}}a{{else}}b{{end}}{{if list}}c{{end}}"_qs, u"bc"_qs, u"bc"_qs);
    row("switch", u"{{if mode = add}}a{{end}}{{if first_day = next_day}}n{{end}}"_qs, u"an"_qs,
        u"an"_qs);
    row("for", u"{{for r in list}}\n{{r.name}}: {{r.price|money}}{{end}}"_qs,
        u"x: ￥1.00|y: ________"_qs, u"x: CNY 1.00|y: ________"_qs);
    row("paragraphs", u" a \n\n \nb\n"_qs, u"a|b"_qs, u"a|b"_qs);
    row("clause", u"{{clause S1}}"_qs, u"一"_qs, u"I"_qs);
}

void DocumentTest::printsValues() {
    QFETCH(const QString, text);
    const Switches switches{{u"mode"_qs, u"add"_qs}};

    QTEST(printedText(withText(text), someValues(), switches, Language::Simplified), "chinese");
    QTEST(printedText(withText(text), someValues(), switches, Language::English), "english");
}

void DocumentTest::keepsBlanksAndFilledOnesApart() {
    const auto wording = Wording::compile(withText(u"a {{months|blank}} b {{fee|blank}}"_qs));

    const auto document = wording->render({{u"months"_qs, Value(u"3"_qs)}}, {}, Language::English);

    const agreements::DocumentParagraph expected{{DocumentRun::Kind::Plain, u"a "_qs},
                                                 {DocumentRun::Kind::Filled, u"3"_qs},
                                                 {DocumentRun::Kind::Plain, u" b "_qs},
                                                 {DocumentRun::Kind::Blank, {}}};
    QCOMPARE(document->clauses[0].paragraphs, QList<agreements::DocumentParagraph>(1, expected));
}

void DocumentTest::takesDefaults() {
    Template agreement = withText(u"{{months}} {{copies}}"_qs);
    agreement.variables[2].standard = u"12"_qs;
    agreement.variables.append(
        documentsamples::variable(u"copies"_qs, agreements::VariableType::Integer));
    agreement.variables.last().standardFrom = u"months"_qs;

    QCOMPARE(printedText(agreement, {}, {}, Language::English), u"12 12"_qs);
    QCOMPARE(printedText(agreement, {{u"months"_qs, Value(u"6"_qs)}}, {}, Language::English),
             u"6 6"_qs);
    QCOMPARE(printedText(agreement, {{u"copies"_qs, Value(u"6"_qs)}}, {}, Language::English),
             u"12 6"_qs);
}

void DocumentTest::printsCompaniesThatNothingNamesAtTheHead() {
    const auto atHead = Wording::compile(withText(u"a"_qs))
                            ->render({{u"maker"_qs, Value(u"M"_qs)}}, {}, Language::English);
    const auto inText =
        Wording::compile(withText(u"{{maker}}"_qs))->render({}, {}, Language::English);

    QCOMPARE(atHead->parties.size(), 1);
    QCOMPARE(atHead->parties[0].name.text, u"M"_qs);
    QVERIFY(inText->parties.isEmpty());
}

void DocumentTest::fallsBackToALanguageThatIsWritten() {
    Template agreement = withText(u"字"_qs);
    agreement.clauses[0].text.in(Language::English).clear();

    QCOMPARE(printedText(agreement, {}, {}, Language::English), u"字"_qs);
    QCOMPARE(agreements::missingTexts(agreement).value(Language::English), 1);
    QCOMPARE(agreements::missingTexts(agreement).value(Language::Traditional), 0);
}

void DocumentTest::stopsAtItsLimits() {
    const QString loops =
        u"{{for a in list}}{{for b in list}}{{for c in list}}{{for d in list}}"
        "{{if months}}x{{end}}{{end}}{{end}}{{end}}{{end}}"_qs;
    const Values values{{u"list"_qs, Value(QList<ValueRow>(1'000))}};

    QCOMPARE(printedText(withText(loops), values, {}, Language::English), u"text/size"_qs);
}

void DocumentTest::namesReferencesToWhatIsNotPrinted() {
    Template agreement = withText(u"see {{clause S2}}"_qs);
    agreement.clauses.append(documentsamples::clause(u"S2"_qs, u"a"_qs));
    agreements::Condition condition;
    condition.about = agreements::Condition::About::Switch;
    condition.name = u"mode"_qs;
    condition.values = {u"add"_qs};
    agreement.clauses[1].when = {condition};
    const auto wording = Wording::compile(agreement);

    QCOMPARE(wording->unprintedReferences({}, {{u"mode"_qs, u"add"_qs}}, Language::English),
             QStringList());
    QCOMPARE(wording->unprintedReferences({}, {{u"mode"_qs, u"replace"_qs}}, Language::English),
             QStringList{u"S2"_qs});
}

void DocumentTest::printsTheSignatures() {
    Template agreement = withText(u"a"_qs);
    agreement.signatures = {{u"A"_qs,
                             {{documentsamples::inAll(u"Seal"_qs), {}, true},
                              {documentsamples::inAll(u"Name"_qs), u"who"_qs, false}}}};

    const auto document =
        Wording::compile(agreement)->render({{u"who"_qs, Value(u"Li"_qs)}}, {}, Language::English);

    QCOMPARE(document->signatures.size(), 1);
    QVERIFY(document->signatures[0].lines[0].hasSeal);
    QCOMPARE(document->signatures[0].lines[0].value.kind, DocumentRun::Kind::Blank);
    QCOMPARE(document->signatures[0].lines[1].value.text, u"Li"_qs);
    QCOMPARE(agreements::plainText(*document),
             u"Title\nmaker: ________\nI. a\nSeal: ________\nName: Li"_qs);
}

void DocumentTest::printsEveryBuiltInTemplate_data() {
    QTest::addColumn<QString>("id");
    for (const QString& id : agreements::builtInTemplates().keys())
        QTest::newRow(qPrintable(id)) << id;
}

void DocumentTest::printsEveryBuiltInTemplate() {
    QFETCH(const QString, id);
    const Template agreement = agreements::builtInTemplates().value(id);

    const QList<TemplateProblem> problems = agreements::checkTemplate(agreement);
    const auto missing = agreements::missingTexts(agreement);
    const auto wording = Wording::compile(agreement);

    for (const TemplateProblem& problem : problems)
        QFAIL(qPrintable(problem.place + u": "_qs + problem.sentence));
    for (const Language language : agreements::allLanguages) {
        QCOMPARE(missing.value(language), 0);
        const auto document = wording->render({}, {}, language);
        QVERIFY(document);
        QVERIFY(document->clauses.size() > 5);
    }
}

void DocumentTest::printsThreeHundredAgreementsAtOnce() {
    const Template agreement = agreements::builtInTemplates().last();
    const auto wording = Wording::compile(agreement);
    QBENCHMARK_ONCE {
        for (int i = 0; i < 300; ++i)
            QVERIFY(wording->render({}, {}, Language::Simplified));
    }
}

REGISTER_TEST(DocumentTest)
#include "documenttest.moc"
