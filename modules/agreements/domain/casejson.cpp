#include "agreements/domain/casejson.h"

#include "agreements/domain/documentvalues.h"

#include "core/isoinstant.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace agreements {
namespace {

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(agreements::CaseText)
};

using core::JsonCursor;

/// What every reader of JSON can hold exactly: 2^53 - 1.
constexpr qint64 kMostCount = 9'007'199'254'740'991;

void readInstant(JsonCursor cursor, Fact fact, Facts& facts) {
    const QString text = cursor.text();
    if (!cursor.isText())
        return;
    if (const auto instant = core::instantFromIso(text))
        facts.set(fact, instant->ms);
    else
        cursor.faultValue(
            CaseText::tr("Write the instant as 2026-03-08T09:30:00+08:00, with its offset."));
}

void readDate(JsonCursor cursor, Fact fact, Facts& facts) {
    const QString text = cursor.text();
    if (!cursor.isText())
        return;
    if (const auto date = core::Date::fromIso(text))
        facts.set(fact, date->toQDate().toJulianDay());
    else
        cursor.faultValue(CaseText::tr("Write the date as 2026-03-08."));
}

void readMoney(JsonCursor cursor, Fact fact, Facts& facts) {
    const QString text = cursor.text();
    if (!cursor.isText())
        return;
    if (const auto minor = numberOf(VariableType::Money, text))
        facts.set(fact, *minor);
    else
        cursor.faultValue(CaseText::tr("Write the amount in yuan as \"12.50\", not negative."));
}

void readFact(JsonCursor cursor, const FactShape& shape, Facts& facts) {
    if (cursor.isNull() && shape.canBeNull)
        return facts.set(shape.fact, std::nullopt);
    switch (shape.type) {
    case FactType::Instant:
        return readInstant(cursor, shape.fact, facts);
    case FactType::Date:
        return readDate(cursor, shape.fact, facts);
    case FactType::Count:
        return facts.set(shape.fact, cursor.integer(0, kMostCount));
    case FactType::Money:
        return readMoney(cursor, shape.fact, facts);
    case FactType::Flag:
        return facts.set(shape.fact, cursor.flag() ? 1 : 0);
    case FactType::Choice: {
        const qsizetype index = shape.choices.indexOf(cursor.choice(shape.choices));
        return facts.set(shape.fact, index < 0 ? std::optional<qint64>() : index);
    }
    }
}

void readGroup(JsonCursor& cursor, FactGroup group, Facts& facts) {
    for (const FactShape& shape : factShapes()) {
        if (shape.group != group)
            continue;
        const bool isRequired = shape.fact == Fact::ReportedAt ||
                                (group == FactGroup::Part && shape.fact == Fact::PartValue);
        auto member = isRequired ? cursor.required(shape.name) : cursor.member(shape.name);
        if (!member)
            continue;
        if (isRequired && member->isNull())
            member->faultType(CaseText::tr("a value"));
        else
            readFact(*member, shape, facts);
    }
}

void readMember(JsonCursor& cursor, const char* name, FactGroup group, Facts& facts) {
    auto member = cursor.member(QString::fromLatin1(name));
    if (!member || !member->expectObject())
        return;
    readGroup(*member, group, facts);
    member->finish();
}

/// A part is issued for one of the four groups of products.
void readPart(JsonCursor& cursor, Facts& facts, core::JsonFaults& faults) {
    auto part = cursor.member(QStringLiteral("part"));
    if (!part || part->isNull() || !part->expectObject())
        return;
    readGroup(*part, FactGroup::Part, facts);
    part->finish();
    const FactShape& shape = shapeOf(Fact::ProductGroup);
    const auto group = facts.at(Fact::ProductGroup);
    if (group && *group != *shape.valueOf(u"other"))
        return;
    faults.add({QStringLiteral("bad_value"),
                CaseText::tr("A part needs the product group: stove, heater, hood or cabinet."),
                QStringLiteral("unit.product_group")});
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void insertGround(QJsonObject& json, const Ground& ground) {
    json.insert(QStringLiteral("source"), QJsonArray::fromStringList(ground.source));
    json.insert(QStringLiteral("clause"), ground.clause);
    if (ground.isReading)
        json.insert(QStringLiteral("reading"), true);
}

QString stateName(WindowState state) {
    switch (state) {
    case WindowState::In:
        return QStringLiteral("in");
    case WindowState::Out:
        return QStringLiteral("out");
    case WindowState::NotStarted:
        return QStringLiteral("not_started");
    case WindowState::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString yuan(qint64 minor) {
    return QStringLiteral("%1.%2").arg(minor / 100).arg(minor % 100, 2, 10, QChar(u'0'));
}

QJsonValue payerJson(const std::optional<PayerStatement>& line) {
    if (!line)
        return {};
    QJsonObject json{{QStringLiteral("payer"), line->payer},
                     {QStringLiteral("basis"), textOrNull(line->basis)},
                     {QStringLiteral("amount"),
                      line->amountMinor ? QJsonValue(yuan(*line->amountMinor)) : QJsonValue()},
                     {QStringLiteral("fund"), line->isFromFund}};
    insertGround(json, line->ground);
    return json;
}

QJsonValue remedyJson(const std::optional<RemedyStatement>& line) {
    if (!line)
        return {};
    QJsonObject json{{QStringLiteral("allowed"), line->allowed},
                     {QStringLiteral("why"), textOrNull(line->why)}};
    insertGround(json, line->ground);
    return json;
}

QJsonValue acceptanceJson(const std::optional<AcceptanceStatement>& line) {
    if (!line)
        return {};
    QJsonObject json{
        {QStringLiteral("outcome"), line->outcome},
        {QStringLiteral("loss"), textOrNull(line->loss)},
        {QStringLiteral("quantity"), line->quantity ? QJsonValue(*line->quantity) : QJsonValue()}};
    insertGround(json, line->ground);
    return json;
}

QJsonObject deadlineJson(const DeadlineStatement& line, const QTimeZone& zone) {
    const auto* instant = std::get_if<core::Instant>(&line.due);
    QJsonObject json{{QStringLiteral("what"), line.what},
                     {QStringLiteral("from"), line.from},
                     {QStringLiteral("due"), instant ? core::isoInstant(*instant, zone)
                                                     : std::get<core::Date>(line.due).toIso()}};
    insertGround(json, line.ground);
    return json;
}

}  // namespace

CaseInput readCase(QByteArrayView json, core::JsonFaults& faults) {
    CaseInput input;
    const core::JsonReading read = core::readStrictJson(json);
    if (read.problem) {
        core::JsonFault fault = core::JsonFault::of(*read.problem);
        if (read.root.kind != core::JsonNode::Kind::Object)
            fault.place.clear();
        faults.add(std::move(fault));
    }
    JsonCursor cursor(read.root, faults);
    if (!cursor.expectObject())
        return input;
    if (auto id = cursor.required(QStringLiteral("id")))
        input.id = id->text();
    readGroup(cursor, FactGroup::Case, input.facts);
    readMember(cursor, "unit", FactGroup::Unit, input.facts);
    readMember(cursor, "facts", FactGroup::Facts, input.facts);
    readPart(cursor, input.facts, faults);
    cursor.finish();
    return input;
}

QJsonObject toJson(const Verdict& verdict, const QString& id, const QTimeZone& zone) {
    const WarrantyStatement& warranty = verdict.warranty;
    QJsonObject warrantyJson{
        {QStringLiteral("state"), stateName(warranty.state)},
        {QStringLiteral("ends_on"),
         warranty.endsOn ? QJsonValue(warranty.endsOn->toIso()) : QJsonValue()}};
    insertGround(warrantyJson, warranty.ground);
    QJsonObject remedies;
    for (int i = 0; i < remedyNames().size(); ++i)
        remedies.insert(remedyNames()[i], remedyJson(verdict.remedies[i]));
    QJsonObject payers;
    for (int i = 0; i < payerNames().size(); ++i)
        payers.insert(payerNames()[i], payerJson(verdict.payers[i]));
    QJsonArray deadlines;
    for (const DeadlineStatement& line : verdict.deadlines)
        deadlines.append(deadlineJson(line, zone));
    QJsonArray obligations;
    for (const ObligationStatement& line : verdict.obligations) {
        QJsonObject json{{QStringLiteral("what"), line.what}};
        insertGround(json, line.ground);
        obligations.append(json);
    }
    QJsonArray questions;
    for (const Question& question : verdict.questions)
        questions.append(QJsonObject{{QStringLiteral("about"), question.about},
                                     {QStringLiteral("why"), question.why}});
    return {{QStringLiteral("id"), id},
            {QStringLiteral("agreement"), verdict.agreement},
            {QStringLiteral("warranty"), warrantyJson},
            {QStringLiteral("kind"), verdict.kind},
            {QStringLiteral("remedies"), remedies},
            {QStringLiteral("payers"), payers},
            {QStringLiteral("acceptance"), acceptanceJson(verdict.acceptance)},
            {QStringLiteral("deadlines"), deadlines},
            {QStringLiteral("obligations"), obligations},
            {QStringLiteral("questions"), questions}};
}

QJsonObject toJson(const core::JsonFault& fault, const QString& id) {
    return {{QStringLiteral("id"), id.isNull() ? QJsonValue() : QJsonValue(id)},
            {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), fault.code},
                                                  {QStringLiteral("message"), fault.message},
                                                  {QStringLiteral("place"), fault.place}}}};
}

}  // namespace agreements
