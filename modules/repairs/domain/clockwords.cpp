#include "repairs/domain/clockwords.h"

#include "agreements/domain/verdictwords.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>

namespace repairs {
namespace {

using agreements::ClockState;
using agreements::ClockUnit;

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(repairs::ui::ClockRow)
};

QString targetWords(const agreements::ClockTarget& target) {
    switch (target.unit) {
    case ClockUnit::Minutes:
        return ClockText::tr("%n minute(s)", nullptr, target.count);
    case ClockUnit::Hours:
        return ClockText::tr("%n hour(s)", nullptr, target.count);
    case ClockUnit::Days:
        return ClockText::tr("%n day(s)", nullptr, target.count);
    case ClockUnit::WorkingMinutes:
        return ClockText::tr("%n working minute(s)", nullptr, target.count);
    case ClockUnit::WorkingHours:
        return ClockText::tr("%n working hour(s)", nullptr, target.count);
    case ClockUnit::WorkingDays:
        return ClockText::tr("%n working day(s)", nullptr, target.count);
    }
    Q_UNREACHABLE();
}

}  // namespace

core::Result<ReadClock> readClockAt(const ClockSet& set, const SetClock& clock,
                                    const QList<ClockFact>& facts,
                                    const staff::CalendarHistory& history, core::Instant now) {
    CORE_ASSIGN(const CountedClock counted, countClock(set, clock, facts, history));
    CORE_ASSIGN(const agreements::ClockReading reading,
                agreements::clockAt(clock.clock.target, counted.run, counted.calendar, now));
    return ReadClock{counted.run, reading};
}

QString pauseReasonWords(const QString& reason) {
    const auto known = fromCode<WaitingReason>(reason);
    return known ? title(*known) : reason;
}

QString clockStateWords(const ReadClock& read, const core::Formats& formats,
                        const QTimeZone& zone) {
    const QString due = read.reading.due ? formats.dateTime(*read.reading.due, zone) : QString();
    const QString reason =
        pauseReasonWords(read.run.pauses.isEmpty() ? QString() : read.run.pauses.last().reason);
    switch (read.reading.state) {
    case ClockState::NotOpened:
        return ClockText::tr("has not begun");
    case ClockState::Running:
        return ClockText::tr("due %1").arg(due);
    case ClockState::Paused:
        return ClockText::tr("paused, waiting for: %1; due %2 if it went on now").arg(reason, due);
    case ClockState::Overdue:
        return read.reading.isPaused
                   ? ClockText::tr("overdue since %1, waiting for: %2").arg(due, reason)
                   : ClockText::tr("overdue since %1").arg(due);
    case ClockState::MetInTime:
        return ClockText::tr("met in time, was due %1").arg(due);
    case ClockState::MetLate:
        return ClockText::tr("met late, was due %1").arg(due);
    case ClockState::Cancelled:
        return ClockText::tr("ended without it");
    }
    Q_UNREACHABLE();
}

QString clockTimeWords(const ReadClock& read, const core::Formats& formats, core::Instant now) {
    QStringList parts{ClockText::tr("worked %1").arg(formats.duration(read.reading.workedMinutes))};
    if (read.reading.pausedMinutes > 0)
        parts.append(ClockText::tr("paused %1").arg(formats.duration(read.reading.pausedMinutes)));
    if (read.reading.closedMinutes > 0)
        parts.append(ClockText::tr("closed %1").arg(formats.duration(read.reading.closedMinutes)));
    constexpr qint64 kMsPerMinute = 60'000;
    const auto& due = read.reading.due;
    if (due && read.reading.state == ClockState::Running && *due > now)
        parts.append(
            ClockText::tr("%1 left").arg(formats.duration((due->ms - now.ms) / kMsPerMinute)));
    return parts.join(QStringLiteral(" · "));
}

QString clockGroundWords(const agreements::Clock& clock) {
    const QString target = targetWords(clock.target);
    return clock.clause.isEmpty() ? ClockText::tr("promise of the centre (%1)").arg(target)
                                  : ClockText::tr("clause %1 (%2)").arg(clock.clause, target);
}

QString clockSentence(const SetClock& clock, const ReadClock& read, const core::Formats& formats,
                      const QTimeZone& zone, core::Instant now) {
    return ClockText::tr("%1: %2 · %3 · %4")
        .arg(agreements::deadlineTitle(clock.clock.what), clockStateWords(read, formats, zone),
             clockTimeWords(read, formats, now), clockGroundWords(clock.clock));
}

}  // namespace repairs
