#include "widgets/tableview.h"

#include "widgets/celldelegate.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/tablecopy.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

namespace widgets {
namespace {

constexpr int kNarrowestColumn = 48;
constexpr int kSecondLine = 16;

}  // namespace

TableView::TableView(QWidget* parent) : QTableView(parent) {
    setItemDelegate(new CellDelegate(this));
    setProperty("flat", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setAccessibleName(tr("Table"));

    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(kNarrowestColumn);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Column headings"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    applyHeights();

    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& place) {
        showColumnMenu(horizontalHeader()->viewport()->mapToGlobal(place));
    });
    const auto edited = [this] {
        if (!m_applying)
            Q_EMIT layoutEdited();
    };
    connect(header, &QHeaderView::sectionMoved, this, edited);
    connect(header, &QHeaderView::sectionResized, this, edited);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        if (!m_paged || !m_paged->columns().at(column).sortable)
            return;
        const Column& spec = m_paged->columns().at(column);
        const RowQuery& query = m_paged->query();
        const bool descending =
            query.sortColumn == spec.id ? !query.descending : spec.descendingFirst;
        m_paged->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void TableView::setModel(QAbstractItemModel* model) {
    m_applying = true;
    QTableView::setModel(model);
    m_applying = false;
    m_paged = qobject_cast<PagedTableModel*>(model);
    if (m_paged)
        followModel();
}

void TableView::followModel() {
    applyColumns();
    connect(m_paged, &PagedTableModel::rowsReplaced, this, &TableView::keepRecord);
    connect(m_paged, &PagedTableModel::queryChanged, this, &TableView::showSort);
    showSort();
}

void TableView::applyColumns() {
    m_applying = true;
    for (int i = 0; i < m_paged->columns().size(); ++i) {
        const Column& column = m_paged->columns().at(i);
        setColumnWidth(i, column.width);
        setColumnHidden(i, !column.shown);
    }
    m_applying = false;
    fitStretchingColumn();
}

void TableView::applyHeights() {
    verticalHeader()->setDefaultSectionSize(rowHeightNow());
    horizontalHeader()->setFixedHeight(
        std::max(currentTheme().headerHeight(), fontMetrics().height() + 12));
}

int TableView::rowHeightNow() const {
    const int plain = std::max(currentTheme().rowHeight(), fontMetrics().height() + 8);
    return m_twoLines ? plain + std::max(kSecondLine, fontMetrics().height() - 4) : plain;
}

void TableView::setTwoLineRows(bool twoLines) {
    m_twoLines = twoLines;
    applyHeights();
}

// The last section is not stretched by QHeaderView, because that column is seldom the one that
// gains from the room.
void TableView::fitStretchingColumn() {
    if (!m_paged || m_applying)
        return;
    int wanted = -1;
    int others = 0;
    for (int i = 0; i < m_paged->columns().size(); ++i) {
        if (isColumnHidden(i))
            continue;
        if (m_paged->columns().at(i).stretches)
            wanted = i;
        else
            others += columnWidth(i);
    }
    if (wanted < 0)
        return;
    m_applying = true;
    setColumnWidth(wanted,
                   std::max(m_paged->columns().at(wanted).width, viewport()->width() - others));
    m_applying = false;
}

void TableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitStretchingColumn();
}

void TableView::showSort() {
    const RowQuery& query = m_paged->query();
    const int column = m_paged->columnOf(query.sortColumn);
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        horizontalHeader()->setSortIndicator(
            column, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// Puts the current row back onto the record it was on, wherever that stands now.
void TableView::keepRecord() {
    if (m_keeping || m_paged->rowCount() == 0) {
        if (m_paged->rowCount() == 0)
            takeCurrent({});
        return;
    }
    const int before = currentIndex().isValid() ? currentIndex().row() : 0;
    const ListRow* here = m_paged->rowAt(before);
    if (currentIndex().isValid() && here && here->id == m_current)
        return;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    // After another query the list begins at its top again; a record that is still in sight stays.
    const int inSight = viewport()->height() / std::max(1, rowHeightNow());
    const int known = m_current.isNil() ? -1 : m_paged->rowOf(m_current);
    const bool sameList = currentIndex().isValid();
    const int target = known >= 0 && (sameList || known < inSight) ? known : before;
    m_keeping = true;
    const QModelIndex index = m_paged->index(std::min(target, m_paged->rowCount() - 1), column);
    const auto how = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    // Restored without scrolling: the person is looking at something.
    const bool autoScroll = hasAutoScroll();
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(index, how);
    setAutoScroll(autoScroll);
    m_keeping = false;
    takeCurrent(currentId());
}

void TableView::takeCurrent(const core::RowId& id) {
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (m_keeping || !current.isValid())
        return;
    if (currentId().isNil())
        m_current = {};  // told once the row is read
    else
        takeCurrent(currentId());
}

core::RowId TableView::currentId() const {
    return currentIndex().data(PagedTableModel::IdRole).value<core::RowId>();
}

QList<core::RowId> TableView::selectedIds() const {
    QList<core::RowId> ids;
    if (!selectionModel())
        return ids;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && ids.size() < kMostCopiedRows; ++row) {
            const ListRow* known = m_paged ? m_paged->rowAt(row) : nullptr;
            if (known && !ids.contains(known->id))
                ids.append(known->id);
        }
    }
    return ids;
}

void TableView::setCurrentId(const core::RowId& id, std::function<void(bool)> done) {
    if (!m_paged)
        return;
    m_paged->locate(id, [this, done = std::move(done)](int row) {
        if (row >= 0)
            goToRow(row);
        if (done)
            done(row >= 0);
    });
}

/// Where the row is not read yet, keepRecord() tells of it once it is.
void TableView::goToRow(int row) {
    const QModelIndex index = m_paged->index(row, std::max(0, horizontalHeader()->logicalIndex(0)));
    const bool isInSight = viewport()->rect().intersects(visualRect(index));
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, isInSight ? EnsureVisible : PositionAtCenter);
}

QVariantMap TableView::layoutState() const {
    QVariantList columns;
    for (int place = 0; m_paged && place < horizontalHeader()->count(); ++place) {
        const int logical = horizontalHeader()->logicalIndex(place);
        const bool hidden = isColumnHidden(logical);
        const Column& column = m_paged->columns().at(logical);
        columns.append(
            QVariantMap{{QStringLiteral("id"), column.id},
                        {QStringLiteral("width"),
                         hidden || column.stretches ? column.width : columnWidth(logical)},
                        {QStringLiteral("shown"), !hidden}});
    }
    return {{QStringLiteral("columns"), columns}};
}

void TableView::restoreLayoutState(const QVariantMap& state) {
    if (!m_paged)
        return;
    m_applying = true;
    int place = 0;
    for (const QVariant& entry : state.value(QStringLiteral("columns")).toList()) {
        const QVariantMap saved = entry.toMap();
        const int logical = m_paged->columnOf(saved.value(QStringLiteral("id")).toString());
        if (logical < 0)
            continue;  // a column of an older version
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(logical), place++);
        setColumnHidden(logical, !saved.value(QStringLiteral("shown"), true).toBool());
        const int width = saved.value(QStringLiteral("width")).toInt();
        if (width >= kNarrowestColumn)
            setColumnWidth(logical, width);
    }
    m_applying = false;
    fitStretchingColumn();
}

bool TableView::isColumnShown(const QString& columnId) const {
    const int column = m_paged ? m_paged->columnOf(columnId) : -1;
    return column >= 0 && !isColumnHidden(column);
}

void TableView::setColumnShown(const QString& columnId, bool shown) {
    const int column = m_paged ? m_paged->columnOf(columnId) : -1;
    const bool isLast =
        !shown && horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() <= 1;
    if (column < 0 || isLast || isColumnHidden(column) != shown)
        return;
    setColumnHidden(column, !shown);
    fitStretchingColumn();
    Q_EMIT layoutEdited();
}

void TableView::showColumnMenu(const QPoint& globalPlace) {
    if (!m_paged)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Column& column : m_paged->columns()) {
        QAction* action = menu->addAction(column.title);
        action->setCheckable(true);
        action->setChecked(isColumnShown(column.id));
        connect(action, &QAction::toggled, this,
                [this, id = column.id](bool shown) { setColumnShown(id, shown); });
    }
    menu->popup(globalPlace);
}

void TableView::copySelection() {
    if (!m_paged || !selectionModel())
        return;
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (!isColumnHidden(horizontalHeader()->logicalIndex(place)))
            columns.append(horizontalHeader()->logicalIndex(place));
    copyRows(*m_paged, selectionModel()->selection(), columns, kMostCopiedRows);
}

void TableView::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!currentId().isNil())
            Q_EMIT rowActivated(currentId());
    } else if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && m_paged &&
               m_paged->rowCount() > 0) {
        // Home and End mean the list's, not the row's: cells are not walked one by one here.
        const int row = event->key() == Qt::Key_Home ? 0 : m_paged->rowCount() - 1;
        setCurrentIndex(m_paged->index(row, std::max(0, currentIndex().column())));
    } else if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        event->ignore();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::setHovered(int row) {
    if (row == m_hovered)
        return;
    const int old = std::exchange(m_hovered, row);
    for (const int changed : {old, row})
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(),
                               rowHeight(changed));
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
    setHovered(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event) {
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid() &&
        !currentId().isNil())
        Q_EMIT rowActivated(currentId());
}

void TableView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || currentId().isNil())
        return;
    const QPoint place =
        byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(currentId(), place);
}

void TableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        applyHeights();
}

void TableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    viewport()->update();
}

}  // namespace widgets
