#include "samples.h"

#include "printing/clauselayout.h"
#include "printing/layout.h"
#include "printing/odt.h"
#include "printing/textdocument.h"
#include "testsuite.h"

#include <QTest>

namespace printing {
namespace {

Clause clause(int level, const QString& number, const QString& text) {
    Clause clause;
    clause.level = level;
    clause.number = number;
    clause.hangs = !number.isEmpty();
    clause.runs = {{TextRun::Kind::Plain, text}};
    return clause;
}

Document documentOf(const Block& block) {
    Document document = samples::paragraph(QStringLiteral("Before"));
    document.blocks.append(block);
    return document;
}

const TextItem* found(const QList<Page>& pages, const QString& text) {
    for (const Page& page : pages)
        for (const TextItem& item : page.items.texts)
            if (item.text.startsWith(text))
                return &item;
    return nullptr;
}

int pageOf(const QList<Page>& pages, const QString& text) {
    for (int page = 0; page < pages.size(); ++page)
        if (found({pages[page]}, text))
            return page;
    return -1;
}

QList<Page> laidOut(const Document& document, Paper paper = Paper::A4) {
    return layOut(document, PageSpec::of(paper));
}

}  // namespace

class ClauseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberHangsBeforeItsText();
    void textsOfALevelBeginAtTheSamePlace();
    void aDeeperLevelIsIndented();
    void aClauseWithoutNumberBeginsWhereNumbersBegin();
    void deepLevelsLeaveRoomToWrite();
    void whatIsFilledInStandsOnALine();
    void aHeadingIsOnThePageOfItsText();
    void aTableStandsBelowItsClause();
    void sealsHaveRoomAndAreNotBroken();
    void aWatermarkIsBehindTheText();
    void formsForNeedlesHaveNoWatermark();
    void noTextOfAnOdtIsLost();
};

void ClauseTest::aNumberHangsBeforeItsText() {
    const auto pages =
        laidOut(documentOf(Clauses{{clause(0, QStringLiteral("1."), QString(300, QChar(u'字')))}}));

    const TextItem* number = found(pages, QStringLiteral("1."));
    const TextItem* text = found(pages, QStringLiteral("字"));
    QVERIFY(number && text);
    QCOMPARE(number->baseline.y(), text->baseline.y());
    QVERIFY(text->baseline.x() > number->baseline.x());
    for (const TextItem& item : pages.first().items.texts)
        if (item.text.startsWith(QStringLiteral("字")))
            QCOMPARE(item.baseline.x(), text->baseline.x());
}

void ClauseTest::textsOfALevelBeginAtTheSamePlace() {
    const auto pages =
        laidOut(documentOf(Clauses{{clause(0, QStringLiteral("9."), QStringLiteral("Nine")),
                                    clause(0, QStringLiteral("10."), QStringLiteral("Ten"))}}));

    QCOMPARE(found(pages, QStringLiteral("Nine"))->baseline.x(),
             found(pages, QStringLiteral("Ten"))->baseline.x());
}

void ClauseTest::aDeeperLevelIsIndented() {
    const auto pages =
        laidOut(documentOf(Clauses{{clause(0, QStringLiteral("一、"), QStringLiteral("Outer")),
                                    clause(1, QStringLiteral("1."), QStringLiteral("Inner")),
                                    clause(2, QStringLiteral("①"), QStringLiteral("Innermost"))}}));

    const qreal outer = found(pages, QStringLiteral("一、"))->baseline.x();
    const qreal inner = found(pages, QStringLiteral("1."))->baseline.x();
    QVERIFY(outer < inner);
    QVERIFY(inner < found(pages, QStringLiteral("①"))->baseline.x());
}

void ClauseTest::aClauseWithoutNumberBeginsWhereNumbersBegin() {
    const auto pages =
        laidOut(documentOf(Clauses{{clause(0, QString(), QStringLiteral("Preamble")),
                                    clause(0, QStringLiteral("1."), QStringLiteral("Text"))}}));

    QCOMPARE(found(pages, QStringLiteral("Preamble"))->baseline.x(),
             found(pages, QStringLiteral("1."))->baseline.x());
}

void ClauseTest::deepLevelsLeaveRoomToWrite() {
    Clauses clauses;
    for (int level = 0; level < 40; ++level)
        clauses.clauses.append(
            clause(level, QStringLiteral("第一百零一条"), QStringLiteral("Text %1").arg(level)));
    for (const Paper paper : {Paper::A4, Paper::Roll58}) {
        const auto pages = laidOut(documentOf(clauses), paper);

        const TextItem* last = found(pages, QStringLiteral("Text 39"));
        QVERIFY(last);
        QVERIFY(last->baseline.x() < pages.first().size.width() * 0.8);
    }
}

void ClauseTest::whatIsFilledInStandsOnALine() {
    Clause written = clause(0, QString(), QStringLiteral("Name: "));
    written.runs.append({TextRun::Kind::Filled, QStringLiteral("Lin")});
    const TextSetter setter((QLocale()));
    const Face body{PageSpec::of(Paper::A4).points};

    const auto pages = laidOut(documentOf(Clauses{{written}}));

    const qreal name = setter.width(QStringLiteral("Lin"), body);
    const auto& rules = pages.first().items.rules;
    QVERIFY(std::any_of(rules.begin(), rules.end(), [&](const RuleItem& rule) {
        return std::abs(rule.line.length() - name) < name * 0.2;
    }));
}

void ClauseTest::aHeadingIsOnThePageOfItsText() {
    for (int lines = 40; lines < 70; ++lines) {
        Clauses clauses;
        for (int i = 0; i < lines; ++i)
            clauses.clauses.append(clause(0, QStringLiteral("1."), QStringLiteral("Line")));
        Clause heading = clause(0, QStringLiteral("2."), QStringLiteral("Heading"));
        heading.isHeading = true;
        clauses.clauses.append(heading);
        clauses.clauses.append(clause(0, QString(), QStringLiteral("Below")));

        const auto pages = laidOut(documentOf(clauses));

        QCOMPARE(pageOf(pages, QStringLiteral("Heading")), pageOf(pages, QStringLiteral("Below")));
    }
}

void ClauseTest::aTableStandsBelowItsClause() {
    Clause withTable = clause(0, QStringLiteral("1."), QStringLiteral("Places"));
    withTable.table = std::get<Table>(samples::longTable(100).blocks.last());

    const auto pages = laidOut(
        documentOf(Clauses{{withTable, clause(0, QStringLiteral("2."), QStringLiteral("After"))}}));

    QCOMPARE(samples::countOf(pages, QStringLiteral("Name 100")), 1);
    QVERIFY(found({pages.first()}, QStringLiteral("Places"))->baseline.y() <
            found({pages.first()}, QStringLiteral("Name 1"))->baseline.y());
    QVERIFY(found({pages.last()}, QStringLiteral("After"))->baseline.y() >
            found({pages.last()}, QStringLiteral("Name 100"))->baseline.y());
}

void ClauseTest::sealsHaveRoomAndAreNotBroken() {
    const SealColumn party{{{QStringLiteral("Company: "), QStringLiteral("Example"), true},
                            {QStringLiteral("Date: "), QString(), false}}};
    for (int lines = 30; lines < 60; lines += 3) {
        Document document = samples::paragraph(QString(lines, QChar(u'\n')));
        document.blocks.append(SealBlock{{party, party}});

        const auto pages = laidOut(document);

        const int page = pageOf(pages, QStringLiteral("Company"));
        QCOMPARE(page, pageOf(pages, QStringLiteral("Date")));
        const QList<Page> on{pages[page]};
        QVERIFY(found(on, QStringLiteral("Date"))->baseline.y() -
                    found(on, QStringLiteral("Company"))->baseline.y() >
                42 * kUnitsPerMm);
    }
}

void ClauseTest::aWatermarkIsBehindTheText() {
    Document document = samples::longTable(100);
    document.watermark = QStringLiteral("草稿");

    const auto pages = laidOut(document);

    QVERIFY(pages.size() > 1);
    for (const Page& page : pages) {
        QCOMPARE(page.items.backdrop.size(), 1);
        QVERIFY(page.items.backdrop.first().angle < 0);
        QVERIFY(found({page}, QStringLiteral("草稿")));
    }
}

void ClauseTest::formsForNeedlesHaveNoWatermark() {
    Document document = samples::paragraph(QStringLiteral("Text"));
    document.watermark = QStringLiteral("草稿");

    const auto pages = laidOut(document, Paper::Continuous241x279);

    QVERIFY(pages.first().items.backdrop.isEmpty());
    QVERIFY(found(pages, QStringLiteral("草稿")));
}

void ClauseTest::noTextOfAnOdtIsLost() {
    const Document document = samples::repairReport();

    const QString text = textDocument(document)->toPlainText();

    for (const char* word : {"维修报告", "客户", "林美玲", "室外机主控制板", "1,018.00", "合计"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    QVERIFY(!odtBytes(document, PageSpec::of(Paper::A4)).isEmpty());
}

REGISTER_TEST(ClauseTest)

}  // namespace printing

#include "clausetest.moc"
