#pragma once

#include "agreements/domain/clockpromise.h"
#include "core/id.h"
#include "core/result.h"
#include "modulekit/setting.h"
#include "storage/connection.h"

namespace repairs {

// What a centre sets about clocks.

/// Within how many hours of the call somebody comes to the house (S57, DT06), and within how many
/// that usually happens.
modulekit::Setting visitPromiseHours();
modulekit::Setting visitPracticeHours();
/// Whether those hours count around the clock or only while the centre works.
modulekit::Setting visitPromiseTime();
/// How long before it is due people are told of a clock.
modulekit::Setting clockLeadMinutes();
/// Whether they are told while the centre is closed too.
modulekit::Setting clockNoticesWhenClosed();

QList<modulekit::Setting> clockSettings();

/// What the centre promises about home visits, as it is set now.
core::Result<agreements::VisitPromise> visitPromiseOf(storage::Connection& connection,
                                                      const core::RowId& centre);

}  // namespace repairs
