#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/orderclocks.h"

class QWidget;

namespace repairs::ui {

/// How a clock stands now: clockSentence() with its strip; nullptr where the clock cannot be
/// computed.
QWidget* clockRow(pagekit::AppContext& context, const LiveClocks& live, const SetClock& clock,
                  const QList<ClockFact>& happened, QWidget* parent);

}  // namespace repairs::ui
