#pragma once

#include "core/id.h"
#include "core/result.h"
#include "modulekit/setting.h"
#include "storage/connection.h"

#include <QStringList>

namespace repairs {

// What a centre sets about taking calls.

/// What customers usually expect (S68) and which faults they usually report, a phrase a line. Empty
/// stands for the phrases of the program, in the language of whoever asks.
modulekit::Setting expectationPhrases();
modulekit::Setting faultPhrases();
/// For how many months after a repair a fault of the unit may be the same one again.
modulekit::Setting repeatMonths();

QList<modulekit::Setting> intakeSettings();

/// The phrases as they are set now.
struct IntakePhrases {
    QStringList expectations;
    QStringList faults;
};

core::Result<IntakePhrases> intakePhrasesOf(storage::Connection& connection,
                                            const core::RowId& centre);

}  // namespace repairs
