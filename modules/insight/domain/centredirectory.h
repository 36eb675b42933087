#pragma once

#include "staff/domain/centre.h"
#include "storage/writetx.h"

#include <QHash>

namespace insight {

/// Finds centres by name and makes those that are not there, like the home centre in currency, time
/// zone and language. One object per import.
class CentreDirectory final {
public:
    core::Done begin(storage::Connection& connection, const core::RowId& home);
    /// An empty name is the home centre.
    /// nullopt where it would be made.
    std::optional<core::RowId> find(const QString& name) const;
    core::Result<core::RowId> findOrMake(storage::WriteTx& tx, const QString& name);

private:
    QHash<QString, core::RowId> m_known;
    staff::Centre m_home;
};

}  // namespace insight
