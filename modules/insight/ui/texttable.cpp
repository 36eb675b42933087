#include "insight/ui/texttable.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace insight::ui {
namespace {

constexpr int kNarrowestColumn = 72;
constexpr int kWidestColumn = 280;
/// So many columns are measured; wider files get the width of a header that is not.
constexpr int kMeasuredColumns = 60;

}  // namespace

void TextTable::setContents(const QStringList& titles, const QList<QStringList>& rows,
                            const QList<int>& rightColumns) {
    beginResetModel();
    m_titles = titles;
    m_rows = rows;
    m_right = rightColumns;
    endResetModel();
}

int TextTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const {
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (m_right.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole)
        return m_rows[index.row()].value(index.column()).simplified();
    if (role == Qt::ToolTipRole)
        return m_rows[index.row()].value(index.column());
    return {};
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_right.contains(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? m_titles.value(section) : QVariant();
}

QTableView* makeTextTable(TextTable* model, const QString& objectName,
                          const QString& accessibleName, QWidget* parent) {
    auto* view = new QTableView(parent);
    view->setObjectName(objectName);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(widgets::currentTheme().rowHeight());
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

void fitTextTable(QTableView* view) {
    const int columns = qMin(kMeasuredColumns, view->model()->columnCount());
    for (int column = 0; column < columns; ++column) {
        view->resizeColumnToContents(column);
        view->setColumnWidth(column,
                             qBound(kNarrowestColumn, view->columnWidth(column), kWidestColumn));
    }
}

}  // namespace insight::ui
