#pragma once

#include "agreements/domain/fact.h"
#include "equipment/domain/unit.h"
#include "repairs/domain/order.h"
#include "storage/writetx.h"

#include <QJsonObject>
#include <QTimeZone>

namespace repairs {

/// What an agreement asks about an order and neither order nor unit knows: one row an order, its id
/// is the order's. `facts` holds only caseFacts(), an answer that has not been given is nothing.
struct OrderCase {
    OrderId order;
    core::Instant reportedAt;  ///< when the call came in; no later edit or reopening moves it
    agreements::Facts facts;

    friend bool operator==(const OrderCase&, const OrderCase&) = default;
};

/// The facts that are answered on the order, in the order in which they are asked.
const QList<agreements::Fact>& caseFacts();
bool isCaseFact(agreements::Fact fact);

/// Every fact without an answer, not even the usual one.
agreements::Facts unanswered();
/// `facts` with the case's own facts as they are answered, the usual one where there is no answer.
agreements::Facts answeredBy(agreements::Facts facts, const agreements::Facts& answers);
/// No fact answered.
OrderCase emptyCase(const OrderId& order, core::Instant reportedAt);

/// The column of order_case in which a fact is kept.
const char* columnOf(agreements::Fact fact);
storage::Value columnValue(agreements::Fact fact, std::optional<qint64> value);
/// Nothing where the column holds what no program writes.
std::optional<qint64> factIn(agreements::Fact fact, const storage::Statement& row, int column);

/// The case as the agreement's rules read it: the order's answers, the unit's dates, product group
/// and extension; what is not known is as verdict-json's defaults have it. Pure.
agreements::Facts caseOf(const OrderCase& orderCase, const equipment::Unit* unit,
                         const QString& productGroup);

/// The case as it crosses the boundary: what differs from the defaults, instants in `zone`.
QJsonObject caseJson(const agreements::Facts& facts, const QString& id, const QTimeZone& zone);

}  // namespace repairs
