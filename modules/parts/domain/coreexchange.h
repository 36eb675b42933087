#pragma once

#include "core/date.h"
#include "core/money.h"
#include "core/result.h"
#include "identity/approval.h"
#include "parts/domain/stock.h"
#include "storage/writetx.h"

#include <QList>

#include <optional>

namespace parts {

struct CoreExchange;
using ExchangeId = core::Id<CoreExchange>;

/// What becomes of an old part.
enum class CoreFate { ToMaker, Refurbish, Scrap, ToCustomer };

/// One new part out and its old part in, or the reason why not (S119, S120, S41). Made by
/// issueStock() for parts that are old for new.
struct CoreExchange {
    ExchangeId id;
    PartId part;
    MoveId issue;
    MoveId oldMove;          ///< the old part into its store; nil: not in
    QString noReturnReason;  ///< why it never comes; empty: it is waited for, or in
    StockOwner owner = StockOwner::Customer;  ///< whose the old part is
    core::RowId party;
    std::optional<core::Date> dueOn;
    QString label;  ///< what is stuck on the old part
    std::optional<CoreFate> fate;
    MoveId fateMove;
    QString payer;  ///< of the new part, by the agreement: "B", "nobody" …; empty: not priced
    QString basis;  ///< "old_for_new", "cost_price" …
    std::optional<core::Money> price;
    QString clause;     ///< of the agreement that priced it
    QString agreement;  ///< hash of its signed copy

    bool isOpen() const { return oldMove.isNil() && noReturnReason.isEmpty(); }
    friend bool operator==(const CoreExchange&, const CoreExchange&) = default;
};

/// Use case: what a form knows of it. Right "parts.move_stock", as for all here. Code
/// "exchange/unknown".
struct ExchangeTerms {
    ExchangeId exchange;
    StockOwner owner = StockOwner::Customer;
    core::RowId party;
    std::optional<core::Date> dueOn;
    QString label;
};
core::Done setExchangeTerms(storage::WriteTx& tx, const ExchangeTerms& terms);

/// Use case: the old part comes in, into the given bin or the first store of old parts, without
/// value. Codes "exchange/closed", "bin/unknown" where there is no store of old parts.
struct OldPartDraft {
    ExchangeId exchange;
    QString serial;
    QString lot;
    std::optional<BinId> bin;
    std::optional<core::Instant> happenedAt;
    QString label;
};
core::Result<MoveId> receiveOldPart(storage::WriteTx& tx, const OldPartDraft& draft);

/// Use case: it will not come. Codes "exchange/closed", "input/invalid" without a reason.
core::Done recordNoOldPart(storage::WriteTx& tx, const ExchangeId& id, const QString& reason);

/// Use case: the old part leaves its store for good (to the maker, to the customer), is scrapped by
/// a second person's approval, or goes to `to` to be refurbished. Codes "exchange/no-old-part",
/// "exchange/fate" (it was decided before), "approval/refused".
struct FateDraft {
    ExchangeId exchange;
    CoreFate fate = CoreFate::ToMaker;
    std::optional<BinId> to;
    std::optional<identity::Approval> approval;
    QString reason;
};
core::Done decideFate(storage::WriteTx& tx, const FateDraft& draft);

/// What an issue is priced at, see partissueprice.h.
struct ExchangePrice {
    QString payer;
    QString basis;
    std::optional<core::Money> price;  ///< nullopt: somebody has to decide it
    QString clause;
    QString agreement;
};
/// Use case: keeps the price with the exchange. Code "money/currency".
core::Done priceExchange(storage::WriteTx& tx, const ExchangeId& id, const ExchangePrice& price);

/// For issueStock(): opens the exchange of an issue.
core::Done openExchange(storage::WriteTx& tx, const StockMove& issue);

}  // namespace parts
