#include "customers/ui/customerlistsource.h"

#include "storage/database.h"

#include <QCoreApplication>

namespace customers::ui {
namespace {

QString columnTitle(const char* source) {
    return QCoreApplication::translate("customers::ui::CustomerListSource", source);
}

CustomerFilter customerFilter(const widgets::RowQuery& query) {
    CustomerFilter filter;
    filter.text = query.text;
    filter.inTrash = query.filter == QLatin1String("trash");
    if (query.filter == QLatin1String("companies"))
        filter.kind = CustomerKind::Company;
    else if (query.filter == QLatin1String("people"))
        filter.kind = CustomerKind::Person;
    return filter;
}

CustomerSort customerSort(const widgets::RowQuery& query) {
    CustomerSort sort;
    sort.descending = query.descending;
    if (query.sortColumn == QLatin1String("number"))
        sort.order = CustomerOrder::Number;
    else if (query.sortColumn == QLatin1String("made"))
        sort.order = CustomerOrder::Made;
    return sort;
}

}  // namespace

QList<widgets::Column> CustomerListSource::columns() const {
    using widgets::Column;
    Column name{QStringLiteral("name"),
                columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Name")), 200};
    Column phone{QStringLiteral("phone"),
                 columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Telephone")),
                 150};
    Column address{QStringLiteral("address"),
                   columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Address")),
                   240};
    Column kind{QStringLiteral("kind"),
                columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Kind")), 90};
    Column number{QStringLiteral("number"),
                  columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Number")),
                  150};
    Column made{QStringLiteral("made"),
                columnTitle(QT_TRANSLATE_NOOP("customers::ui::CustomerListSource", "Added")), 130};
    name.sortable = number.sortable = made.sortable = true;
    made.descendingFirst = true;
    address.stretches = true;
    made.shown = false;
    return {name, phone, address, kind, number, made};
}

QFuture<core::Result<qint64>> CustomerListSource::readCount(const widgets::RowQuery& query) {
    return m_context.database.read(
        [filter = customerFilter(query)](storage::Connection& connection) {
            return countCustomers(connection, filter);
        });
}

QFuture<core::Result<CustomerPage>> CustomerListSource::readEdge(const widgets::RowQuery& query,
                                                                 Edge edge, int count) {
    const auto direction =
        edge == Edge::First ? storage::Direction::Forward : storage::Direction::Backward;
    return m_context.database.read([filter = customerFilter(query), sort = customerSort(query),
                                    direction, count](storage::Connection& connection) {
        return listCustomers(connection, filter, sort, std::nullopt, direction, count);
    });
}

QFuture<core::Result<storage::Landmarks>> CustomerListSource::readMarks(
    const widgets::RowQuery& query) {
    return m_context.database.read([filter = customerFilter(query),
                                    sort = customerSort(query)](storage::Connection& connection) {
        return customerLandmarks(connection, filter, sort);
    });
}

QFuture<core::Result<CustomerPage>> CustomerListSource::readAt(const widgets::RowQuery& query,
                                                               const storage::Landmarks& marks,
                                                               qint64 first, int count) {
    return m_context.database.read([filter = customerFilter(query), sort = customerSort(query),
                                    marks, first, count](storage::Connection& connection) {
        return listCustomersAt(connection, filter, sort, marks, first, count);
    });
}

widgets::ListRow CustomerListSource::rowOf(const CustomerRow& row) const {
    widgets::ListRow shown;
    shown.id = row.id.row();
    shown.muted = row.isRemoved;
    shown.cells = {row.name,    row.phone,
                   row.address, customerKindTitle(row.kind),
                   row.number,  QVariant::fromValue(row.madeAt)};
    return shown;
}

}  // namespace customers::ui
