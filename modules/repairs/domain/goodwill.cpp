#include "repairs/domain/goodwill.h"

#include "agreements/domain/agreementwords.h"
#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "identity/secondperson.h"
#include "repairs/data/casetables.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"

#include <QCoreApplication>

#include <algorithm>

namespace repairs {
namespace {

QString sayGoodwill(const char* text) {
    return QCoreApplication::translate("repairs::Goodwill", text);
}

QList<core::FieldProblem> problemsOfGoodwill(const GoodwillDraft& draft) {
    QList<core::FieldProblem> problems;
    const auto wrong = [&](const char* field, const char* sentence) {
        problems.append({QString::fromLatin1(field), sayGoodwill(sentence)});
    };
    if (!agreements::payerNames().contains(draft.line))
        wrong("line", QT_TRANSLATE_NOOP("repairs::Goodwill", "Say what is paid out of goodwill."));
    if (draft.payer.trimmed().isEmpty())
        wrong("payer", QT_TRANSLATE_NOOP("repairs::Goodwill", "Say who pays it."));
    if (draft.amountMinor && *draft.amountMinor <= 0)
        wrong("amount", QT_TRANSLATE_NOOP("repairs::Goodwill",
                                          "Give an amount above zero, or none for all of it."));
    if (draft.reason.trimmed().isEmpty())
        wrong("reason", QT_TRANSLATE_NOOP("repairs::Goodwill", "Say why."));
    if (!draft.approval)
        wrong("approver", QT_TRANSLATE_NOOP("repairs::Goodwill",
                                            "Goodwill needs the approval of a second person."));
    return problems;
}

core::Done insertGoodwill(storage::WriteTx& tx, const OrderInHand& order,
                          const OrderGoodwill& goodwill) {
    return tx.insert(orderGoodwillTable(), goodwill.id.row(), order.centre,
                     {{"order_id", storage::toValue(order.id)},
                      {"relation", storage::toValue(agreements::code(goodwill.relation))},
                      {"line", storage::toValue(goodwill.line)},
                      {"payer", storage::toValue(goodwill.payer)},
                      {"amount_minor", storage::toValue(goodwill.amountMinor)},
                      {"currency", storage::toValue(goodwill.currency.code())},
                      {"approved_by", storage::toValue(goodwill.approvedBy)},
                      {"reason", storage::toValue(goodwill.reason)},
                      {"reverses_id", storage::toValue(goodwill.reverses)},
                      {"at", storage::toValue(goodwill.at)}});
}

core::Done checkApprover(storage::WriteTx& tx, const identity::Approval& approval) {
    return identity::checkSecondPerson(
        tx, approval, approveGoodwillRight(),
        sayGoodwill(QT_TRANSLATE_NOOP("repairs::Goodwill",
                                      "Whoever approved may not approve goodwill. Ask somebody "
                                      "who may.")));
}

}  // namespace

core::Result<GoodwillId> grantGoodwill(storage::WriteTx& tx, const GoodwillDraft& draft) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    const QList<core::FieldProblem> problems = problemsOfGoodwill(draft);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    CORE_TRY(checkApprover(tx, *draft.approval));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, draft.order));
    OrderGoodwill goodwill;
    goodwill.id = GoodwillId(tx.newId());
    goodwill.relation = draft.relation;
    goodwill.line = draft.line;
    goodwill.payer = draft.payer.trimmed();
    goodwill.amountMinor = draft.amountMinor;
    goodwill.currency = order.currency;
    goodwill.approvedBy = draft.approval->user.row();
    goodwill.reason = draft.reason.trimmed();
    goodwill.at = tx.now();
    CORE_TRY(insertGoodwill(tx, order, goodwill));
    CORE_TRY(appendEdited(tx, order, QStringLiteral("goodwill")));
    return goodwill.id;
}

core::Done reverseGoodwill(storage::WriteTx& tx, const GoodwillReversal& draft) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    CORE_TRY(draft.approval ? checkApprover(tx, *draft.approval)
                            : identity::require(tx, approveGoodwillRight()));
    if (draft.reason.trimmed().isEmpty())
        return core::fail(core::invalidInput(
            {{QStringLiteral("reason"),
              sayGoodwill(QT_TRANSLATE_NOOP("repairs::Goodwill", "Say why."))}}));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, draft.order));
    CORE_ASSIGN(const QList<OrderGoodwill> granted, goodwillOf(tx.connection(), draft.order));
    const auto found = std::ranges::find(granted, draft.goodwill, &OrderGoodwill::id);
    if (found == granted.end())
        return core::fail(QStringLiteral("goodwill/unknown"),
                          sayGoodwill(QT_TRANSLATE_NOOP(
                              "repairs::Goodwill",
                              "This goodwill has been taken back already. Look at the order "
                              "again.")));
    OrderGoodwill reversal = *found;
    reversal.id = GoodwillId(tx.newId());
    reversal.reverses = draft.goodwill;
    reversal.approvedBy = draft.approval ? draft.approval->user.row() : tx.actor().user;
    reversal.reason = draft.reason.trimmed();
    reversal.at = tx.now();
    CORE_TRY(insertGoodwill(tx, order, reversal));
    return appendEdited(tx, order, QStringLiteral("goodwill"));
}

}  // namespace repairs
