#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

class QTableView;

namespace insight::ui {

/// A few rows of text that are at hand already: the beginning of a file, what is wrong in it,
/// earlier imports. GUI thread.
class TextTable final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit TextTable(QObject* parent) : QAbstractTableModel(parent) {}

    /// `rightColumns` hold figures.
    void setContents(const QStringList& titles, const QList<QStringList>& rows,
                     const QList<int>& rightColumns = {});

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<QStringList> m_rows;
    QList<int> m_right;
};

/// A table of whole rows to be read, as wide as what it holds.
QTableView* makeTextTable(TextTable* model, const QString& objectName,
                          const QString& accessibleName, QWidget* parent);
/// Widths by the contents, within bounds; the last column takes what is left.
void fitTextTable(QTableView* view);

}  // namespace insight::ui
