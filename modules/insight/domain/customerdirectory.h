#pragma once

#include "customers/domain/customer.h"
#include "insight/domain/importvalue.h"
#include "storage/writetx.h"

#include <QHash>

namespace insight {

/// Finds the customers that records name, and makes those that are not there; remembers both, so
/// that ten thousand records of one customer ask once. One object per import.
class CustomerDirectory final {
public:
    struct Wanted {
        QString number;
        QString name;
        QString phone;
        QString address;

        bool isBlank() const { return number.isEmpty() && name.isEmpty() && phone.isEmpty(); }
    };

    /// By number; else by name and telephone number; else by the telephone number alone.
    core::Result<std::optional<customers::CustomerId>> find(storage::Connection& connection,
                                                            const Wanted& wanted);
    /// The one that is found, else a new one with this name.
    core::Result<customers::CustomerId> findOrMake(storage::WriteTx& tx, const Wanted& wanted);

    /// The walk-in customer of a centre, made where there is none.
    core::Result<customers::CustomerId> walkIn(storage::WriteTx& tx, const core::RowId& centre,
                                               const QString& centreName);

private:
    static QString keyOf(const Wanted& wanted);
    static core::Result<std::optional<customers::CustomerId>> lookUp(
        storage::Connection& connection, const Wanted& wanted);

    QHash<QString, customers::CustomerId> m_known;
    QHash<core::RowId, customers::CustomerId> m_walkIns;
};

}  // namespace insight
