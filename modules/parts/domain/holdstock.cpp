#include "parts/domain/holdstock.h"

#include "core/fieldproblem.h"
#include "core/quantity.h"
#include "identity/rightcheck.h"
#include "parts/data/partreads.h"
#include "parts/data/stockreads.h"
#include "parts/data/stocktables.h"
#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"

#include <QCoreApplication>

namespace parts {
namespace {

using core::Done;
using core::fail;
using storage::toValue;
using storage::Value;
using storage::WriteTx;

QString sayHold(const char* text) {
    return QCoreApplication::translate("parts::Stock", text);
}

Done checkHold(WriteTx& tx, const HoldDraft& draft) {
    CORE_TRY(identity::require(tx, moveStockRight()));
    if (draft.qtyMilli <= 0)
        return fail(core::invalidInput(
            {{QStringLiteral("qty"),
              sayHold(
                  QT_TRANSLATE_NOOP("parts::Stock", "The quantity must be more than nothing."))}}));
    CORE_ASSIGN(const auto part, findPart(tx.connection(), draft.place.part));
    if (!part)
        return fail(QStringLiteral("part/unknown"),
                    sayHold(QT_TRANSLATE_NOOP("parts::Stock", "There is no such part.")));
    CORE_ASSIGN(const auto bin, findBin(tx.connection(), draft.place.bin));
    if (!bin)
        return fail(QStringLiteral("bin/unknown"),
                    sayHold(QT_TRANSLATE_NOOP("parts::Stock", "There is no such bin.")));
    return {};
}

Done appendHold(WriteTx& tx, const HoldDraft& draft, qint64 qtyMilli) {
    const auto textValue = [](const QString& text) {
        return text.isEmpty() ? Value() : toValue(text);
    };
    return tx.insert(stockReservationTable(), tx.newId(), tx.actor().centre,
                     {{"part_id", toValue(draft.place.part)},
                      {"bin_id", toValue(draft.place.bin)},
                      {"owner", toValue(code(draft.place.owner))},
                      {"owner_party_id", toValue(draft.place.party)},
                      {"lot", textValue(draft.place.lot)},
                      {"qty_milli", toValue(qtyMilli)},
                      {"doc_kind", textValue(draft.document.kind)},
                      {"doc_id", toValue(draft.document.id)},
                      {"doc_line_id", toValue(draft.document.line)},
                      {"doc_number", textValue(draft.document.number)}});
}

}  // namespace

Done reserveStock(WriteTx& tx, const HoldDraft& draft) {
    CORE_TRY(checkHold(tx, draft));
    if (draft.document.line.isNil())
        return fail(core::invalidInput(
            {{QStringLiteral("document"),
              sayHold(QT_TRANSLATE_NOOP("parts::Stock", "Say what it is set aside for."))}}));
    CORE_TRY(tx.refreshDerived());
    CORE_ASSIGN(const StockLevel level, levelOf(tx.connection(), draft.place));
    if (level.availableMilli() < draft.qtyMilli)
        return fail(QStringLiteral("stock/short"),
                    sayHold(QT_TRANSLATE_NOOP("parts::Stock",
                                              "Only %1 is available there, so no more can be set "
                                              "aside."))
                        .arg(core::formatQuantity({level.availableMilli()})));
    return appendHold(tx, draft, draft.qtyMilli);
}

Done releaseStock(WriteTx& tx, const HoldDraft& draft) {
    CORE_TRY(checkHold(tx, draft));
    CORE_ASSIGN(const qint64 reserved,
                reservedFor(tx.connection(), draft.place, draft.document.line));
    if (reserved < draft.qtyMilli)
        return fail(QStringLiteral("stock/not-reserved"),
                    sayHold(QT_TRANSLATE_NOOP("parts::Stock", "Only %1 is set aside for it."))
                        .arg(core::formatQuantity({reserved})));
    return appendHold(tx, draft, -draft.qtyMilli);
}

}  // namespace parts
