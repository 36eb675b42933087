#include "repairs/ui/repairsdesk.h"

#include "agreements/domain/verdictwords.h"
#include "repairs/data/dueclocks.h"
#include "repairs/data/orderlist.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/recordprint.h"
#include "repairs/domain/words.h"
#include "repairs/ui/orderchip.h"

#include "core/timesource.h"
#include "identity/session.h"
#include "pagekit/desklistcard.h"
#include "pagekit/pageregistry.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>

namespace repairs::ui {
namespace {

QString deskText(const char* source) {
    return QCoreApplication::translate("repairs::ui::Desk", source);
}

pagekit::DeskList::Row deskRow(const OrderRow& order, core::Instant now) {
    pagekit::DeskList::Row row;
    row.id = order.id.row();
    row.title = order.number;
    QStringList parts{order.customerName, order.unitTitle, order.fault};
    parts.removeAll(QString());
    row.subtitle = parts.join(QStringLiteral(" · "));
    const widgets::Chip chip = chipOf(order.status, order.waitingReason, order.promisedAt, now);
    row.alarming = !chip.late.isEmpty();
    row.note = row.alarming ? chip.late : chip.word;
    return row;
}

/// What a card shows; the filter is completed with centre and time when it is read.
struct DeskCard {
    const char* id;
    const char* title;
    const char* nothing;
    const char* filterId;
    OrderFilter filter;
    OrderSort sort;
};

QFuture<core::Result<pagekit::DeskList>> loadDeskList(pagekit::AppContext& context,
                                                      const DeskCard& card) {
    OrderFilter filter = card.filter;
    if (!context.session.may(seeAllOrdersRight()))
        filter.centre = context.session.actor().centre;
    filter.now = context.time.now();
    return context.database.read(
        [filter,
         sort = card.sort](storage::Connection& connection) -> core::Result<pagekit::DeskList> {
            CORE_ASSIGN(const OrderPage page,
                        listOrders(connection, filter, sort, std::nullopt,
                                   storage::Direction::Forward, pagekit::DeskListCard::kMostRows));
            pagekit::DeskList list;
            CORE_ASSIGN(list.count, countOrders(connection, filter));
            for (const OrderRow& order : page.rows)
                list.rows.append(deskRow(order, filter.now));
            return list;
        });
}

pagekit::DeskList::Row dueRow(const DueRow& due, const core::Formats& formats,
                              const QTimeZone& zone, core::Instant now) {
    pagekit::DeskList::Row row;
    row.id = due.order.row();
    row.title = deskText(QT_TRANSLATE_NOOP("repairs::ui::Desk", "%1, %2"))
                    .arg(due.number, agreements::deadlineTitle(due.clock.what));
    QStringList parts{due.customerName, title(due.status), due.agreementNumber, due.clock.clause};
    parts.removeAll(QString());
    row.subtitle = parts.join(QStringLiteral(" · "));
    row.alarming = due.clock.isOverdue(now);
    const qint64 late = (now.ms - due.clock.dueAt.ms) / 60'000;
    constexpr qint64 kMinutesOfDay = 24 * 60;
    if (!row.alarming)
        row.note = formats.dateTime(due.clock.dueAt, zone);
    else if (late < 2 * kMinutesOfDay)
        row.note =
            deskText(QT_TRANSLATE_NOOP("repairs::ui::Desk", "%1 late")).arg(formats.duration(late));
    else
        row.note = QCoreApplication::translate("repairs::ui::Desk", "%n day(s) late", nullptr,
                                               int(late / kMinutesOfDay));
    return row;
}

/// Running clocks of agreements, what is red first.
QFuture<core::Result<pagekit::DeskList>> loadDueList(pagekit::AppContext& context) {
    DueFilter filter;
    if (!context.session.may(seeAllOrdersRight()))
        filter.centre = context.session.actor().centre;
    const core::Instant now = context.time.now();
    return context.database.read(
        [filter, now, formats = context.entry.formats(), zone = context.entry.zone](
            storage::Connection& connection) -> core::Result<pagekit::DeskList> {
            CORE_ASSIGN(const QList<DueRow> rows,
                        clocksDue(connection, filter, pagekit::DeskListCard::kMostRows));
            pagekit::DeskList list;
            CORE_ASSIGN(list.count, countClocksDue(connection, filter));
            for (const DueRow& due : rows)
                list.rows.append(dueRow(due, formats, zone, now));
            return list;
        });
}

void addDeskCard(pagekit::PageRegistry& registry, const DeskCard& card, int position) {
    registry.add(pagekit::DeskCardDescription{
        QLatin1String(card.id),
        {},
        position,
        [card](pagekit::AppContext& context, QWidget* parent) -> QWidget* {
            return new pagekit::DeskListCard(
                context,
                {deskText(card.title),
                 deskText(card.nothing),
                 QStringLiteral("order"),
                 QStringLiteral("repairs.orders"),
                 {{QStringLiteral("filter"), QLatin1String(card.filterId)}},
                 [card](pagekit::AppContext& asked) { return loadDeskList(asked, card); }},
                parent);
        }});
}

}  // namespace

void registerDesk(pagekit::PageRegistry& registry) {
    DeskCard overdue{"repairs.desk.overdue",
                     QT_TRANSLATE_NOOP("repairs::ui::Desk", "Overdue orders"),
                     QT_TRANSLATE_NOOP("repairs::ui::Desk", "Every promise is kept."),
                     "overdue",
                     {},
                     {OrderSortKey::Due, false}};
    overdue.filter.scope = OrderFilter::Scope::Overdue;
    addDeskCard(registry, overdue, 0);
    DeskCard ready{"repairs.desk.ready",
                   QT_TRANSLATE_NOOP("repairs::ui::Desk", "Ready for collection"),
                   QT_TRANSLATE_NOOP("repairs::ui::Desk", "Nothing waits to be collected."),
                   "ready",
                   {},
                   {OrderSortKey::Updated, false}};
    ready.filter.status = Status::Ready;
    addDeskCard(registry, ready, 10);

    registry.add(pagekit::DeskCardDescription{
        QStringLiteral("repairs.desk.due"),
        {},
        5,
        [](pagekit::AppContext& context, QWidget* parent) -> QWidget* {
            return new pagekit::DeskListCard(
                context,
                {deskText(QT_TRANSLATE_NOOP("repairs::ui::Desk", "Due by agreement")),
                 deskText(QT_TRANSLATE_NOOP("repairs::ui::Desk", "No clock is running.")),
                 QStringLiteral("order"),
                 QStringLiteral("repairs.due"),
                 {{QStringLiteral("filter"), QStringLiteral("all")}},
                 loadDueList},
                parent);
        }});

    const auto addPaper = [&registry](DocumentKind kind, const QString& key) {
        registry.add(pagekit::PaperDescription{key, [kind] { return title(kind); },
                                               printing::Paper::A4, originalCopies(kind)});
    };
    addPaper(DocumentKind::Receipt, QStringLiteral("receipt"));
    addPaper(DocumentKind::RepairSheet, QStringLiteral("repair-sheet"));
    addPaper(DocumentKind::RepairReport, QStringLiteral("repair-report"));
}

}  // namespace repairs::ui
