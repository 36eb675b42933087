#pragma once

#include "core/instant.h"
#include "pagekit/appcontext.h"
#include "storage/database.h"
#include "storage/keysetlist.h"
#include "widgets/keysetrowsource.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace pagekit {

/// A column of a RecordList while it is declared: what stands in its cells, and by what the list
/// is sorted when its heading is pressed.
template <class Row, class Sort>
struct RecordColumn {
    widgets::Column shown;
    std::function<QVariant(const Row&)> cell;
    std::optional<Sort> sort;

    /// `order` must have an index.
    template <class Order>
    RecordColumn& sortedBy(Order order) {
        sort = Sort{order, false};
        shown.sortable = true;
        return *this;
    }
    /// The first press puts the newest or largest on top.
    RecordColumn& fallingFirst() {
        shown.descendingFirst = true;
        return *this;
    }
    RecordColumn& stretched() {
        shown.stretches = true;
        return *this;
    }
    /// Until the person chooses it.
    RecordColumn& hidden() {
        shown.shown = false;
        return *this;
    }
    /// Figures stand to the right.
    RecordColumn& right() {
        shown.right = true;
        return *this;
    }
};

/// The rows of a list page over a storage::KeysetList, declared column by column:
///
///     std::unique_ptr<widgets::RowSource> customerRows(pagekit::AppContext& context) {
///         auto rows = pagekit::recordList(context, customerList());
///         rows->filterBy([](const widgets::RowQuery& query) { return CustomerFilter{…}; });
///         rows->mutedWhen(&CustomerRow::isRemoved);
///         rows->column("name", tr("Name"), 200, &CustomerRow::name)
///             .sortedBy(CustomerOrder::Name)
///             .stretched();
///         return rows;
///     }
///
/// A row has an `id`. Without a sort column the list is sorted as Sort{} says. All reads run on the
/// readers' threads.
template <class List>
class RecordList final
    : public widgets::KeysetRowSource<typename List::Row, typename List::Page, storage::Landmarks> {
public:
    using Row = typename List::Row;
    using Filter = typename List::Filter;
    using Sort = typename List::Sort;
    using Page = typename List::Page;
    using Column = RecordColumn<Row, Sort>;
    /// Makes the filter on the reader's thread, where what is typed must be looked up there.
    using FilterJob = std::function<core::Result<Filter>(storage::Connection&)>;

    RecordList(AppContext& context, const List& list) : m_context(context), m_list(list) {}

    void filterBy(std::function<Filter(const widgets::RowQuery&)> filter) {
        m_filter = [filter = std::move(filter)](const widgets::RowQuery& query) -> FilterJob {
            return [made = filter(query)](storage::Connection&) { return made; };
        };
    }
    void filterByJob(std::function<FilterJob(const widgets::RowQuery&)> filter) {
        m_filter = std::move(filter);
    }
    /// Drawn in secondary colour.
    template <class Muted>
    void mutedWhen(Muted muted) {
        m_muted = [muted](const Row& row) { return std::invoke(muted, row); };
    }
    /// `cell` is a member of the row or a function of it; an empty optional is an empty cell. The
    /// column is valid until the next one is declared.
    template <class Cell>
    Column& column(const char* id, const QString& title, int width, Cell cell) {
        Column declared;
        declared.shown.id = QLatin1String(id);
        declared.shown.title = title;
        declared.shown.width = width;
        declared.cell = [cell](const Row& row) { return cellOf(std::invoke(cell, row)); };
        m_columns.append(std::move(declared));
        return m_columns.last();
    }

    QList<widgets::Column> columns() const override {
        QList<widgets::Column> columns;
        for (const Column& column : m_columns)
            columns.append(column.shown);
        return columns;
    }

protected:
    using Edge = widgets::RowSource::Edge;

    QFuture<core::Result<qint64>> readCount(const widgets::RowQuery& query) override {
        return read<qint64>(query, [](const auto& list, auto& connection, const auto& filter,
                                      const Sort&) { return list.count(connection, filter); });
    }
    QFuture<core::Result<Page>> readEdge(const widgets::RowQuery& query, Edge edge,
                                         int count) override {
        const auto direction =
            edge == Edge::First ? storage::Direction::Forward : storage::Direction::Backward;
        return read<Page>(query, [direction, count](const auto& list, auto& connection,
                                                    const auto& filter, const auto& sort) {
            return list.page(connection, filter, sort, std::nullopt, direction, count);
        });
    }
    QFuture<core::Result<storage::Landmarks>> readMarks(const widgets::RowQuery& query) override {
        return read<storage::Landmarks>(
            query, [](const auto& list, auto& connection, const auto& filter, const auto& sort) {
                return list.landmarks(connection, filter, sort);
            });
    }
    QFuture<core::Result<Page>> readAt(const widgets::RowQuery& query,
                                       const storage::Landmarks& marks, qint64 first,
                                       int count) override {
        return read<Page>(query, [marks, first, count](const auto& list, auto& connection,
                                                       const auto& filter, const auto& sort) {
            return list.pageAt(connection, filter, sort, marks, first, count);
        });
    }
    QFuture<core::Result<std::optional<qint64>>> readPosition(const widgets::RowQuery& query,
                                                              const storage::Landmarks& marks,
                                                              const core::RowId& id) override {
        return read<std::optional<qint64>>(
            query,
            [marks, id](const auto& list, auto& connection, const auto& filter, const auto& sort) {
                return list.position(connection, filter, sort, marks, id);
            });
    }
    widgets::ListRow rowOf(const Row& row) const override {
        widgets::ListRow shown;
        shown.id = row.id.row();
        shown.muted = m_muted && m_muted(row);
        for (const Column& column : m_columns)
            shown.cells.append(column.cell(row));
        return shown;
    }

private:
    template <class T>
    static QVariant cellOf(const T& value) {
        return QVariant::fromValue(value);
    }
    static QVariant cellOf(const QVariant& value) { return value; }
    template <class T>
    static QVariant cellOf(const std::optional<T>& value) {
        return value ? cellOf(*value) : QVariant();
    }

    Sort sortOf(const widgets::RowQuery& query) const {
        for (const Column& column : m_columns) {
            if (column.shown.id != query.sortColumn || !column.sort)
                continue;
            Sort sort = *column.sort;
            sort.descending = query.descending;
            return sort;
        }
        return {};
    }

    template <class T, class Read>
    QFuture<core::Result<T>> read(const widgets::RowQuery& query, Read read) {
        return m_context.database.read([&list = m_list, filterFor = m_filter(query),
                                        sort = sortOf(query),
                                        read](storage::Connection& connection) -> core::Result<T> {
            CORE_ASSIGN(const Filter filter, filterFor(connection));
            return read(list, connection, filter, sort);
        });
    }

    AppContext& m_context;
    const List& m_list;
    QList<Column> m_columns;
    std::function<FilterJob(const widgets::RowQuery&)> m_filter = [](const widgets::RowQuery&) {
        return FilterJob([](storage::Connection&) { return Filter(); });
    };
    std::function<bool(const Row&)> m_muted;
};

template <class List>
std::unique_ptr<RecordList<List>> recordList(AppContext& context, const List& list) {
    return std::make_unique<RecordList<List>>(context, list);
}

}  // namespace pagekit
