#include "agreements/domain/termwords.h"
#include "testsuite.h"
#include "verdictsamples.h"

#include "agreements/domain/conditionwords.h"
#include "agreements/domain/factwords.h"

#include <QRegularExpression>

using namespace verdictsamples;
using agreements::Language;
using agreements::Template;
using agreements::TermSentence;
using agreements::TermWords;

namespace {

TermWords wordsOf(const agreements::AgreementCopy& copy) {
    return TermWords(copy.agreement, copy.values, copy.switches, Language::English,
                     core::Formats(core::Language::English));
}

/// A name of the program's own: words joined by underscores, or a whole path.
QString rawName(const QString& sentence) {
    static const QRegularExpression raw(
        QStringLiteral("[a-z]+_[a-z_]+|payers\\.|remedies\\.|deadlines\\.|obligations\\.|%[0-9n]"));
    return raw.match(sentence).captured();
}

/// The sentences under a clause. Without a translator "%n day(s)" stands as it is.
QStringList under(const agreements::AgreementCopy& copy, const QString& clause) {
    QStringList texts;
    for (const TermSentence& sentence : wordsOf(copy).sentences())
        if (sentence.clause == clause)
            texts.append(QString(sentence.text).replace(QLatin1String("(s)"), QLatin1String("s")));
    return texts;
}

}  // namespace

/// Terms told to people (S70-S204): every term and row of the built-in templates gives a sentence.
class TermWordsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTermIsASentence_data();
    void everyTermIsASentence();
    void theSentenceSaysWhatIsAgreed_data();
    void theSentenceSaysWhatIsAgreed();
    void anEmptyBlankShowsItsLabel();
    void aRowThatASwitchTurnedOffDoesNotApply();
    void testsThatNeedEachOtherEnd();
    void everyFactHasATitle();
    void theEnginesSwitchesHaveWords();
    void aBlankNamedLikeAPlaceholderIsWrittenAsItIs();
};

void TermWordsTest::everyTermIsASentence_data() {
    QTest::addColumn<QString>("id");
    for (const Template& agreement : agreements::builtInTemplates())
        QTest::newRow(qPrintable(agreement.id)) << agreement.id;
}

void TermWordsTest::everyTermIsASentence() {
    QFETCH(QString, id);
    const Template& agreement = *builtIn(id);
    const TermWords blank(agreement, {}, {}, Language::English,
                          core::Formats(core::Language::English));
    const auto filled = copyOf(plainAgreement(id));
    const TermWords written = wordsOf(filled);

    for (const TermWords* words : {&blank, &written}) {
        QSet<qsizetype> told;
        for (const TermSentence& sentence : words->sentences()) {
            told.insert(sentence.term);
            QVERIFY2(rawName(sentence.text).isEmpty(), qPrintable(sentence.text));
            QVERIFY2(sentence.text.endsWith(u'.'), qPrintable(sentence.text));
            QVERIFY2(sentence.text.size() > 12, qPrintable(sentence.text));
        }
        QCOMPARE(told.size(), agreement.terms.size());
        for (const agreements::Term& term : agreement.terms)
            QVERIFY2(rawName(words->title(term)).isEmpty(), qPrintable(words->title(term)));
    }
}

void TermWordsTest::theSentenceSaysWhatIsAgreed_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("clause");
    QTest::addColumn<QString>("sentence");

    const auto told = [](const char* rows, const char* id, const char* clause,
                         const char* sentence) {
        QTest::newRow(rows) << id << clause << QString::fromUtf8(sentence);
    };
    told("S73, S81 the warranty and that of a component", "T1", "S73",
         "The warranty lasts 12 months from the sale, 24 months if the component is \"Dispenser\" "
         "– clause I.3.");
    told(
        "S84 parts in warranty", "T1", "S84",
        "If it is within the warranty and the cause is \"Quality\", \"Design\", \"Workmanship\" or "
        "\"Material\": party A pays parts (free of charge for the other side) – clause III.1(1).");
    told("S84 what is read into it", "T1", "S84",
         "If it is within the warranty and the cause is \"Other quantity or specification\": party "
         "A "
         "pays parts (free of charge for the other side) – our reading of clause III.1(1).");
    told("S113 visits in the city", "T2", "S113",
         "If the area of the visit is \"City\" and (the customer is visited or that is not known): "
         "visit within 2 hours of the report – clause Article 4.1.");
    told("S117 the fee of a visit", "T2", "S117",
         "If the customer is visited and \"How the home service fee relates to the fee for each "
         "unit\" is \"Added to the fee for each unit\": party A pays the fee of the dealer: "
         "￥15.00 + "
         "￥20.50 (at a flat rate) – clause Article 5.2.");
    told("S121 free up to a value", "T2", "S121",
         "Parts are free up to a value: ￥30.00 – clause Article 6.4.");
    told("S130 a day of the next month", "T3", "S130",
         "Report is due: on day 3 of the following month – clause II.4.");
    told("S160 an obligation", "L1", "S160",
         "If it was found at the final test: the owner must consent – clause 3.2.");
    told("S143 what is not permitted", "T3", "S143",
         "If the case is \"In warranty\" or \"Out of warranty\": not permitted: sending it to the "
         "maker "
         "for repair and return (the maker has not permitted it) – clause V.6.");
    told("S144 a shipment", "T3", "S144",
         "If the packing is complete, the list of the shipment is \"Complete\" and the maker has "
         "not "
         "permitted it: the shipment is accepted and the quantity on the list counts – our reading "
         "of clause V.7.");
    told("S134 service that goes on", "T3", "S134",
         "Service goes on for units that were sold when the agreement ends: 12 months – clause "
         "III.4.");
}

void TermWordsTest::theSentenceSaysWhatIsAgreed() {
    QFETCH(QString, id);
    QFETCH(QString, clause);
    QFETCH(QString, sentence);

    const QStringList told = under(copyOf(plainAgreement(id)), clause);

    QVERIFY2(told.contains(sentence), qPrintable(told.join(u'\n')));
}

void TermWordsTest::anEmptyBlankShowsItsLabel() {
    const Template& agreement = *builtIn(QStringLiteral("L1"));
    const TermWords words(agreement, {}, {}, Language::English,
                          core::Formats(core::Language::English));

    const QString sentence = words.sentences(0).first().text;

    QVERIFY2(sentence.contains(QStringLiteral("\"Free warranty in months\" months")),
             qPrintable(sentence));
}

void TermWordsTest::aRowThatASwitchTurnedOffDoesNotApply() {
    auto copy = copyOf(plainAgreement(QStringLiteral("T2")));
    const auto applying = [&copy] {
        int count = 0;
        for (const TermSentence& sentence : wordsOf(copy).sentences())
            count += sentence.clause == u"S117" && sentence.applies;
        return count;
    };
    const int added = applying();

    copy.switches.insert(QStringLiteral("visit_fee_mode"), QStringLiteral("replace"));

    QCOMPARE(applying(), added - 1);
}

void TermWordsTest::testsThatNeedEachOtherEnd() {
    Template agreement;
    agreements::Condition first;
    first.about = agreements::Condition::About::Test;
    first.name = QStringLiteral("first_test");
    agreements::Condition second = first;
    second.name = QStringLiteral("second_test");
    agreement.tests = {{first.name, {{second}, {second}}}, {second.name, {{first}, {first}}}};
    agreements::Row row;
    row.when = {first};
    row.then = {agreements::KindOutcome{QStringLiteral("batch")}};
    agreements::Term term;
    term.body = agreements::TableTerm{{row}};
    agreement.terms = {term};
    const TermWords words(agreement, {}, {}, Language::English,
                          core::Formats(core::Language::English));

    const QString sentence = words.sentences().first().text;

    QVERIFY2(sentence.contains(QStringLiteral("\"first test\" holds")), qPrintable(sentence));
    QVERIFY(sentence.size() < 400);
}

void TermWordsTest::everyFactHasATitle() {
    const Template agreement;
    const agreements::TermReading reading(agreement, {}, {}, Language::English,
                                          core::Formats(core::Language::English));
    for (const agreements::FactShape& shape : agreements::factShapes()) {
        QVERIFY2(agreements::factTitle(shape.fact) != shape.name, qPrintable(shape.name));
        QVERIFY2(rawName(agreements::factTitle(shape.fact)).isEmpty(), qPrintable(shape.name));
        QVERIFY2(rawName(agreements::factNoun(reading, shape.name)).isEmpty(),
                 qPrintable(shape.name));
        for (const QString& choice : shape.choices)
            QVERIFY2(rawName(agreements::factChoiceTitle(shape.fact, choice)).isEmpty(),
                     qPrintable(choice));
    }
}

void TermWordsTest::theEnginesSwitchesHaveWords() {
    for (const agreements::Switch& decision : agreements::engineSwitches()) {
        QVERIFY(rawName(agreements::switchTitle(decision, Language::English)).isEmpty());
        for (const agreements::Option& option : decision.options)
            QVERIFY(agreements::switchOptionTitle(decision, option.value, Language::English)
                        .contains(u' '));
    }
}

void TermWordsTest::aBlankNamedLikeAPlaceholderIsWrittenAsItIs() {
    Template agreement;
    agreements::Variable blank;
    blank.name = QStringLiteral("place");
    blank.label.in(Language::English) = QStringLiteral("100 %1");
    agreement.variables = {blank};
    agreements::Term term;
    term.body = agreements::DutyTerm{QStringLiteral("service_station"),
                                     {{QStringLiteral("place"), QStringLiteral("place")}}};
    agreement.terms = {term};
    const TermWords words(agreement, {}, {}, Language::English,
                          core::Formats(core::Language::English));

    QCOMPARE(words.sentences().first().text,
             QStringLiteral("A service station is set up: \"100 %1\"."));
}

REGISTER_TEST(TermWordsTest)
#include "termwordstest.moc"
