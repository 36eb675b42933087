#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/textlanguage.h"

#include "testsuite.h"

#include <QRegularExpression>
#include <QTest>

using agreements::Clause;
using agreements::Language;
using agreements::LocalText;
using agreements::Template;
using agreements::TextNode;

namespace {

void collectClauses(const QList<Clause>& clauses, QList<Clause>& all) {
    for (const Clause& clause : clauses) {
        all.append(clause);
        collectClauses(clause.clauses, all);
    }
}

QList<Clause> allClauses(const Template& agreement) {
    QList<Clause> all;
    collectClauses(agreement.clauses, all);
    return all;
}

QList<LocalText> printedTexts(const Template& agreement) {
    QList<LocalText> texts{agreement.title};
    for (const Clause& clause : allClauses(agreement))
        texts += {clause.heading, clause.text};
    for (const agreements::Snippet& snippet : agreement.snippets)
        texts.append(snippet.text);
    return texts;
}

QStringList numbersIn(const QString& text) {
    static const QRegularExpression tags(QStringLiteral(R"(\{\{.*?\}\})"));
    static const QRegularExpression digits(QStringLiteral(R"(\d+)"));
    QString plain = text;
    plain.remove(tags);
    QStringList numbers;
    for (auto match = digits.globalMatch(plain); match.hasNext();)
        numbers.append(match.next().captured());
    return numbers;
}

/// Whether two blanks follow each other with nothing between them, so that nobody can tell on a
/// blank form where one ends.
bool hasTouchingBlanks(const std::vector<TextNode>& nodes) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const bool isBlank = nodes[i].kind == TextNode::Kind::Value;
        if (isBlank && i + 1 < nodes.size() && nodes[i + 1].kind == TextNode::Kind::Value)
            return true;
        if (hasTouchingBlanks(nodes[i].body) || hasTouchingBlanks(nodes[i].otherwise))
            return true;
    }
    return false;
}

}  // namespace

/// The six templates carry every clause, blank and decision of the source (S70-S204, S225, TV-T1,
/// TV-T2, TV-T3, TV-T3b, appendix E), in three languages.
class BuiltInTemplatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRowOfTheSourceHasItsClause_data();
    void eachRowOfTheSourceHasItsClause();
    void eachBlankOfTheSourceIsAVariable_data();
    void eachBlankOfTheSourceIsAVariable();
    void whatTheSourceLeavesOpenIsDecidedByTheDrafter_data();
    void whatTheSourceLeavesOpenIsDecidedByTheDrafter();
    void textsStandInThreeLanguagesAndAreInOrder_data();
    void textsStandInThreeLanguagesAndAreInOrder();
    void bothScriptsSayTheSameNumbers_data();
    void bothScriptsSayTheSameNumbers();
    void noTwoBlanksTouch_data();
    void noTwoBlanksTouch();
    void theTitleIsPrintedOnce_data();
    void theTitleIsPrintedOnce();

private:
    static void addTemplates() {
        QTest::addColumn<QString>("id");
        for (const char* id : {"T1", "T2", "T3", "L1", "L2", "L3"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    static const Template& named(const QString& id) {
        return *agreements::builtInTemplates().constFind(id);
    }
};

void BuiltInTemplatesTest::eachRowOfTheSourceHasItsClause_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("T1") << QStringLiteral("T1") << 70 << 95;
    QTest::newRow("T2") << QStringLiteral("T2") << 96 << 121;
    QTest::newRow("T3") << QStringLiteral("T3") << 122 << 147;
    QTest::newRow("L1") << QStringLiteral("L1") << 148 << 161;
    QTest::newRow("L2") << QStringLiteral("L2") << 162 << 177;
    QTest::newRow("L3") << QStringLiteral("L3") << 178 << 204;
}

void BuiltInTemplatesTest::eachRowOfTheSourceHasItsClause() {
    QFETCH(const QString, id);
    QFETCH(const int, first);
    QFETCH(const int, last);

    QSet<QString> cited;
    for (const Clause& clause : allClauses(named(id)))
        if (!clause.text.isEmpty())
            cited += QSet<QString>(clause.source.begin(), clause.source.end());

    for (int row = first; row <= last; ++row)
        QVERIFY2(cited.contains(QStringLiteral("S%1").arg(row)), qPrintable(QString::number(row)));
    QCOMPARE(cited.size(), last - first + 1);
}

void BuiltInTemplatesTest::eachBlankOfTheSourceIsAVariable_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("names");
    QTest::newRow("TV-T1") << QStringLiteral("T1")
                           << QStringLiteral(
                                  "party_a party_b hotline sign_a sign_b rep_a rep_b sign_date "
                                  "warranty_months dispenser_months nozzles plan_hours "
                                  "repair_hours technicians_min technicians_target copies "
                                  "place_of_use station_site customer_mine");
    QTest::newRow("TV-T2") << QStringLiteral("T2")
                           << QStringLiteral(
                                  "company_title party_a party_b product feedback_due_day "
                                  "callback_min_pct visit_hours_city visit_hours_suburb "
                                  "stove_rebate_pct unit_repair_fee visit_fee stock_months "
                                  "stock_pct free_part_limit");
    QTest::newRow("TV-T3, TV-T3b")
        << QStringLiteral("T3")
        << QStringLiteral(
               "party_a party_b brand fund_rate_pct excess_threshold_pct parts_quota_pct "
               "valid_from valid_to seal_a seal_b rep rep_a rep_b sign_date notice_days "
               "report_day opening_days quality_days warranty_months copies court "
               "training_travel_payer training_board_payer");
}

void BuiltInTemplatesTest::eachBlankOfTheSourceIsAVariable() {
    QFETCH(const QString, id);
    QFETCH(const QString, names);

    QStringList known;
    for (const agreements::Variable& variable : named(id).variables)
        known.append(variable.name);

    for (const QString& name : names.split(u' '))
        QVERIFY2(known.contains(name), qPrintable(name));
}

void BuiltInTemplatesTest::whatTheSourceLeavesOpenIsDecidedByTheDrafter_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("names");
    QTest::newRow("T1") << QStringLiteral("T1") << QStringLiteral("warranty_start");
    QTest::newRow("T2") << QStringLiteral("T2")
                        << QStringLiteral(
                               "cabinet_without_core visit_fee_mode stock_basis stock_period "
                               "rounding feedback_due_inclusive");
    QTest::newRow("T3") << QStringLiteral("T3")
                        << QStringLiteral(
                               "carry_over quarters year_end_carry overspend_due_days rounding");
    QTest::newRow("L1") << QStringLiteral("L1")
                        << QStringLiteral("warranty_months warranty_start end_test_lead_days");
    QTest::newRow("L2") << QStringLiteral("L2")
                        << QStringLiteral("follow_up_months consumables_in_period");
    QTest::newRow("L3") << QStringLiteral("L3")
                        << QStringLiteral("listed_faults visit_clock follow_up_months");
}

void BuiltInTemplatesTest::whatTheSourceLeavesOpenIsDecidedByTheDrafter() {
    QFETCH(const QString, id);
    QFETCH(const QString, names);

    QStringList known;
    for (const agreements::Variable& variable : named(id).variables)
        known.append(variable.name);
    for (const agreements::Switch& one : named(id).switches)
        known.append(one.name);

    for (const QString& name : names.split(u' '))
        QVERIFY2(known.contains(name), qPrintable(name));
}

void BuiltInTemplatesTest::textsStandInThreeLanguagesAndAreInOrder_data() {
    addTemplates();
}

void BuiltInTemplatesTest::textsStandInThreeLanguagesAndAreInOrder() {
    QFETCH(const QString, id);
    const Template& agreement = named(id);

    for (const Language language : agreements::allLanguages)
        QCOMPARE(agreements::missingTexts(agreement).value(language), 0);
    for (const agreements::TemplateProblem& problem : agreements::checkTemplate(agreement))
        QFAIL(qPrintable(problem.place + u' ' + problem.sentence));

    // Letters that only the simplified script has.
    const QString simplified =
        QStringLiteral("产质货维务协议车门业数义区县镇厂给应责难开关电话费单发");
    for (const LocalText& text : printedTexts(agreement))
        for (const QChar letter : text.in(Language::Traditional))
            QVERIFY2(!simplified.contains(letter), qPrintable(text.in(Language::Traditional)));
}

void BuiltInTemplatesTest::bothScriptsSayTheSameNumbers_data() {
    addTemplates();
}

void BuiltInTemplatesTest::bothScriptsSayTheSameNumbers() {
    QFETCH(const QString, id);
    for (const LocalText& text : printedTexts(named(id)))
        QCOMPARE(numbersIn(text.in(Language::Traditional)),
                 numbersIn(text.in(Language::Simplified)));
}

void BuiltInTemplatesTest::noTwoBlanksTouch_data() {
    addTemplates();
}

void BuiltInTemplatesTest::noTwoBlanksTouch() {
    QFETCH(const QString, id);
    for (const LocalText& text : printedTexts(named(id)))
        for (const QString& one : text.texts)
            QVERIFY2(!hasTouchingBlanks(agreements::parseText(one).nodes), qPrintable(one));
}

void BuiltInTemplatesTest::theTitleIsPrintedOnce_data() {
    addTemplates();
}

void BuiltInTemplatesTest::theTitleIsPrintedOnce() {
    QFETCH(const QString, id);
    const Template& agreement = named(id);
    for (const Language language : agreements::allLanguages) {
        QString title = agreements::withoutTags(agreement.title.in(language));
        if (title.endsWith(u'书') || title.endsWith(u'書'))
            title.chop(1);
        QVERIFY(!agreement.clauses.first().text.in(language).contains(title, Qt::CaseInsensitive));
    }
}

REGISTER_TEST(BuiltInTemplatesTest)

#include "builtintemplatestest.moc"
