#include "agreements/domain/factwords.h"

#include "core/money.h"

#include <QCoreApplication>

namespace agreements {
namespace {

// The context is that of the library in which these words stood first: their translations stay.
struct FactWord {
    Fact fact;
    const char* title;
};

constexpr FactWord kFactWords[] = {
    {Fact::ReportedAt, QT_TRANSLATE_NOOP("repairs::FactWords", "Reported")},
    {Fact::ProductGroup, QT_TRANSLATE_NOOP("repairs::FactWords", "Product group")},
    {Fact::SoldOn, QT_TRANSLATE_NOOP("repairs::FactWords", "Sold on")},
    {Fact::DeliveredOn, QT_TRANSLATE_NOOP("repairs::FactWords", "Delivered on")},
    {Fact::AcceptedOn, QT_TRANSLATE_NOOP("repairs::FactWords", "Accepted on")},
    {Fact::InvoicedOn, QT_TRANSLATE_NOOP("repairs::FactWords", "Invoiced on")},
    {Fact::DealerReceivedOn, QT_TRANSLATE_NOOP("repairs::FactWords", "Received by the dealer on")},
    {Fact::ExtensionMonths, QT_TRANSLATE_NOOP("repairs::FactWords", "Extension in months")},
    {Fact::ExtensionApproved, QT_TRANSLATE_NOOP("repairs::FactWords", "Extension approved")},
    {Fact::CardEndsOn, QT_TRANSLATE_NOOP("repairs::FactWords", "Warranty card until")},
    {Fact::ReceivedAt, QT_TRANSLATE_NOOP("repairs::FactWords", "Received by the maker")},
    {Fact::FaultOn, QT_TRANSLATE_NOOP("repairs::FactWords", "Day of the fault")},
    {Fact::Component, QT_TRANSLATE_NOOP("repairs::FactWords", "Component")},
    {Fact::Cause, QT_TRANSLATE_NOOP("repairs::FactWords", "Cause")},
    {Fact::TransportDamage, QT_TRANSLATE_NOOP("repairs::FactWords", "Damaged in transit")},
    {Fact::BatchProblem, QT_TRANSLATE_NOOP("repairs::FactWords", "Fault of the batch")},
    {Fact::ReturnedToMaker, QT_TRANSLATE_NOOP("repairs::FactWords", "Returned to the maker")},
    {Fact::ArrangedBeforeShipping,
     QT_TRANSLATE_NOOP("repairs::FactWords", "Arranged before shipping")},
    {Fact::ConsigneeCorrect, QT_TRANSLATE_NOOP("repairs::FactWords", "Sent to the right place")},
    {Fact::HomeVisit, QT_TRANSLATE_NOOP("repairs::FactWords", "Visit at the customer's")},
    {Fact::VisitArea, QT_TRANSLATE_NOOP("repairs::FactWords", "Area of the visit")},
    {Fact::Irreparable, QT_TRANSLATE_NOOP("repairs::FactWords", "Cannot be repaired")},
    {Fact::MakerConfirmed, QT_TRANSLATE_NOOP("repairs::FactWords", "Confirmed by the maker")},
    {Fact::Permitted, QT_TRANSLATE_NOOP("repairs::FactWords", "Permitted by the maker")},
    {Fact::PackingComplete, QT_TRANSLATE_NOOP("repairs::FactWords", "Packing complete")},
    {Fact::List, QT_TRANSLATE_NOOP("repairs::FactWords", "List of the shipment")},
    {Fact::ListQuantity, QT_TRANSLATE_NOOP("repairs::FactWords", "Quantity on the list")},
    {Fact::ReceivedQuantity, QT_TRANSLATE_NOOP("repairs::FactWords", "Quantity received")},
    {Fact::AtEndTest, QT_TRANSLATE_NOOP("repairs::FactWords", "Found at the final test")},
    {Fact::Item, QT_TRANSLATE_NOOP("repairs::FactWords", "What is affected")},
    {Fact::StillUnusable, QT_TRANSLATE_NOOP("repairs::FactWords", "Still unusable")},
    {Fact::AtOpening, QT_TRANSLATE_NOOP("repairs::FactWords", "Found when opened")},
    {Fact::ListedFault, QT_TRANSLATE_NOOP("repairs::FactWords", "Fault is on the list")},
    {Fact::CertifiedRepairs, QT_TRANSLATE_NOOP("repairs::FactWords", "Certified repairs before")},
    {Fact::FaultKind, QT_TRANSLATE_NOOP("repairs::FactWords", "Kind of fault")},
    {Fact::PartValue, QT_TRANSLATE_NOOP("repairs::FactWords", "Value of the part")},
    {Fact::InitialStock, QT_TRANSLATE_NOOP("repairs::FactWords", "From the first stock")},
    {Fact::OldPartReturned, QT_TRANSLATE_NOOP("repairs::FactWords", "Old part returned")},
};

struct ChoiceWord {
    const char* choice;
    const char* title;
};

constexpr ChoiceWord kChoiceWords[] = {
    {"stove", QT_TRANSLATE_NOOP("repairs::FactWords", "Stove")},
    {"heater", QT_TRANSLATE_NOOP("repairs::FactWords", "Water heater")},
    {"hood", QT_TRANSLATE_NOOP("repairs::FactWords", "Range hood")},
    {"cabinet", QT_TRANSLATE_NOOP("repairs::FactWords", "Disinfection cabinet")},
    {"unknown", QT_TRANSLATE_NOOP("repairs::FactWords", "Not known")},
    {"quality", QT_TRANSLATE_NOOP("repairs::FactWords", "Quality")},
    {"design", QT_TRANSLATE_NOOP("repairs::FactWords", "Design")},
    {"workmanship", QT_TRANSLATE_NOOP("repairs::FactWords", "Workmanship")},
    {"material", QT_TRANSLATE_NOOP("repairs::FactWords", "Material")},
    {"mismatch", QT_TRANSLATE_NOOP("repairs::FactWords", "Other quantity or specification")},
    {"user", QT_TRANSLATE_NOOP("repairs::FactWords", "The user")},
    {"modification", QT_TRANSLATE_NOOP("repairs::FactWords", "Altered by who serviced it")},
    {"other", QT_TRANSLATE_NOOP("repairs::FactWords", "Other")},
    {"dispenser", QT_TRANSLATE_NOOP("repairs::FactWords", "Dispenser")},
    {"city", QT_TRANSLATE_NOOP("repairs::FactWords", "City")},
    {"suburb", QT_TRANSLATE_NOOP("repairs::FactWords", "Suburb")},
    {"complete", QT_TRANSLATE_NOOP("repairs::FactWords", "Complete")},
    {"unclear", QT_TRANSLATE_NOOP("repairs::FactWords", "Unclear")},
    {"missing", QT_TRANSLATE_NOOP("repairs::FactWords", "Missing")},
    {"whole", QT_TRANSLATE_NOOP("repairs::FactWords", "The whole unit")},
    {"part", QT_TRANSLATE_NOOP("repairs::FactWords", "A part")},
    {"consumable", QT_TRANSLATE_NOOP("repairs::FactWords", "A consumable")},
    {"protective_clothing_part",
     QT_TRANSLATE_NOOP("repairs::FactWords", "A part of protective clothing")},
    {"software", QT_TRANSLATE_NOOP("repairs::FactWords", "Software")},
    {"general", QT_TRANSLATE_NOOP("repairs::FactWords", "General fault")},
    {"equipment", QT_TRANSLATE_NOOP("repairs::FactWords", "Fault of the equipment")},
    {"not_equipment", QT_TRANSLATE_NOOP("repairs::FactWords", "Not the equipment")},
};

}  // namespace

QString factTitle(Fact fact) {
    for (const FactWord& word : kFactWords)
        if (word.fact == fact)
            return QCoreApplication::translate("repairs::FactWords", word.title);
    return shapeOf(fact).name;
}

QString factChoiceTitle(Fact, const QString& choice) {
    for (const ChoiceWord& word : kChoiceWords)
        if (choice == QLatin1String(word.choice))
            return QCoreApplication::translate("repairs::FactWords", word.title);
    return choice;
}

QString factValue(Fact fact, std::optional<qint64> value, const core::Formats& formats,
                  const QTimeZone& zone) {
    if (!value)
        return QCoreApplication::translate("repairs::FactWords", "not answered");
    const FactShape& shape = shapeOf(fact);
    switch (shape.type) {
    case FactType::Instant:
        return formats.dateTime({*value}, zone);
    case FactType::Date: {
        const auto day = core::Date::fromQDate(QDate::fromJulianDay(*value));
        return day ? formats.date(*day) : QString();
    }
    case FactType::Count:
        return formats.number(*value);
    case FactType::Money:
        return core::formatMoney({*value, core::Currency::cny()}, core::Currency::cny());
    case FactType::Flag:
        return *value ? QCoreApplication::translate("repairs::FactWords", "yes")
                      : QCoreApplication::translate("repairs::FactWords", "no");
    case FactType::Choice:
        return factChoiceTitle(fact, shape.choices.value(*value));
    }
    Q_UNREACHABLE();
}

}  // namespace agreements
