#include "parts/data/exchangelist.h"

#include "parts/data/exchangecolumns.h"

namespace parts {
namespace {

using storage::KeysetQuery;

constexpr char kExchangeTables[] =
    "core_exchange JOIN stock_move AS m ON m.id = core_exchange.issue_move_id "
    "LEFT JOIN part AS p ON p.id = core_exchange.part_id";

QByteArray exchangeListColumns() {
    return QByteArray(kExchangeColumns) +
           ", p.number, p.name, m.doc_number, m.effective_at, "
           "(SELECT coalesce(sum(d.amount_minor), 0) FROM core_deposit d "
           "WHERE d.exchange_id = core_exchange.id), " +
           kIsStillOut;
}

ExchangeRow listedExchange(const storage::Statement& row) {
    constexpr int kFirst = KeysetQuery::kFirstColumn;
    constexpr int kMore = kFirst + kExchangeColumnCount;
    ExchangeRow listed;
    listed.seq = row.integer(1);
    listed.exchange = exchangeFrom(row, kFirst);
    listed.id = listed.exchange.id;
    listed.partNumber = row.text(kMore);
    listed.partName = row.text(kMore + 1);
    listed.documentNumber = row.text(kMore + 2);
    listed.issuedAt = row.instant(kMore + 3);
    listed.held = {
        row.integer(kMore + 4),
        core::Currency::fromCode(row.text(kFirst + kExchangeCurrency)).value_or(core::Currency())};
    listed.isOut = row.integer(kMore + 5) != 0;
    return listed;
}

/// Of the table alone, as a list's conditions are.
QByteArray isStillOut() {
    return QByteArray("(SELECT ") + kIsStillOut +
           " FROM stock_move AS m WHERE m.id = core_exchange.issue_move_id)";
}

QByteArray exchangeConditionOf(ExchangeFilter::State state) {
    const QByteArray open =
        "core_exchange.deleted = 0 AND core_exchange.old_move_id IS NULL AND "
        "core_exchange.no_return_reason IS NULL";
    switch (state) {
    case ExchangeFilter::State::All:
        break;
    case ExchangeFilter::State::Open:
        return open + " AND " + isStillOut();
    case ExchangeFilter::State::Overdue:
        return open + " AND core_exchange.due_on < :today AND " + isStillOut();
    case ExchangeFilter::State::In:
        return "core_exchange.deleted = 0 AND core_exchange.old_move_id IS NOT NULL AND "
               "core_exchange.fate IS NULL";
    case ExchangeFilter::State::Decided:
        return "core_exchange.deleted = 0 AND core_exchange.fate IS NOT NULL";
    case ExchangeFilter::State::NotComing:
        return "core_exchange.deleted = 0 AND core_exchange.no_return_reason IS NOT NULL";
    }
    return "core_exchange.deleted = 0";
}

core::Result<KeysetQuery> exchangeQuery(storage::Connection& /*connection*/,
                                        const ExchangeFilter& filter, const ExchangeSort& sort) {
    KeysetQuery query;
    query.columns = exchangeListColumns();
    query.from = kExchangeTables;
    query.table = "core_exchange";
    query.seq = "core_exchange.seq";
    query.key = "core_exchange.seq";
    query.descending = sort.descending;
    query.where = exchangeConditionOf(filter.state);
    if (filter.state == ExchangeFilter::State::Overdue)
        query.bindings.append(
            {":today", storage::toValue(filter.today ? filter.today->toIso() : QString())});
    if (filter.issuedFrom) {
        query.where +=
            " AND (SELECT m.effective_at FROM stock_move AS m "
            "WHERE m.id = core_exchange.issue_move_id) >= :from";
        query.bindings.append({":from", storage::toValue(*filter.issuedFrom)});
    }
    if (const QString typed = filter.text.trimmed(); !typed.isEmpty()) {
        query.where +=
            " AND EXISTS (SELECT 1 FROM stock_move AS m JOIN part AS p ON p.id = m.part_id "
            "WHERE m.id = core_exchange.issue_move_id AND instr(lower(p.number || ' ' || p.name "
            "|| ' ' || coalesce(m.doc_number, '') || ' ' || core_exchange.label), "
            "lower(:text)) > 0)";
        query.bindings.append({":text", storage::toValue(typed)});
    }
    return query;
}

}  // namespace

ExchangeState ExchangeRow::stateOn(const core::Date& today) const {
    if (exchange.fate)
        return ExchangeState::Decided;
    if (!exchange.oldMove.isNil())
        return ExchangeState::In;
    if (!exchange.noReturnReason.isEmpty())
        return ExchangeState::NotComing;
    if (!isOut)
        return ExchangeState::NotNeeded;
    return exchange.dueOn && *exchange.dueOn < today ? ExchangeState::Overdue
                                                     : ExchangeState::Waiting;
}

const ExchangeList& exchangeList() {
    static constexpr ExchangeList kList{.query = exchangeQuery, .row = listedExchange};
    return kList;
}

core::Result<std::optional<ExchangeRow>> findExchangeRow(storage::Connection& connection,
                                                         const ExchangeId& id) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT core_exchange.seq, core_exchange.seq, " +
                                             exchangeListColumns() + " FROM " + kExchangeTables +
                                             " WHERE core_exchange.id = :id"));
    row.bind(":id", id);
    std::optional<ExchangeRow> found;
    if (row.next())
        found = listedExchange(row);
    CORE_TRY(row.status());
    return found;
}

}  // namespace parts
