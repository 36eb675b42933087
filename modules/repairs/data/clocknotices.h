#pragma once

#include "repairs/data/dueclocks.h"
#include "storage/writetx.h"

namespace repairs {

/// A clock that people are to be told of.
struct ClockNotice {
    qint64 seq = 0;
    OrderId order;
    QString number;
    QString what;
    core::Instant dueAt;
    bool isRed = false;  ///< else it will be due soon

    friend bool operator==(const ClockNotice&, const ClockNotice&) = default;
};

/// The centre is closed for the day: before it opens, after work is over, on a day off. The hours
/// between two shifts are not meant.
bool isClosedForTheDay(const core::WorkCalendar& calendar, core::Instant now);

/// The clocks of a centre that nobody was told of: those that are overdue, and those that will be
/// due within clockLeadMinutes() and have half of their time behind them. Each comes once as soon
/// and once as overdue, and again where its due moment has moved; the first due comes first. None
/// while the centre is closed for the day, unless clockNoticesWhenClosed(): they come when it
/// opens.
core::Result<QList<ClockNotice>> clockNotices(storage::Connection& connection,
                                              const core::RowId& centre, core::Instant now);

/// The same, and keeps that they were told.
core::Result<QList<ClockNotice>> takeClockNotices(storage::WriteTx& tx, const core::RowId& centre,
                                                  core::Instant now);

}  // namespace repairs
