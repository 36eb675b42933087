#include "widgets/pagedtablemodel.h"

#include "widgets/celltext.h"

#include <QPointer>

namespace widgets {

PagedTableModel::PagedTableModel(std::unique_ptr<RowSource> source, EntryContext entry,
                                 QObject* parent)
    : QAbstractTableModel(parent),
      m_source(std::move(source)),
      m_entry(std::move(entry)),
      m_columns(m_source->columns()) {
    m_wantTimer.setSingleShot(true);
    m_wantTimer.setInterval(0);
    connect(&m_wantTimer, &QTimer::timeout, this, &PagedTableModel::readWanted);
}

PagedTableModel::~PagedTableModel() {
    ++*m_question;
    m_source->abandon();
}

template <class Value, class Take>
std::function<void(core::Result<Value>)> PagedTableModel::answer(Take take) {
    return [self = QPointer<PagedTableModel>(this), current = m_question, asked = *m_question,
            take](core::Result<Value> result) {
        if (*current != asked || !self)
            return;
        if (result) {
            take(*result);
            return;
        }
        // One failure is told once: what else was asked would fail for the same reason.
        ++*current;
        self->m_asked.clear();
        self->setLoading(false);
        Q_EMIT self->failed(result.error());
    };
}

void PagedTableModel::setQuery(const RowQuery& query) {
    if (m_hasQuery && m_query == query)
        return;
    m_query = query;
    m_hasQuery = true;
    m_replaceAll = true;
    m_located = {};
    Q_EMIT queryChanged();
    startReading();
}

void PagedTableModel::refresh() {
    if (m_hasQuery)
        startReading();
}

void PagedTableModel::startReading() {
    m_source->abandon();
    ++*m_question;
    ++m_version;
    m_asked.clear();
    m_prepared = false;
    m_earlyTotal.reset();
    setLoading(true);
    // Made before any of them is asked: an answer that comes at once may end this reading.
    const auto first = answer<QList<ListRow>>([this](const auto& rows) { takeFirst(rows); });
    const auto total = answer<qint64>([this](qint64 count) { takeTotal(count); });
    const auto prepared = answer<qint64>([this](qint64 count) { takePrepared(count); });
    const RowQuery query = m_query;
    m_source->edge(query, RowSource::Edge::First, kPageRows, first);
    m_source->count(query, total);
    m_source->prepare(query, prepared);
}

void PagedTableModel::takeFirst(const QList<ListRow>& rows) {
    const bool isAll = rows.size() < kPageRows;
    if (m_replaceAll) {
        m_replaceAll = false;
        beginResetModel();
        m_pages.clear();
        m_rowCount = int(rows.size());
        m_totalKnown = isAll;
        if (!rows.isEmpty())
            m_pages.insert(0, {rows, ++m_uses, m_version});
        endResetModel();
        if (!isAll && m_earlyTotal)
            takeTotal(*m_earlyTotal);
    } else {
        if (isAll) {
            m_totalKnown = true;
            setRowCount(int(rows.size()));
        }
        takePage(0, rows);
    }
    setLoading(false);
    Q_EMIT totalChanged();
    Q_EMIT rowsReplaced();
    askPosition();
}

void PagedTableModel::takeTotal(qint64 total) {
    // The first page has not come yet: it must replace the old rows first.
    if (m_replaceAll)
        m_earlyTotal = total;
    if (m_replaceAll || m_totalKnown)
        return;
    m_totalKnown = true;
    setRowCount(int(total));
    Q_EMIT totalChanged();
}

void PagedTableModel::takePrepared(qint64 total) {
    m_prepared = true;
    if (m_replaceAll) {
        m_earlyTotal = total;
    } else {
        m_totalKnown = true;
        setRowCount(int(total));
        Q_EMIT totalChanged();
    }
    // Pages read before a refresh stay on the screen until they are replaced.
    QList<int> recent;
    for (auto page = m_pages.begin(); page != m_pages.end();) {
        if (page->version == m_version) {
            ++page;
        } else if (m_uses - page->usedAt < 3 * kPageRows) {
            recent.append(page.key());
            ++page;
        } else {
            page = m_pages.erase(page);
        }
    }
    for (const int page : recent)
        readPage(page);
    readWanted();
    askPosition();
}

void PagedTableModel::takePage(int page, const QList<ListRow>& rows) {
    m_asked.remove(page);
    if (rows.isEmpty()) {
        m_pages.remove(page);
        return;
    }
    m_pages.insert(page, {rows, ++m_uses, m_version});
    const int first = page * kPageRows;
    const int last = std::min(first + int(rows.size()), m_rowCount) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, int(m_columns.size()) - 1));
    dropOldPages();
}

void PagedTableModel::setRowCount(int rows) {
    if (rows > m_rowCount) {
        beginInsertRows({}, m_rowCount, rows - 1);
        m_rowCount = rows;
        endInsertRows();
    } else if (rows < m_rowCount) {
        beginRemoveRows({}, rows, m_rowCount - 1);
        m_rowCount = rows;
        m_pages.removeIf([&](auto page) { return page.key() * kPageRows >= rows; });
        endRemoveRows();
    }
}

void PagedTableModel::setLoading(bool loading) {
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void PagedTableModel::want(int row) const {
    const int page = row / kPageRows;
    if (!m_asked.contains(page))
        m_wanted.insert(page);
    if (!m_wanted.isEmpty() && !m_wantTimer.isActive())
        m_wantTimer.start();
}

void PagedTableModel::readWanted() {
    const QSet<int> wanted = std::exchange(m_wanted, {});
    for (const int page : wanted)
        readPage(page);
}

void PagedTableModel::readPage(int page) {
    const int first = page * kPageRows;
    if (first >= m_rowCount || m_asked.contains(page))
        return;
    const int count = std::min(kPageRows, m_rowCount - first);
    const auto take = answer<QList<ListRow>>([this, page](const auto& rows) {
        takePage(page, rows);
        Q_EMIT rowsReplaced();
    });
    const int fromEnd = m_rowCount - first;
    if (m_prepared) {
        m_asked.insert(page);
        m_source->rowsAt(m_query, first, count, take);
    } else if (m_totalKnown && fromEnd <= 2 * kPageRows) {
        m_asked.insert(page);
        m_source->edge(m_query, RowSource::Edge::Last, fromEnd,
                       answer<QList<ListRow>>([this, page, count](const QList<ListRow>& rows) {
                           takePage(page, rows.mid(0, count));
                       }));
    } else {
        m_wanted.insert(page);  // asked again when prepare() has answered
    }
}

void PagedTableModel::dropOldPages() {
    while (m_pages.size() > kKeptPages) {
        auto oldest = m_pages.begin();
        for (auto page = m_pages.begin(); page != m_pages.end(); ++page)
            if (page->usedAt < oldest->usedAt)
                oldest = page;
        m_pages.erase(oldest);
    }
}

int PagedTableModel::columnOf(const QString& columnId) const {
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i).id == columnId)
            return i;
    return -1;
}

std::optional<qint64> PagedTableModel::total() const {
    return m_totalKnown ? std::optional<qint64>(m_rowCount) : std::nullopt;
}

const ListRow* PagedTableModel::rowAt(int row) const {
    const auto page = m_pages.constFind(row / kPageRows);
    const int offset = row % kPageRows;
    if (row < 0 || page == m_pages.constEnd() || offset >= page->rows.size())
        return nullptr;
    return &page->rows.at(offset);
}

int PagedTableModel::rowOf(const core::RowId& id) const {
    for (auto page = m_pages.constBegin(); page != m_pages.constEnd(); ++page)
        for (int i = 0; i < page->rows.size(); ++i)
            if (page->rows.at(i).id == id)
                return page.key() * kPageRows + i;
    return -1;
}

void PagedTableModel::locate(const core::RowId& id, std::function<void(int)> found) {
    m_located = {};
    // Rows of an earlier reading may stand elsewhere by now.
    const int here = rowOf(id);
    if (here >= 0 && !m_replaceAll && m_pages.value(here / kPageRows).version == m_version) {
        found(here);
        return;
    }
    m_located = id;
    m_whenLocated = std::move(found);
    askPosition();
}

/// Before that the answer would be a place among rows that are about to be replaced.
void PagedTableModel::askPosition() {
    if (m_located.isNil() || !m_prepared || m_replaceAll)
        return;
    m_source->position(m_query, m_located,
                       answer<std::optional<qint64>>(
                           [this, asked = m_located](const std::optional<qint64>& position) {
                               if (asked != m_located)
                                   return;
                               m_located = {};
                               const auto found = std::exchange(m_whenLocated, {});
                               const bool isThere = position && *position < m_rowCount;
                               if (isThere)
                                   want(int(*position));
                               found(isThere ? int(*position) : -1);
                           }));
}

void PagedTableModel::collect(int first, int count,
                              std::function<void(const QList<ListRow>&)> found) {
    const int last = std::min(first + count, m_rowCount);
    QList<ListRow> here;
    for (int row = first; row < last; ++row) {
        const ListRow* known = rowAt(row);
        if (!known)
            break;
        here.append(*known);
    }
    if (here.size() == last - first || !m_prepared) {
        found(here);
        return;
    }
    m_source->rowsAt(m_query, first, last - first, answer<QList<ListRow>>(found));
}

int PagedTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rowCount;
}

int PagedTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rowCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(m_columns.at(index.column()).right ? Qt::AlignRight | Qt::AlignVCenter
                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    const ListRow* row = rowAt(index.row());
    if (!row) {
        if (role == Qt::DisplayRole || role == MissingRole)
            want(index.row());
        return role == MissingRole ? QVariant(true) : QVariant();
    }
    const auto page = m_pages.constFind(index.row() / kPageRows);
    const_cast<Page&>(*page).usedAt = ++m_uses;
    const QVariant value = row->cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(value, m_entry);
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spokenRow(index.row()) : cellSpokenText(value, m_entry);
    case Qt::EditRole:
    case ValueRole:
        return value;
    case IdRole:
        return QVariant::fromValue(row->id);
    case MissingRole:
        return false;
    case MutedRole:
        return row->muted;
    default:
        return {};
    }
}

QString PagedTableModel::spokenRow(int row) const {
    const ListRow* known = rowAt(row);
    if (!known)
        return {};
    QStringList parts;
    for (int i = 0; i < m_columns.size() && i < known->cells.size(); ++i) {
        const QString text = cellSpokenText(known->cells.at(i), m_entry);
        if (!text.isEmpty())
            parts << (i == 0 ? text : QStringLiteral("%1: %2").arg(m_columns.at(i).title, text));
    }
    return parts.join(QStringLiteral("; "));
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column& column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant(column.right ? Qt::AlignRight | Qt::AlignVCenter
                                     : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void PagedTableModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).sortable)
        return;
    RowQuery query = m_query;
    query.sortColumn = m_columns.at(column).id;
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

}  // namespace widgets
