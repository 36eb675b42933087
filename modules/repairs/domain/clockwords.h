#pragma once

#include "agreements/domain/clockreading.h"
#include "core/formats.h"
#include "repairs/domain/clockset.h"

namespace repairs {

/// A clock of an order at a moment: its run and how it stands.
struct ReadClock {
    agreements::ClockRun run;
    agreements::ClockReading reading;

    bool isRed() const {
        return reading.state == agreements::ClockState::Overdue ||
               reading.state == agreements::ClockState::MetLate;
    }
};

/// Code "calendar/closed".
core::Result<ReadClock> readClockAt(const ClockSet& set, const SetClock& clock,
                                    const QList<ClockFact>& facts,
                                    const staff::CalendarHistory& history, core::Instant now);

/// How it stands, in words: "due 5 July 14:00", "overdue since …", "paused, waiting for …".
QString clockStateWords(const ReadClock& read, const core::Formats& formats, const QTimeZone& zone);
/// "2 h 5 min worked · 30 min paused · 14 h closed · 25 min left"; what is none is not named.
QString clockTimeWords(const ReadClock& read, const core::Formats& formats, core::Instant now);
/// "clause 五、4 (24 h)", "promise of the centre (24 working hours)": what set the target.
QString clockGroundWords(const agreements::Clock& clock);
/// All of it in one sentence, for the strip, screen readers and paper.
QString clockSentence(const SetClock& clock, const ReadClock& read, const core::Formats& formats,
                      const QTimeZone& zone, core::Instant now);
/// The pause that lasts or was the last one: what is waited for.
QString pauseReasonWords(const QString& reason);

}  // namespace repairs
