#include "repairs/domain/orderdraft.h"

#include "repairs/domain/words.h"

#include <QCoreApplication>

namespace repairs {
namespace {

QString sayDraft(const char* text) {
    return QCoreApplication::translate("repairs::OrderDraft", text);
}

}  // namespace

OrderDraft draftOf(const Order& order) {
    OrderDraft draft;
    draft.kind = order.kind;
    draft.channel = order.channel;
    draft.customer = order.customer;
    draft.contactName = order.contactName;
    draft.contactPhone = order.contactPhone;
    draft.site = order.site;
    draft.unit = order.unit;
    draft.calledAt = order.calledAt;
    draft.fault = order.fault;
    draft.customerExpectation = order.customerExpectation;
    draft.accessories = order.accessories;
    draft.engineer = order.engineer;
    draft.promisedAt = order.promisedAt;
    draft.priority = order.priority;
    draft.externalRef = order.externalRef;
    draft.repeatOf = order.repeatOf;
    draft.currency = order.currency;
    return draft;
}

OrderDraft tidied(OrderDraft draft) {
    for (QString* text : {&draft.contactName, &draft.contactPhone, &draft.fault,
                          &draft.customerExpectation, &draft.accessories, &draft.externalRef})
        *text = text->trimmed();
    return draft;
}

QList<core::FieldProblem> problemsOf(const OrderDraft& draft) {
    QList<core::FieldProblem> problems;
    if (draft.customer.isNil()) {
        problems.append({QStringLiteral("customer"),
                         sayDraft(QT_TRANSLATE_NOOP("repairs::OrderDraft",
                                                    "Choose the customer, or make a new one."))});
    }
    if (draft.fault.trimmed().isEmpty()) {
        problems.append({QStringLiteral("fault"),
                         sayDraft(QT_TRANSLATE_NOOP("repairs::OrderDraft",
                                                    "Write down the fault as it was reported."))});
    }
    if (draft.customerExpectation.trimmed().isEmpty()) {
        problems.append({QStringLiteral("customerExpectation"),
                         sayDraft(QT_TRANSLATE_NOOP("repairs::OrderDraft",
                                                    "Ask what the customer expects, and write it "
                                                    "down."))});
    }
    if (draft.promisedAt && draft.calledAt && *draft.promisedAt < *draft.calledAt) {
        problems.append({QStringLiteral("promisedAt"),
                         sayDraft(QT_TRANSLATE_NOOP("repairs::OrderDraft",
                                                    "The promised time lies before the call."))});
    }
    return problems;
}

storage::Patch patchOf(const OrderDraft& draft) {
    using storage::toValue;
    return {
        {"kind", toValue(code(draft.kind))},
        {"customer_id", toValue(draft.customer)},
        {"contact_name", toValue(draft.contactName)},
        {"contact_phone", toValue(draft.contactPhone)},
        {"site_id", toValue(draft.site)},
        {"unit_id", toValue(draft.unit)},
        {"channel", toValue(code(draft.channel))},
        {"called_at", toValue(draft.calledAt)},
        {"fault", toValue(draft.fault)},
        {"customer_expectation", toValue(draft.customerExpectation)},
        {"accessories", toValue(draft.accessories)},
        {"engineer_id", toValue(draft.engineer)},
        {"promised_at", toValue(draft.promisedAt)},
        {"priority", toValue(int(draft.priority))},
        {"external_ref", toValue(draft.externalRef)},
        {"repeat_of_id", toValue(draft.repeatOf)},
    };
}

storage::Patch withoutEmpty(storage::Patch patch) {
    patch.removeIf([](const auto& entry) {
        const auto* text = std::get_if<QString>(&entry.second);
        return std::holds_alternative<std::monostate>(entry.second) || (text && text->isEmpty());
    });
    return patch;
}

}  // namespace repairs
