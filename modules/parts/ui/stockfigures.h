#pragma once

#include "parts/data/stockreads.h"
#include "parts/domain/part.h"
#include "widgets/chip.h"
#include "widgets/entrycontext.h"
#include "widgets/timeline.h"

#include <QHash>
#include <QString>

namespace parts::ui {

/// How stock is written wherever it is shown. GUI thread.

QString withUnit(qint64 milli, const QString& unitOfMeasure);

/// The bin, whose it is where it is not our own, and the lot.
QString placeTitle(const StockPlace& place, const QString& bin);

/// "10 pcs on hand · 4 reserved, 6 available · ￥45.00"
QString levelText(const StockLevel& level, const QString& unitOfMeasure, core::Currency currency,
                  const widgets::EntryContext& entry);

/// What is the matter with a balance; no word where nothing is.
widgets::Chip stockChip(const StockLevel& level);

/// A move as a line of a timeline; `bin` empty where all moves are of one.
widgets::TimelineEvent eventOfMove(const StockMove& move, const QString& bin,
                                   const QString& unitOfMeasure,
                                   const widgets::EntryContext& entry);

}  // namespace parts::ui
