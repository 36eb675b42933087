#pragma once

#include "ctl/call.h"

namespace ctl {

/// `agreement print FILE|ID OUT.pdf|OUT.odt`: an agreement in its short form, a signed copy, a
/// template as a blank form, or what the data file holds under that number or id.
core::Result<int> printAgreement(Call& call);

/// `agreement batch FILE|ID VALUES.csv FOLDER|OUT.pdf`: an agreement for each row of a table whose
/// columns are called like blanks and switches, on top of what the first word names. Every row is
/// checked before anything is written.
core::Result<int> printAgreements(Call& call);

}  // namespace ctl
