#include "parts/domain/coreexchange.h"

#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "parts/data/exchangereads.h"
#include "parts/data/exchangetables.h"
#include "parts/data/stockreads.h"
#include "parts/domain/movestock.h"
#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"

#include <QCoreApplication>

namespace parts {
namespace {

using core::Done;
using core::fail;
using core::Result;
using storage::toValue;
using storage::WriteTx;

QString sayExchange(const char* text) {
    return QCoreApplication::translate("parts::Exchange", text);
}

Result<CoreExchange> requireExchange(WriteTx& tx, const ExchangeId& id) {
    CORE_TRY(identity::require(tx, moveStockRight()));
    CORE_ASSIGN(const auto exchange, findExchange(tx.connection(), id));
    if (exchange)
        return *exchange;
    return fail(QStringLiteral("exchange/unknown"),
                sayExchange(QT_TRANSLATE_NOOP("parts::Exchange",
                                              "There is no such exchange of old for new.")),
                id.toString());
}

Result<CoreExchange> requireOpen(WriteTx& tx, const ExchangeId& id) {
    CORE_ASSIGN(const CoreExchange exchange, requireExchange(tx, id));
    if (exchange.isOpen())
        return exchange;
    return fail(QStringLiteral("exchange/closed"),
                sayExchange(QT_TRANSLATE_NOOP("parts::Exchange",
                                              "The old part is in already, or will not come. Look "
                                              "at the exchange again.")));
}

Result<BinId> oldPartBin(WriteTx& tx, const std::optional<BinId>& wanted) {
    if (wanted)
        return *wanted;
    CORE_ASSIGN(const auto bin, firstBinOf(tx.connection(), BinKind::OldParts, tx.actor().centre));
    if (bin)
        return *bin;
    return fail(QStringLiteral("bin/unknown"),
                sayExchange(QT_TRANSLATE_NOOP("parts::Exchange",
                                              "There is no store of old parts. Add a bin of that "
                                              "kind first.")));
}

/// The old part where it lies now, as a draft of a move of it.
Result<MoveDraft> oldPartOf(WriteTx& tx, const CoreExchange& exchange, const QString& reason) {
    CORE_ASSIGN(const auto move, findMove(tx.connection(), exchange.oldMove));
    if (!move)
        return fail(
            QStringLiteral("exchange/no-old-part"),
            sayExchange(QT_TRANSLATE_NOOP("parts::Exchange", "The old part is not in yet.")));
    MoveDraft draft;
    draft.place = move->place;
    draft.qtyMilli = move->qtyMilli;
    draft.serial = move->serial;
    draft.reason = reason;
    draft.document = {QStringLiteral("exchange"), exchange.id.row(), {}, exchange.label};
    return draft;
}

Result<MoveId> moveByFate(WriteTx& tx, const FateDraft& draft, const MoveDraft& old) {
    switch (draft.fate) {
    case CoreFate::Scrap:
        return scrapStock(tx, old, draft.approval.value_or(identity::Approval()));
    case CoreFate::Refurbish:
        if (draft.to)
            return transferStock(tx, old, *draft.to);
        return fail(core::invalidInput(
            {{QStringLiteral("to"),
              sayExchange(QT_TRANSLATE_NOOP("parts::Exchange",
                                            "Say into which bin it goes to be refurbished."))}}));
    case CoreFate::ToMaker:
    case CoreFate::ToCustomer:
        break;
    }
    return issueStock(tx, old);
}

}  // namespace

Done openExchange(WriteTx& tx, const StockMove& issue) {
    return tx.insert(coreExchangeTable(), tx.newId(), tx.actor().centre,
                     {{"part_id", toValue(issue.place.part)},
                      {"issue_move_id", toValue(issue.id)},
                      {"owner", toValue(code(StockOwner::Customer))},
                      {"currency", toValue(issue.currency.code())}});
}

Done setExchangeTerms(WriteTx& tx, const ExchangeTerms& terms) {
    CORE_TRY(requireExchange(tx, terms.exchange));
    std::optional<QString> due;
    if (terms.dueOn)
        due = terms.dueOn->toIso();
    return tx.update(coreExchangeTable(), terms.exchange.row(),
                     {{"owner", toValue(code(terms.owner))},
                      {"owner_party_id", toValue(terms.party)},
                      {"due_on", toValue(due)},
                      {"label", toValue(terms.label.simplified())}});
}

Result<MoveId> receiveOldPart(WriteTx& tx, const OldPartDraft& draft) {
    CORE_ASSIGN(const CoreExchange exchange, requireOpen(tx, draft.exchange));
    CORE_ASSIGN(const auto issue, findMove(tx.connection(), exchange.issue));
    CORE_ASSIGN(const BinId bin, oldPartBin(tx, draft.bin));
    CORE_ASSIGN(const auto store, findBin(tx.connection(), bin));
    MoveDraft old;
    old.place = {exchange.part, bin, exchange.owner, exchange.party,
                 draft.lot.isEmpty() && issue ? issue->place.lot : draft.lot};
    old.qtyMilli = issue ? -issue->qtyMilli : 1000;
    old.serial = draft.serial;
    old.happenedAt = draft.happenedAt;
    old.document = {QStringLiteral("exchange"), exchange.id.row(), {}, draft.label.simplified()};
    CORE_ASSIGN(const MoveId id,
                receiveStock(tx, old, {0, store ? store->currency : core::Currency()}));
    storage::Patch patch{{"old_move_id", toValue(id)}};
    if (!draft.label.simplified().isEmpty())
        patch.append({"label", toValue(draft.label.simplified())});
    CORE_TRY(tx.update(coreExchangeTable(), exchange.id.row(), patch));
    return id;
}

Done recordNoOldPart(WriteTx& tx, const ExchangeId& id, const QString& reason) {
    CORE_TRY(requireOpen(tx, id));
    if (reason.trimmed().isEmpty())
        return fail(
            core::invalidInput({{QStringLiteral("reason"),
                                 sayExchange(QT_TRANSLATE_NOOP(
                                     "parts::Exchange", "Say why the old part does not come."))}}));
    return tx.update(coreExchangeTable(), id.row(),
                     {{"no_return_reason", toValue(reason.trimmed())}});
}

Done decideFate(WriteTx& tx, const FateDraft& draft) {
    CORE_ASSIGN(const CoreExchange exchange, requireExchange(tx, draft.exchange));
    if (exchange.fate)
        return fail(QStringLiteral("exchange/fate"),
                    sayExchange(QT_TRANSLATE_NOOP("parts::Exchange",
                                                  "What becomes of this old part is decided "
                                                  "already.")));
    CORE_ASSIGN(const MoveDraft old, oldPartOf(tx, exchange, draft.reason.trimmed()));
    CORE_ASSIGN(const MoveId move, moveByFate(tx, draft, old));
    return tx.update(coreExchangeTable(), exchange.id.row(),
                     {{"fate", toValue(code(draft.fate))}, {"fate_move_id", toValue(move)}});
}

Done priceExchange(WriteTx& tx, const ExchangeId& id, const ExchangePrice& price) {
    CORE_TRY(requireExchange(tx, id));
    CORE_ASSIGN(const DepositBalance deposit, depositOf(tx.connection(), id));
    if (price.price && price.price->currency != deposit.taken.currency)
        return fail(QStringLiteral("money/currency"),
                    sayExchange(QT_TRANSLATE_NOOP("parts::Exchange",
                                                  "The amounts of this exchange are in %1."))
                        .arg(deposit.taken.currency.code()));
    return tx.update(coreExchangeTable(), id.row(),
                     {{"payer", toValue(price.payer)},
                      {"basis", toValue(price.basis)},
                      {"price_minor", price.price ? toValue(price.price->minor) : storage::null()},
                      {"clause", toValue(price.clause)},
                      {"agreement", toValue(price.agreement)}});
}

}  // namespace parts
