#pragma once

#include "printing/page.h"

#include <QAbstractListModel>
#include <QPixmap>

namespace printing {

/// The pages as small pictures, painted when first asked for.
class ThumbnailModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `words` is "Page %1 of %2".
    void setPages(const QList<Page>& pages, const QString& words);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Page> m_pages;
    QString m_words;
    mutable QList<QPixmap> m_pictures;
};

}  // namespace printing
