#include "parts/domain/movestock.h"

#include "core/decimaltext.h"
#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "parts/data/stockreads.h"
#include "parts/domain/coreexchange.h"
#include "parts/domain/holdstock.h"
#include "parts/domain/stockentry.h"
#include "parts/domain/stockrights.h"

#include <QCoreApplication>

#include <algorithm>

namespace parts {
namespace {

using core::fail;
using core::Result;
using storage::WriteTx;

QString sayMove(const char* text) {
    return QCoreApplication::translate("parts::Stock", text);
}

Result<StockMove> requireMove(WriteTx& tx, const MoveId& id) {
    CORE_TRY(identity::require(tx, moveStockRight()));
    CORE_ASSIGN(const auto move, findMove(tx.connection(), id));
    if (move)
        return *move;
    return fail(QStringLiteral("move/unknown"),
                sayMove(QT_TRANSLATE_NOOP("parts::Stock", "There is no such entry.")),
                id.toString());
}

core::Error otherCurrencyOfBin(core::Currency currency) {
    return {QStringLiteral("money/currency"),
            sayMove(QT_TRANSLATE_NOOP("parts::Stock", "The values of this bin are in %1."))
                .arg(currency.code()),
            {}};
}

/// The worth of one piece, for the eye.
qint64 unitOf(qint64 valueMinor, qint64 qtyMilli) {
    return core::dividedRounded(core::Int128(valueMinor) * 1000, qtyMilli, false).value_or(0);
}

/// Turns an entry into one that takes its quantity out.
core::Done takeOut(StockEntry& entry, MoveKind kind) {
    StockMove& move = entry.move();
    CORE_ASSIGN(const qint64 worth, entry.worthOf(move.qtyMilli));
    move.kind = kind;
    move.unitCostMinor = unitOf(worth, move.qtyMilli);
    move.valueMinor = -worth;
    move.qtyMilli = -move.qtyMilli;
    return {};
}

core::Error takenBackBefore() {
    return {QStringLiteral("stock/reversed"),
            sayMove(QT_TRANSLATE_NOOP("parts::Stock",
                                      "This entry has been taken back already, or a part of it. "
                                      "Look at the moves of the part again.")),
            {}};
}

Result<MoveId> reverseOne(WriteTx& tx, const StockMove& origin, const QString& reason,
                          const Shortage& shortage, const core::RowId& group) {
    CORE_ASSIGN(const qint64 takenBack, takenBackOf(tx.connection(), origin.id));
    if (takenBack != 0 || origin.kind == MoveKind::Reverse)
        return fail(takenBackBefore());
    CORE_ASSIGN(StockEntry entry, StockEntry::following(tx, origin, origin.place));
    if (origin.qtyMilli > 0)
        CORE_TRY(entry.checkAvailable(origin.qtyMilli, shortage));
    StockMove& move = entry.move();
    move.kind = MoveKind::Reverse;
    move.qtyMilli = -origin.qtyMilli;
    move.valueMinor = -origin.valueMinor;
    move.reason = reason;
    move.group = group;
    return entry.append();
}

}  // namespace

Result<MoveId> receiveStock(WriteTx& tx, const MoveDraft& draft, const core::Money& unitCost) {
    CORE_ASSIGN(StockEntry entry, StockEntry::open(tx, draft, true));
    if (unitCost.currency != entry.currency())
        return fail(otherCurrencyOfBin(entry.currency()));
    StockMove& move = entry.move();
    if (!move.serial.isEmpty()) {
        CORE_ASSIGN(const qint64 pieces,
                    piecesOfSerial(tx.connection(), move.place.part, move.serial));
        if (pieces > 0)
            return fail(QStringLiteral("stock/serial"),
                        sayMove(QT_TRANSLATE_NOOP("parts::Stock",
                                                  "The serial number %1 is in stock already."))
                            .arg(move.serial));
    }
    CORE_ASSIGN(const core::Money value,
                unitCost.times(core::Quantity{draft.qtyMilli}, core::Rounding::HalfUp));
    move.kind = MoveKind::Receive;
    move.unitCostMinor = unitCost.minor;
    move.valueMinor = value.minor;
    return entry.append();
}

Result<MoveId> issueStock(WriteTx& tx, const MoveDraft& draft, const Shortage& shortage) {
    CORE_ASSIGN(StockEntry entry, StockEntry::open(tx, draft, false));
    CORE_TRY(entry.checkAvailable(draft.qtyMilli, shortage));
    CORE_TRY(takeOut(entry, MoveKind::Issue));
    CORE_ASSIGN(const MoveId id, entry.append());
    const StockMove& move = entry.move();
    CORE_ASSIGN(const qint64 reserved,
                reservedFor(tx.connection(), move.place, move.document.line));
    if (reserved > 0)
        CORE_TRY(releaseStock(tx, {move.place, std::min(reserved, draft.qtyMilli), move.document}));
    // What leaves the store of old parts is an old part itself.
    if (entry.part().isOldForNew && draft.document.kind != u"exchange")
        CORE_TRY(openExchange(tx, move));
    return id;
}

Result<MoveId> returnUnused(WriteTx& tx, const ReturnDraft& draft) {
    CORE_ASSIGN(const StockMove issue, requireMove(tx, draft.issue));
    CORE_ASSIGN(const qint64 back, takenBackOf(tx.connection(), issue.id));
    const qint64 stillOut = -issue.qtyMilli - back;
    if (issue.kind != MoveKind::Issue || draft.qtyMilli <= 0 || draft.qtyMilli > stillOut)
        return fail(QStringLiteral("stock/returned"),
                    sayMove(QT_TRANSLATE_NOOP("parts::Stock",
                                              "At most %1 of this issue can still come back."))
                        .arg(core::formatQuantity({std::max<qint64>(stillOut, 0)})));
    if (draft.happenedAt && draft.happenedAt->ms > tx.now().ms)
        return fail(core::invalidInput(
            {{QStringLiteral("happenedAt"),
              sayMove(QT_TRANSLATE_NOOP("parts::Stock", "This day is still to come."))}}));
    StockPlace place = issue.place;
    place.bin = draft.bin.value_or(place.bin);
    CORE_ASSIGN(StockEntry entry, StockEntry::following(tx, issue, place));
    if (entry.currency() != issue.currency)
        return fail(otherCurrencyOfBin(entry.currency()));
    StockMove& move = entry.move();
    move.kind = MoveKind::Return;
    move.qtyMilli = draft.qtyMilli;
    move.effectiveAt = draft.happenedAt.value_or(tx.now());
    move.reason = draft.reason.trimmed();
    move.valueMinor =
        core::dividedRounded(core::Int128(-issue.valueMinor) * core::Int128(draft.qtyMilli),
                             -issue.qtyMilli, false)
            .value_or(0);
    return entry.append();
}

Result<MoveId> transferStock(WriteTx& tx, const MoveDraft& draft, const BinId& to,
                             const Shortage& shortage) {
    if (to == draft.place.bin)
        return fail(core::invalidInput(
            {{QStringLiteral("to"),
              sayMove(QT_TRANSLATE_NOOP("parts::Stock", "Choose another bin than this one."))}}));
    CORE_ASSIGN(StockEntry out, StockEntry::open(tx, draft, false));
    CORE_TRY(out.checkAvailable(draft.qtyMilli, shortage));
    CORE_TRY(takeOut(out, MoveKind::Transfer));
    out.move().group = tx.newId();
    CORE_TRY(out.append());
    MoveDraft arriving = draft;
    arriving.place.bin = to;
    CORE_ASSIGN(StockEntry in, StockEntry::open(tx, arriving, true));
    if (in.currency() != out.currency())
        return fail(otherCurrencyOfBin(in.currency()));
    in.move().kind = MoveKind::Transfer;
    in.move().unitCostMinor = out.move().unitCostMinor;
    in.move().valueMinor = -out.move().valueMinor;
    in.move().group = out.move().group;
    return in.append();
}

Result<MoveId> scrapStock(WriteTx& tx, const MoveDraft& draft, const identity::Approval& approval) {
    CORE_ASSIGN(StockEntry entry, StockEntry::open(tx, draft, false));
    if (draft.reason.trimmed().isEmpty())
        return fail(core::invalidInput(
            {{QStringLiteral("reason"),
              sayMove(QT_TRANSLATE_NOOP("parts::Stock", "Say why it is scrapped."))}}));
    CORE_TRY(checkStockApproval(tx, approval, approveScrapRight()));
    CORE_TRY(entry.checkAvailable(draft.qtyMilli, {}));
    CORE_TRY(takeOut(entry, MoveKind::Scrap));
    entry.move().approvedBy = approval.user.row();
    return entry.append();
}

Result<MoveId> reverseMove(WriteTx& tx, const MoveId& id, const QString& reason,
                           const Shortage& shortage) {
    CORE_ASSIGN(const StockMove origin, requireMove(tx, id));
    if (reason.trimmed().isEmpty())
        return fail(core::invalidInput(
            {{QStringLiteral("reason"),
              sayMove(QT_TRANSLATE_NOOP("parts::Stock", "Say why it is taken back."))}}));
    if (origin.kind != MoveKind::Transfer)
        return reverseOne(tx, origin, reason.trimmed(), shortage, {});
    CORE_ASSIGN(const QList<StockMove> sides, movesOfGroup(tx.connection(), origin.group));
    const core::RowId group = tx.newId();
    MoveId reversal;
    for (const StockMove& side : sides) {
        CORE_ASSIGN(const MoveId made, reverseOne(tx, side, reason.trimmed(), shortage, group));
        if (side.id == id)
            reversal = made;
    }
    return reversal;
}

}  // namespace parts
