#include "repairs/domain/moveorder.h"

#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>

namespace repairs {
namespace {

QString sayMoving(const char* text) {
    return QCoreApplication::translate("repairs::MoveOrder", text);
}

core::Error notAllowed(Status from, Status to) {
    const QString sentence =
        sayMoving(QT_TRANSLATE_NOOP("repairs::MoveOrder",
                                    "An order cannot go from \"%1\" to \"%2\". Look again at where "
                                    "it stands now."))
            .arg(title(from), title(to));
    return {QStringLiteral("order/move"), sentence, code(from) + QStringLiteral("->") + code(to)};
}

QList<core::FieldProblem> problemsOfMove(const MoveDraft& draft) {
    QList<core::FieldProblem> problems;
    const bool hasText = !draft.text.trimmed().isEmpty();
    if (draft.to == Status::Waiting && !draft.waitingReason) {
        problems.append(
            {QStringLiteral("waitingReason"),
             sayMoving(QT_TRANSLATE_NOOP("repairs::MoveOrder", "Say what the order waits for."))});
    }
    if (draft.to == Status::Waiting && draft.waitingReason == WaitingReason::Other && !hasText) {
        problems.append({QStringLiteral("text"),
                         sayMoving(QT_TRANSLATE_NOOP("repairs::MoveOrder",
                                                     "Describe what the order waits for."))});
    }
    if (draft.to == Status::Cancelled && !hasText) {
        problems.append({QStringLiteral("text"),
                         sayMoving(QT_TRANSLATE_NOOP("repairs::MoveOrder",
                                                     "Say why the order is cancelled."))});
    }
    return problems;
}

core::Done closeIsAnotherWay() {
    return core::fail(QStringLiteral("order/close-by-closing"),
                      sayMoving(QT_TRANSLATE_NOOP("repairs::MoveOrder",
                                                  "Close the order with its outcome and the "
                                                  "customer's signature.")));
}

}  // namespace

core::Done moveOrder(storage::WriteTx& tx, const MoveDraft& draft) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    if (draft.to == Status::Closed)
        return closeIsAnotherWay();
    const QList<core::FieldProblem> problems = problemsOfMove(draft);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, draft.order));
    if (!order.status || !isMoveAllowed(*order.status, draft.to))
        return core::fail(notAllowed(order.status.value_or(Status::Received), draft.to));

    OrderEvent event;
    event.kind = EventKind::Status;
    event.from = order.status;
    event.to = draft.to;
    if (draft.to == Status::Waiting)
        event.reason = code(*draft.waitingReason);
    event.text = draft.text.trimmed();
    event.person = draft.person;
    CORE_TRY(appendEvent(tx, order, event));
    return {};
}

core::Done reopenOrder(storage::WriteTx& tx, const OrderId& id, Status to, const QString& reason) {
    CORE_TRY(identity::require(tx, reopenOrdersRight()));
    if (reason.trimmed().isEmpty()) {
        return core::fail(core::invalidInput(
            {{QStringLiteral("reason"),
              sayMoving(QT_TRANSLATE_NOOP("repairs::MoveOrder",
                                          "Say why the order is opened again."))}}));
    }
    CORE_ASSIGN(OrderInHand order, takeInHand(tx, id));
    if (!order.status || isOpen(*order.status)) {
        return core::fail(
            QStringLiteral("order/open"),
            sayMoving(QT_TRANSLATE_NOOP("repairs::MoveOrder", "This order is open already.")));
    }
    const Status target = order.status == Status::Cancelled ? Status::Received : to;
    if (!isMoveAllowed(*order.status, target))
        return core::fail(notAllowed(*order.status, target));

    OrderEvent event;
    event.kind = EventKind::Reopened;
    event.from = order.status;
    event.to = target;
    event.text = reason.trimmed();
    CORE_TRY(appendEvent(tx, order, event));
    return tx.update(orderTable(), id.row(),
                     {{"outcome", storage::null()},
                      {"barrier", storage::toValue(QString())},
                      {"restored_on", storage::null()}});
}

}  // namespace repairs
