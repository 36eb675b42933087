#include "printing/pdf.h"

#include "printing/layout.h"
#include "printing/painter.h"
#include "printing/wholefile.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace printing {
namespace {

constexpr int kPdfDotsPerInch = 1200;

QPageSize exactSize(const Page& page) {
    return QPageSize(page.sizeInMm(), QPageSize::Millimeter, QString(), QPageSize::ExactMatch);
}

}  // namespace

QByteArray pdfBytes(const Document& document, const QList<Page>& pages) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(QStringList{document.title, document.number}.join(u' ').trimmed());
        writer.setCreator(document.author.isEmpty()
                              ? QStringLiteral("Aftercare")
                              : QStringLiteral("Aftercare, %1").arg(document.author));
        writer.setResolution(kPdfDotsPerInch);
        writer.setPageMargins(QMarginsF());
        QPainter painter;
        for (const Page& page : pages) {
            writer.setPageSize(exactSize(page));
            if (painter.isActive())
                writer.newPage();
            else
                painter.begin(&writer);
            paint(&painter, page, kPdfDotsPerInch / 25.4);
        }
    }
    return buffer.data();
}

core::Done writePdf(const Document& document, const PageSpec& spec, const QString& path) {
    return writeWhole(path, pdfBytes(document, layOut(document, spec)));
}

}  // namespace printing
