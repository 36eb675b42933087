#pragma once

#include "core/fieldproblem.h"
#include "parts/domain/part.h"

namespace parts {

/// Trimmed; the bar code without blanks and full-width characters.
Part tidied(Part part);

/// What is wrong with a part, field by field: "name", "number", "barcode". An EAN or UPC bar code
/// whose check digit does not fit is doubtful. Reads nothing else than the part.
QList<core::FieldProblem> problemsOf(const Part& part);

/// Whether the last digit of an EAN-8, UPC-A, EAN-13 or GTIN-14 is the check digit of the others;
/// true for codes that are none of these.
bool hasRightCheckDigit(const QString& barcode);

}  // namespace parts
