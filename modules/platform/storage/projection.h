#pragma once

#include "core/result.h"
#include "storage/changeset.h"
#include "storage/connection.h"

namespace storage {

/// A wrong row, named for a person: {"derived/order_total", "repair_order", "<id>", "total
/// is 12.00, its lines make 13.00"}.
struct Finding {
    QString check;
    QString table;
    QString id;
    QString what;
};

/// Where a check stands, so that it can go on after a pause or a restart.
struct CheckProgress {
    qint64 afterSeq = 0;  ///< rows up to here are checked
    bool finished = false;
};

/// Something doctor verifies. Runs on a reading connection in small steps.
class Check {
public:
    virtual ~Check() = default;
    virtual QString name() const = 0;
    /// Looks at about `limit` rows after `progress`, adds what is wrong and says how far it came.
    virtual core::Result<CheckProgress> step(Connection& connection, CheckProgress progress,
                                             int limit, QList<Finding>& findings) = 0;
};

/// Figures kept beside the rows they follow from: order status, totals, the search index. They are
/// brought up to date inside the transaction that changed those rows, and can be proven: the same
/// object is a Check that recomputes and compares.
class Projection : public Check {
public:
    /// Follows the rows of `changes`. Writes only local tables and derived columns.
    virtual core::Done refresh(Connection& connection, const ChangeSet& changes) = 0;
    /// Recomputes everything, for repair and after restore.
    virtual core::Done rebuild(Connection& connection) = 0;
};

}  // namespace storage
