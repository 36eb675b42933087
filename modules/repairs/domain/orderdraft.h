#pragma once

#include "core/fieldproblem.h"
#include "repairs/domain/order.h"
#include "storage/writetx.h"

#include <QList>

namespace repairs {

/// The head of an order as a form edits it.
struct OrderDraft {
    OrderKind kind = OrderKind::Repair;
    Channel channel = Channel::Telephone;
    CustomerId customer;
    QString contactName;
    QString contactPhone;
    SiteId site;
    UnitId unit;
    std::optional<core::Instant> calledAt;  ///< none: now
    QString fault;
    QString customerExpectation;
    QString accessories;
    PersonId engineer;
    std::optional<core::Instant> promisedAt;
    Priority priority = Priority::Normal;
    QString externalRef;
    OrderId repeatOf;
    core::Currency currency;  ///< none: the centre's; fixed once the order is made

    friend bool operator==(const OrderDraft&, const OrderDraft&) = default;
};

OrderDraft draftOf(const Order& order);

/// Without blanks around the texts.
OrderDraft tidied(OrderDraft draft);

/// Field by field: "customer", "fault", "customerExpectation" (S68), "promisedAt". Reads nothing
/// else than the draft, so a form may ask it at every key.
QList<core::FieldProblem> problemsOf(const OrderDraft& draft);

/// The columns that a draft fills.
storage::Patch patchOf(const OrderDraft& draft);

/// A new row leaves to the table what is empty: less to write, to send and to audit.
storage::Patch withoutEmpty(storage::Patch patch);

}  // namespace repairs
