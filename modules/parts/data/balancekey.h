#pragma once

#include "parts/domain/stock.h"
#include "storage/statement.h"

namespace parts {

/// The key of stock_balance as the ledger's rows spell it. `party` is empty, not NULL, where there
/// is none.
struct BalanceKey {
    QByteArray part;
    QByteArray bin;
    QByteArray owner;
    QByteArray party;
    QByteArray lot;

    /// Names the balance on every machine: a digest of the key.
    QByteArray id() const;

    friend bool operator==(const BalanceKey&, const BalanceKey&) = default;
};

BalanceKey keyOf(const StockPlace& place);
/// Of columns part_id, bin_id, owner, owner_party_id, lot, standing from `first` on.
BalanceKey keyFrom(const storage::Statement& row, int first);
StockPlace placeFrom(const storage::Statement& row, int first);

}  // namespace parts
