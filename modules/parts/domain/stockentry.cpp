#include "parts/domain/stockentry.h"

#include "core/decimaltext.h"
#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "parts/data/partreads.h"
#include "parts/data/stockreads.h"
#include "parts/data/stocktables.h"
#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace parts {
namespace {

using core::Done;
using core::fail;
using core::Result;
using storage::toValue;
using storage::Value;
using storage::WriteTx;

QString sayEntry(const char* text) {
    return QCoreApplication::translate("parts::Stock", text);
}

Done refuseField(const char* field, const char* sentence) {
    return fail(core::invalidInput({{QString::fromLatin1(field), sayEntry(sentence)}}));
}

Value textOrNull(const QString& text) {
    return text.isEmpty() ? Value() : toValue(text);
}

/// qty x unit, unit being for a whole piece.
Result<qint64> product(qint64 qtyMilli, qint64 unitMinor) {
    const auto value =
        core::dividedRounded(core::Int128(qtyMilli) * core::Int128(unitMinor), 1000, false);
    if (!value)
        return fail(QStringLiteral("money/range"),
                    sayEntry(QT_TRANSLATE_NOOP("parts::Stock", "The amount is too large.")));
    return *value;
}

storage::Patch patchOfMove(const StockMove& move) {
    return {{"part_id", toValue(move.place.part)},
            {"bin_id", toValue(move.place.bin)},
            {"owner", toValue(code(move.place.owner))},
            {"owner_party_id", toValue(move.place.party)},
            {"lot", textOrNull(move.place.lot)},
            {"serial", textOrNull(move.serial)},
            {"qty_milli", toValue(move.qtyMilli)},
            {"kind", toValue(code(move.kind))},
            {"unit_cost_minor", toValue(move.unitCostMinor)},
            {"value_minor", toValue(move.valueMinor)},
            {"currency", toValue(move.currency.code())},
            {"effective_at", toValue(move.effectiveAt)},
            {"reason", textOrNull(move.reason)},
            {"doc_kind", textOrNull(move.document.kind)},
            {"doc_id", toValue(move.document.id)},
            {"doc_line_id", toValue(move.document.line)},
            {"doc_number", textOrNull(move.document.number)},
            {"group_id", toValue(move.group)},
            {"reverses_id", toValue(move.reverses)},
            {"allowed_by", toValue(move.allowedBy)},
            {"approved_by", toValue(move.approvedBy)},
            {"counted_milli", toValue(move.countedMilli)}};
}

}  // namespace

Done StockEntry::readPlace(bool isIncoming) {
    // Balances follow what the same transaction wrote before.
    CORE_TRY(m_tx.refreshDerived());
    CORE_ASSIGN(const auto card, findPart(m_tx.connection(), m_move.place.part));
    if (!card || (isIncoming && card->isRemoved))
        return fail(QStringLiteral("part/unknown"),
                    sayEntry(QT_TRANSLATE_NOOP("parts::Stock", "There is no such part.")));
    m_part = card->part;
    CORE_ASSIGN(const auto bin, findBin(m_tx.connection(), m_move.place.bin));
    if (!bin)
        return fail(QStringLiteral("bin/unknown"),
                    sayEntry(QT_TRANSLATE_NOOP("parts::Stock", "There is no such bin.")));
    m_move.currency = bin->currency;
    CORE_ASSIGN(m_level, levelOf(m_tx.connection(), m_move.place));
    return {};
}

Done StockEntry::checkDraft(const MoveDraft& draft) const {
    if (draft.qtyMilli <= 0)
        return refuseField(
            "qty", QT_TRANSLATE_NOOP("parts::Stock", "The quantity must be more than nothing."));
    if (draft.happenedAt && draft.happenedAt->ms > m_tx.now().ms)
        return refuseField("happenedAt",
                           QT_TRANSLATE_NOOP("parts::Stock", "This day is still to come."));
    if (m_part.tracking == Tracking::Serial && m_move.serial.isEmpty())
        return refuseField("serial", QT_TRANSLATE_NOOP("parts::Stock",
                                                       "This part is kept by serial number: say "
                                                       "which one."));
    if (!m_move.serial.isEmpty() && draft.qtyMilli != 1000)
        return refuseField("qty",
                           QT_TRANSLATE_NOOP("parts::Stock", "A serial number is one piece."));
    if (m_part.tracking == Tracking::Lot && m_move.place.lot.isEmpty())
        return refuseField(
            "lot", QT_TRANSLATE_NOOP("parts::Stock", "This part is kept by lot: say which one."));
    if (m_part.tracking != Tracking::Lot && !m_move.place.lot.isEmpty())
        return refuseField("lot",
                           QT_TRANSLATE_NOOP("parts::Stock", "This part is not kept by lot."));
    return {};
}

Result<StockEntry> StockEntry::open(WriteTx& tx, const MoveDraft& draft, bool isIncoming) {
    CORE_TRY(identity::require(tx, moveStockRight()));
    StockEntry entry(tx);
    StockMove& move = entry.m_move;
    move.place = draft.place;
    move.place.lot = draft.place.lot.simplified();
    move.serial = draft.serial.simplified();
    move.qtyMilli = draft.qtyMilli;
    move.effectiveAt = draft.happenedAt.value_or(tx.now());
    move.reason = draft.reason.trimmed();
    move.document = draft.document;
    CORE_TRY(entry.readPlace(isIncoming));
    CORE_TRY(entry.checkDraft(draft));
    return entry;
}

Result<StockEntry> StockEntry::following(WriteTx& tx, const StockMove& origin,
                                         const StockPlace& place) {
    StockEntry entry(tx);
    StockMove& move = entry.m_move;
    move.place = place;
    move.serial = origin.serial;
    move.effectiveAt = tx.now();
    move.unitCostMinor = origin.unitCostMinor;
    move.document = origin.document;
    move.reverses = origin.id;
    CORE_TRY(entry.readPlace(false));
    return entry;
}

Done StockEntry::checkAvailable(qint64 qtyMilli, const Shortage& shortage) {
    CORE_ASSIGN(const qint64 own,
                reservedFor(m_tx.connection(), m_move.place, m_move.document.line));
    qint64 available = m_level.availableMilli() + std::max<qint64>(own, 0);
    if (!m_move.serial.isEmpty()) {
        CORE_ASSIGN(const qint64 pieces, serialIn(m_tx.connection(), m_move.place, m_move.serial));
        available = std::min(available, pieces);
    }
    if (available >= qtyMilli)
        return {};
    if (!shortage.isAllowed)
        return fail(QStringLiteral("stock/short"),
                    sayEntry(QT_TRANSLATE_NOOP(
                                 "parts::Stock",
                                 "Only %1 of %2 is available there. Take it from another bin, or "
                                 "have it allowed all the same."))
                        .arg(core::formatQuantity({available}), m_part.name));
    if (shortage.approval) {
        CORE_TRY(checkStockApproval(m_tx, *shortage.approval, allowShortageRight()));
        m_move.allowedBy = shortage.approval->user.row();
        return {};
    }
    CORE_TRY(identity::require(m_tx, allowShortageRight()));
    m_move.allowedBy = m_tx.actor().user;
    return {};
}

Result<qint64> StockEntry::worthOf(qint64 qtyMilli) const {
    const qint64 there = std::clamp<qint64>(m_level.onHandMilli, 0, qtyMilli);
    qint64 worth = 0;
    if (there > 0) {
        const auto share = core::dividedRounded(
            core::Int128(m_level.valueMinor) * core::Int128(there), m_level.onHandMilli, false);
        worth = share.value_or(0);
    }
    if (there == qtyMilli)
        return worth;
    CORE_ASSIGN(const qint64 unit,
                lastUnitCost(m_tx.connection(), m_move.place.part, m_move.currency));
    CORE_ASSIGN(const qint64 beyond, product(qtyMilli - there, unit));
    return worth + beyond;
}

Result<MoveId> StockEntry::append() {
    if (m_level.onHandMilli + m_move.qtyMilli == 0)
        m_move.valueMinor = -m_level.valueMinor;
    m_move.id = MoveId(m_tx.newId());
    CORE_TRY(
        m_tx.insert(stockMoveTable(), m_move.id.row(), m_tx.actor().centre, patchOfMove(m_move)));
    return m_move.id;
}

}  // namespace parts
