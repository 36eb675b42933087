#include "printing/print.h"

#include "printing/layout.h"
#include "printing/painter.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace printing {

core::Done print(const Document& document, const QList<Page>& pages, QPrinter& printer) {
    printer.setDocName(QStringList{document.title, document.number}.join(u' ').trimmed());
    printer.setCopyCount(1);  // copies are numbered pages of their own
    printer.setFullPage(true);
    QPainter painter;
    bool isTaken = !pages.isEmpty();
    for (const Page& page : pages) {
        printer.setPageSize(
            QPageSize(page.sizeInMm(), QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch));
        printer.setPageMargins(QMarginsF());
        isTaken = isTaken && (painter.isActive() ? printer.newPage() : painter.begin(&printer));
        if (!isTaken)
            break;
        paint(&painter, page, printer.resolution() / 25.4);
    }
    if (isTaken && painter.end() && printer.printerState() != QPrinter::Error)
        return {};
    return core::fail(
        QStringLiteral("print/failed"),
        QCoreApplication::translate("printing",
                                    "The printer %1 did not take the document. See whether it is "
                                    "switched on and has paper, then print again.")
            .arg(printer.printerName()),
        QStringLiteral("printer state %1").arg(printer.printerState()));
}

core::Done printNow(const Document& document, const PrinterChoice& choice) {
    const QPrinterInfo found = QPrinterInfo::printerInfo(choice.printer);
    if (choice.printer.isEmpty() || found.isNull())
        return core::fail(QStringLiteral("print/no-printer"),
                          QCoreApplication::translate(
                              "printing",
                              "No printer is chosen for this kind of document. Choose one in "
                              "the preview; it will be remembered."),
                          choice.printer);
    QPrinter printer(found, QPrinter::HighResolution);
    return print(document, layOut(document, PageSpec::of(choice.paper)), printer);
}

}  // namespace printing
