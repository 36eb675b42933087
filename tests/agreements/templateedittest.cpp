#include "agreements/domain/templateedit.h"
#include "testsuite.h"
#include "verdictsamples.h"

#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templatejson.h"
#include "agreements/domain/wording.h"

using namespace verdictsamples;
using agreements::Clause;
using agreements::Language;
using agreements::Template;
using agreements::Variable;

namespace {

Clause clauseOf(const QString& id, const QString& text = {}) {
    Clause clause;
    clause.id = id;
    clause.text.in(Language::Simplified) = text;
    return clause;
}

Variable companyNamed(const QString& name) {
    Variable variable;
    variable.name = name;
    variable.type = agreements::VariableType::Company;
    return variable;
}

Template twoClauses() {
    Template agreement;
    agreement.id = QStringLiteral("X");
    agreement = agreements::addClause(agreement, clauseOf(QStringLiteral("a"))).value();
    agreement = agreements::addClause(agreement, clauseOf(QStringLiteral("b"))).value();
    return agreements::addClause(agreement, clauseOf(QStringLiteral("a1")), {QStringLiteral("a")})
        .value();
}

QStringList idsOf(const QList<Clause>& clauses) {
    QStringList ids;
    for (const Clause& clause : clauses) {
        ids.append(clause.id);
        const QStringList within = idsOf(clause.clauses);
        if (!within.isEmpty())
            ids.append(u'(' + within.join(u' ') + u')');
    }
    return ids;
}

/// Returns and exchanges of one template, freight of another, parts of a third.
core::Result<Template> mixedTemplate() {
    const Template* computers = builtIn(QStringLiteral("L3"));
    const Template* trucks = builtIn(QStringLiteral("T1"));
    const Template* appliances = builtIn(QStringLiteral("T2"));
    CORE_ASSIGN(Template made, agreements::setId({}, QStringLiteral("mixed")));
    made = agreements::setRelation(made, agreements::Relation::DealerMaker);
    made = agreements::setTitle(made, Language::Simplified, QStringLiteral("混合售后服务协议"));
    made = agreements::setNumbering(
        made, {agreements::Numbering::CnComma, agreements::Numbering::ArabicDot});
    CORE_ASSIGN(made, agreements::addVariable(made, companyNamed(QStringLiteral("party_a"))));
    CORE_ASSIGN(made, agreements::addVariable(made, companyNamed(QStringLiteral("party_b"))));
    CORE_ASSIGN(made, agreements::addClause(
                          made, clauseOf(QStringLiteral("parties"),
                                         QStringLiteral("甲方：{{party_a}}\n乙方：{{party_b}}"))));
    const QList<std::pair<const Template*, QString>> copied{{computers, QStringLiteral("S180")},
                                                            {computers, QStringLiteral("S194")},
                                                            {computers, QStringLiteral("S186")},
                                                            {trucks, QStringLiteral("T1.III.2")},
                                                            {appliances, QStringLiteral("T2.6")}};
    for (const auto& [from, clause] : copied) {
        CORE_ASSIGN(made, agreements::copyClause(made, *from, clause));
    }
    return made;
}

agreements::AgreementCopy signedCopy(const Template& agreement) {
    return {agreement,
            {{QStringLiteral("party_a"), agreements::Value(QStringLiteral("甲公司"))},
             {QStringLiteral("party_b"), agreements::Value(QStringLiteral("乙公司"))},
             {QStringLiteral("free_part_limit"), agreements::Value(QStringLiteral("30.00"))}},
            {},
            {},
            QStringLiteral("Asia/Shanghai"),
            *core::Date::of(2026, 1, 1)};
}

}  // namespace

/// The steps of the editor of templates, and a seventh template made with them alone.
class TemplateEditTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clausesAreAddedMovedAndRemoved();
    void aClauseIsNotMovedIntoItself();
    void anIdIsGivenOnce();
    void removingAClauseTakesItsTerms();
    void aWindowThatIsAskedForStays();
    void aBlankThatIsReadStays();
    void aSnippetThatIsIncludedStays();
    void aCopiedClauseBringsWhatItNeeds();
    void aCopyOfATakenIdIsRenamed();
    void aBlankOfAnotherTypeIsAClash();
    void anotherTestOfTheSameNameIsAClash();
    void theSeventhTemplateIsSound();
    void theSeventhTemplateIsDraftedAndSigned();
    void theSeventhTemplateJudges_data();
    void theSeventhTemplateJudges();
    void everyClauseOfEveryTemplateCanBeCopied_data();
    void everyClauseOfEveryTemplateCanBeCopied();
};

void TemplateEditTest::clausesAreAddedMovedAndRemoved() {
    const Template before = twoClauses();
    QCOMPARE(idsOf(before.clauses).join(u' '), QStringLiteral("a (a1) b"));

    const auto moved = agreements::moveClause(before, QStringLiteral("a1"), {{}, 0});
    QCOMPARE(idsOf(moved->clauses).join(u' '), QStringLiteral("a1 a b"));
    const auto removed = agreements::removeClause(*moved, QStringLiteral("a"));
    QCOMPARE(idsOf(removed->clauses).join(u' '), QStringLiteral("a1 b"));

    QCOMPARE(idsOf(before.clauses).join(u' '), QStringLiteral("a (a1) b"));
    QCOMPARE(agreements::moveClause(before, QStringLiteral("z"), {}).error().code,
             QStringLiteral("edit/unknown"));
    QCOMPARE(agreements::moveClause(before, QStringLiteral("a"), {{}, 7}).error().code,
             QStringLiteral("edit/place"));
}

void TemplateEditTest::aClauseIsNotMovedIntoItself() {
    for (const char* parent : {"a", "a1"})
        QCOMPARE(agreements::moveClause(twoClauses(), QStringLiteral("a"),
                                        {QString::fromLatin1(parent), 0})
                     .error()
                     .code,
                 QStringLiteral("edit/place"));
}

void TemplateEditTest::anIdIsGivenOnce() {
    QCOMPARE(agreements::addClause(twoClauses(), clauseOf(QStringLiteral("a1"))).error().code,
             QStringLiteral("edit/taken"));
    const auto named = agreements::addVariable(twoClauses(), companyNamed(QStringLiteral("x")));
    agreements::Switch decision;
    decision.name = QStringLiteral("x");
    QCOMPARE(agreements::addSwitch(*named, decision).error().code, QStringLiteral("edit/taken"));
    decision.name = QStringLiteral("first_day");
    QCOMPARE(agreements::addSwitch(*named, decision).error().code, QStringLiteral("edit/taken"));
}

void TemplateEditTest::removingAClauseTakesItsTerms() {
    const Template& before = *builtIn(QStringLiteral("T1"));

    const auto after = agreements::removeClause(before, QStringLiteral("T1.III.2"));

    auto copy = copyOf(plainAgreement(QStringLiteral("T1")));
    copy.agreement = after.value();
    const auto rules = agreements::rulesOf(copy);
    QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
    const auto verdict = rules->judge(factsOf(object(
        R"({"id":"c","reported_at":"2026-03-08T09:30:00+08:00","unit":{"sold_on":"2026-03-01"},
            "facts":{"cause":"quality","returned_to_maker":true}})")));
    QCOMPARE(verdict.payers[0]->payer, QStringLiteral("A"));
    QCOMPARE(verdict.payers[2]->payer, QStringLiteral("ask"));
}

void TemplateEditTest::aWindowThatIsAskedForStays() {
    QCOMPARE(agreements::removeClause(*builtIn(QStringLiteral("T1")), QStringLiteral("S73"))
                 .error()
                 .code,
             QStringLiteral("edit/needed"));
}

void TemplateEditTest::aBlankThatIsReadStays() {
    const Template& agreement = *builtIn(QStringLiteral("T1"));
    for (const char* name : {"plan_hours", "party_a", "warranty_start", "hotline"})
        QCOMPARE(agreements::removeVariable(agreement, QString::fromLatin1(name)).error().code,
                 QStringLiteral("edit/needed"));
    QCOMPARE(agreements::removeSwitch(*builtIn(QStringLiteral("T2")),
                                      QStringLiteral("cabinet_without_core"))
                 .error()
                 .code,
             QStringLiteral("edit/needed"));
    QCOMPARE(agreements::removeTest(agreement, QStringLiteral("returned")).error().code,
             QStringLiteral("edit/needed"));
}

void TemplateEditTest::aSnippetThatIsIncludedStays() {
    Template agreement;
    agreements::Clause clause;
    clause.id = QStringLiteral("c1");
    clause.text.in(agreements::Language::English) = QStringLiteral("{{include hotline}}");
    agreement = *agreements::addClause(agreement, clause);
    agreement = *agreements::setSnippet(agreement, {QStringLiteral("hotline"), {}});
    agreement = *agreements::setSnippet(agreement, {QStringLiteral("other"), {}});
    const auto codeOf = [](const core::Result<Template>& step) {
        return step ? QString() : step.error().code;
    };

    QCOMPARE(codeOf(agreements::removeSnippet(agreement, QStringLiteral("hotline"))),
             QStringLiteral("edit/needed"));
    QCOMPARE(codeOf(agreements::renameSnippet(agreement, QStringLiteral("hotline"),
                                              QStringLiteral("phone"))),
             QStringLiteral("edit/needed"));
    QCOMPARE(codeOf(agreements::renameSnippet(agreement, QStringLiteral("other"),
                                              QStringLiteral("hotline"))),
             QStringLiteral("edit/taken"));
    QCOMPARE(codeOf(agreements::renameSnippet(agreement, QStringLiteral("other"),
                                              QStringLiteral("No name"))),
             QStringLiteral("edit/place"));
    QCOMPARE(codeOf(agreements::removeSnippet(agreement, QStringLiteral("nobody"))),
             QStringLiteral("edit/unknown"));
    agreement = *agreements::renameSnippet(agreement, QStringLiteral("other"), QStringLiteral("a"));
    QCOMPARE(agreement.snippets.first().name, QStringLiteral("a"));
    QVERIFY(agreements::removeSnippet(agreement, QStringLiteral("a")));
}

void TemplateEditTest::aCopiedClauseBringsWhatItNeeds() {
    const auto made =
        agreements::copyClause({}, *builtIn(QStringLiteral("T1")), QStringLiteral("T1.III.2"));

    QVERIFY(made.has_value());
    QCOMPARE(idsOf(made->clauses).join(u' '), QStringLiteral("T1.III.2 (S87 S88)"));
    QCOMPARE(made->tests.size(), 1);
    QCOMPARE(made->tests.first().name, QStringLiteral("returned"));
    QStringList blanks;
    for (const Variable& variable : made->variables)
        blanks.append(variable.name);
    QVERIFY(blanks.contains(QStringLiteral("warranty_months")));
    QVERIFY(blanks.contains(QStringLiteral("warranty_start")));
    QVERIFY(!blanks.contains(QStringLiteral("plan_hours")));
    QCOMPARE(made->terms.size(), 2);
    QVERIFY(std::holds_alternative<agreements::WindowTerm>(made->terms.first().body));
}

void TemplateEditTest::aCopyOfATakenIdIsRenamed() {
    const Template& trucks = *builtIn(QStringLiteral("T1"));

    const auto once = agreements::copyClause({}, trucks, QStringLiteral("S88"));
    const auto twice = agreements::copyClause(*once, trucks, QStringLiteral("S88"));

    QCOMPARE(idsOf(twice->clauses).join(u' '), QStringLiteral("S88 S88-2"));
    QCOMPARE(std::get<agreements::TableTerm>(twice->terms.last().body).rows.last().origin.clause,
             QStringLiteral("S88-2"));
}

void TemplateEditTest::aBlankOfAnotherTypeIsAClash() {
    const auto made = agreements::addVariable({}, companyNamed(QStringLiteral("free_part_limit")));

    const auto copied =
        agreements::copyClause(*made, *builtIn(QStringLiteral("T2")), QStringLiteral("S121"));

    QCOMPARE(copied.error().code, QStringLiteral("edit/clash"));
    QCOMPARE(copied.error().detail, QStringLiteral("free_part_limit"));
}

void TemplateEditTest::anotherTestOfTheSameNameIsAClash() {
    const auto made = agreements::setTest({}, {QStringLiteral("returned"), {}});

    const auto copied =
        agreements::copyClause(*made, *builtIn(QStringLiteral("T1")), QStringLiteral("T1.III.2"));

    QCOMPARE(copied.error().code, QStringLiteral("edit/clash"));
    QCOMPARE(copied.error().detail, QStringLiteral("returned"));
}

void TemplateEditTest::theSeventhTemplateIsSound() {
    const auto made = mixedTemplate();
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));

    for (const auto& problem : agreements::checkTemplate(*made))
        QVERIFY2(problem.severity != agreements::TemplateProblem::Severity::Wrong,
                 qPrintable(problem.place + u' ' + problem.sentence));
    QVERIFY(*agreements::parseTemplate(agreements::templateBytes(*made)) == *made);
}

void TemplateEditTest::theSeventhTemplateIsDraftedAndSigned() {
    const auto copy = signedCopy(mixedTemplate().value());

    const auto read = agreements::copyFromBytes(agreements::copyBytes(copy));
    const auto document = agreements::Wording::compile(copy.agreement)
                              ->render(copy.values, copy.switches, copy.language);

    QVERIFY(*read == copy);
    QCOMPARE(agreements::copyHash(*read).size(), 64);
    const QString text = agreements::plainText(document.value());
    QVERIFY(text.contains(QStringLiteral("甲公司")));
    QVERIFY(text.contains(QStringLiteral("30.00")));
}

void TemplateEditTest::theSeventhTemplateJudges_data() {
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* day, const char* value, const char* expected) {
        QTest::newRow(
            qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(day), QLatin1String(value))))
            << QString::fromLatin1(day) << QString::fromLatin1(value)
            << QString::fromLatin1(expected);
    };
    // kind, repair exchange return, freight to the maker and its row, issue of the part
    row("2026-03-08", "30.00", "return_window yes yes yes A S87 free");
    row("2026-03-09", "30.01", "exchange_window yes yes no A S87 old_for_new");
    row("2026-03-16", "30.01", "exchange_window yes yes no A S87 old_for_new");
    row("2026-03-17", "29.99", "warranty_repair yes no no A S87 free");
    row("2027-03-01", "29.99", "warranty_repair yes no no A S87 free");
    row("2027-03-02", "99.00", "out_of_warranty yes no no B S88 old_for_new");
}

void TemplateEditTest::theSeventhTemplateJudges() {
    QFETCH(const QString, day);
    QFETCH(const QString, value);
    QFETCH(const QString, expected);
    const auto rules = agreements::rulesOf(signedCopy(mixedTemplate().value()));
    QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().message));
    QJsonObject oneCase = object(R"({"id":"c","unit":{"invoiced_on":"2026-03-01",
        "product_group":"heater"},"facts":{"cause":"quality","listed_fault":true,
        "returned_to_maker":true}})");
    oneCase.insert(QStringLiteral("reported_at"), day + QStringLiteral("T23:59:59+08:00"));
    oneCase.insert(
        QStringLiteral("part"),
        QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("old_part_returned"), true}});

    const auto verdict = rules->judge(factsOf(oneCase));

    const auto& freight = verdict.payers[2].value();
    const auto& part = verdict.payers[6].value();
    QCOMPARE((QStringList{verdict.kind, verdict.remedies[0]->allowed, verdict.remedies[2]->allowed,
                          verdict.remedies[3]->allowed, freight.payer,
                          freight.ground.source.join(u','), part.basis})
                 .join(u' '),
             expected);
    QCOMPARE(freight.ground.clause.left(2), QStringLiteral("五、"));
    QCOMPARE(part.ground.clause.left(2), QStringLiteral("六、"));
}

void TemplateEditTest::everyClauseOfEveryTemplateCanBeCopied_data() {
    QTest::addColumn<QString>("id");
    for (const QString& id : agreements::builtInTemplates().keys())
        QTest::newRow(qPrintable(id)) << id;
}

void TemplateEditTest::everyClauseOfEveryTemplateCanBeCopied() {
    QFETCH(const QString, id);
    const Template& from = *builtIn(id);

    for (const Clause& clause : from.clauses) {
        const auto made = agreements::copyClause({}, from, clause.id);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        const auto again = agreements::parseTemplate(
            agreements::templateBytes(agreements::setId(*made, QStringLiteral("Y")).value()));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        auto copy = copyOf(plainAgreement(id));
        copy.agreement = *again;
        const auto rules = agreements::rulesOf(copy);
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(clause.id + rules.error().message));
    }
}

REGISTER_TEST(TemplateEditTest)

#include "templateedittest.moc"
