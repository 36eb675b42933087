#include "repairs/domain/ordercase.h"

#include "core/isoinstant.h"

namespace repairs {

using agreements::Fact;
using agreements::FactGroup;
using agreements::FactShape;
using agreements::FactType;

namespace {

std::optional<qint64> dayOf(const std::optional<core::Date>& date) {
    return date ? std::optional<qint64>(date->toQDate().toJulianDay()) : std::nullopt;
}

void takeUnit(agreements::Facts& facts, const equipment::Unit& unit) {
    facts.set(Fact::SoldOn, dayOf(unit.dates.soldOn));
    facts.set(Fact::DeliveredOn, dayOf(unit.dates.deliveredOn));
    facts.set(Fact::AcceptedOn, dayOf(unit.dates.acceptedOn));
    facts.set(Fact::InvoicedOn, dayOf(unit.dates.invoicedOn));
    facts.set(Fact::DealerReceivedOn, dayOf(unit.dates.dealerReceivedOn));
    facts.set(Fact::CardEndsOn, dayOf(unit.dates.cardEndsOn));
    facts.set(Fact::ExtensionMonths, unit.extension.months);
    facts.set(Fact::ExtensionApproved, unit.extension.isApproved() ? 1 : 0);
}

QString isoDay(qint64 day) {
    return QDate::fromJulianDay(day).toString(Qt::ISODate);
}

QJsonValue jsonOf(const FactShape& shape, qint64 value, const QTimeZone& zone) {
    switch (shape.type) {
    case FactType::Instant:
        return core::isoInstant({value}, zone);
    case FactType::Date:
        return isoDay(value);
    case FactType::Count:
        return value;
    case FactType::Money:
        return QStringLiteral("%1.%2").arg(value / 100).arg(value % 100, 2, 10, QChar(u'0'));
    case FactType::Flag:
        return value != 0;
    case FactType::Choice:
        return shape.choices.value(value);
    }
    Q_UNREACHABLE();
}

}  // namespace

const QList<Fact>& caseFacts() {
    static const QList<Fact> facts{Fact::Cause,
                                   Fact::FaultKind,
                                   Fact::ListedFault,
                                   Fact::Item,
                                   Fact::Component,
                                   Fact::TransportDamage,
                                   Fact::BatchProblem,
                                   Fact::AtOpening,
                                   Fact::AtEndTest,
                                   Fact::StillUnusable,
                                   Fact::CertifiedRepairs,
                                   Fact::HomeVisit,
                                   Fact::VisitArea,
                                   Fact::Irreparable,
                                   Fact::MakerConfirmed,
                                   Fact::Permitted,
                                   Fact::ReturnedToMaker,
                                   Fact::ReceivedAt,
                                   Fact::PackingComplete,
                                   Fact::List,
                                   Fact::ListQuantity,
                                   Fact::ReceivedQuantity,
                                   Fact::ArrangedBeforeShipping,
                                   Fact::ConsigneeCorrect,
                                   Fact::PartValue,
                                   Fact::InitialStock,
                                   Fact::OldPartReturned,
                                   Fact::FaultOn};
    return facts;
}

bool isCaseFact(Fact fact) {
    return caseFacts().contains(fact);
}

agreements::Facts unanswered() {
    agreements::Facts facts;
    for (const FactShape& shape : agreements::factShapes())
        facts.set(shape.fact, std::nullopt);
    return facts;
}

agreements::Facts answeredBy(agreements::Facts facts, const agreements::Facts& answers) {
    const agreements::Facts usual;
    for (const Fact fact : caseFacts())
        facts.set(fact, answers.at(fact) ? answers.at(fact) : usual.at(fact));
    return facts;
}

OrderCase emptyCase(const OrderId& order, core::Instant reportedAt) {
    return {order, reportedAt, unanswered()};
}

const char* columnOf(Fact fact) {
    static const std::array<QByteArray, agreements::factCount> names = [] {
        std::array<QByteArray, agreements::factCount> all;
        for (const FactShape& shape : agreements::factShapes())
            all[std::size_t(shape.fact)] = shape.name.toLatin1();
        all[std::size_t(Fact::PartValue)] = "part_value_minor";
        return all;
    }();
    return names[std::size_t(fact)].constData();
}

storage::Value columnValue(Fact fact, std::optional<qint64> value) {
    if (!value)
        return storage::null();
    const FactShape& shape = agreements::shapeOf(fact);
    if (shape.type == FactType::Choice)
        return storage::toValue(shape.choices.value(*value));
    if (shape.type == FactType::Date)
        return storage::toValue(isoDay(*value));
    return storage::toValue(*value);
}

std::optional<qint64> factIn(Fact fact, const storage::Statement& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    const FactShape& shape = agreements::shapeOf(fact);
    if (shape.type == FactType::Choice)
        return shape.valueOf(row.text(column));
    if (shape.type == FactType::Date)
        return dayOf(core::Date::fromIso(row.text(column)));
    return row.integer(column);
}

agreements::Facts caseOf(const OrderCase& orderCase, const equipment::Unit* unit,
                         const QString& productGroup) {
    agreements::Facts facts;
    for (const Fact fact : caseFacts())
        if (const auto value = orderCase.facts.at(fact))
            facts.set(fact, value);
    facts.set(Fact::ReportedAt, orderCase.reportedAt.ms);
    if (unit)
        takeUnit(facts, *unit);
    facts.set(Fact::ProductGroup, agreements::shapeOf(Fact::ProductGroup).valueOf(productGroup));
    return facts;
}

QJsonObject caseJson(const agreements::Facts& facts, const QString& id, const QTimeZone& zone) {
    QJsonObject json{{QStringLiteral("id"), id}};
    QJsonObject unit;
    QJsonObject answers;
    QJsonObject part;
    for (const FactShape& shape : agreements::factShapes()) {
        const auto value = facts.at(shape.fact);
        if (!value || value == shape.standard)
            continue;
        QJsonObject& group = shape.group == FactGroup::Unit    ? unit
                             : shape.group == FactGroup::Facts ? answers
                             : shape.group == FactGroup::Part  ? part
                                                               : json;
        group.insert(shape.name, jsonOf(shape, *value, zone));
    }
    if (!unit.isEmpty())
        json.insert(QStringLiteral("unit"), unit);
    if (!answers.isEmpty())
        json.insert(QStringLiteral("facts"), answers);
    if (facts.at(Fact::PartValue))
        json.insert(QStringLiteral("part"), part);
    return json;
}

}  // namespace repairs
