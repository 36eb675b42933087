#include "printing/thumbnailmodel.h"

#include "printing/picture.h"

#include <QPainter>

namespace printing {
namespace {

constexpr int kThumbnailWidth = 96;
constexpr int kThumbnailHeight = 136;

QPixmap thumbnail(const Page& page) {
    const QSizeF mm = page.sizeInMm();
    const qreal dotsPerMm = std::min(kThumbnailWidth / mm.width(), kThumbnailHeight / mm.height());
    QImage image = picture(page, dotsPerMm * 25.4);
    QPainter painter(&image);
    painter.setPen(QColor(0x8a, 0x93, 0xa0));
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    painter.end();
    return QPixmap::fromImage(image);
}

}  // namespace

void ThumbnailModel::setPages(const QList<Page>& pages, const QString& words) {
    beginResetModel();
    m_pages = pages;
    m_words = words;
    m_pictures = QList<QPixmap>(pages.size());
    endResetModel();
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DecorationRole) {
        QPixmap& small = m_pictures[index.row()];
        if (small.isNull())
            small = thumbnail(m_pages[index.row()]);
        return small;
    }
    if (role == Qt::AccessibleTextRole)
        return m_words.arg(index.row() + 1).arg(m_pages.size());
    if (role == Qt::DisplayRole)
        return QString::number(index.row() + 1);
    return {};
}

}  // namespace printing
