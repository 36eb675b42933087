#include "repairs/domain/orderfacts.h"

#include "core/fieldproblem.h"
#include "identity/rightcheck.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"

#include <QCoreApplication>

namespace repairs {
namespace {

QString sayFact(const char* text) {
    return QCoreApplication::translate("repairs::OrderFacts", text);
}

core::Done recordFact(storage::WriteTx& tx, const OrderId& id, OrderEvent event) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    CORE_ASSIGN(OrderInHand order, takeInHand(tx, id));
    CORE_TRY(appendEvent(tx, order, std::move(event)));
    return {};
}

core::Done recordText(storage::WriteTx& tx, const OrderId& id, EventKind kind,
                      const QString& text) {
    if (text.trimmed().isEmpty()) {
        return core::fail(core::invalidInput(
            {{QStringLiteral("text"),
              sayFact(QT_TRANSLATE_NOOP("repairs::OrderFacts", "Write something first."))}}));
    }
    OrderEvent event;
    event.kind = kind;
    event.text = text.trimmed();
    return recordFact(tx, id, event);
}

}  // namespace

core::Done addNote(storage::WriteTx& tx, const OrderId& order, const QString& text) {
    return recordText(tx, order, EventKind::Note, text);
}

core::Done recordArrival(storage::WriteTx& tx, const OrderId& order, const PersonId& person) {
    OrderEvent event;
    event.kind = EventKind::Arrived;
    event.person = person;
    return recordFact(tx, order, event);
}

core::Done recordMilestone(storage::WriteTx& tx, const OrderId& order, EventKind kind,
                           const QString& text) {
    const QList<EventKind> milestones{EventKind::Contacted, EventKind::PlanMade,
                                      EventKind::UnitLent, EventKind::Arrived};
    if (!milestones.contains(kind)) {
        return core::fail(core::invalidInput(
            {{QStringLiteral("kind"),
              sayFact(QT_TRANSLATE_NOOP("repairs::OrderFacts", "No clock waits for this."))}}));
    }
    OrderEvent event;
    event.kind = kind;
    event.text = text.trimmed();
    return recordFact(tx, order, event);
}

core::Done recordExtraService(storage::WriteTx& tx, const OrderId& order, const QString& text) {
    return recordText(tx, order, EventKind::ExtraService, text);
}

core::Done recordAgreedAmount(storage::WriteTx& tx, const OrderId& id, qint64 amountMinor,
                              const QString& text) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    if (amountMinor < 0) {
        return core::fail(core::invalidInput(
            {{QStringLiteral("amount"),
              sayFact(QT_TRANSLATE_NOOP("repairs::OrderFacts",
                                        "An agreed amount cannot be below zero."))}}));
    }
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, id));
    OrderEvent event;
    event.kind = EventKind::AmountAgreed;
    event.amountMinor = amountMinor;
    event.text = text.trimmed();
    CORE_TRY(appendEvent(tx, order, event));
    return {};
}

}  // namespace repairs
