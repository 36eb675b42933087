#include "ctl/orderactions.h"

#include "core/money.h"
#include "repairs/data/orderlist.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace ctl {
namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(ctl::OrderShow)
};

QString utc(core::Instant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC).toString(Qt::ISODate);
}

QString statusOf(const repairs::Order& order) {
    return order.standing.status ? repairs::code(*order.standing.status) : QString();
}

QJsonArray findingsOf(const repairs::OrderRecord& record) {
    QJsonArray rows;
    for (const repairs::OrderFinding& finding : record.findings) {
        rows.append(QJsonObject{{QStringLiteral("fault"), finding.fault},
                                {QStringLiteral("cause"), finding.cause},
                                {QStringLiteral("measure"), finding.measure}});
    }
    return rows;
}

QJsonArray linesOf(const repairs::OrderRecord& record) {
    QJsonArray rows;
    for (const repairs::OrderLine& line : record.lines) {
        rows.append(QJsonObject{{QStringLiteral("kind"), repairs::code(line.kind)},
                                {QStringLiteral("text"), line.text},
                                {QStringLiteral("minutes"), line.minutes},
                                {QStringLiteral("quantity_milli"), line.qtyMilli},
                                {QStringLiteral("amount_minor"), line.amountMinor}});
    }
    return rows;
}

QJsonArray eventsOf(const repairs::OrderRecord& record) {
    QJsonArray rows;
    for (const repairs::OrderEvent& event : record.events) {
        rows.append(
            QJsonObject{{QStringLiteral("kind"), repairs::code(event.kind)},
                        {QStringLiteral("at"), utc(event.at)},
                        {QStringLiteral("to"), event.to ? repairs::code(*event.to) : QString()},
                        {QStringLiteral("reason"), event.reason},
                        {QStringLiteral("text"), event.text}});
    }
    return rows;
}

}  // namespace

core::Result<int> showOrder(Call& call) {
    CORE_ASSIGN(const auto record, namedOrder(call));
    const repairs::Order& order = record.order;
    const core::Money total{order.standing.totalMinor, order.currency};
    call.answer(
        QJsonObject{
            {QStringLiteral("number"), order.number},
            {QStringLiteral("id"), order.id.toString()},
            {QStringLiteral("status"), statusOf(order)},
            {QStringLiteral("called_at"), utc(order.calledAt)},
            {QStringLiteral("fault"), order.fault},
            {QStringLiteral("outcome"), order.outcome ? repairs::code(*order.outcome) : QString()},
            {QStringLiteral("total_minor"), total.minor},
            {QStringLiteral("currency"), order.currency.code()},
            {QStringLiteral("findings"), findingsOf(record)},
            {QStringLiteral("lines"), linesOf(record)},
            {QStringLiteral("events"), eventsOf(record)},
            {QStringLiteral("signatures"), int(record.signatures.size())},
            {QStringLiteral("prints"), int(record.prints.size())}},
        {order.number, statusOf(order), order.fault, core::formatMoney(total, order.currency)});
    return 0;
}

core::Result<int> listOrders(Call& call) {
    CORE_ASSIGN(const int limit, call.number("limit", 20, 1));
    repairs::OrderFilter filter;
    filter.now = call.time().now();
    const QString wanted = call.typed().option("status");
    filter.status = repairs::fromCode<repairs::Status>(wanted);
    if (wanted == QLatin1String("open"))
        filter.scope = repairs::OrderFilter::Scope::Open;
    else if (wanted == QLatin1String("overdue"))
        filter.scope = repairs::OrderFilter::Scope::Overdue;
    else if (!wanted.isEmpty() && !filter.status)
        return core::fail(usage(ShowText::tr("“%1” is no state of an order.").arg(wanted)));
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    CORE_ASSIGN(const auto page, database->readNow([&](storage::Connection& connection) {
        return repairs::listOrders(connection, filter, {}, {}, storage::Direction::Forward, limit);
    }));
    QJsonArray json;
    QStringList lines;
    for (const repairs::OrderRow& row : page.rows) {
        json.append(QJsonObject{{QStringLiteral("number"), row.number},
                                {QStringLiteral("status"), repairs::code(row.status)},
                                {QStringLiteral("customer"), row.customerName},
                                {QStringLiteral("unit"), row.unitTitle},
                                {QStringLiteral("fault"), row.fault},
                                {QStringLiteral("total_minor"), row.totalMinor}});
        lines.append(
            QStringList{row.number, repairs::code(row.status), row.customerName, row.fault}.join(
                u'\t'));
    }
    call.answer(json, lines);
    return 0;
}

}  // namespace ctl
