#include "repairs/ui/orderlistsource.h"

#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"
#include "repairs/ui/orderchip.h"

#include "core/localtime.h"
#include "identity/session.h"
#include "storage/database.h"
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

OrderSort sortOf(const widgets::RowQuery& query) {
    static const QHash<QString, OrderSortKey> keys{
        {QStringLiteral("number"), OrderSortKey::Number},
        {QStringLiteral("called"), OrderSortKey::Called},
        {QStringLiteral("updated"), OrderSortKey::Updated},
        {QStringLiteral("status"), OrderSortKey::Status},
        {QStringLiteral("total"), OrderSortKey::Total},
        {QStringLiteral("due"), OrderSortKey::Due}};
    return {keys.value(query.sortColumn, OrderSortKey::Updated),
            query.sortColumn.isEmpty() || query.descending};
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

}  // namespace

OrderListSource::OrderListSource(pagekit::AppContext& context) : m_context(context) {}

QStringList OrderListSource::filterIds() {
    return {QStringLiteral("open"),    QStringLiteral("mine"),  QStringLiteral("overdue"),
            QStringLiteral("waiting"), QStringLiteral("ready"), QStringLiteral("closed_today"),
            QStringLiteral("all")};
}

QList<widgets::Column> OrderListSource::columns() const {
    using widgets::Column;
    Column number{QStringLiteral("number"),
                  columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Number")), 138};
    Column customer{QStringLiteral("customer"),
                    columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Customer")), 104};
    Column unit{QStringLiteral("unit"),
                columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Unit")), 140};
    Column fault{QStringLiteral("fault"),
                 columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Fault")), 180};
    Column status{QStringLiteral("status"),
                  columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Status")), 176};
    Column total{QStringLiteral("total"),
                 columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Amount")), 88};
    Column due{QStringLiteral("due"),
               columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Promised")), 130};
    Column called{QStringLiteral("called"),
                  columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Called")), 130};
    Column updated{QStringLiteral("updated"),
                   columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Updated")), 130};
    Column engineer{QStringLiteral("engineer"),
                    columnText(QT_TRANSLATE_NOOP("repairs::ui::OrderListSource", "Engineer")), 110};
    fault.stretches = true;
    total.right = true;
    due.shown = called.shown = updated.shown = engineer.shown = false;
    for (Column* column : {&number, &status, &total, &due, &called, &updated})
        column->sortable = true;
    for (Column* column : {&number, &total, &called, &updated})
        column->descendingFirst = true;
    return {number, customer, unit, status, fault, total, due, called, updated, engineer};
}

std::function<core::Result<OrderFilter>(storage::Connection&)> OrderListSource::filterOf(
    const widgets::RowQuery& query) const {
    OrderFilter filter;
    applyFilterId(filter, query.filter, PersonId(m_context.session.user().person));
    filter.customer = idIn<customers::Customer>(query, QStringLiteral("customer"));
    filter.unit = idIn<equipment::Unit>(query, QStringLiteral("unit"));
    if (!m_context.session.may(seeAllOrdersRight()))
        filter.centre = m_context.session.actor().centre;
    filter.now = m_context.time.now();
    filter.dayBegin = core::startOfDay(m_context.entry.today(), m_context.entry.zone);
    const QString typed = query.text.trimmed();
    const storage::SearchIndex& search = m_context.search;
    return [filter, typed, &search](storage::Connection& connection) -> core::Result<OrderFilter> {
        if (typed.isEmpty())
            return filter;
        OrderFilter found = filter;
        CORE_ASSIGN(found.found,
                    search.seqsOf(connection, QStringLiteral("order"), typed, kMostHits));
        return found;
    };
}

QFuture<core::Result<qint64>> OrderListSource::readCount(const widgets::RowQuery& query) {
    return m_context.database.read(
        [filterFor = filterOf(query)](storage::Connection& connection) -> core::Result<qint64> {
            CORE_ASSIGN(const OrderFilter filter, filterFor(connection));
            return countOrders(connection, filter);
        });
}

QFuture<core::Result<OrderPage>> OrderListSource::readEdge(const widgets::RowQuery& query,
                                                           Edge edge, int count) {
    const auto direction =
        edge == Edge::First ? storage::Direction::Forward : storage::Direction::Backward;
    return m_context.database.read(
        [filterFor = filterOf(query), sort = sortOf(query), direction,
         count](storage::Connection& connection) -> core::Result<OrderPage> {
            CORE_ASSIGN(const OrderFilter filter, filterFor(connection));
            return listOrders(connection, filter, sort, std::nullopt, direction, count);
        });
}

QFuture<core::Result<storage::Landmarks>> OrderListSource::readMarks(
    const widgets::RowQuery& query) {
    return m_context.database.read(
        [filterFor = filterOf(query), sort = sortOf(query)](
            storage::Connection& connection) -> core::Result<storage::Landmarks> {
            CORE_ASSIGN(const OrderFilter filter, filterFor(connection));
            return orderLandmarks(connection, filter, sort);
        });
}

QFuture<core::Result<OrderPage>> OrderListSource::readAt(const widgets::RowQuery& query,
                                                         const storage::Landmarks& marks,
                                                         qint64 first, int count) {
    return m_context.database.read(
        [filterFor = filterOf(query), sort = sortOf(query), marks, first,
         count](storage::Connection& connection) -> core::Result<OrderPage> {
            CORE_ASSIGN(const OrderFilter filter, filterFor(connection));
            return listOrdersAt(connection, filter, sort, marks, first, count);
        });
}

widgets::ListRow OrderListSource::rowOf(const OrderRow& row) const {
    const auto instant = [](core::Instant value) { return QVariant::fromValue(value); };
    widgets::ListRow shown;
    shown.id = row.id.row();
    shown.muted = row.status == Status::Cancelled;
    shown.cells = {row.number,
                   row.customerName,
                   QStringList{row.unitTitle, row.unitSerial}.join(u' ').trimmed(),
                   QVariant::fromValue(
                       chipOf(row.status, row.waitingReason, row.promisedAt, m_context.time.now())),
                   row.fault,
                   QVariant::fromValue(core::Money{row.totalMinor, row.currency}),
                   row.promisedAt ? instant(*row.promisedAt) : QVariant(),
                   instant(row.calledAt),
                   instant(row.updatedAt),
                   row.engineerName};
    return shown;
}

}  // namespace repairs::ui
