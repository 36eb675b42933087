#pragma once

#include "core/id.h"
#include "core/result.h"
#include "widgets/column.h"

#include <QList>
#include <QString>
#include <QVariant>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace widgets {

/// What a list shows and how it is sorted. Ids are the list's own.
struct RowQuery {
    QString text = {};        ///< what is typed into the search field
    QString filter = {};      ///< id of the saved filter
    QString sortColumn = {};  ///< id of a sortable column
    bool descending = false;
    QVariantMap more = {};  ///< whatever else a page limits its list by

    friend bool operator==(const RowQuery&, const RowQuery&) = default;
};

/// One row: the record it stands for and a value for each of the source's columns, in their order.
/// Values are QString, Chip, TwoLines, core::Money, core::Quantity, core::Date, core::Instant (also
/// std::optional of the last two) or a whole number; an invalid one is an empty cell.
struct ListRow {
    core::RowId id;
    QVariantList cells;
    bool muted = false;  ///< drawn in secondary colour, such as what is in the trash
};

/// Where a list gets its rows from, asked in pages and never for all of them. All calls come from
/// the GUI thread and return at once; answers are given on the GUI thread, in any order, at most
/// once. Sources over the database derive from KeysetRowSource instead.
///
/// A query is read like this: the first rows and the count are asked at once, for the first
/// picture; prepare() reads what finds a row at any position (one pass over the index, on a
/// worker); from then on rowsAt() answers any page. The last rows need no preparation, so that End
/// is as quick as Home.
class RowSource {
public:
    enum class Edge { First, Last };

    using CountFound = std::function<void(core::Result<qint64>)>;
    using RowsFound = std::function<void(core::Result<QList<ListRow>>)>;
    using PositionFound = std::function<void(core::Result<std::optional<qint64>>)>;

    virtual ~RowSource() = default;

    /// The same for the life of the source; titles in the language of now.
    virtual QList<Column> columns() const = 0;

    virtual void count(const RowQuery& query, CountFound found) = 0;
    /// The first or the last `count` rows, in the order of the list.
    virtual void edge(const RowQuery& query, Edge edge, int count, RowsFound found) = 0;
    /// Gets ready for rowsAt() and answers the exact count.
    virtual void prepare(const RowQuery& query, CountFound found) = 0;
    /// Rows from position `first` on; only after prepare() for the same query has answered.
    virtual void rowsAt(const RowQuery& query, qint64 first, int count, RowsFound found) = 0;
    /// Where a record stands in the list; nullopt where it is not in it. Only after prepare() for
    /// the same query has answered.
    virtual void position(const RowQuery& query, const core::RowId& id, PositionFound found) = 0;
    /// Nobody waits any more for what was asked until now; running reads may be ended.
    virtual void abandon() {}
};

}  // namespace widgets
