#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/orderlist.h"
#include "widgets/keysetrowsource.h"

namespace repairs::ui {

/// The list of orders as the table reads it, a page at a time. Filters: "open", "mine", "overdue",
/// "waiting", "ready", "closed_today", "all"; `more` may hold "customer" or "unit" (ids as text).
class OrderListSource final
    : public widgets::KeysetRowSource<OrderRow, OrderPage, storage::Landmarks> {
public:
    explicit OrderListSource(pagekit::AppContext& context);

    QList<widgets::Column> columns() const override;
    /// What the search box and the filters ask for, for the counts beside the filters too.
    static QStringList filterIds();

protected:
    QFuture<core::Result<qint64>> readCount(const widgets::RowQuery& query) override;
    QFuture<core::Result<OrderPage>> readEdge(const widgets::RowQuery& query, Edge edge,
                                              int count) override;
    QFuture<core::Result<storage::Landmarks>> readMarks(const widgets::RowQuery& query) override;
    QFuture<core::Result<OrderPage>> readAt(const widgets::RowQuery& query,
                                            const storage::Landmarks& marks, qint64 first,
                                            int count) override;
    widgets::ListRow rowOf(const OrderRow& row) const override;

private:
    /// Fills the filter on the reader's thread, as what is typed must be looked up there.
    std::function<core::Result<OrderFilter>(storage::Connection&)> filterOf(
        const widgets::RowQuery& query) const;

    pagekit::AppContext& m_context;
};

}  // namespace repairs::ui
