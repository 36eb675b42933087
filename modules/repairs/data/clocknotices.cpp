#include "repairs/data/clocknotices.h"

#include "core/localtime.h"
#include "modulekit/centresettings.h"
#include "repairs/domain/clocksettings.h"
#include "staff/data/calendarrecords.h"

namespace repairs {
namespace {

constexpr int kMostNotices = 1000;
constexpr qint64 kMsPerLeadMinute = 60'000;

core::Result<bool> isQuiet(storage::Connection& connection, const core::RowId& centre,
                           core::Instant now) {
    CORE_ASSIGN(const QVariant always,
                modulekit::readSetting(connection, clockNoticesWhenClosed(), centre));
    if (always.toBool())
        return false;
    CORE_ASSIGN(const core::WorkCalendar calendar,
                staff::loadWorkCalendar(connection, staff::CentreId(centre)));
    return isClosedForTheDay(calendar, now);
}

}  // namespace

bool isClosedForTheDay(const core::WorkCalendar& calendar, core::Instant now) {
    const core::Date day = core::dateOf(now, calendar.zone());
    const QList<core::TimeSpan> open = calendar.openBetween(
        core::startOfDay(day, calendar.zone()), core::startOfDay(day.addDays(1), calendar.zone()));
    return open.isEmpty() || now < open.first().from || now >= open.last().to;
}

core::Result<QList<ClockNotice>> clockNotices(storage::Connection& connection,
                                              const core::RowId& centre, core::Instant now) {
    CORE_ASSIGN(const QVariant lead,
                modulekit::readSetting(connection, clockLeadMinutes(), centre));
    QList<ClockNotice> notices;
    CORE_ASSIGN(
        storage::Statement row,
        connection.prepare("SELECT k.seq, k.order_id, o.number, k.what, k.due_at, k.rank_at < :now "
                           "FROM order_clock k INDEXED BY order_clock_untold "
                           "JOIN repair_order o ON o.seq = k.order_seq "
                           "WHERE k.centre_id = :centre AND k.is_open = 1 AND k.told < 2 "
                           "AND k.rank_at <= :soon AND (k.rank_at < :now OR (k.told = 0 "
                           "AND (k.rank_at - :now) * 2 <= k.due_at - k.opened_at)) "
                           "ORDER BY k.rank_at LIMIT :most"));
    // Without a lead only what is overdue is told, and that begins after the due moment.
    const qint64 leadMs = lead.toLongLong() * kMsPerLeadMinute;
    const core::Instant soon{now.ms + (leadMs > 0 ? leadMs : -1)};
    row.bind(":now", now).bind(":centre", centre).bind(":soon", soon).bind(":most", kMostNotices);
    while (row.next())
        notices.append({row.integer(0), OrderId(row.id(1)), row.text(2), row.text(3),
                        row.instant(4), row.integer(5) != 0});
    CORE_TRY(row.status());
    row.reset();
    if (notices.isEmpty())
        return notices;
    CORE_ASSIGN(const bool quiet, isQuiet(connection, centre, now));
    return quiet ? QList<ClockNotice>() : notices;
}

core::Result<QList<ClockNotice>> takeClockNotices(storage::WriteTx& tx, const core::RowId& centre,
                                                  core::Instant now) {
    CORE_ASSIGN(const QList<ClockNotice> notices, clockNotices(tx.connection(), centre, now));
    CORE_ASSIGN(storage::Statement mark,
                tx.connection().derive("UPDATE order_clock SET told = :told WHERE seq = :seq"));
    for (const ClockNotice& notice : notices)
        CORE_TRY(mark.bind(":told", notice.isRed ? 2 : 1).bind(":seq", notice.seq).run());
    return notices;
}

}  // namespace repairs
