#pragma once

#include "pagekit/appcontext.h"
#include "repairs/domain/clockset.h"

class QWidget;

namespace repairs::ui {

/// How a clock stands now, in words: "Visit: due 5 July 14:00, 2 h 5 min worked, 30 min paused
/// (clause 五、4)".
core::Result<QString> clockSentence(pagekit::AppContext& context, const ClockSet& set,
                                    const SetClock& clock, const QList<ClockFact>& happened);

/// The sentence with its strip; nullptr where the clock cannot be computed.
QWidget* clockRow(pagekit::AppContext& context, const ClockSet& set, const SetClock& clock,
                  const QList<ClockFact>& happened, QWidget* parent);

}  // namespace repairs::ui
