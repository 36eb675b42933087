#include "samples.h"

#include "printing/layout.h"
#include "printing/pageview.h"
#include "printing/print.h"
#include "printing/printdialog.h"
#include "testsuite.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace printing {

class PrintDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPrinterIsRememberedForEachKind();
    void theDialogOpensWithTheRememberedPaper();
    void anotherPaperIsShownAtOnce();
    void pageKeysTurnPages();
    void thePageInViewIsMarkedInTheList();
    void zoomKeysZoom();
    void eachControlHasAName();
    void aPrinterThatIsNotThereIsRefused();
    void aPrinterGetsAllPages();

private:
    QString settingsPath() const { return m_dir.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_dir;
};

void PrintDialogTest::aPrinterIsRememberedForEachKind() {
    QSettings settings(settingsPath(), QSettings::IniFormat);
    PrinterSettings printers(settings);
    const PrinterChoice roll{QStringLiteral("XP-58"), Paper::Roll58};

    printers.remember(QStringLiteral("receipt"), roll);

    QCOMPARE(printers.choiceFor(QStringLiteral("receipt")), roll);
    QCOMPARE(printers.choiceFor(QStringLiteral("label"), Paper::Label40x30),
             (PrinterChoice{{}, Paper::Label40x30}));
}

void PrintDialogTest::theDialogOpensWithTheRememberedPaper() {
    QSettings settings(settingsPath(), QSettings::IniFormat);
    PrinterSettings printers(settings);
    printers.remember(QStringLiteral("repair-report"),
                      {QStringLiteral("LQ-630K"), Paper::Continuous241x279});

    const PrintDialog dialog(samples::repairReport(), printers);

    QCOMPARE(dialog.paper(), Paper::Continuous241x279);
    QCOMPARE(dialog.pages(),
             layOut(samples::repairReport(), PageSpec::of(Paper::Continuous241x279)));
}

void PrintDialogTest::anotherPaperIsShownAtOnce() {
    QSettings settings(m_dir.filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    PrintDialog dialog(samples::repairReport(), PrinterSettings(settings));

    dialog.setPaper(Paper::Roll80);

    QCOMPARE(dialog.pages().first().sizeInMm().width(), 80.0);
    QCOMPARE(dialog.findChild<PageView*>()->pageCount(), 2);
}

void PrintDialogTest::pageKeysTurnPages() {
    PageView view;
    view.resize(600, 700);
    view.setPages(layOut(samples::longTable(200), PageSpec::of(Paper::A4)));
    view.show();
    QSignalSpy turned(&view, &PageView::currentPageChanged);

    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.currentPage(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), view.pageCount() - 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
    QVERIFY(turned.count() >= 4);
}

void PrintDialogTest::thePageInViewIsMarkedInTheList() {
    QSettings settings(m_dir.filePath(QStringLiteral("list.ini")), QSettings::IniFormat);
    PrintDialog dialog(samples::longTable(200), PrinterSettings(settings));
    dialog.show();
    auto* view = dialog.findChild<PageView*>(QStringLiteral("pageView"));
    auto* list = dialog.findChild<QListView*>(QStringLiteral("pageList"));

    view->goToPage(2);
    QCOMPARE(list->currentIndex().row(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(view->currentPage(), 1);
    const QString folder = qEnvironmentVariable("AFTERCARE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(dialog.grab().save(folder + QStringLiteral("/dialog.png")));
}

void PrintDialogTest::zoomKeysZoom() {
    PageView view;
    view.resize(600, 700);
    view.setPages(layOut(samples::longTable(200), PageSpec::of(Paper::A4)));
    view.show();
    const qreal fitted = view.zoom();

    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view.zoom() > fitted);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.zoom(), fitted);
}

void PrintDialogTest::eachControlHasAName() {
    QSettings settings(m_dir.filePath(QStringLiteral("names.ini")), QSettings::IniFormat);
    const PrintDialog dialog(samples::repairReport(), PrinterSettings(settings));

    for (const QComboBox* box : dialog.findChildren<QComboBox*>())
        QVERIFY(!box->accessibleName().isEmpty() && !box->objectName().isEmpty());
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        QVERIFY(!button->objectName().isEmpty());
    QVERIFY(!dialog.findChild<PageView*>()->accessibleName().isEmpty());
}

void PrintDialogTest::aPrinterThatIsNotThereIsRefused() {
    const core::Done done =
        printNow(samples::repairReport(), {QStringLiteral("no such printer"), Paper::A4});

    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("print/no-printer"));
}

void PrintDialogTest::aPrinterGetsAllPages() {
    const QString path = m_dir.filePath(QStringLiteral("printed.pdf"));
    const Document document = samples::longTable(100);
    const QList<Page> pages = layOut(document, PageSpec::of(Paper::A5));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);

    const core::Done done = print(document, pages, printer);

    QVERIFY(done);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), pages.size());
}

REGISTER_TEST(PrintDialogTest)

}  // namespace printing

#include "printdialogtest.moc"
