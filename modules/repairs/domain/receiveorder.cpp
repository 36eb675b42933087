#include "repairs/domain/receiveorder.h"

#include "core/localtime.h"
#include "customers/domain/savecustomer.h"
#include "equipment/domain/saveunit.h"
#include "identity/rightcheck.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"
#include "staff/data/centrerecords.h"
#include "storage/numberseries.h"

namespace repairs {
namespace {

/// The centre the actor works for; of a user for the whole organisation, the first one.
core::Result<staff::Centre> centreOf(storage::WriteTx& tx) {
    CORE_ASSIGN(std::optional<staff::Centre> centre,
                staff::findCentre(tx.connection(), staff::CentreId(tx.actor().centre)));
    if (!centre) {
        CORE_ASSIGN(centre, staff::firstCentre(tx.connection()));
    }
    return centre.value_or(staff::Centre());
}

core::Result<QString> nextOrderNumber(storage::WriteTx& tx, const staff::Centre& centre) {
    CORE_ASSIGN(const QTimeZone zone, core::timeZone(centre.timeZone));
    return storage::nextNumber(tx, centre.numberPrefix, core::dateOf(tx.now(), zone));
}

core::Done makeCustomerAndUnit(storage::WriteTx& tx, const IntakeDraft& intake, OrderDraft& order) {
    if (intake.newCustomer) {
        CORE_ASSIGN(order.customer, customers::saveCustomer(tx, *intake.newCustomer));
    }
    if (intake.newUnit) {
        equipment::UnitDraft unit = *intake.newUnit;
        if (unit.owner.isNil())
            unit.owner = order.customer;
        CORE_ASSIGN(order.unit, equipment::saveUnit(tx, unit));
    }
    return {};
}

core::Done insertOrder(storage::WriteTx& tx, const OrderDraft& draft, const IntakeDraft& intake,
                       const ReceivedOrder& order) {
    storage::Patch patch = withoutEmpty(patchOf(draft));
    patch.append({"number", storage::toValue(order.number)});
    patch.append({"currency", storage::toValue(draft.currency.code())});
    CORE_TRY(tx.insert(orderTable(), order.id.row(), tx.actor().centre, patch));
    OrderInHand inHand{order.id, tx.actor().centre, draft.currency, {}, {}};
    OrderEvent received;
    received.kind = EventKind::Status;
    received.to = Status::Received;
    CORE_TRY(appendEvent(tx, inHand, received));
    CORE_TRY(startCase(tx, inHand, *draft.calledAt, intake.answers));
    for (const AgreementChoiceDraft& choice : intake.decided)
        CORE_TRY(decideAgreement(tx, inHand, choice));
    return recordVerdicts(tx, inHand, VerdictOccasion::Intake);
}

}  // namespace

core::Result<ReceivedOrder> receiveOrder(storage::WriteTx& tx, const IntakeDraft& intake) {
    CORE_TRY(identity::require(tx, receiveOrdersRight()));
    OrderDraft draft = tidied(intake.order);
    if (!draft.calledAt)
        draft.calledAt = tx.now();
    CORE_TRY(makeCustomerAndUnit(tx, intake, draft));
    const QList<core::FieldProblem> problems = problemsOf(draft);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    CORE_ASSIGN(const staff::Centre centre, centreOf(tx));
    if (draft.currency == core::Currency())
        draft.currency = centre.currency;
    ReceivedOrder order{OrderId(tx.newId()), {}};
    CORE_ASSIGN(order.number, nextOrderNumber(tx, centre));
    CORE_TRY(insertOrder(tx, draft, intake, order));
    return order;
}

core::Done editOrder(storage::WriteTx& tx, const OrderId& id, const OrderDraft& before,
                     const OrderDraft& after) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, id));
    const OrderDraft draft = tidied(after);
    // An imported order may lack what an intake must have; what is missing already is not asked
    // for.
    QList<core::FieldProblem> problems = problemsOf(draft);
    const QList<core::FieldProblem> old = problemsOf(before);
    problems.removeIf([&](const core::FieldProblem& problem) { return old.contains(problem); });
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));

    const storage::Patch was = patchOf(before);
    const storage::Patch is = patchOf(draft);
    storage::Patch changed;
    QStringList columns;
    for (qsizetype i = 0; i < is.size(); ++i) {
        if (is[i].second == was[i].second)
            continue;
        changed.append(is[i]);
        columns.append(QString::fromLatin1(is[i].first));
    }
    if (changed.isEmpty())
        return {};
    CORE_TRY(tx.update(orderTable(), id.row(), changed));
    CORE_TRY(appendEdited(tx, order, columns.join(u' ')));
    const bool isOtherCase = before.unit != draft.unit || before.customer != draft.customer;
    return isOtherCase ? recordVerdicts(tx, order, VerdictOccasion::Case) : core::Done();
}

}  // namespace repairs
