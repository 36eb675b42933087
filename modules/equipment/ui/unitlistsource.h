#pragma once

#include "equipment/data/unitlist.h"
#include "pagekit/appcontext.h"
#include "widgets/keysetrowsource.h"

namespace equipment::ui {

/// The list as the table reads it, a page at a time. Filters: "all", "no_serial", "trash".
class UnitListSource final
    : public widgets::KeysetRowSource<UnitRow, UnitPage, storage::Landmarks> {
public:
    explicit UnitListSource(pagekit::AppContext& context) : m_context(context) {}

    QList<widgets::Column> columns() const override;

protected:
    QFuture<core::Result<qint64>> readCount(const widgets::RowQuery& query) override;
    QFuture<core::Result<UnitPage>> readEdge(const widgets::RowQuery& query, Edge edge,
                                             int count) override;
    QFuture<core::Result<storage::Landmarks>> readMarks(const widgets::RowQuery& query) override;
    QFuture<core::Result<UnitPage>> readAt(const widgets::RowQuery& query,
                                           const storage::Landmarks& marks, qint64 first,
                                           int count) override;
    widgets::ListRow rowOf(const UnitRow& row) const override;

private:
    pagekit::AppContext& m_context;
};

}  // namespace equipment::ui
