#pragma once

#include "pagekit/appcontext.h"
#include "parts/data/stockexceptions.h"
#include "widgets/rowsource.h"

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
class ExceptionRows final : public widgets::RowSource {
public:
    explicit ExceptionRows(pagekit::AppContext& context);

    /// What was read last, by its id; nullptr before.
    const ListedException* find(const core::RowId& id) const;

    QList<widgets::Column> columns() const override;
    void count(const widgets::RowQuery& query, CountFound found) override;
    void edge(const widgets::RowQuery& query, Edge edge, int count, RowsFound found) override;
    void prepare(const widgets::RowQuery& query, CountFound found) override;
    void rowsAt(const widgets::RowQuery& query, qint64 first, int count, RowsFound found) override;
    void position(const widgets::RowQuery& query, const core::RowId& id,
                  PositionFound found) override;

private:
    using Listed = QList<ListedException>;

    template <class Found, class Take>
    void withListed(const widgets::RowQuery& query, Found found, Take take);
    widgets::ListRow rowOf(const ListedException& one) const;

    pagekit::AppContext& m_context;
    QObject m_receiver;
    QHash<core::RowId, ListedException> m_known;
};

}  // namespace parts::ui
