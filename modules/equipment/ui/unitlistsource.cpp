#include "equipment/ui/unitlistsource.h"

#include "storage/database.h"

#include <QCoreApplication>

namespace equipment::ui {
namespace {

QString columnTitle(const char* source) {
    return QCoreApplication::translate("equipment::ui::UnitListSource", source);
}

UnitFilter listFilter(const widgets::RowQuery& query) {
    UnitFilter filter;
    filter.text = query.text;
    filter.withoutSerial = query.filter == QLatin1String("no_serial");
    filter.inTrash = query.filter == QLatin1String("trash");
    return filter;
}

UnitSort listSort(const widgets::RowQuery& query) {
    UnitSort sort;
    sort.descending = query.descending;
    static const QHash<QString, UnitOrder> orders{{QStringLiteral("serial"), UnitOrder::Serial},
                                                  {QStringLiteral("number"), UnitOrder::Number},
                                                  {QStringLiteral("sold"), UnitOrder::Sold},
                                                  {QStringLiteral("made"), UnitOrder::Made}};
    sort.order = orders.value(query.sortColumn, UnitOrder::Model);
    return sort;
}

}  // namespace

QList<widgets::Column> UnitListSource::columns() const {
    using widgets::Column;
    Column model{QStringLiteral("model"),
                 columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Unit")), 240};
    Column serial{QStringLiteral("serial"),
                  columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Serial number")),
                  140};
    Column plate{QStringLiteral("plate"),
                 columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Number plate")),
                 100};
    Column owner{QStringLiteral("owner"),
                 columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Owner")), 150};
    Column number{QStringLiteral("number"),
                  columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Number")), 150};
    Column sold{QStringLiteral("sold"),
                columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Sold on")), 110};
    Column made{QStringLiteral("made"),
                columnTitle(QT_TRANSLATE_NOOP("equipment::ui::UnitListSource", "Added")), 130};
    for (Column* column : {&model, &serial, &number, &sold, &made})
        column->sortable = true;
    sold.descendingFirst = made.descendingFirst = true;
    model.stretches = true;
    made.shown = number.shown = false;
    return {model, serial, plate, owner, number, sold, made};
}

QFuture<core::Result<qint64>> UnitListSource::readCount(const widgets::RowQuery& query) {
    return m_context.database.read([filter = listFilter(query)](storage::Connection& connection) {
        return countUnits(connection, filter);
    });
}

QFuture<core::Result<UnitPage>> UnitListSource::readEdge(const widgets::RowQuery& query, Edge edge,
                                                         int count) {
    const auto direction =
        edge == Edge::First ? storage::Direction::Forward : storage::Direction::Backward;
    return m_context.database.read([filter = listFilter(query), sort = listSort(query), direction,
                                    count](storage::Connection& connection) {
        return listUnits(connection, filter, sort, std::nullopt, direction, count);
    });
}

QFuture<core::Result<storage::Landmarks>> UnitListSource::readMarks(
    const widgets::RowQuery& query) {
    return m_context.database.read(
        [filter = listFilter(query), sort = listSort(query)](storage::Connection& connection) {
            return unitLandmarks(connection, filter, sort);
        });
}

QFuture<core::Result<UnitPage>> UnitListSource::readAt(const widgets::RowQuery& query,
                                                       const storage::Landmarks& marks,
                                                       qint64 first, int count) {
    return m_context.database.read([filter = listFilter(query), sort = listSort(query), marks,
                                    first, count](storage::Connection& connection) {
        return listUnitsAt(connection, filter, sort, marks, first, count);
    });
}

widgets::ListRow UnitListSource::rowOf(const UnitRow& row) const {
    widgets::ListRow shown;
    shown.id = row.id.row();
    shown.muted = row.isRemoved;
    shown.cells = {modelTitle(row.model),
                   row.serial,
                   row.plate,
                   row.ownerName,
                   row.number,
                   row.soldOn ? QVariant::fromValue(*row.soldOn) : QVariant(),
                   QVariant::fromValue(row.madeAt)};
    return shown;
}

}  // namespace equipment::ui
