#include "agreements/domain/numberingplan.h"

#include "testsuite.h"

#include <QTest>

using agreements::Clause;
using agreements::Condition;
using agreements::Language;
using agreements::Numbering;
using agreements::NumberingPlan;
using agreements::Template;

namespace {

Clause numberedClause(const QString& id, const QList<Clause>& clauses = {}) {
    Clause clause;
    clause.id = id;
    clause.clauses = clauses;
    return clause;
}

Clause withSwitch(Clause clause, const QString& name, const QString& value) {
    Condition condition;
    condition.about = Condition::About::Switch;
    condition.name = name;
    condition.values = {value};
    clause.when = {condition};
    return clause;
}

}  // namespace

class NumberingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEachStyle_data();
    void writesEachStyle();
    void writesChineseNumerals_data();
    void writesChineseNumerals();
    void joinsLevelsIntoReferences_data();
    void joinsLevelsIntoReferences();
    void leavesOutAndDoesNotCountWhatIsNotPrinted();
    void countsOnThroughLevelsWithoutNumbers();
    void namesClausesWithoutNumber();
};

void NumberingTest::writesEachStyle_data() {
    QTest::addColumn<Numbering>("style");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("simplified");
    QTest::addColumn<QString>("traditional");
    QTest::addColumn<QString>("english");
    QTest::newRow("comma") << Numbering::CnComma << 5 << u"五、"_qs << u"五、"_qs << u"V."_qs;
    QTest::newRow("article") << Numbering::CnArticle << 12 << u"第十二条"_qs << u"第十二條"_qs
                             << u"Article 12"_qs;
    QTest::newRow("paren") << Numbering::CnParen << 3 << u"（三）"_qs << u"（三）"_qs << u"(c)"_qs;
    QTest::newRow("dot") << Numbering::ArabicDot << 7 << u"7."_qs << u"7."_qs << u"7."_qs;
    QTest::newRow("arabic paren") << Numbering::ArabicParen << 7 << u"(7)"_qs << u"(7)"_qs
                                  << u"(7)"_qs;
    QTest::newRow("circled") << Numbering::Circled << 1 << u"①"_qs << u"①"_qs << u"(1)"_qs;
    QTest::newRow("circled 20") << Numbering::Circled << 20 << u"⑳"_qs << u"⑳"_qs << u"(20)"_qs;
    QTest::newRow("circled 21") << Numbering::Circled << 21 << u"㉑"_qs << u"㉑"_qs << u"(21)"_qs;
    QTest::newRow("circled 36") << Numbering::Circled << 36 << u"㊱"_qs << u"㊱"_qs << u"(36)"_qs;
    QTest::newRow("circled 51") << Numbering::Circled << 51 << u"(51)"_qs << u"(51)"_qs
                                << u"(51)"_qs;
    QTest::newRow("letter") << Numbering::Letter << 28 << u"AB."_qs << u"AB."_qs << u"AB."_qs;
    QTest::newRow("none") << Numbering::None << 1 << QString() << QString() << QString();
    QTest::newRow("below one") << Numbering::CnComma << 0 << QString() << QString() << QString();
}

void NumberingTest::writesEachStyle() {
    QFETCH(const Numbering, style);
    QFETCH(const int, count);

    QTEST(agreements::numberText(style, count, Language::Simplified), "simplified");
    QTEST(agreements::numberText(style, count, Language::Traditional), "traditional");
    QTEST(agreements::numberText(style, count, Language::English), "english");
}

void NumberingTest::writesChineseNumerals_data() {
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64(0) << u"零"_qs;
    QTest::newRow("2") << qint64(2) << u"二"_qs;
    QTest::newRow("10") << qint64(10) << u"十"_qs;
    QTest::newRow("11") << qint64(11) << u"十一"_qs;
    QTest::newRow("20") << qint64(20) << u"二十"_qs;
    QTest::newRow("105") << qint64(105) << u"一百零五"_qs;
    QTest::newRow("110") << qint64(110) << u"一百一十"_qs;
    QTest::newRow("1001") << qint64(1001) << u"一千零一"_qs;
    QTest::newRow("10010") << qint64(10010) << u"一万零一十"_qs;
    QTest::newRow("100000") << qint64(100'000) << u"十万"_qs;
    QTest::newRow("too large") << qint64(100'000'000) << u"100000000"_qs;
}

void NumberingTest::writesChineseNumerals() {
    QFETCH(const qint64, number);

    QTEST(agreements::chineseNumeral(number, Language::Simplified), "text");
}

void NumberingTest::joinsLevelsIntoReferences_data() {
    QTest::addColumn<QList<Numbering>>("styles");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    using List = QList<Numbering>;
    QTest::newRow("T3") << List{Numbering::None, Numbering::CnComma, Numbering::ArabicDot}
                        << u"1."_qs << u"二、1"_qs << u"II.1"_qs;
    QTest::newRow("T1") << List{Numbering::CnComma, Numbering::ArabicDot, Numbering::Circled}
                        << u"①"_qs << u"一、2①"_qs << u"I.2(1)"_qs;
    QTest::newRow("T2") << List{Numbering::None, Numbering::CnArticle, Numbering::CnParen}
                        << u"（一）"_qs << u"第二条（一）"_qs << u"Article 2(a)"_qs;
    QTest::newRow("L2") << List{Numbering::ArabicDot, Numbering::Decimal, Numbering::ArabicParen}
                        << u"(1)"_qs << u"1.2(1)"_qs << u"1.2(1)"_qs;
    QTest::newRow("decimals") << List{Numbering::Decimal} << u"1.2.1"_qs << u"1.2.1"_qs
                              << u"1.2.1"_qs;
    QTest::newRow("dots") << List{Numbering::ArabicDot} << u"1."_qs << u"1.2.1"_qs << u"1.2.1"_qs;
}

/// The clause is the first of the second of the first.
void NumberingTest::joinsLevelsIntoReferences() {
    QFETCH(const QList<Numbering>, styles);
    Template agreement;
    agreement.numbering = styles;
    agreement.clauses = {numberedClause(
        u"A"_qs, {numberedClause(u"B"_qs),
                  numberedClause(u"C"_qs, {numberedClause(u"D"_qs), numberedClause(u"E"_qs)})})};

    const NumberingPlan plan(agreement, {}, {});

    if (styles.first() != Numbering::Decimal)
        QTEST(plan.number(u"D"_qs, Language::Simplified), "number");
    QTEST(plan.reference(u"D"_qs, Language::Simplified), "chinese");
    QTEST(plan.reference(u"D"_qs, Language::English), "english");
}

void NumberingTest::leavesOutAndDoesNotCountWhatIsNotPrinted() {
    Template agreement;
    agreement.numbering = {Numbering::CnComma, Numbering::ArabicDot};
    agreement.switches = {{u"mode"_qs, {}, {{u"a"_qs, {}}, {u"b"_qs, {}}}, u"a"_qs, {}}};
    agreement.clauses = {
        withSwitch(numberedClause(u"A"_qs, {numberedClause(u"A1"_qs)}), u"mode"_qs, u"b"_qs),
        numberedClause(u"B"_qs)};

    const NumberingPlan standard(agreement, {}, {});
    const NumberingPlan decided(agreement, {}, {{u"mode"_qs, u"b"_qs}});

    QVERIFY(!standard.isPrinted(u"A"_qs));
    QCOMPARE(standard.reference(u"A1"_qs, Language::Simplified), QString());
    QCOMPARE(standard.number(u"B"_qs, Language::Simplified), u"一、"_qs);
    QCOMPARE(standard.reference(u"B"_qs, Language::Simplified), u"一"_qs);
    QCOMPARE(decided.reference(u"A1"_qs, Language::Simplified), u"一、1"_qs);
    QCOMPARE(decided.reference(u"B"_qs, Language::English), u"II"_qs);
}

void NumberingTest::countsOnThroughLevelsWithoutNumbers() {
    Template agreement;
    agreement.numbering = {Numbering::None, Numbering::None, Numbering::CnComma};
    agreement.clauses = {
        numberedClause(u"A"_qs, {numberedClause(u"A1"_qs, {numberedClause(u"A11"_qs)}),
                                 numberedClause(u"A2"_qs, {numberedClause(u"A21"_qs)})}),
        numberedClause(u"B"_qs, {numberedClause(u"B1"_qs, {numberedClause(u"B11"_qs)})})};

    const NumberingPlan plan(agreement, {}, {});

    QCOMPARE(plan.reference(u"A11"_qs, Language::Simplified), u"一"_qs);
    QCOMPARE(plan.reference(u"A21"_qs, Language::Simplified), u"二"_qs);
    QCOMPARE(plan.reference(u"B11"_qs, Language::Simplified), u"三"_qs);
}

void NumberingTest::namesClausesWithoutNumber() {
    Template agreement;
    agreement.numbering = {Numbering::None};
    agreement.clauses = {numberedClause(u"A"_qs), numberedClause(u"B"_qs)};
    agreement.clauses[1].heading.in(Language::Simplified) = u"定义"_qs;

    const NumberingPlan plan(agreement, {}, {});

    QCOMPARE(plan.number(u"A"_qs, Language::Simplified), QString());
    QCOMPARE(plan.reference(u"A"_qs, Language::English), u"Preamble"_qs);
    QCOMPARE(plan.reference(u"B"_qs, Language::Simplified), u"定义"_qs);
    QCOMPARE(plan.reference(u"none"_qs, Language::Simplified), QString());
}

REGISTER_TEST(NumberingTest)
#include "numberingtest.moc"
