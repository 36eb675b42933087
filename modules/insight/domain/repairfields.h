#pragma once

#include "insight/domain/importfield.h"

namespace insight {

/// The fields of RepairTarget and UnitTarget, in the order of their enumerations, with the headings
/// by which files name them.
QList<ImportField> repairFields();
QList<ImportField> unitFields();

}  // namespace insight
