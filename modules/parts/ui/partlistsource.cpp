#include "parts/ui/partlistsource.h"

#include "storage/database.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

QString columnTitle(const char* source) {
    return QCoreApplication::translate("parts::ui::PartListSource", source);
}

PartFilter listFilter(const widgets::RowQuery& query) {
    PartFilter filter;
    filter.text = query.text;
    filter.inTrash = query.filter == QLatin1String("trash");
    return filter;
}

PartSort listSort(const widgets::RowQuery& query) {
    PartSort sort;
    sort.descending = query.descending;
    if (query.sortColumn == QLatin1String("number"))
        sort.order = PartOrder::Number;
    return sort;
}

}  // namespace

QList<widgets::Column> PartListSource::columns() const {
    using widgets::Column;
    Column name{QStringLiteral("name"),
                columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Name")), 260};
    Column number{QStringLiteral("number"),
                  columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Number")), 160};
    Column category{QStringLiteral("category"),
                    columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Category")), 150};
    Column measure{QStringLiteral("measure"),
                   columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Unit of measure")),
                   120};
    Column barcode{QStringLiteral("barcode"),
                   columnTitle(QT_TRANSLATE_NOOP("parts::ui::PartListSource", "Bar code")), 150};
    name.sortable = number.sortable = true;
    name.stretches = true;
    return {name, number, category, measure, barcode};
}

QFuture<core::Result<qint64>> PartListSource::readCount(const widgets::RowQuery& query) {
    return m_context.database.read([filter = listFilter(query)](storage::Connection& connection) {
        return countParts(connection, filter);
    });
}

QFuture<core::Result<PartPage>> PartListSource::readEdge(const widgets::RowQuery& query, Edge edge,
                                                         int count) {
    const auto direction =
        edge == Edge::First ? storage::Direction::Forward : storage::Direction::Backward;
    return m_context.database.read([filter = listFilter(query), sort = listSort(query), direction,
                                    count](storage::Connection& connection) {
        return listParts(connection, filter, sort, std::nullopt, direction, count);
    });
}

QFuture<core::Result<storage::Landmarks>> PartListSource::readMarks(
    const widgets::RowQuery& query) {
    return m_context.database.read(
        [filter = listFilter(query), sort = listSort(query)](storage::Connection& connection) {
            return partLandmarks(connection, filter, sort);
        });
}

QFuture<core::Result<PartPage>> PartListSource::readAt(const widgets::RowQuery& query,
                                                       const storage::Landmarks& marks,
                                                       qint64 first, int count) {
    return m_context.database.read([filter = listFilter(query), sort = listSort(query), marks,
                                    first, count](storage::Connection& connection) {
        return listPartsAt(connection, filter, sort, marks, first, count);
    });
}

widgets::ListRow PartListSource::rowOf(const PartRow& row) const {
    widgets::ListRow shown;
    shown.id = row.id.row();
    shown.muted = row.isRemoved;
    shown.cells = {row.name, row.number, row.category, row.unitOfMeasure, row.barcode};
    return shown;
}

}  // namespace parts::ui
