#include "agreements/domain/fact.h"

#include <QHash>

namespace agreements {
namespace {

using enum Fact;

FactShape choiceFact(Fact fact, const char* name, FactGroup group, const QStringList& choices,
                     bool canBeNull) {
    return {fact,      QString::fromLatin1(name),
            group,     FactType::Choice,
            canBeNull, canBeNull ? std::optional<qint64>() : std::optional<qint64>(0),
            choices};
}

FactShape nullable(Fact fact, const char* name, FactGroup group, FactType type) {
    return {fact, QString::fromLatin1(name), group, type, true, std::nullopt, {}};
}

FactShape standing(Fact fact, const char* name, FactGroup group, FactType type) {
    return {fact, QString::fromLatin1(name), group, type, false, 0, {}};
}

FactShape required(Fact fact, const char* name, FactGroup group, FactType type) {
    return {fact, QString::fromLatin1(name), group, type, false, std::nullopt, {}};
}

std::array<FactShape, factCount> makeShapes() {
    using enum FactGroup;
    using enum FactType;
    return {
        required(ReportedAt, "reported_at", Case, Instant),
        nullable(ReceivedAt, "received_at", Case, Instant),
        nullable(FaultOn, "fault_on", Case, Date),
        choiceFact(ProductGroup, "product_group", Unit,
                   {"stove", "heater", "hood", "cabinet", "other"}, true),
        choiceFact(Component, "component", Unit, {"dispenser", "other"}, true),
        nullable(SoldOn, "sold_on", Unit, Date),
        nullable(DeliveredOn, "delivered_on", Unit, Date),
        nullable(AcceptedOn, "accepted_on", Unit, Date),
        nullable(InvoicedOn, "invoiced_on", Unit, Date),
        nullable(DealerReceivedOn, "dealer_received_on", Unit, Date),
        standing(ExtensionMonths, "extension_months", Unit, Count),
        standing(ExtensionApproved, "extension_approved", Unit, Flag),
        nullable(CardEndsOn, "card_ends_on", Unit, Date),
        choiceFact(Cause, "cause", FactGroup::Facts,
                   {"unknown", "quality", "design", "workmanship", "material", "mismatch", "user",
                    "modification", "other"},
                   false),
        standing(TransportDamage, "transport_damage", FactGroup::Facts, Flag),
        standing(BatchProblem, "batch_problem", FactGroup::Facts, Flag),
        standing(ReturnedToMaker, "returned_to_maker", FactGroup::Facts, Flag),
        nullable(ArrangedBeforeShipping, "arranged_before_shipping", FactGroup::Facts, Flag),
        nullable(ConsigneeCorrect, "consignee_correct", FactGroup::Facts, Flag),
        nullable(HomeVisit, "home_visit", FactGroup::Facts, Flag),
        choiceFact(VisitArea, "visit_area", FactGroup::Facts, {"city", "suburb"}, true),
        standing(Irreparable, "irreparable", FactGroup::Facts, Flag),
        standing(MakerConfirmed, "maker_confirmed", FactGroup::Facts, Flag),
        standing(Permitted, "permitted", FactGroup::Facts, Flag),
        nullable(PackingComplete, "packing_complete", FactGroup::Facts, Flag),
        choiceFact(List, "list", FactGroup::Facts, {"complete", "unclear", "missing"}, true),
        nullable(ListQuantity, "list_quantity", FactGroup::Facts, Count),
        nullable(ReceivedQuantity, "received_quantity", FactGroup::Facts, Count),
        standing(AtEndTest, "at_end_test", FactGroup::Facts, Flag),
        choiceFact(Item, "item", FactGroup::Facts,
                   {"whole", "part", "consumable", "protective_clothing_part"}, false),
        standing(StillUnusable, "still_unusable", FactGroup::Facts, Flag),
        standing(AtOpening, "at_opening", FactGroup::Facts, Flag),
        nullable(ListedFault, "listed_fault", FactGroup::Facts, Flag),
        standing(CertifiedRepairs, "certified_repairs", FactGroup::Facts, Count),
        choiceFact(FaultKind, "fault_kind", FactGroup::Facts,
                   {"software", "general", "equipment", "not_equipment"}, true),
        nullable(PartValue, "value", Part, Money),
        standing(InitialStock, "initial_stock", Part, Flag),
        standing(OldPartReturned, "old_part_returned", Part, Flag),
    };
}

}  // namespace

std::optional<qint64> FactShape::valueOf(QStringView text) const {
    if (type == FactType::Flag) {
        if (text == u"true")
            return 1;
        return text == u"false" ? std::optional<qint64>(0) : std::nullopt;
    }
    const qsizetype index = type == FactType::Choice ? choices.indexOf(text) : -1;
    return index < 0 ? std::nullopt : std::optional<qint64>(index);
}

const std::array<FactShape, factCount>& factShapes() {
    static const std::array<FactShape, factCount> shapes = makeShapes();
    return shapes;
}

std::optional<Fact> factNamed(QStringView name) {
    for (const FactShape& shape : factShapes())
        if (shape.name == name)
            return shape.fact;
    return std::nullopt;
}

std::optional<Fact> dateFactOf(QStringView choice) {
    const auto fact = factNamed(QString(choice.toString() + QStringLiteral("_on")));
    if (fact && shapeOf(*fact).type == FactType::Date)
        return fact;
    return std::nullopt;
}

Facts::Facts() {
    for (const FactShape& shape : factShapes())
        set(shape.fact, shape.standard);
}

}  // namespace agreements
