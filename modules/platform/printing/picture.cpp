#include "printing/picture.h"

#include "printing/painter.h"
#include "printing/wholefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>

namespace printing {
namespace {

QString numbered(const QString& path, qsizetype number) {
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return QStringLiteral("%1-%2%3").arg(path.chopped(suffix.size())).arg(number).arg(suffix);
}

}  // namespace

QImage picture(const Page& page, qreal dotsPerInch) {
    const qreal dotsPerMm = dotsPerInch / 25.4;
    QImage image((page.sizeInMm() * dotsPerMm).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(dotsPerMm * 1000));
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(&painter, page, dotsPerMm);
    return image;
}

core::Result<QStringList> writePictures(const QList<Page>& pages, const QString& path,
                                        qreal dotsPerInch) {
    QStringList names;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString name = pages.size() == 1 ? path : numbered(path, i + 1);
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        picture(pages[i], dotsPerInch).save(&png, "PNG");
        CORE_TRY(writeWhole(name, png.data()));
        names.append(name);
    }
    return names;
}

}  // namespace printing
