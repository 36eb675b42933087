#include "parts/data/exchangereads.h"

#include "parts/data/stockreads.h"
#include "parts/domain/stockwords.h"

namespace parts {
namespace {

using core::Result;
using storage::Connection;
using storage::Statement;

constexpr char kExchangeColumns[] =
    "SELECT e.id, e.part_id, e.issue_move_id, e.old_move_id, e.no_return_reason, e.owner, "
    "e.owner_party_id, e.due_on, e.label, e.fate, e.fate_move_id, e.payer, e.basis, "
    "e.price_minor, e.currency, e.clause, e.agreement";
constexpr int kBehindExchange = 17;

CoreExchange exchangeFrom(const Statement& row) {
    CoreExchange exchange;
    exchange.id = ExchangeId(row.id(0));
    exchange.part = PartId(row.id(1));
    exchange.issue = MoveId(row.id(2));
    exchange.oldMove = MoveId(row.id(3));
    exchange.noReturnReason = row.text(4);
    exchange.owner = stockOwner(row.text(5));
    exchange.party = row.id(6);
    exchange.dueOn = core::Date::fromIso(row.text(7));
    exchange.label = row.text(8);
    exchange.fate = coreFate(row.text(9));
    exchange.fateMove = MoveId(row.id(10));
    exchange.payer = row.text(11);
    exchange.basis = row.text(12);
    if (!row.isNull(13))
        exchange.price = core::Money{
            row.integer(13), core::Currency::fromCode(row.text(14)).value_or(core::Currency())};
    exchange.clause = row.text(15);
    exchange.agreement = row.text(16);
    return exchange;
}

Result<std::optional<CoreExchange>> exchangeWhere(Connection& connection, const char* where,
                                                  const core::RowId& id) {
    CORE_ASSIGN(Statement row, connection.prepare(QByteArray(kExchangeColumns) +
                                                  " FROM core_exchange e WHERE " + where));
    row.bind(":id", id);
    std::optional<CoreExchange> exchange;
    if (row.next())
        exchange = exchangeFrom(row);
    CORE_TRY(row.status());
    return exchange;
}

}  // namespace

Result<std::optional<CoreExchange>> findExchange(Connection& connection, const ExchangeId& id) {
    return exchangeWhere(connection, "e.id = :id", id.row());
}

Result<std::optional<CoreExchange>> exchangeOfIssue(Connection& connection, const MoveId& issue) {
    return exchangeWhere(connection, "e.issue_move_id = :id AND e.deleted = 0", issue.row());
}

Result<QList<OpenExchange>> openExchanges(Connection& connection, core::Instant until, int limit) {
    QList<OpenExchange> open;
    {
        CORE_ASSIGN(Statement row,
                    connection.prepare(QByteArray(kExchangeColumns) +
                                       ", p.number, p.name FROM core_exchange e "
                                       "JOIN stock_move m ON m.id = e.issue_move_id "
                                       "JOIN part p ON p.id = e.part_id "
                                       "WHERE e.deleted = 0 AND e.old_move_id IS NULL "
                                       "AND e.no_return_reason IS NULL "
                                       "AND m.effective_at < :until AND m.qty_milli + "
                                       "(SELECT coalesce(sum(r.qty_milli), 0) FROM stock_move r "
                                       "WHERE r.reverses_id = m.id) + "
                                       "(SELECT coalesce(sum(b.qty_milli), 0) FROM stock_move r "
                                       "JOIN stock_move b ON b.reverses_id = r.id "
                                       "WHERE r.reverses_id = m.id) <> 0 "
                                       "ORDER BY e.seq LIMIT :limit"));
        row.bind(":until", until).bind(":limit", limit);
        while (row.next())
            open.append(
                {exchangeFrom(row), {}, row.text(kBehindExchange), row.text(kBehindExchange + 1)});
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
