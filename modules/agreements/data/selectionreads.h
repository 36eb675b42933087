#pragma once

#include "agreements/domain/selection.h"

#include "core/result.h"
#include "storage/connection.h"

namespace agreements {

/// The agreements in force on a day for a unit and a customer, ranked with reasons (S92-S93, S145;
/// data.md). A nil unit is found only by what is for all, a nil customer only by what names no
/// customer. Scopes of another region than `region` do not count; where none is given those of any
/// region do, behind all that hold everywhere.
core::Result<AgreementChoice> agreementsFor(storage::Connection& connection,
                                            const equipment::UnitId& unit,
                                            const customers::CustomerId& customer,
                                            const core::Date& date, const QString& region = {});

}  // namespace agreements
