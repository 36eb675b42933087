#include "equipment/domain/unitpatch.h"

#include "equipment/data/columnvalues.h"

namespace equipment {

using storage::Patch;
using storage::toValue;

Patch patchOf(const Unit& unit) {
    const UnitDates& dates = unit.dates;
    const Extension& extension = unit.extension;
    return {{"number", toValue(unit.number)},
            {"model_id", toValue(unit.model)},
            {"serial", toValue(unit.serial)},
            {"vin", toValue(unit.vin)},
            {"plate", toValue(unit.plate)},
            {"batch", toValue(unit.batch)},
            {"gas_type", toValue(unit.gasType)},
            {"made_year", toValue(unit.madeYear)},
            {"dealer_received_on", dateValue(dates.dealerReceivedOn)},
            {"sold_on", dateValue(dates.soldOn)},
            {"delivered_on", dateValue(dates.deliveredOn)},
            {"installed_on", dateValue(dates.installedOn)},
            {"accepted_on", dateValue(dates.acceptedOn)},
            {"invoiced_on", dateValue(dates.invoicedOn)},
            {"invoice_number", toValue(unit.invoiceNumber)},
            {"invoice_price_minor",
             unit.invoicePrice ? toValue(unit.invoicePrice->minor) : storage::null()},
            {"currency",
             unit.invoicePrice ? toValue(unit.invoicePrice->currency.code()) : storage::null()},
            {"card_ends_on", dateValue(dates.cardEndsOn)},
            {"extension_months", toValue(extension.months)},
            {"extension_until_on", dateValue(extension.until)},
            {"extension_approval", toValue(extension.approval)},
            {"note", toValue(unit.note)}};
}

Patch patchOf(const Model& model) {
    return {{"product_line_id", toValue(model.productLine)},
            {"brand", toValue(model.brand)},
            {"category", toValue(model.category)},
            {"name", toValue(model.name)}};
}

Patch patchOf(const Component& component) {
    return {{"kind", toValue(component.kind)},
            {"serial", toValue(component.serial)},
            {"started_on", dateValue(component.startedOn)},
            {"ended_on", dateValue(component.endedOn)},
            {"card_ends_on", dateValue(component.cardEndsOn)},
            {"warranty_months", toValue(component.warrantyMonths)},
            {"replaced_by_id", toValue(component.replacedBy)}};
}

Patch withoutEmpty(Patch patch) {
    patch.removeIf([](const auto& entry) {
        const auto* text = std::get_if<QString>(&entry.second);
        const auto* number = std::get_if<qint64>(&entry.second);
        const bool isDefaultZero =
            number && *number == 0 && qstrcmp(entry.first, "extension_months") == 0;
        return std::holds_alternative<std::monostate>(entry.second) || (text && text->isEmpty()) ||
               isDefaultZero;
    });
    return patch;
}

}  // namespace equipment
