#pragma once

#include "customers/data/customerlist.h"
#include "pagekit/appcontext.h"
#include "widgets/keysetrowsource.h"

namespace customers::ui {

/// The list of customers as the table reads it. Filters: "all", "companies", "people", "trash".
class CustomerListSource final
    : public widgets::KeysetRowSource<CustomerRow, CustomerPage, storage::Landmarks> {
public:
    explicit CustomerListSource(pagekit::AppContext& context) : m_context(context) {}

    QList<widgets::Column> columns() const override;

protected:
    QFuture<core::Result<qint64>> readCount(const widgets::RowQuery& query) override;
    QFuture<core::Result<CustomerPage>> readEdge(const widgets::RowQuery& query, Edge edge,
                                                 int count) override;
    QFuture<core::Result<storage::Landmarks>> readMarks(const widgets::RowQuery& query) override;
    QFuture<core::Result<CustomerPage>> readAt(const widgets::RowQuery& query,
                                               const storage::Landmarks& marks, qint64 first,
                                               int count) override;
    widgets::ListRow rowOf(const CustomerRow& row) const override;

private:
    pagekit::AppContext& m_context;
};

}  // namespace customers::ui
