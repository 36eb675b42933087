#include "agreements/domain/documentcheck.h"
#include "agreements/domain/wording.h"

#include "documentsamples.h"
#include "testsuite.h"

#include <QTest>

using agreements::Amount;
using agreements::DutyTerm;
using agreements::Language;
using agreements::Template;
using agreements::TemplateProblem;
using agreements::Term;
using agreements::Value;
using agreements::ValueRow;
using agreements::Values;
using agreements::VariableType;
using documentsamples::withText;

namespace {

QStringList placesOf(const QList<TemplateProblem>& problems) {
    QStringList places;
    for (const TemplateProblem& problem : problems)
        places.append(problem.place);
    return places;
}

/// Uses each variable but the company, so that only what a test changes is wrong.
Template complete() {
    return withText(
        u"{{fee}}{{rate}}{{months}}{{from}}{{who}}{{phone}}{{payer}}{{units}}"
        "{{for r in list}}{{r.name}}{{r.price}}{{end}}{{if mode = add}}{{end}}"_qs);
}

}  // namespace

class DocumentCheckTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsATemplateInWhichAllIsUsed();
    void namesWhatATextGetsWrong_data();
    void namesWhatATextGetsWrong();
    void namesLoopsOfIncludes();
    void namesIncludesThatGoTooDeep();
    void doubtsLanguagesThatNameDifferentBlanks();
    void namesUnusedVariables();
    void namesWhatIsDeclaredWrong();
    void namesVariablesOfTheWrongTypeInTerms();
    void listsTheVariablesOfDuties();
    void checksValues_data();
    void checksValues();
    void checksTablesRowByRow();
    void listsWhatStandsInTheWayOfSigning();
};

void DocumentCheckTest::acceptsATemplateInWhichAllIsUsed() {
    QCOMPARE(agreements::checkTemplate(complete()), QList<TemplateProblem>());
}

void DocumentCheckTest::namesWhatATextGetsWrong_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("no variable") << u"a\n{{none}}"_qs << 2;
    QTest::newRow("no switch") << u"{{if none = a}}{{end}}"_qs << 1;
    QTest::newRow("switch without such an option") << u"\n\n{{if mode = none}}{{end}}"_qs << 3;
    QTest::newRow("choice without such an option") << u"{{if payer = c}}{{end}}"_qs << 1;
    QTest::newRow("switch printed") << u"{{mode}}"_qs << 1;
    QTest::newRow("table printed") << u"{{list}}"_qs << 1;
    QTest::newRow("table compared") << u"{{if list = a}}{{end}}"_qs << 1;
    QTest::newRow("no table") << u"{{for r in fee}}{{end}}"_qs << 1;
    QTest::newRow("no column") << u"{{for r in list}}\n{{r.none}}{{end}}"_qs << 2;
    QTest::newRow("filter") << u"{{who|money}}"_qs << 1;
    QTest::newRow("filter of a column") << u"{{for r in list}}{{r.name|date}}{{end}}"_qs << 1;
    QTest::newRow("no clause") << u"{{clause S9}}"_qs << 1;
    QTest::newRow("no snippet") << u"{{include none}}"_qs << 1;
    QTest::newRow("not closed") << u"{{fee"_qs << 1;
    QTest::newRow("control character") << u"a\n\u0007"_qs << 2;
}

void DocumentCheckTest::namesWhatATextGetsWrong() {
    QFETCH(const QString, text);
    QFETCH(const int, line);
    Template agreement = withText(u"a"_qs);
    agreement.clauses[0].clauses = {documentsamples::clause(u"S2"_qs, {})};
    agreement.clauses[0].clauses[0].text.in(Language::Traditional) = text;
    const QString place = u"clauses[0].clauses[0].text.zh_TW:%1"_qs.arg(line);

    QCOMPARE(placesOf(agreements::textProblems(agreement)), QStringList{place});
    const auto wording = agreements::Wording::compile(agreement);
    QVERIFY(!wording);
    QCOMPARE(wording.error().code, u"text/wrong"_qs);
    QCOMPARE(wording.error().detail, place);
}

void DocumentCheckTest::namesLoopsOfIncludes() {
    Template agreement = withText(u"{{include one}}"_qs);
    agreement.snippets = {{u"one"_qs, documentsamples::inAll(u"\n{{include two}}"_qs)},
                          {u"two"_qs, documentsamples::inAll(u"{{include one}}"_qs)}};

    QCOMPARE(placesOf(agreements::textProblems(agreement)),
             (QStringList{u"snippets.two.zh_CN:1"_qs, u"snippets.two.zh_TW:1"_qs,
                          u"snippets.two.en:1"_qs}));
}

void DocumentCheckTest::namesIncludesThatGoTooDeep() {
    Template agreement = withText(u"a"_qs);
    for (int i = 0; i < 1'000; ++i)
        agreement.snippets.append(
            {u"s%1"_qs.arg(i), documentsamples::inAll(u"{{include s%1}}"_qs.arg(i + 1))});
    agreement.snippets.append({u"s1000"_qs, documentsamples::inAll(u"a"_qs)});
    Template shallow = agreement;
    shallow.snippets = agreement.snippets.mid(985);

    QVERIFY(agreements::textProblems(agreement).size() > 3);
    QCOMPARE(agreements::textProblems(shallow), QList<TemplateProblem>());
}

void DocumentCheckTest::doubtsLanguagesThatNameDifferentBlanks() {
    Template agreement = complete();
    agreement.clauses.append(documentsamples::clause(u"S2"_qs, u"{{fee}}"_qs));
    agreement.clauses[1].text.in(Language::English) = u"{{rate}}"_qs;

    const QList<TemplateProblem> problems = agreements::checkTemplate(agreement);

    QCOMPARE(placesOf(problems), QStringList{u"clauses[1].text.en"_qs});
    QCOMPARE(problems[0].severity, TemplateProblem::Severity::Doubtful);
    QVERIFY(problems[0].sentence.contains(u"fee, rate"));
    QVERIFY(agreements::Wording::compile(agreement));
}

void DocumentCheckTest::namesUnusedVariables() {
    Template agreement = complete();
    agreement.clauses[0].text = documentsamples::inAll(u"{{fee}}"_qs);
    agreement.variables = agreement.variables.mid(0, 3);
    agreement.variables[0].standardFrom = u"rate"_qs;
    agreement.variables[1].type = VariableType::Money;

    QCOMPARE(placesOf(agreements::checkTemplate(agreement)), QStringList{u"variables[2]"_qs});

    agreement.signatures = {{u"A"_qs, {{{}, u"months"_qs, false}}}};
    QCOMPARE(placesOf(agreements::checkTemplate(agreement)), QStringList());
}

void DocumentCheckTest::namesWhatIsDeclaredWrong() {
    Template agreement = complete();
    agreement.variables[0].standard = u"much"_qs;
    agreement.variables[1].standardFrom = u"fee"_qs;
    agreement.variables[2].standardFrom = u"months"_qs;
    agreement.variables[6].options.append(agreement.variables[6].options[0]);
    agreement.variables.append(agreement.variables[9]);
    agreement.switches[0].standard = u"none"_qs;
    agreement.clauses.append(agreement.clauses[0]);

    QCOMPARE(placesOf(agreements::checkTemplate(agreement)),
             (QStringList{u"variables[10]"_qs, u"variables[0].default"_qs,
                          u"variables[1].default_from"_qs, u"variables[2].default_from"_qs,
                          u"variables[6]"_qs, u"switches[0].default"_qs, u"clauses[1]"_qs}));
}

void DocumentCheckTest::namesVariablesOfTheWrongTypeInTerms() {
    Template agreement = complete();
    const auto duty = [](const QString& variable) {
        Term term;
        term.body =
            DutyTerm{u"notice"_qs, {{u"days"_qs, Amount{Amount::From::Variable, 0, variable}}}};
        return term;
    };
    agreement.terms = {duty(u"months"_qs), duty(u"who"_qs), duty(u"none"_qs)};

    QCOMPARE(placesOf(agreements::checkTemplate(agreement)),
             (QStringList{u"terms[1]"_qs, u"terms[2]"_qs}));
}

void DocumentCheckTest::listsTheVariablesOfDuties() {
    Term term;
    term.body = DutyTerm{u"x"_qs,
                         {{u"a"_qs, Amount{Amount::From::Variable, 0, u"one"_qs}},
                          {u"b"_qs, u"text"_qs},
                          {u"c"_qs, Amount{Amount::From::Constant, 3, {}}}}};

    QCOMPARE(agreements::usedVariables(term), QStringList{u"one"_qs});
}

void DocumentCheckTest::checksValues_data() {
    QTest::addColumn<int>("variable");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    const auto row = [](int variable, const char* text, bool isRight) {
        QTest::addRow("%d %s", variable, text) << variable << QString::fromUtf8(text) << isRight;
    };
    row(0, "12.50", true);
    row(0, "0", true);
    row(0, "-1", false);
    row(0, "1.234", false);
    row(0, "1,234.00", false);
    row(0, "1.", false);
    row(0, ".5", false);
    row(0, "99999999999999999999", false);
    row(1, "2.5", true);
    row(1, "0.0001", true);
    row(1, "0.00001", false);
    row(1, "2%", false);
    row(2, "1", true);
    row(2, "36", true);
    row(2, "0", false);
    row(2, "37", false);
    row(2, "1.0", false);
    row(2, "+1", false);
    row(3, "2024-02-29", true);
    row(3, "2026-02-29", false);
    row(3, "2026/07/05", false);
    row(4, "any\ntext", true);
    row(4, "bell\a", false);
    row(4, "  ", false);
    row(5, "0592-5551234", true);
    row(5, "13812345678", true);
    row(5, "1381234567", false);
    row(5, "ask Li", false);
    row(6, "a", true);
    row(6, "A", false);
    row(8, "SN1\nSN2", true);
    row(9, "Company", true);
    row(9, "two\nlines", false);
}

void DocumentCheckTest::checksValues() {
    QFETCH(const int, variable);
    QFETCH(const QString, text);
    QFETCH(const bool, isRight);
    const Template agreement = complete();

    const auto problems = agreements::checkValue(agreement.variables[variable], Value(text),
                                                 u"field"_qs, Language::English);

    QCOMPARE(problems.isEmpty(), isRight);
    if (!isRight) {
        QCOMPARE(problems[0].field, u"field"_qs);
        QVERIFY(problems[0].sentence.contains(agreement.variables[variable].name));
    }
}

void DocumentCheckTest::checksTablesRowByRow() {
    const Template agreement = complete();
    const Value value(
        QList<ValueRow>{{{u"price"_qs, u"1"_qs}}, {{u"price"_qs, u"x"_qs}, {u"z"_qs, u"1"_qs}}});

    const auto problems =
        agreements::checkValue(agreement.variables[7], value, u"list"_qs, Language::English);

    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].field, u"list[1].price"_qs);
    QCOMPARE(problems[1].field, u"list[1].z"_qs);
}

void DocumentCheckTest::listsWhatStandsInTheWayOfSigning() {
    Template agreement = complete();
    agreement.variables[0].isRequired = true;
    agreement.variables[1].isRequired = true;
    agreement.variables[1].standard = u"2"_qs;

    const auto problems = agreements::checkDraft(
        agreement, {{u"from"_qs, Value(u"x"_qs)}, {u"none"_qs, Value(u"x"_qs)}},
        {{u"first_day"_qs, u"never"_qs}, {u"other"_qs, u"x"_qs}}, Language::English);
    QStringList fields;
    for (const core::FieldProblem& problem : problems)
        fields.append(problem.field);

    QCOMPARE(fields, (QStringList{u"fee"_qs, u"from"_qs, u"none"_qs, u"first_day"_qs, u"mode"_qs,
                                  u"other"_qs}));
    QVERIFY(agreements::checkDraft(agreement, {{u"fee"_qs, Value(u"1"_qs)}},
                                   {{u"mode"_qs, u"add"_qs}}, Language::English)
                .isEmpty());
}

REGISTER_TEST(DocumentCheckTest)
#include "documentchecktest.moc"
