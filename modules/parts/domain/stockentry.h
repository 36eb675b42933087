#pragma once

#include "parts/domain/movestock.h"
#include "parts/domain/part.h"

namespace parts {

/// What the use cases of the stock share. Each begins with a StockEntry and ends with append().
class StockEntry final {
public:
    /// Checks part, bin, quantity, serial, lot and instant; `isIncoming`: also that part and bin
    /// are not in the trash.
    static core::Result<StockEntry> open(storage::WriteTx& tx, const MoveDraft& draft,
                                         bool isIncoming);
    /// For a move that follows from another one.
    static core::Result<StockEntry> following(storage::WriteTx& tx, const StockMove& origin,
                                              const StockPlace& place);

    StockMove& move() { return m_move; }
    const Part& part() const { return m_part; }
    const StockLevel& level() const { return m_level; }
    core::Currency currency() const { return m_move.currency; }

    /// Of less than `qtyMilli` available: refuses, or notes who allowed it.
    core::Done checkAvailable(qint64 qtyMilli, const Shortage& shortage);
    /// What that many pieces are worth: their share of the place's value, beyond it the last cost.
    core::Result<qint64> worthOf(qint64 qtyMilli) const;
    /// Writes the move; what empties the place takes the rest of its value along.
    core::Result<MoveId> append();

private:
    explicit StockEntry(storage::WriteTx& tx) : m_tx(tx) {}
    core::Done readPlace(bool isIncoming);
    core::Done checkDraft(const MoveDraft& draft) const;

    storage::WriteTx& m_tx;
    StockMove m_move;
    Part m_part;
    StockLevel m_level;
};

}  // namespace parts
