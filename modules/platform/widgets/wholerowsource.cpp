#include "widgets/wholerowsource.h"

#include <algorithm>

namespace widgets {

void WholeRowSource::count(const RowQuery& query, CountFound found) {
    readAll(query, [found = std::move(found)](core::Result<QList<ListRow>> rows) {
        found(rows ? core::Result<qint64>(rows->size()) : core::fail(rows.error()));
    });
}

void WholeRowSource::edge(const RowQuery& query, Edge edge, int count, RowsFound found) {
    readAll(query, [edge, count, found = std::move(found)](core::Result<QList<ListRow>> rows) {
        if (!rows)
            return found(core::fail(rows.error()));
        const qsizetype last = std::max<qsizetype>(0, rows->size() - count);
        found(rows->mid(edge == Edge::First ? 0 : last, count));
    });
}

void WholeRowSource::prepare(const RowQuery& query, CountFound found) {
    count(query, std::move(found));
}

void WholeRowSource::rowsAt(const RowQuery& query, qint64 first, int count, RowsFound found) {
    readAll(query, [first, count, found = std::move(found)](core::Result<QList<ListRow>> rows) {
        if (!rows)
            return found(core::fail(rows.error()));
        found(rows->mid(first, count));
    });
}

void WholeRowSource::position(const RowQuery& query, const core::RowId& id, PositionFound found) {
    readAll(query, [id, found = std::move(found)](core::Result<QList<ListRow>> rows) {
        if (!rows)
            return found(core::fail(rows.error()));
        const auto at = std::find_if(rows->begin(), rows->end(),
                                     [&id](const ListRow& row) { return row.id == id; });
        found(at == rows->end() ? std::optional<qint64>()
                                : std::optional<qint64>(at - rows->begin()));
    });
}

}  // namespace widgets
