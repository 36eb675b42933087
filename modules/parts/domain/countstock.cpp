#include "parts/domain/countstock.h"

#include "core/decimaltext.h"
#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "parts/data/stockreads.h"
#include "parts/domain/stockentry.h"
#include "parts/domain/stockrights.h"

#include <QCoreApplication>

namespace parts {
namespace {

using core::Result;

bool isCountable(const CountDraft& draft) {
    const bool isPiece = draft.countedMilli == 0 || draft.countedMilli == 1000;
    return draft.countedMilli >= 0 && (draft.serial.isEmpty() || isPiece);
}

}  // namespace

Result<std::optional<MoveId>> countStock(storage::WriteTx& tx, const CountDraft& draft) {
    CORE_TRY(identity::require(tx, countStockRight()));
    if (!isCountable(draft))
        return core::fail(core::invalidInput(
            {{QStringLiteral("counted"),
              QCoreApplication::translate(
                  "parts::Stock", "Enter how much was found; of a serial number none or one.")}}));
    MoveDraft asMove;
    asMove.place = draft.place;
    asMove.serial = draft.serial;
    asMove.happenedAt = draft.countedAt;
    asMove.reason = draft.reason;
    asMove.document = draft.document;
    CORE_ASSIGN(StockEntry entry, StockEntry::open(tx, asMove, false));
    StockMove& move = entry.move();
    const auto known = move.serial.isEmpty()
                           ? onHandAt(tx.connection(), move.place, move.effectiveAt)
                           : serialIn(tx.connection(), move.place, move.serial);
    CORE_ASSIGN(const qint64 onHand, known);
    const qint64 difference = draft.countedMilli - onHand;
    if (difference == 0)
        return std::optional<MoveId>();
    CORE_ASSIGN(const qint64 worth, entry.worthOf(std::abs(difference)));
    move.kind = MoveKind::Count;
    move.countedMilli = draft.countedMilli;
    move.unitCostMinor =
        core::dividedRounded(core::Int128(worth) * 1000, std::abs(difference), false).value_or(0);
    move.qtyMilli = difference;
    move.valueMinor = difference < 0 ? -worth : worth;
    CORE_ASSIGN(const MoveId id, entry.append());
    return std::optional(id);
}

}  // namespace parts
