#pragma once

#include "pagekit/appcontext.h"
#include "parts/data/partlist.h"
#include "widgets/keysetrowsource.h"

namespace parts::ui {

/// The list as the table reads it, a page at a time. Filters: "all", "trash".
class PartListSource final
    : public widgets::KeysetRowSource<PartRow, PartPage, storage::Landmarks> {
public:
    explicit PartListSource(pagekit::AppContext& context) : m_context(context) {}

    QList<widgets::Column> columns() const override;

protected:
    QFuture<core::Result<qint64>> readCount(const widgets::RowQuery& query) override;
    QFuture<core::Result<PartPage>> readEdge(const widgets::RowQuery& query, Edge edge,
                                             int count) override;
    QFuture<core::Result<storage::Landmarks>> readMarks(const widgets::RowQuery& query) override;
    QFuture<core::Result<PartPage>> readAt(const widgets::RowQuery& query,
                                           const storage::Landmarks& marks, qint64 first,
                                           int count) override;
    widgets::ListRow rowOf(const PartRow& row) const override;

private:
    pagekit::AppContext& m_context;
};

}  // namespace parts::ui
