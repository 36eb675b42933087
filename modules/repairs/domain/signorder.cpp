#include "repairs/domain/signorder.h"

#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>

namespace repairs {
namespace {

QList<core::FieldProblem> problemsOfSigning(const SignDraft& draft) {
    QList<core::FieldProblem> problems;
    if (draft.signerName.trimmed().isEmpty()) {
        problems.append(
            {QStringLiteral("signerName"),
             QCoreApplication::translate("repairs::SignOrder", "Give the name of who signs.")});
    }
    if (draft.strokes.isEmpty()) {
        problems.append({QStringLiteral("strokes"),
                         QCoreApplication::translate("repairs::SignOrder",
                                                     "Let the customer sign in the field.")});
    }
    return problems;
}

}  // namespace

core::Result<SignatureId> signOrder(storage::WriteTx& tx, const SignDraft& draft) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    const QList<core::FieldProblem> problems = problemsOfSigning(draft);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, draft.order));

    const SignatureId id(tx.newId());
    OrderEvent event;
    event.kind = EventKind::Signature;
    event.reason = code(draft.purpose);
    event.text = draft.signerName.trimmed();
    CORE_TRY(appendEvent(tx, order, event));
    CORE_TRY(tx.insert(orderSignatureTable(), id.row(), order.centre,
                       {{"order_id", storage::toValue(draft.order)},
                        {"purpose", storage::toValue(code(draft.purpose))},
                        {"signer_name", storage::toValue(draft.signerName.trimmed())},
                        {"strokes", storage::toValue(encoded(draft.strokes))},
                        {"at", storage::toValue(order.lastAt)},
                        {"statement", storage::toValue(draft.statement)}}));
    return id;
}

}  // namespace repairs
