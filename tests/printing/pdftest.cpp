#include "samples.h"

#include "printing/layout.h"
#include "printing/pdf.h"
#include "testsuite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace printing {

class PdfTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chineseTextCanBeSearched_data();
    void chineseTextCanBeSearched();
    void commonHanziComeOutAsTheyWentIn_data();
    void commonHanziComeOutAsTheyWentIn();
    void bothCopiesStandInOneFile();
    void theTitleIsInTheMetadata();
    void theFileSaysThatItIsAnArchivePdf();
    void allFontsAreEmbedded();
    void eachPaperKeepsItsSize();
    void aFailedWriteLeavesTheOldFile();

private:
    QString run(const QString& program, const QStringList& arguments) const;
    QString path() const { return m_dir.filePath(QStringLiteral("document.pdf")); }
    QString writtenText(const Document& document) const;

    QTemporaryDir m_dir;
};

void PdfTest::initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed.");
}

QString PdfTest::run(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString PdfTest::writtenText(const Document& document) const {
    if (!writePdf(document, PageSpec::of(Paper::A4), path()))
        return {};
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                             QStringLiteral("UTF-8"), path(), QStringLiteral("-")});
}

void PdfTest::chineseTextCanBeSearched_data() {
    QTest::addColumn<QString>("word");
    for (const char* word : {"客户", "客戶", "Customer", "林美玲", "壹仟贰佰贰拾捌元整", "维修报告",
                             "WX2607-7K-0001", "1,018.00", "配件编号", "合计"})
        QTest::newRow(word) << QString::fromUtf8(word);
}

void PdfTest::chineseTextCanBeSearched() {
    QFETCH(QString, word);

    const QString text = writtenText(samples::repairReport());

    QVERIFY2(text.contains(word), qPrintable(text));
}

void PdfTest::commonHanziComeOutAsTheyWentIn_data() {
    QTest::addColumn<QString>("hanzi");
    // The first level of GB 2312 is 3755 characters in rows 16 to 55.
    for (int row = 16; row <= 55; ++row) {
        QByteArray bytes;
        for (int cell = 1; cell <= (row == 55 ? 89 : 94); ++cell)
            bytes.append(static_cast<char>(0xa0 + row)).append(static_cast<char>(0xa0 + cell));
        QStringDecoder decode("GB18030");
        if (!decode.isValid())
            continue;
        QTest::newRow(qPrintable(QString::number(row))) << QString(decode(bytes));
    }
    QTest::newRow("traditional") << QStringLiteral(
        "維修報告客戶電話設備協議範本條款變數規則結算單庫位備料積分權益專項費用報廢");
}

void PdfTest::commonHanziComeOutAsTheyWentIn() {
    QFETCH(QString, hanzi);

    QString text = writtenText(samples::paragraph(hanzi));

    for (const QChar sign : hanzi)
        QVERIFY2(text.contains(sign), qPrintable(QString(sign)));
}

void PdfTest::bothCopiesStandInOneFile() {
    const QString text = writtenText(samples::repairReport());

    QVERIFY(text.contains(QStringLiteral("第 1 份，共 2 份")));
    QVERIFY(text.contains(QStringLiteral("第 2 份，共 2 份")));
    QVERIFY(run(QStringLiteral("pdfinfo"), {path()})
                .contains(QRegularExpression(QStringLiteral("Pages: +2\\b"))));
}

void PdfTest::theTitleIsInTheMetadata() {
    QVERIFY(writePdf(samples::repairReport(), PageSpec::of(Paper::A4), path()));

    QVERIFY(run(QStringLiteral("pdfinfo"), {path()})
                .contains(QStringLiteral("维修报告 WX2607-7K-0001")));
}

void PdfTest::theFileSaysThatItIsAnArchivePdf() {
    const Document document = samples::repairReport();

    const QByteArray pdf = pdfBytes(document, layOut(document, PageSpec::of(Paper::A4)));

    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.contains("<pdfaid:part>1</pdfaid:part>") || pdf.contains("pdfaid:part=\"1\""));
    QVERIFY(pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>") ||
            pdf.contains("pdfaid:conformance=\"B\""));
    QVERIFY(pdf.contains("/OutputIntents"));
    QCOMPARE(pdf.count("/SMask"), pdf.count("/SMask /None"));
}

void PdfTest::allFontsAreEmbedded() {
    QVERIFY(writePdf(samples::repairReport(), PageSpec::of(Paper::A4), path()));

    const QStringList lines =
        run(QStringLiteral("pdffonts"), {path()}).split(u'\n', Qt::SkipEmptyParts);

    QVERIFY(lines.size() > 2);
    for (const QString& line : lines.mid(2))
        QVERIFY2(line.contains(QRegularExpression(QStringLiteral("yes +(yes|no) +yes"))),
                 qPrintable(line));
}

void PdfTest::eachPaperKeepsItsSize() {
    for (const Paper paper : allPapers()) {
        const Document document = samples::repairReport();
        const QList<Page> pages = layOut(document, PageSpec::of(paper));
        QVERIFY(writePdf(document, PageSpec::of(paper), path()));

        const QString facts = run(QStringLiteral("pdfinfo"), {path()});

        const auto match =
            QRegularExpression(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+) pts"))
                .match(facts);
        QVERIFY2(match.hasMatch(), qPrintable(facts));
        const QSizeF points = pages.first().sizeInMm() * 72 / 25.4;
        QVERIFY(std::abs(match.captured(1).toDouble() - points.width()) < 1);
        QVERIFY(std::abs(match.captured(2).toDouble() - points.height()) < 1);
    }
}

void PdfTest::aFailedWriteLeavesTheOldFile() {
    const QString missing = m_dir.filePath(QStringLiteral("no/such/folder/document.pdf"));

    const core::Done done = writePdf(samples::repairReport(), PageSpec::of(Paper::A4), missing);

    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("file/not-written"));
    QVERIFY(!QFile::exists(missing));
}

REGISTER_TEST(PdfTest)

}  // namespace printing

#include "pdftest.moc"
