#include "agreements/domain/compare.h"

#include "documentsamples.h"
#include "testsuite.h"

#include <QTest>

using agreements::ClauseComparison;
using agreements::CompareSpan;
using agreements::Language;
using agreements::Template;

namespace {

/// "a[-b-][+c+]"
QString shown(const QList<CompareSpan>& spans) {
    QString text;
    for (const CompareSpan& span : spans) {
        if (span.change == CompareSpan::Change::Same)
            text += span.text;
        else if (span.change == CompareSpan::Change::Removed)
            text += u"[-"_qs + span.text + u"-]"_qs;
        else
            text += u"[+"_qs + span.text + u"+]"_qs;
    }
    return text;
}

Template withClauses(const QStringList& ids) {
    Template made;
    made.numbering = {agreements::Numbering::ArabicDot};
    for (const QString& id : ids)
        made.clauses.append(documentsamples::clause(id, u"text of "_qs + id));
    return made;
}

QString shown(const QList<ClauseComparison>& clauses) {
    QStringList all;
    for (const ClauseComparison& one : clauses)
        all.append(one.id + QStringLiteral("=cm+-")[int(one.change)]);
    return all.join(u' ');
}

}  // namespace

class CompareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesWordByWord_data();
    void comparesWordByWord();
    void staysInBoundsWithLongTexts();
    void comparesTemplatesClauseByClause_data();
    void comparesTemplatesClauseByClause();
    void showsTextAndNumbersOfClauses();
    void tellsOtherChanges();
};

void CompareTest::comparesWordByWord_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");
    QTest::newRow("equal") << u"一"_qs << u"一"_qs << u"一"_qs;
    QTest::newRow("empty") << u""_qs << u""_qs << u""_qs;
    QTest::newRow("added") << u""_qs << u"甲 b"_qs << u"[+甲 b+]"_qs;
    QTest::newRow("removed") << u"甲 b"_qs << u""_qs << u"[-甲 b-]"_qs;
    QTest::newRow("hanzi") << u"甲方承担运费"_qs << u"乙方承担运费"_qs
                           << u"[-甲-][+乙+]方承担运费"_qs;
    QTest::newRow("words") << u"Party A pays freight."_qs << u"Party B pays all freight."_qs
                           << u"Party [-A-][+B+] pays[+ all+] freight."_qs;
    QTest::newRow("numbers") << u"within 24 hours, 1,200.50 yuan"_qs
                             << u"within 48 hours, 1,200.60 yuan"_qs
                             << u"within [-24-][+48+] hours, [-1,200.50-][+1,200.60+] yuan"_qs;
    QTest::newRow("tags") << u"{{return_days}}日"_qs << u"{{repair_days}}日"_qs
                          << u"[-{{return_days}}-][+{{repair_days}}+]日"_qs;
    QTest::newRow("punctuation") << u"甲、乙"_qs << u"甲，乙"_qs << u"甲[-、-][+，+]乙"_qs;
    QTest::newRow("mixed") << u"保修12个月"_qs << u"保修24个月（含）"_qs
                           << u"保修[-12-][+24+]个月[+（含）+]"_qs;
}

void CompareTest::comparesWordByWord() {
    QFETCH(const QString, before);
    QFETCH(const QString, after);

    QTEST(shown(agreements::compareTexts(before, after)), "result");
}

void CompareTest::staysInBoundsWithLongTexts() {
    QString before;
    QString after;
    for (int i = 0; i < 30'000; ++i) {
        before += u'a' + QString::number(i) + u' ';
        after += u'b' + QString::number(i) + u'\n';
    }

    const auto spans = agreements::compareTexts(u"x "_qs + before + u'.', u"x "_qs + after + u'.');

    QCOMPARE(spans.size(), 4);
    QCOMPARE(spans[1].text, before);
    QCOMPARE(spans[2].text, after);
}

void CompareTest::comparesTemplatesClauseByClause_data() {
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* before, const char* after, const char* result) {
        QTest::newRow(result) << QString::fromLatin1(before).split(u' ')
                              << QString::fromLatin1(after).split(u' ')
                              << QString::fromLatin1(result);
    };
    row("A B C", "A B C", "A= B= C=");
    row("A B C", "A X B C", "A= X+ B= C=");
    row("A B C", "A C", "A= B- C=");
    row("A B C", "B C", "A- B= C=");
    row("A B C D", "B C D A", "B= C= D= Am");
    row("A B C D", "A C B D", "A= Cm B= D=");
    row("A B C", "C X", "A- B- C= X+");
}

void CompareTest::comparesTemplatesClauseByClause() {
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);

    const auto comparison =
        agreements::compareTemplates(withClauses(before), withClauses(after), Language::English);

    QTEST(shown(comparison.clauses), "result");
    QCOMPARE(comparison.hasChanges(), before != after);
    QVERIFY(!comparison.hasOtherChanges);
}

void CompareTest::showsTextAndNumbersOfClauses() {
    const Template before = withClauses({u"A"_qs, u"B"_qs});
    Template after = withClauses({u"X"_qs, u"A"_qs});
    after.clauses[1].clauses = {before.clauses[1]};
    after.clauses[1].text = documentsamples::inAll(u"text of all"_qs);

    const auto clauses = agreements::compareTemplates(before, after, Language::English).clauses;

    QCOMPARE(shown(clauses), u"X+ Ac Bm"_qs);
    QCOMPARE(clauses[1].numberBefore, u"1"_qs);
    QCOMPARE(clauses[1].numberAfter, u"2"_qs);
    QCOMPARE(shown(clauses[1].text), u"text of [-A-][+all+]"_qs);
    QCOMPARE(clauses[2].numberAfter, u"2.1"_qs);
    QCOMPARE(clauses[2].level, 1);
}

void CompareTest::tellsOtherChanges() {
    const Template before = withClauses({u"A"_qs});
    Template after = before;
    after.numbering = {agreements::Numbering::Letter};
    after.snippets = {{u"s"_qs, documentsamples::inAll(u"x"_qs)}};

    const auto comparison = agreements::compareTemplates(before, after, Language::English);

    QVERIFY(comparison.hasOtherChanges);
    QVERIFY(comparison.hasChanges());
    QCOMPARE(comparison.snippets[0].change, ClauseComparison::Change::Added);
}

REGISTER_TEST(CompareTest)
#include "comparetest.moc"
