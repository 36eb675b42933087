#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/wording.h"
#include "agreements/ui/paper.h"
#include "exampleblanks.h"
#include "printing/layout.h"
#include "printing/odt.h"
#include "printing/pdf.h"
#include "testsuite.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

namespace agreements::ui {
namespace {

const printing::PageSpec& a4() {
    static const printing::PageSpec spec = printing::PageSpec::of(printing::Paper::A4);
    return spec;
}

Document rendered(const Template& agreement, Language language, bool isFilled = true) {
    const auto wording = Wording::compile(agreement);
    Q_ASSERT(wording);
    const Values values = isFilled ? examples::filledBlanks(agreement, language) : Values();
    return wording->render(values, examples::decidedSwitches(agreement), language).value();
}

printing::Document builtInPaper(const QString& id, Language language, const PaperMarks& marks) {
    return paperOf(rendered(builtInTemplates()[id], language), marks, PaperWords::in(language));
}

PaperMarks signedMarks() {
    return {QStringLiteral("XM2607-7K-0012"), QString(64, u'a'), 1};
}

DocumentParagraph plain(const QString& text) {
    return {{DocumentRun::Kind::Plain, text}};
}

template <class Block>
QList<Block> blocksOf(const printing::Document& paper) {
    QList<Block> found;
    for (const printing::Block& block : paper.blocks)
        if (const auto* one = std::get_if<Block>(&block))
            found.append(*one);
    return found;
}

QString textOn(const QList<printing::Page>& pages) {
    QString text;
    for (const printing::Page& page : pages)
        for (const printing::TextItem& item : page.items.texts)
            text += item.text + u'\n';
    return text;
}

QString entryOf(const QByteArray& odt, const char* name) {
    zip_source_t* const source =
        zip_source_buffer_create(odt.constData(), zip_uint64_t(odt.size()), 0, nullptr);
    zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!archive)
        return {};
    zip_stat_t facts;
    QByteArray bytes;
    if (zip_stat(archive, name, 0, &facts) == 0) {
        bytes.resize(qsizetype(facts.size));
        zip_file_t* const file = zip_fopen(archive, name, 0);
        zip_fread(file, bytes.data(), facts.size);
        zip_fclose(file);
    }
    zip_discard(archive);
    return QString::fromUtf8(bytes);
}

}  // namespace

class PaperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBuiltInTemplateIsPrinted_data();
    void everyBuiltInTemplateIsPrinted();
    void eachNumberAndTextStandsOnThePages_data();
    void eachNumberAndTextStandsOnThePages();
    void aDraftIsMarkedOnEachPage();
    void aSignedCopyNamesItsFingerprint();
    void copiesSayWhichOfHowManyTheyAre();
    void theTermsSayInHowManyCopies();
    void onlyNumberedClausesIndent();
    void theNumberStandsBeforeTheHeadingOrElseTheText();
    void paragraphsWithTabsBecomeATable();
    void aTableWithoutRowsIsLeftToWriteOn();
    void blanksStandOnALine();
    void partiesSignBesideEachOther();
    void theTextOfThePdfCanBeFound();
    void theOdtHoldsTheSameText();
    void theOdtHasPageNumbersAndTheMark();

private:
    QString pdfText(const printing::Document& paper) const;
    QTemporaryDir m_dir;
};

QString PaperTest::pdfText(const printing::Document& paper) const {
    const QString path = m_dir.filePath(QStringLiteral("paper.pdf"));
    if (!printing::writePdf(paper, a4(), path))
        return {};
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void PaperTest::everyBuiltInTemplateIsPrinted_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    for (const QString& id : builtInTemplates().keys())
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(id + u' ' + languageCode(language))) << id << language;
}

void PaperTest::everyBuiltInTemplateIsPrinted() {
    QFETCH(QString, id);
    QFETCH(Language, language);

    const printing::Document paper = builtInPaper(id, language, signedMarks());
    const QList<printing::Page> pages = printing::layOut(paper, a4());

    QVERIFY(!pages.isEmpty());
    const QRectF sheet(QPointF(), pages.first().size);
    for (const printing::Page& page : pages)
        for (const printing::TextItem& item : page.items.texts) {
            const qreal right =
                item.baseline.x() + QFontMetricsF(item.font).horizontalAdvance(item.text);
            QVERIFY2(sheet.contains(item.baseline), qPrintable(item.text));
            QVERIFY2(right <= sheet.right() - a4().margins.right() * printing::kUnitsPerMm + 20,
                     qPrintable(item.text));
        }
    // For looking at: set AFTERCARE_PICTURES to a folder.
    const QString folder = qEnvironmentVariable("AFTERCARE_PICTURES");
    if (!folder.isEmpty()) {
        const QString name = QDir(folder).filePath(id + u'_' + languageCode(language));
        QVERIFY(printing::writePdf(paper, a4(), name + QStringLiteral(".pdf")));
        QVERIFY(printing::writeOdt(paper, a4(), name + QStringLiteral(".odt")));
        const printing::Document form = paperOf(rendered(builtInTemplates()[id], language, false),
                                                {}, PaperWords::in(language));
        QVERIFY(printing::writePdf(form, a4(), name + QStringLiteral("_form.pdf")));
    }
}

void PaperTest::eachNumberAndTextStandsOnThePages_data() {
    everyBuiltInTemplateIsPrinted_data();
}

void PaperTest::eachNumberAndTextStandsOnThePages() {
    QFETCH(QString, id);
    QFETCH(Language, language);
    const Document document = rendered(builtInTemplates()[id], language);

    const auto pages =
        printing::layOut(paperOf(document, signedMarks(), PaperWords::in(language)), a4());

    const auto bare = [](QString text) {
        text.removeIf([](QChar sign) { return sign.isSpace(); });
        return text;
    };
    const QString all = bare(textOn(pages));
    for (const DocumentClause& clause : document.clauses) {
        QVERIFY2(all.contains(bare(clause.number)), qPrintable(clause.id));
        QVERIFY2(all.contains(bare(plainText(clause.heading))), qPrintable(clause.id));
    }
}

void PaperTest::aDraftIsMarkedOnEachPage() {
    const auto pages =
        printing::layOut(builtInPaper(QStringLiteral("T1"), Language::English, PaperMarks()), a4());

    QVERIFY(pages.size() > 1);
    for (const printing::Page& page : pages) {
        QCOMPARE(page.items.backdrop.size(), 1);
        QCOMPARE(page.items.backdrop.first().text, QStringLiteral("Draft"));
        QVERIFY(textOn({page}).contains(QStringLiteral("Draft")));
    }
}

void PaperTest::aSignedCopyNamesItsFingerprint() {
    const auto pages = printing::layOut(
        builtInPaper(QStringLiteral("T1"), Language::English, signedMarks()), a4());

    for (const printing::Page& page : pages) {
        QVERIFY(page.items.backdrop.isEmpty());
        QVERIFY(textOn({page}).contains(QStringLiteral("SHA-256 ") + signedMarks().hash));
    }
}

void PaperTest::copiesSayWhichOfHowManyTheyAre() {
    PaperMarks marks = signedMarks();
    const auto one =
        printing::layOut(builtInPaper(QStringLiteral("T1"), Language::Simplified, marks), a4());
    marks.copies = 3;

    const auto three =
        printing::layOut(builtInPaper(QStringLiteral("T1"), Language::Simplified, marks), a4());

    QCOMPARE(three.size(), 3 * one.size());
    QVERIFY(textOn({three.first()}).contains(QStringLiteral("第 1 份，共 3 份")));
    QVERIFY(textOn({three.last()}).contains(QStringLiteral("第 3 份，共 3 份")));
    QVERIFY(textOn({three.last()}).contains(QStringLiteral("第 %1 页，共 %1 页").arg(one.size())));
}

void PaperTest::theTermsSayInHowManyCopies() {
    const auto& templates = builtInTemplates();

    QCOMPARE(copiesAgreed(templates[QStringLiteral("T1")], {}, {}), 3);
    QCOMPARE(copiesAgreed(templates[QStringLiteral("T3")], {}, {}), 2);
    QCOMPARE(copiesAgreed(templates[QStringLiteral("T3")],
                          {{QStringLiteral("copies"), Value(QStringLiteral("5"))}}, {}),
             5);
    QCOMPARE(copiesAgreed(templates[QStringLiteral("T2")], {}, {}), 1);
}

void PaperTest::onlyNumberedClausesIndent() {
    Document document;
    document.clauses = {
        {QStringLiteral("a"), {}, 0, QString(), {}, {plain(QStringLiteral("Preamble"))}},
        {QStringLiteral("b"), {}, 1, QStringLiteral("一、"), plain(QStringLiteral("Heading")), {}},
        {QStringLiteral("c"), {}, 2, QStringLiteral("1."), {}, {plain(QStringLiteral("Text"))}}};

    const auto clauses =
        blocksOf<printing::Clauses>(paperOf(document, {}, PaperWords::in(Language::English)))
            .first()
            .clauses;

    QCOMPARE(clauses.size(), 3);
    QCOMPARE(clauses[0].level, 0);
    QCOMPARE(clauses[1].level, 0);
    QCOMPARE(clauses[2].level, 1);
    QVERIFY(!clauses[0].hangs);
    QVERIFY(clauses[2].hangs);
}

void PaperTest::theNumberStandsBeforeTheHeadingOrElseTheText() {
    Document document;
    document.clauses = {{QStringLiteral("a"),
                         {},
                         0,
                         QStringLiteral("1."),
                         plain(QStringLiteral("Heading")),
                         {plain(QStringLiteral("Text"))}},
                        {QStringLiteral("b"),
                         {},
                         0,
                         QStringLiteral("2."),
                         {},
                         {plain(QStringLiteral("First")), plain(QStringLiteral("Second"))}}};

    const auto clauses =
        blocksOf<printing::Clauses>(paperOf(document, {}, PaperWords::in(Language::English)))
            .first()
            .clauses;

    QStringList numbers;
    for (const printing::Clause& clause : clauses)
        numbers.append(clause.number);
    QCOMPARE(numbers,
             QStringList({QStringLiteral("1."), QString(), QStringLiteral("2."), QString()}));
    QVERIFY(clauses[0].isHeading && !clauses[1].isHeading);
}

void PaperTest::paragraphsWithTabsBecomeATable() {
    Document document;
    document.clauses = {{QStringLiteral("a"),
                         {},
                         0,
                         QStringLiteral("1."),
                         {},
                         {plain(QStringLiteral("As follows:")),
                          plain(QStringLiteral("Place\tPhone")), plain(QStringLiteral("Hami\t1")),
                          plain(QStringLiteral("Yiwu\t2")), plain(QStringLiteral("The end"))}}};

    const auto clauses =
        blocksOf<printing::Clauses>(paperOf(document, {}, PaperWords::in(Language::English)))
            .first()
            .clauses;

    QCOMPARE(clauses.size(), 2);
    QCOMPARE(clauses[0].table.columns.size(), 2);
    QCOMPARE(clauses[0].table.columns[1].title, QStringLiteral("Phone"));
    QCOMPARE(clauses[0].table.rows,
             QList<QStringList>({{QStringLiteral("Hami"), QStringLiteral("1")},
                                 {QStringLiteral("Yiwu"), QStringLiteral("2")}}));
    QVERIFY(clauses[1].table.columns.isEmpty());
}

void PaperTest::aTableWithoutRowsIsLeftToWriteOn() {
    Document document;
    document.clauses = {{QStringLiteral("a"),
                         {},
                         0,
                         QStringLiteral("1."),
                         {},
                         {plain(QStringLiteral("Place\tPhone"))}}};

    const auto clauses =
        blocksOf<printing::Clauses>(paperOf(document, {}, PaperWords::in(Language::English)))
            .first()
            .clauses;

    QCOMPARE(clauses.size(), 1);
    QCOMPARE(clauses[0].number, QStringLiteral("1."));
    QCOMPARE(clauses[0].table.rows.size(), 3);
}

void PaperTest::blanksStandOnALine() {
    Document document;
    document.clauses = {{QStringLiteral("a"),
                         {},
                         0,
                         QString(),
                         {},
                         {{{DocumentRun::Kind::Plain, QStringLiteral("Name: ")},
                           {DocumentRun::Kind::Blank, {}},
                           {DocumentRun::Kind::Filled, QStringLiteral("Lin")}}}}};

    const auto pages =
        printing::layOut(paperOf(document, signedMarks(), PaperWords::in(Language::English)), a4());

    const auto& rules = pages.first().items.rules;
    const auto isShort = [](const printing::RuleItem& rule) {
        return rule.line.length() > 100 && rule.line.length() < 10'000;
    };
    QCOMPARE(std::ranges::count_if(rules, isShort), 1);
    QVERIFY(textOn(pages).contains(QStringLiteral("Name: ________")));
}

void PaperTest::partiesSignBesideEachOther() {
    const auto paper = builtInPaper(QStringLiteral("T1"), Language::English, signedMarks());
    const auto seals = blocksOf<printing::SealBlock>(paper);

    QCOMPARE(seals.size(), 1);
    QCOMPARE(seals.first().columns.size(), 2);
    QVERIFY(seals.first().columns.first().fields.first().hasSealSpace);
}

void PaperTest::theTextOfThePdfCanBeFound() {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed.");

    const QString text =
        pdfText(builtInPaper(QStringLiteral("T1"), Language::Simplified, signedMarks()));

    for (const char* word : {"客户", "甲方", "乙方", "一、", "①", "XM2607-7K-0012"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void PaperTest::theOdtHoldsTheSameText() {
    const QByteArray odt = printing::odtBytes(
        builtInPaper(QStringLiteral("T1"), Language::Simplified, signedMarks()), a4());

    const QString content = entryOf(odt, "content.xml");

    QVERIFY(odt.contains("mimetypeapplication/vnd.oasis.opendocument.text"));
    QVERIFY(content.contains(QStringLiteral("style:font-weight-asian=\"bold\"")));
    // As many cells a row as there are parties.
    const qsizetype table = content.indexOf(QStringLiteral("<table:table-row>"));
    QCOMPARE(content.mid(table)
                 .section(QStringLiteral("</table:table-row>"), 0, 0)
                 .count(QStringLiteral("<table:table-cell")),
             2);
    for (const char* word : {"客户", "甲方", "乙方", "一、", "①", "XM2607-7K-0012"})
        QVERIFY2(content.contains(QString::fromUtf8(word)), word);
}

void PaperTest::theOdtHasPageNumbersAndTheMark() {
    PaperMarks marks;
    marks.copies = 3;

    const QByteArray odt =
        printing::odtBytes(builtInPaper(QStringLiteral("T1"), Language::English, marks), a4());

    const QString styles = entryOf(odt, "styles.xml");
    QVERIFY(styles.contains(QStringLiteral("<text:page-number>")));
    QVERIFY(styles.contains(QStringLiteral("<text:page-count>")));
    QVERIFY(styles.contains(QStringLiteral("Draft · Copy ____ of 3")));
    QVERIFY(entryOf(odt, "META-INF/manifest.xml").contains(QStringLiteral("styles.xml")));
    QVERIFY(entryOf(odt, "meta.xml").contains(QStringLiteral("After-Sales Service Contract")));
}

REGISTER_TEST(PaperTest)

}  // namespace agreements::ui

#include "papertest.moc"
