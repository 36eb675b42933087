#pragma once

#include "staff/domain/firstrun.h"

namespace staff::ui {

/// What the welcome page knows when it saves.
struct FirstStart {
    FirstCentre centre;
    QString systemName;  ///< how the system calls who sits there
};

/// In one transaction whatever is missing of first user and first centre; the user works for that
/// centre. The actor of a file without users must have all rights.
core::Result<CentreId> startFile(storage::WriteTx& tx, const FirstStart& start);

/// Whether the file has no user or no centre yet.
core::Result<bool> isFileNew(storage::Connection& connection);

/// Zone, tax rate and language of papers that go with a currency, so that nobody needs to be asked.
FirstCentre usualCentre(const core::Currency& currency, const QString& locale);

}  // namespace staff::ui
