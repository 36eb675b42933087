#pragma once

#include "core/id.h"

#include <QTableView>
#include <QVariantMap>

#include <functional>

namespace widgets {

class PagedTableModel;

/// The table of a list page: whole rows, fixed heights, columns that a person may choose, order and
/// size. A current row is always set, and it stays on the same record when the list is read again.
/// Copying gives tab separated text and an HTML table, numbers without groups.
class TableView final : public QTableView {
    Q_OBJECT

public:
    static constexpr int kMostCopiedRows = 20'000;

    explicit TableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    PagedTableModel* paged() const { return m_paged; }

    /// Nil when there is no row, or when it is not read yet.
    core::RowId currentId() const;
    QList<core::RowId> selectedIds() const;
    /// Goes to a record, also one that is not read yet. `done` is told whether it is in the list.
    void setCurrentId(const core::RowId& id, std::function<void(bool isThere)> done = {});

    /// Widths, order and choice of columns by their ids.
    QVariantMap layoutState() const;
    void restoreLayoutState(const QVariantMap& state);
    bool isColumnShown(const QString& columnId) const;
    void setColumnShown(const QString& columnId, bool shown);

    /// Rows of two lines, 16 px taller.
    void setTwoLineRows(bool twoLines);
    bool hasTwoLineRows() const { return m_twoLines; }
    int rowHeightNow() const;
    int hoveredRow() const { return m_hovered; }

    /// Puts the selected rows on the clipboard.
    void copySelection();
    /// The menu to choose columns from, at a place of the screen.
    void showColumnMenu(const QPoint& globalPlace);

Q_SIGNALS:
    /// Enter or a double click on a row.
    void rowActivated(const core::RowId& id);
    /// Another record is current; nil for none.
    void currentIdChanged(const core::RowId& id);
    /// A person changed width, order or choice of columns.
    void layoutEdited();
    /// Right click or the menu key on a row.
    void menuRequested(const core::RowId& id, const QPoint& globalPlace);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followModel();
    void keepRecord();
    void applyColumns();
    void applyHeights();
    void showSort();
    void fitStretchingColumn();
    void setHovered(int row);
    void takeCurrent(const core::RowId& id);
    void goToRow(int row);

    PagedTableModel* m_paged = nullptr;
    core::RowId m_current;
    int m_hovered = -1;
    bool m_twoLines = false;
    bool m_applying = false;
    bool m_keeping = false;
};

}  // namespace widgets
