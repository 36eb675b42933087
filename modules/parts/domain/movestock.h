#pragma once

#include "core/money.h"
#include "core/result.h"
#include "identity/approval.h"
#include "parts/domain/stock.h"
#include "storage/writetx.h"

#include <optional>

namespace parts {

// All use cases here need the right "parts.move_stock" and append to the ledger; nothing in it is
// changed. Their common codes: "input/invalid" (a quantity that is not above zero, a serial or lot
// that is missing or must not be there, an instant to come), "part/unknown", "bin/unknown".

struct MoveDraft {
    StockPlace place;
    qint64 qtyMilli = 1000;  ///< above zero, whichever way it goes
    QString serial;          ///< of a part tracked by serial; then the quantity is one piece
    std::optional<core::Instant> happenedAt;  ///< back-dated; none: now
    QString reason;
    StockDocument document;
};

/// What to do where less is available than goes out. Without permission the use case fails with
/// "stock/short", and the sentence says how much there is; with it the permission is recorded and
/// the move is listed among the exceptions. It is the actor's own, who then needs the right
/// "parts.allow_shortage", or a second person's.
struct Shortage {
    bool isAllowed = false;
    std::optional<identity::Approval> approval;
};

/// `unitCost` in the bin's currency (code "money/currency"); zero for what is not ours. A serial
/// that is in stock already is refused with "stock/serial".
core::Result<MoveId> receiveStock(storage::WriteTx& tx, const MoveDraft& draft,
                                  const core::Money& unitCost);

/// Out to a line of an order or another document. What is reserved for that line is available to it
/// and no longer reserved afterwards. Valued at the average of the place. Codes "stock/short",
/// "approval/refused".
core::Result<MoveId> issueStock(storage::WriteTx& tx, const MoveDraft& draft,
                                const Shortage& shortage = {});

/// All or a part of an issue comes back unused, into its bin or another one, at the value it went
/// out with. Codes "move/unknown", "stock/returned" (more than is still out).
struct ReturnDraft {
    MoveId issue;
    qint64 qtyMilli = 1000;
    std::optional<BinId> bin;
    std::optional<core::Instant> happenedAt;
    QString reason;
};
core::Result<MoveId> returnUnused(storage::WriteTx& tx, const ReturnDraft& draft);

/// Two moves of one group, at the same value; gives the one into the other bin. Both bins are of
/// one currency ("money/currency").
core::Result<MoveId> transferStock(storage::WriteTx& tx, const MoveDraft& draft, const BinId& to,
                                   const Shortage& shortage = {});

/// Needs a reason and the approval of a second person with the right "parts.approve_scrap".
core::Result<MoveId> scrapStock(storage::WriteTx& tx, const MoveDraft& draft,
                                const identity::Approval& approval);

/// Takes a move back by its opposite, a transfer with both its sides. Codes "move/unknown",
/// "stock/reversed" for one that was taken back before, wholly or in part, and for a reversal.
core::Result<MoveId> reverseMove(storage::WriteTx& tx, const MoveId& id, const QString& reason,
                                 const Shortage& shortage = {});

}  // namespace parts
