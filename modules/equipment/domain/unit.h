#pragma once

#include "core/date.h"
#include "core/instant.h"
#include "core/money.h"
#include "equipment/domain/equipmentids.h"

#include <QString>

#include <optional>

namespace equipment {

/// The dates of a unit's life from which agreements count (S15, S109, S138, S186); nullopt:
/// unknown.
struct UnitDates {
    std::optional<core::Date> dealerReceivedOn;
    std::optional<core::Date> soldOn;
    std::optional<core::Date> deliveredOn;
    std::optional<core::Date> installedOn;
    std::optional<core::Date> acceptedOn;
    std::optional<core::Date> invoicedOn;
    std::optional<core::Date> cardEndsOn;  ///< the end that the warranty card states

    friend bool operator==(const UnitDates&, const UnitDates&) = default;
};

/// A longer warranty than the agreement's: so many months more or until a date, and who approved
/// it (S109: only with the maker's approval).
struct Extension {
    int months = 0;
    std::optional<core::Date> until;
    QString approval;        ///< the paper or message it rests on
    core::RowId approvedBy;  ///< a user; nil: not approved, so it does not count yet
    std::optional<core::Instant> approvedAt;

    bool isAny() const { return months > 0 || until.has_value(); }
    bool isApproved() const { return isAny() && !approvedBy.isNil(); }

    friend bool operator==(const Extension&, const Extension&) = default;
};

/// One individual machine or appliance.
struct Unit {
    UnitId id;
    core::RowId centre;  ///< nil in a draft: the centre of whoever saves it
    QString number;      ///< "SB2607-7K-0001"; empty in a draft: the next one is taken
    ModelId model;
    QString serial;  ///< as on the machine; empty: unknown
    QString vin;     ///< as Vin::text(); empty: none
    QString plate;   ///< as PlateNumber::text(); empty: none
    QString batch;
    QString gasType;  ///< the gas a gas appliance was made for (S104)
    std::optional<int> madeYear;
    UnitDates dates;
    QString invoiceNumber;
    std::optional<core::Money> invoicePrice;
    Extension extension;
    QString note;

    friend bool operator==(const Unit&, const Unit&) = default;
};

}  // namespace equipment
