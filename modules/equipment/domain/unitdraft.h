#pragma once

#include "core/fieldproblem.h"
#include "equipment/domain/holding.h"
#include "equipment/domain/model.h"
#include "equipment/domain/unit.h"

namespace equipment {

/// A unit as its form has it.
struct UnitDraft {
    Unit unit;
    /// What it is. With an id that model is taken as it is; else the model that has exactly this
    /// brand, category and name, which is made where there is none. unit.model is not read.
    Model model;
    /// Whose it is; nil changes nothing.
    customers::CustomerId owner;
    /// Since when; nullopt: of a new unit since it was sold, else since today.
    std::optional<core::Date> ownerSince;
    /// Where it stands; nil changes nothing.
    customers::SiteId site;

    friend bool operator==(const UnitDraft&, const UnitDraft&) = default;
};

/// Trimmed, VIN and plate as they are kept; what cannot be read stays as typed.
UnitDraft tidied(UnitDraft draft);

/// What is wrong with a draft, field by field: "model", "vin", "plate", "soldOn", "invoicePrice",
/// "extension". Dates in an unlikely order and a VIN whose check digit does not fit are doubtful.
/// Reads nothing else than the draft.
QList<core::FieldProblem> problemsOf(const UnitDraft& draft);
/// The same of a draft that tidied() gave.
QList<core::FieldProblem> problemsOfTidied(const UnitDraft& draft);

}  // namespace equipment
