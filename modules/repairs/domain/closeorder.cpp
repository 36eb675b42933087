#include "repairs/domain/closeorder.h"

#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "identity/secondperson.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/recordverdict.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>

namespace repairs {
namespace {

QString sayClosing(const char* text) {
    return QCoreApplication::translate("repairs::CloseOrder", text);
}

QList<core::FieldProblem> problemsOfClosing(const CloseDraft& draft) {
    QList<core::FieldProblem> problems;
    if (!draft.outcome || draft.outcome == Outcome::Unknown) {
        problems.append({QStringLiteral("outcome"),
                         sayClosing(QT_TRANSLATE_NOOP("repairs::CloseOrder",
                                                      "Say whether the unit was repaired."))});
    }
    if (draft.outcome == Outcome::Repaired && !draft.restoredOn) {
        problems.append({QStringLiteral("restoredOn"),
                         sayClosing(QT_TRANSLATE_NOOP("repairs::CloseOrder",
                                                      "Give the day on which the unit was back in "
                                                      "normal operation."))});
    }
    if (draft.outcome == Outcome::NotRepaired && draft.barrier.trimmed().isEmpty()) {
        problems.append({QStringLiteral("barrier"),
                         sayClosing(QT_TRANSLATE_NOOP("repairs::CloseOrder",
                                                      "Say why the unit was not repaired."))});
    }
    return problems;
}

core::Done checkSignature(storage::WriteTx& tx, const CloseDraft& draft) {
    if (draft.withoutSignatureReason.trimmed().isEmpty()) {
        return core::fail(QStringLiteral("order/unsigned"),
                          sayClosing(QT_TRANSLATE_NOOP(
                              "repairs::CloseOrder",
                              "The customer has not signed yet. Let the customer sign, or close "
                              "the order with a reason.")));
    }
    if (draft.approval)
        return identity::checkSecondPerson(
            tx, *draft.approval, closeWithoutSignatureRight(),
            sayClosing(QT_TRANSLATE_NOOP("repairs::CloseOrder",
                                         "Whoever approved may not close orders without a "
                                         "signature. Ask somebody who may.")));
    return identity::require(tx, closeWithoutSignatureRight());
}

storage::Patch outcomeOf(const CloseDraft& draft) {
    const bool isRepaired = draft.outcome == Outcome::Repaired;
    const std::optional<QString> day =
        isRepaired ? std::optional(draft.restoredOn->toIso()) : std::nullopt;
    return {{"outcome", storage::toValue(code(*draft.outcome))},
            {"barrier", storage::toValue(isRepaired ? QString() : draft.barrier.trimmed())},
            {"restored_on", storage::toValue(day)}};
}

}  // namespace

core::Result<bool> isWorkSigned(storage::Connection& connection, const OrderId& order) {
    CORE_ASSIGN(storage::Statement statement,
                connection.prepare(
                    "SELECT 1 FROM order_event WHERE order_id = :order AND kind = 'signature' "
                    "AND reason = 'work' AND at > (SELECT coalesce(max(at), 0) FROM order_event "
                    "WHERE order_id = :order AND kind = 'reopened')"));
    statement.bind(":order", order);
    const bool isSigned = statement.next();
    CORE_TRY(statement.status());
    return isSigned;
}

core::Done closeOrder(storage::WriteTx& tx, const CloseDraft& draft) {
    CORE_TRY(identity::require(tx, closeOrdersRight()));
    const QList<core::FieldProblem> problems = problemsOfClosing(draft);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, draft.order));
    if (!order.status || !isMoveAllowed(*order.status, Status::Closed)) {
        return core::fail(QStringLiteral("order/move"),
                          sayClosing(QT_TRANSLATE_NOOP(
                              "repairs::CloseOrder",
                              "Nothing has been done on this order yet. Begin the work, or cancel "
                              "the order.")));
    }
    CORE_ASSIGN(const bool isSigned, isWorkSigned(tx.connection(), draft.order));
    if (!isSigned)
        CORE_TRY(checkSignature(tx, draft));

    OrderEvent event;
    event.kind = EventKind::Status;
    event.from = order.status;
    event.to = Status::Closed;
    if (!isSigned) {
        event.text = draft.withoutSignatureReason.trimmed();
        if (draft.approval)
            event.approvedBy = draft.approval->user.row();
    }
    CORE_TRY(appendEvent(tx, order, event));
    CORE_TRY(recordVerdicts(tx, order, VerdictOccasion::Closing));
    return tx.update(orderTable(), draft.order.row(), outcomeOf(draft));
}

}  // namespace repairs
