#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace insight {

/// How a column of a query is written.
enum class ExportKind {
    Text,
    Integer,
    Truth,
    Day,       ///< YYYY-MM-DD
    Moment,    ///< epoch milliseconds, shown in the zone of the centre
    Money,     ///< minor units of the query's currency column
    Quantity,  ///< thousandths
    Status,    ///< number of a repairs::Status
};

struct ExportColumn {
    const char* name;
    ExportKind kind = ExportKind::Text;
};

/// A table as it leaves the program: rows in the order of their ids, which is the order in which
/// they were made and the same on every machine.
struct ExportQuery {
    QString name;  ///< "orders", also the name of the file
    QList<ExportColumn> columns;
    QByteArray sql;
    int currencyColumn = -1;
};

/// customers, contacts, sites, units, orders, findings, lines, events
const QList<ExportQuery>& exportQueries();
/// nullptr for a name that is none.
const ExportQuery* exportQuery(const QString& name);

}  // namespace insight
