#pragma once

#include "core/formats.h"
#include "printing/document.h"
#include "repairs/domain/recordprint.h"
#include "repairs/domain/repairreport.h"

#include <QTimeZone>

namespace repairs::ui {

/// In whose words and time a paper is written.
struct PaperStyle {
    core::Language language = core::Language::English;
    QTimeZone zone;
};

/// Handed to the customer when the unit comes in.
printing::Document receiptDocument(const Receipt& receipt, const PaperStyle& style,
                                   const Printing& printing);
/// Goes with the unit through the workshop.
printing::Document sheetDocument(const RepairSheet& sheet, const PaperStyle& style,
                                 const Printing& printing);
/// S161: cause, measures, time spent, day of return to operation, in two numbered copies.
printing::Document reportDocument(const RepairReport& report, const PaperStyle& style,
                                  const Printing& printing);

}  // namespace repairs::ui
