#include "parts/data/exchangereads.h"

#include "parts/data/exchangecolumns.h"
#include "parts/data/stockreads.h"
#include "parts/domain/stockwords.h"

namespace parts {
namespace {

using core::Result;
using storage::Connection;
using storage::Statement;

Result<std::optional<CoreExchange>> exchangeWhere(Connection& connection, const char* where,
                                                  const core::RowId& id) {
    CORE_ASSIGN(Statement row, connection.prepare(QByteArray("SELECT ") + kExchangeColumns +
                                                  " FROM core_exchange WHERE " + where));
    row.bind(":id", id);
    std::optional<CoreExchange> exchange;
    if (row.next())
        exchange = exchangeFrom(row);
    CORE_TRY(row.status());
    return exchange;
}

}  // namespace

Result<std::optional<CoreExchange>> findExchange(Connection& connection, const ExchangeId& id) {
    return exchangeWhere(connection, "core_exchange.id = :id", id.row());
}

Result<std::optional<CoreExchange>> exchangeOfIssue(Connection& connection, const MoveId& issue) {
    return exchangeWhere(
        connection, "core_exchange.issue_move_id = :id AND core_exchange.deleted = 0", issue.row());
}

Result<QList<OpenExchange>> openExchanges(Connection& connection, core::Instant until, int limit) {
    QList<OpenExchange> open;
    {
        CORE_ASSIGN(Statement row,
                    connection.prepare(
                        QByteArray("SELECT ") + kExchangeColumns +
                        ", p.number, p.name FROM core_exchange "
                        "JOIN stock_move m ON m.id = core_exchange.issue_move_id "
                        "JOIN part p ON p.id = core_exchange.part_id "
                        "WHERE core_exchange.deleted = 0 AND core_exchange.old_move_id IS NULL "
                        "AND core_exchange.no_return_reason IS NULL "
                        "AND m.effective_at < :until AND " +
                        kIsStillOut +
                        " "
                        "ORDER BY core_exchange.seq LIMIT :limit"));
        row.bind(":until", until).bind(":limit", limit);
        while (row.next())
            open.append({exchangeFrom(row),
                         {},
                         row.text(kExchangeColumnCount),
                         row.text(kExchangeColumnCount + 1)});
        CORE_TRY(row.status());
    }
    for (OpenExchange& one : open) {
        CORE_ASSIGN(const auto issue, findMove(connection, one.exchange.issue));
        one.issue = issue.value_or(StockMove());
    }
    return open;
}

Result<DepositBalance> depositOf(Connection& connection, const ExchangeId& id) {
    CORE_ASSIGN(
        Statement row,
        connection.prepare("SELECT e.currency, "
                           "coalesce(sum(d.amount_minor) FILTER (WHERE d.kind = 'taken'), 0), "
                           "-coalesce(sum(d.amount_minor) FILTER "
                           "(WHERE d.kind = 'refunded'), 0), "
                           "-coalesce(sum(d.amount_minor) FILTER (WHERE d.kind = 'kept'), 0) "
                           "FROM core_exchange e LEFT JOIN core_deposit d "
                           "ON d.exchange_id = e.id WHERE e.id = :id GROUP BY e.id"));
    row.bind(":id", id);
    DepositBalance balance;
    if (row.next()) {
        const core::Currency currency =
            core::Currency::fromCode(row.text(0)).value_or(core::Currency());
        balance = {
            {row.integer(1), currency}, {row.integer(2), currency}, {row.integer(3), currency}};
    }
    CORE_TRY(row.status());
    return balance;
}

Result<QList<core::Money>> depositsHeld(Connection& connection) {
    CORE_ASSIGN(Statement row, connection.prepare("SELECT currency, sum(amount_minor) "
                                                  "FROM core_deposit GROUP BY currency"));
    QList<core::Money> held;
    while (row.next())
        held.append(
            {row.integer(1), core::Currency::fromCode(row.text(0)).value_or(core::Currency())});
    CORE_TRY(row.status());
    return held;
}

}  // namespace parts
