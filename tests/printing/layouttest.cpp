#include "samples.h"

#include "printing/layout.h"
#include "printing/picture.h"
#include "printing/tablelayout.h"
#include "testsuite.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace printing {

class LayoutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRowOfAnyTableIsLost_data();
    void noRowOfAnyTableIsLost();
    void theTitleRowIsRepeatedOnEachPage();
    void totalsStandOnceBelowTheLastRow();
    void everythingStaysOnItsPage_data();
    void everythingStaysOnItsPage();
    void theSameDocumentGivesTheSamePages();
    void pagesOfACopyAreCountedByThemselves();
    void aReprintIsMarkedOnEachPage();
    void aRollIsAsLongAsItsContent();
    void aRollPutsTheNameAboveTheFigures();
    void aWordLongerThanTheLineIsBroken();
    void noLineBeginsWithClosingPunctuation();
    void emptyLinesOfATextAreKept();
    void aRowLongerThanAPageGoesOnOnTheNext();
    void signaturesAreNotAloneOnAPage();
    void figuresAreAlignedAtTheRight();
    void strokesKeepTheirShape();
    void anEmptyDocumentIsOneEmptyPage();
};

namespace {

void addPaperRows() {
    QTest::addColumn<Paper>("paper");
    for (const Paper paper : allPapers())
        QTest::newRow(qPrintable(paperKey(paper))) << paper;
}

/// For looking at: set AFTERCARE_PICTURES to a folder.
void keepPicture(const QList<Page>& pages, const QString& name) {
    const QString folder = qEnvironmentVariable("AFTERCARE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(writePictures(pages, QDir(folder).filePath(name + QStringLiteral(".png")), 120));
}

}  // namespace

void LayoutTest::noRowOfAnyTableIsLost_data() {
    addPaperRows();
}

void LayoutTest::noRowOfAnyTableIsLost() {
    QFETCH(Paper, paper);

    const QList<Page> pages = layOut(samples::longTable(500), PageSpec::of(paper));

    QStringList names;
    for (const Page& page : pages)
        for (const QString& text : samples::textsOf(page))
            if (text.startsWith(QStringLiteral("Name ")))
                names.append(text);
    QStringList expected;
    for (int i = 1; i <= 500; ++i)
        expected.append(QStringLiteral("Name %1").arg(i));
    QCOMPARE(names, expected);
    QCOMPARE(samples::countOf(pages, QStringLiteral("sum")), 1);
}

void LayoutTest::theTitleRowIsRepeatedOnEachPage() {
    const QList<Page> pages = layOut(samples::longTable(500), PageSpec::of(Paper::A4));

    QVERIFY(pages.size() > 5);
    for (const Page& page : pages)
        QCOMPARE(samples::textsOf(page).count(QStringLiteral("Amount")), 1);
}

void LayoutTest::totalsStandOnceBelowTheLastRow() {
    for (int rows = 30; rows < 60; ++rows) {
        const QList<Page> pages = layOut(samples::longTable(rows), PageSpec::of(Paper::A4));

        const QStringList last = samples::textsOf(pages.last());
        QCOMPARE(samples::countOf(pages, QStringLiteral("Total")), 1);
        QVERIFY(last.contains(QStringLiteral("Total")));
        QVERIFY(last.contains(QStringLiteral("Name %1").arg(rows)));
    }
}

void LayoutTest::everythingStaysOnItsPage_data() {
    addPaperRows();
}

void LayoutTest::everythingStaysOnItsPage() {
    QFETCH(Paper, paper);
    const PageSpec spec = PageSpec::of(paper);

    const QList<Page> pages = layOut(samples::repairReport(), spec);

    keepPicture(pages, paperKey(paper));
    for (const Page& page : pages) {
        const QRectF sheet(QPointF(), page.size);
        const qreal right = page.size.width() - spec.margins.right() * kUnitsPerMm;
        for (const TextItem& text : page.items.texts) {
            QVERIFY2(sheet.contains(text.baseline), qPrintable(text.text));
            const qreal end =
                text.baseline.x() + QFontMetricsF(text.font).horizontalAdvance(text.text);
            QVERIFY2(end <= right + 30, qPrintable(text.text));
        }
        for (const RuleItem& rule : page.items.rules)
            QVERIFY(sheet.contains(rule.line.p1()) && sheet.contains(rule.line.p2()));
    }
}

void LayoutTest::theSameDocumentGivesTheSamePages() {
    const PageSpec spec = PageSpec::of(Paper::A5);

    QCOMPARE(layOut(samples::repairReport(), spec), layOut(samples::repairReport(), spec));
    QCOMPARE(picture(layOut(samples::repairReport(), spec).first()),
             picture(layOut(samples::repairReport(), spec).first()));
}

void LayoutTest::pagesOfACopyAreCountedByThemselves() {
    Document document = samples::longTable(60);
    document.copies = 2;

    const QList<Page> pages = layOut(document, PageSpec::of(Paper::A4));

    QCOMPARE(pages.size(), 4);
    QVERIFY(samples::textsOf(pages[0]).contains(QStringLiteral("第 1 页，共 2 页")));
    QVERIFY(samples::textsOf(pages[0]).contains(QStringLiteral("第 1 份，共 2 份")));
    QVERIFY(samples::textsOf(pages[3]).contains(QStringLiteral("第 2 页，共 2 页")));
    QVERIFY(samples::textsOf(pages[3]).contains(QStringLiteral("第 2 份，共 2 份")));
}

void LayoutTest::aReprintIsMarkedOnEachPage() {
    Document document = samples::longTable(60);
    document.reprint = 3;

    const QList<Page> pages = layOut(document, PageSpec::of(Paper::Continuous241x140));

    QCOMPARE(samples::countOf(pages, QStringLiteral("副本 3")), pages.size());
}

void LayoutTest::aRollIsAsLongAsItsContent() {
    const QList<Page> few = layOut(samples::longTable(2), PageSpec::of(Paper::Roll58));
    const QList<Page> many = layOut(samples::longTable(500), PageSpec::of(Paper::Roll58));

    QCOMPARE(few.size(), 1);
    QCOMPARE(many.size(), 1);
    QCOMPARE(few.first().sizeInMm().width(), 58.0);
    QVERIFY(few.first().sizeInMm().height() < 80);
    QVERIFY(many.first().sizeInMm().height() > 2000);
}

void LayoutTest::aRollPutsTheNameAboveTheFigures() {
    const QList<Page> pages = layOut(samples::longTable(1), PageSpec::of(Paper::Roll80));

    const QStringList texts = samples::textsOf(pages.first());
    QVERIFY(!texts.contains(QStringLiteral("R1")));
    QCOMPARE(texts.indexOf(QStringLiteral("1")), texts.indexOf(QStringLiteral("Name 1")) + 1);
}

void LayoutTest::aWordLongerThanTheLineIsBroken() {
    const QString word(700, u'W');

    const QList<Page> pages = layOut(samples::paragraph(word), PageSpec::of(Paper::Roll58));

    QCOMPARE(samples::textsOf(pages.first()).join(QString()), word);
    for (const TextItem& text : pages.first().items.texts)
        QVERIFY(QFontMetricsF(text.font).horizontalAdvance(text.text) <= 5000 + 1);
}

void LayoutTest::noLineBeginsWithClosingPunctuation() {
    const QString sentence = QStringLiteral("更换电容，检查压力；运行正常。（已确认）");
    for (const Paper paper : {Paper::A4, Paper::A5, Paper::Roll80, Paper::Roll58}) {
        const QList<Page> pages =
            layOut(samples::paragraph(sentence.repeated(20)), PageSpec::of(paper));
        for (const TextItem& text : pages.first().items.texts) {
            QVERIFY2(!QStringLiteral("，；。）").contains(text.text.front()),
                     qPrintable(text.text));
            QVERIFY2(text.text.back() != u'（', qPrintable(text.text));
        }
    }
}

void LayoutTest::emptyLinesOfATextAreKept() {
    const QList<Page> pages =
        layOut(samples::paragraph(QStringLiteral("one\n\n  three")), PageSpec::of(Paper::Roll80));

    QCOMPARE(samples::textsOf(pages.first()),
             QStringList({QStringLiteral("one"), QString(), QStringLiteral("  three")}));
}

void LayoutTest::aRowLongerThanAPageGoesOnOnTheNext() {
    Document document = samples::longTable(3);
    Table& table = std::get<Table>(document.blocks[1]);
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines.append(QStringLiteral("line %1").arg(i));
    table.rows[1][1] = lines.join(u'\n');

    const QList<Page> pages = layOut(document, PageSpec::of(Paper::A4));

    QVERIFY(pages.size() >= 3);
    for (const QString& line : lines)
        QCOMPARE(samples::countOf(pages, line), 1);
    for (const Page& page : pages)
        QCOMPARE(samples::textsOf(page).count(QStringLiteral("Amount")), 1);
}

void LayoutTest::signaturesAreNotAloneOnAPage() {
    const SignatureBlock block{{{QStringLiteral("Signed"), QStringLiteral("A"), {}, {}}}};
    for (int lines = 35; lines < 60; ++lines) {
        Document document =
            samples::paragraph(QStringLiteral("text\n").repeated(lines) + QStringLiteral("end"));
        document.blocks.append(block);

        const QList<Page> pages = layOut(document, PageSpec::of(Paper::A4));

        QVERIFY(samples::textsOf(pages.last()).contains(QStringLiteral("Signed")));
        QVERIFY(samples::textsOf(pages.last()).contains(QStringLiteral("end")));
    }
}

void LayoutTest::figuresAreAlignedAtTheRight() {
    const QList<Page> pages = layOut(samples::longTable(20), PageSpec::of(Paper::A4));

    QList<qreal> ends;
    for (const TextItem& text : pages.first().items.texts)
        if (text.text == QStringLiteral("1") || text.text == QStringLiteral("20"))
            ends.append(text.baseline.x() + QFontMetricsF(text.font).horizontalAdvance(text.text));
    QCOMPARE(ends.size(), 2);
    QVERIFY(std::abs(ends[0] - ends[1]) < 1);
}

void LayoutTest::strokesKeepTheirShape() {
    Document document;
    const QPolygonF square({QPointF(0, 0), QPointF(10, 0), QPointF(10, 10), QPointF(0, 10)});
    document.blocks = {SignatureBlock{{{QStringLiteral("Signed"), {}, {}, {square}}}}};

    const QList<Page> pages = layOut(document, PageSpec::of(Paper::A4));

    const QRectF drawn = pages.first().items.strokes.first().path.boundingRect();
    QVERIFY(drawn.width() > 100);
    QVERIFY(std::abs(drawn.width() - drawn.height()) < 1);
}

void LayoutTest::anEmptyDocumentIsOneEmptyPage() {
    QCOMPARE(layOut(Document(), PageSpec::of(Paper::A4)).size(), 1);
    QCOMPARE(layOut(Document(), PageSpec::of(Paper::Roll58)).size(), 1);
}

REGISTER_TEST(LayoutTest)

}  // namespace printing

#include "layouttest.moc"
