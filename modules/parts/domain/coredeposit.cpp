#include "parts/domain/coredeposit.h"

#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "parts/data/exchangereads.h"
#include "parts/data/exchangetables.h"
#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"

#include <QCoreApplication>

namespace parts {
namespace {

QString sayDeposit(const char* text) {
    return QCoreApplication::translate("parts::Exchange", text);
}

}  // namespace

core::Done recordDeposit(storage::WriteTx& tx, const ExchangeId& id, DepositKind kind,
                         const core::Money& amount, const QString& reason) {
    using core::fail;
    using storage::toValue;
    CORE_TRY(identity::require(tx, moveStockRight()));
    CORE_ASSIGN(const auto exchange, findExchange(tx.connection(), id));
    if (!exchange)
        return fail(QStringLiteral("exchange/unknown"),
                    sayDeposit(QT_TRANSLATE_NOOP("parts::Exchange",
                                                 "There is no such exchange of old for new.")));
    if (amount.minor <= 0)
        return fail(
            core::invalidInput({{QStringLiteral("amount"),
                                 sayDeposit(QT_TRANSLATE_NOOP(
                                     "parts::Exchange", "A deposit is an amount above zero."))}}));
    CORE_ASSIGN(const DepositBalance balance, depositOf(tx.connection(), id));
    if (amount.currency != balance.taken.currency)
        return fail(QStringLiteral("money/currency"),
                    sayDeposit(QT_TRANSLATE_NOOP("parts::Exchange",
                                                 "The amounts of this exchange are in %1."))
                        .arg(balance.taken.currency.code()));
    if (kind != DepositKind::Taken && amount.minor > balance.held().minor)
        return fail(QStringLiteral("deposit/held"),
                    sayDeposit(QT_TRANSLATE_NOOP("parts::Exchange", "Only %1 is held."))
                        .arg(core::formatMoney(balance.held(), balance.taken.currency)));
    return tx.insert(
        coreDepositTable(), tx.newId(), tx.actor().centre,
        {{"exchange_id", toValue(id)},
         {"kind", toValue(code(kind))},
         {"amount_minor", toValue(kind == DepositKind::Taken ? amount.minor : -amount.minor)},
         {"currency", toValue(amount.currency.code())},
         {"at", toValue(tx.now())},
         {"reason", reason.trimmed().isEmpty() ? storage::null() : toValue(reason.trimmed())}});
}

}  // namespace parts
