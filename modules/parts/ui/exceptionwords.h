#pragma once

#include "parts/data/stockexceptions.h"
#include "widgets/chip.h"

#include <QString>

namespace parts::ui {

/// "Went out short"
QString title(StockExceptionKind kind);

/// What is the matter and what to do about it; `who`: the user the exception names.
QString explanationOf(const StockException& exception, const QString& unitOfMeasure,
                      const QString& who);

widgets::Chip exceptionChip(StockExceptionKind kind);

}  // namespace parts::ui
