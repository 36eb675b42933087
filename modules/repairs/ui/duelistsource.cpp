#include "repairs/ui/duelistsource.h"

#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"

#include "agreements/domain/verdictwords.h"
#include "core/localtime.h"
#include "core/timesource.h"
#include "identity/session.h"
#include "pagekit/recordlist.h"
#include "storage/searchindex.h"
#include "widgets/chip.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace repairs::ui {
namespace {

/// Most orders a typed filter looks at.
constexpr int kMostOrdersFound = 500;
constexpr qint64 kMsOfLeftMinute = 60'000;

QString dueText(const char* source) {
    return QCoreApplication::translate("repairs::ui::DueListSource", source);
}

pagekit::RecordList<DueList>::FilterJob dueFilterJob(const pagekit::AppContext& context,
                                                     const widgets::RowQuery& query) {
    const DueFilter filter = dueFilterOf(context, query.filter);
    const QString typed = query.text.trimmed();
    const storage::SearchIndex& search = context.search;
    return [filter, typed, &search](storage::Connection& connection) -> core::Result<DueFilter> {
        if (typed.isEmpty() || filter.found)
            return filter;
        DueFilter found = filter;
        CORE_ASSIGN(found.found,
                    search.seqsOf(connection, QStringLiteral("order"), typed, kMostOrdersFound));
        return found;
    };
}

/// How it stands, with the time that is left or lost, as a chip.
widgets::Chip dueChip(const DueRow& row, const core::Formats& formats, core::Instant now) {
    if (row.clock.isOverdue(now))
        return {widgets::Family::Overdue, timeLeft(row, formats, now), {}};
    if (row.clock.pausedSince)
        return {widgets::Family::Blocked,
                dueText(QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Paused: %1"))
                    .arg(pauseReasonWords(row.clock.pauseReason)),
                {}};
    return {widgets::Family::Working, timeLeft(row, formats, now), {}};
}

/// What set it, short: the card says the whole.
QString groundOf(const DueRow& row) {
    return row.clock.clause.isEmpty()
               ? dueText(QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "The centre"))
               : dueText(QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Clause %1"))
                     .arg(row.clock.clause);
}

/// The whole of it: the clause and the time it gives.
QString wholeGroundOf(const DueRow& row) {
    return row.played ? clockGroundWords(row.played->clock.clock) : groundOf(row);
}

/// A minute count of the clock as it stands now; empty where there is none or it is unknown.
QString minutesOf(const DueRow& row, const core::Formats& formats, core::Instant now,
                  qint64 agreements::ClockReading::*minutes) {
    if (!row.played)
        return {};
    const auto read = row.played->at(now);
    const qint64 count = read ? read->reading.*minutes : 0;
    return count > 0 ? formats.duration(count) : QString();
}

/// Those that are shown at first fit beside the detail pane of a window of 1366 pixels.
void addDueColumns(pagekit::RecordList<DueList>& rows, pagekit::AppContext& context) {
    const auto minutes = [&context](qint64 agreements::ClockReading::*which) {
        return [&context, which](const DueRow& row) {
            return minutesOf(row, context.entry.formats(), context.time.now(), which);
        };
    };
    const auto column = [&rows](const char* id, const char* title, int width, auto cell) -> auto& {
        return rows.column(id, dueText(title), width, cell);
    };
    column("what", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Clock"), 146,
           [](const DueRow& row) { return agreements::deadlineTitle(row.clock.what); });
    column("number", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Order"), 128,
           &DueRow::number);
    column("customer", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Customer"), 94,
           &DueRow::customerName)
        .stretched();
    column("due", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Due"), 116,
           [](const DueRow& row) { return row.clock.dueAt; })
        .sortedBy(DueOrder::Due);
    column("state", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Left"), 138,
           [&context](const DueRow& row) {
               return dueChip(row, context.entry.formats(), context.time.now());
           });
    column("ground", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Set by"), 118, groundOf);
    column("target", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Time given"), 180,
           wholeGroundOf)
        .hidden();
    column("worked", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Worked"), 90,
           minutes(&agreements::ClockReading::workedMinutes))
        .right()
        .hidden();
    column("paused", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Paused"), 90,
           minutes(&agreements::ClockReading::pausedMinutes))
        .right()
        .hidden();
    column("closed", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Closed"), 90,
           minutes(&agreements::ClockReading::closedMinutes))
        .right()
        .hidden();
    column("agreement", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Agreement"), 124,
           &DueRow::agreementNumber)
        .hidden();
    column("status", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Order stands"), 110,
           [](const DueRow& row) { return title(row.status); })
        .hidden();
    column("engineer", QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "Engineer"), 110,
           &DueRow::engineerName)
        .hidden();
}

}  // namespace

DueFilter dueFilterOf(const pagekit::AppContext& context, const QString& filterId) {
    using Scope = DueFilter::Scope;
    DueFilter filter;
    filter.scope = Scope::All;
    filter.now = context.time.now();
    if (filterId == QLatin1String("centre") || !context.session.may(seeAllOrdersRight()))
        filter.centre = context.session.actor().centre;
    if (filterId == QLatin1String("mine")) {
        filter.engineer = PersonId(context.session.user().person);
        // Who is no person of the staff has no orders of their own.
        if (filter.engineer.isNil())
            filter.found = QList<qint64>();
    }
    if (filterId == QLatin1String("red"))
        filter.scope = Scope::Red;
    if (filterId == QLatin1String("paused"))
        filter.scope = Scope::Paused;
    if (filterId == QLatin1String("today")) {
        const core::Date today = context.entry.today();
        filter.scope = Scope::Between;
        filter.from = core::startOfDay(today, context.entry.zone);
        filter.until = core::startOfDay(today.addDays(1), context.entry.zone);
    }
    return filter;
}

QString timeLeft(const DueRow& row, const core::Formats& formats, core::Instant now) {
    if (row.clock.isHeld())
        return dueText(QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "stands still"));
    constexpr qint64 kMinutesOfDay = 24 * 60;
    const qint64 minutes = std::abs(row.clock.dueAt.ms - now.ms) / kMsOfLeftMinute;
    const int days = int(minutes / kMinutesOfDay);
    const bool isLate = row.clock.isOverdue(now);
    if (days >= 2)
        return isLate ? QCoreApplication::translate("repairs::ui::DueListSource", "%n day(s) late",
                                                    nullptr, days)
                      : QCoreApplication::translate("repairs::ui::DueListSource", "%n day(s) left",
                                                    nullptr, days);
    return (isLate ? dueText(QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "%1 late"))
                   : dueText(QT_TRANSLATE_NOOP("repairs::ui::DueListSource", "%1 left")))
        .arg(formats.duration(minutes));
}

std::unique_ptr<widgets::RowSource> dueRows(pagekit::AppContext& context) {
    auto rows = pagekit::recordList(context, dueList());
    rows->filterByJob(
        [&context](const widgets::RowQuery& query) { return dueFilterJob(context, query); });
    rows->mutedWhen([](const DueRow& row) { return row.clock.isHeld(); });
    addDueColumns(*rows, context);
    return rows;
}

}  // namespace repairs::ui
