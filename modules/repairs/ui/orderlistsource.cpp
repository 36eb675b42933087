#include "repairs/ui/orderlistsource.h"

#include "repairs/data/orderlist.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"
#include "repairs/ui/orderchip.h"

#include "core/localtime.h"
#include "identity/session.h"
#include "pagekit/recordlist.h"
#include "storage/searchindex.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>

namespace repairs::ui {
namespace {

/// Most hits a typed filter shows: what is wanted stands among the newest, or more is typed.
constexpr int kMostHits = 500;

QString columnText(const char* source) {
    return QCoreApplication::translate("repairs::ui::OrderListSource", source);
}

template <class Entity>
core::Id<Entity> idIn(const widgets::RowQuery& query, const QString& key) {
    return core::Id<Entity>(
        core::RowId::fromString(query.more.value(key).toString()).value_or(core::RowId()));
}

void applyFilterId(OrderFilter& filter, const QString& id, const PersonId& me) {
    using Scope = OrderFilter::Scope;
    if (id == QLatin1String("open") || id.isEmpty())
        filter.scope = Scope::Open;
    else if (id == QLatin1String("overdue"))
        filter.scope = Scope::Overdue;
    else if (id == QLatin1String("closed_today"))
        filter.scope = Scope::ClosedToday;
    else if (id == QLatin1String("waiting"))
        filter.status = Status::Waiting;
    else if (id == QLatin1String("ready"))
        filter.status = Status::Ready;
    if (id == QLatin1String("mine")) {
        filter.scope = Scope::Open;
        filter.engineer = me;
    }
}

/// Fills the filter on the reader's thread, as what is typed must be looked up there.
pagekit::RecordList<OrderList>::FilterJob filterFor(const pagekit::AppContext& context,
                                                    const widgets::RowQuery& query) {
    OrderFilter filter;
    applyFilterId(filter, query.filter, PersonId(context.session.user().person));
    filter.customer = idIn<customers::Customer>(query, QStringLiteral("customer"));
    filter.unit = idIn<equipment::Unit>(query, QStringLiteral("unit"));
    if (!context.session.may(seeAllOrdersRight()))
        filter.centre = context.session.actor().centre;
    filter.now = context.time.now();
    filter.dayBegin = core::startOfDay(context.entry.today(), context.entry.zone);
    const QString typed = query.text.trimmed();
    const storage::SearchIndex& search = context.search;
    return [filter, typed, &search](storage::Connection& connection) -> core::Result<OrderFilter> {
        if (typed.isEmpty())
            return filter;
        OrderFilter found = filter;
        CORE_ASSIGN(found.found,
                    search.seqsOf(connection, QStringLiteral("order"), typed, kMostHits));
        return found;
    };
}

QString unitText(const OrderRow& row) {
    return QStringList{row.unitTitle, row.unitSerial}.join(u' ').trimmed();
}

/// Those that are shown at first fit beside the detail pane of a window of 1366 pixels.
void addColumns(pagekit::RecordList<OrderList>& rows, const core::TimeSource& time) {
    rows.column("number", columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Number")),
                124, &OrderRow::number)
        .sortedBy(OrderSortKey::Number)
        .fallingFirst();
    rows.column("customer",
                columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Customer")), 96,
                &OrderRow::customerName)
        .sortedBy(OrderSortKey::Customer);
    rows.column("unit", columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Unit")), 126,
                unitText);
    rows.column("status", columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Status")),
                168,
                [&time](const OrderRow& row) {
                    return chipOf(row.status, row.waitingReason, row.promisedAt, time.now());
                })
        .sortedBy(OrderSortKey::Status);
    rows.column("fault", columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Fault")),
                140, &OrderRow::fault)
        .stretched();
    rows.column("total", columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Amount")),
                84,
                [](const OrderRow& row) {
                    return core::Money{row.totalMinor, row.currency};
                })
        .sortedBy(OrderSortKey::Total)
        .fallingFirst()
        .right();
    rows.column("due", columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Promised")),
                130, &OrderRow::promisedAt)
        .sortedBy(OrderSortKey::Due)
        .hidden();
    rows.column("called", columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Called")),
                130, &OrderRow::calledAt)
        .sortedBy(OrderSortKey::Called)
        .fallingFirst()
        .hidden();
    rows.column("updated", columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Updated")),
                130, &OrderRow::updatedAt)
        .sortedBy(OrderSortKey::Updated)
        .fallingFirst()
        .hidden();
    rows.column("engineer",
                columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Engineer")), 110,
                &OrderRow::engineerName)
        .hidden();
}

}  // namespace

std::unique_ptr<widgets::RowSource> orderRows(pagekit::AppContext& context) {
    auto rows = pagekit::recordList(context, orderList());
    rows->filterByJob(
        [&context](const widgets::RowQuery& query) { return filterFor(context, query); });
    rows->mutedWhen([](const OrderRow& row) { return row.status == Status::Cancelled; });
    addColumns(*rows, context.time);
    return rows;
}

}  // namespace repairs::ui
