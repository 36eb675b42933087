#pragma once

#include "widgets/rowsource.h"

namespace widgets {

/// A list of few rows: whoever derives from it reads them all each time, and this cuts the pages.
class WholeRowSource : public RowSource {
public:
    void count(const RowQuery& query, CountFound found) final;
    void edge(const RowQuery& query, Edge edge, int count, RowsFound found) final;
    void prepare(const RowQuery& query, CountFound found) final;
    void rowsAt(const RowQuery& query, qint64 first, int count, RowsFound found) final;
    void position(const RowQuery& query, const core::RowId& id, PositionFound found) final;

protected:
    /// All rows that the query asks for, in the order of the list.
    virtual void readAll(const RowQuery& query, RowsFound found) = 0;
};

}  // namespace widgets
