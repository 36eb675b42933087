#pragma once

#include "pagekit/appcontext.h"
#include "parts/data/stockexceptions.h"
#include "widgets/wholerowsource.h"

#include <QHash>
#include <QObject>

namespace parts::ui {

/// A line of the list of exceptions, with the names behind its ids.
struct ListedException {
    core::RowId id;  ///< made from what it is, the same in every reading
    StockException exception;
    QString partNumber;
    QString partName;
    QString unitOfMeasure;
    QString binName;
    QString who;
};

core::Result<QList<ListedException>> listedExceptions(storage::Connection& connection, int limit);

/// The exceptions of the stock, the latest of each kind. They are few: all are read at once.
/// Filters: "all", "short", "negative", "reserved", "serial", "count", "reversed".
class ExceptionRows final : public widgets::WholeRowSource {
public:
    explicit ExceptionRows(pagekit::AppContext& context);

    /// What was read last, by its id; nullptr before.
    const ListedException* find(const core::RowId& id) const;

    QList<widgets::Column> columns() const override;

protected:
    void readAll(const widgets::RowQuery& query, RowsFound found) override;

private:
    using Listed = QList<ListedException>;

    widgets::ListRow rowOf(const ListedException& one) const;

    pagekit::AppContext& m_context;
    QObject m_receiver;
    QHash<core::RowId, ListedException> m_known;
};

}  // namespace parts::ui
