#include "repairs/data/orderstanding.h"

#include "repairs/data/orderevents.h"
#include "repairs/domain/orderparts.h"
#include "repairs/domain/words.h"

#include <limits>

namespace repairs {
namespace {

/// Orders without a promise stand behind all others.
constexpr qint64 kNeverDue = std::numeric_limits<qint64>::max();

std::optional<core::Instant> instantIn(const storage::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

std::optional<OrderFigures> readFigures(const storage::Statement& row, bool& isDeleted,
                                        core::Currency& currency) {
    OrderFigures figures;
    figures.computed.seq = row.integer(0);
    figures.computed.centre = row.blob(1);
    isDeleted = row.integer(2) != 0;
    currency = core::Currency::fromCode(row.text(3)).value_or(core::Currency());
    figures.computed.dueAt = row.isNull(4) ? kNeverDue : row.integer(4);
    StoredStanding& stored = figures.stored;
    stored.status = row.integer(5);
    stored.standing.status = statusFromNumber(row.integer(5));
    stored.standing.statusAt = row.instant(6);
    if (!row.isNull(7))
        stored.standing.waitingReason = fromCode<WaitingReason>(row.text(7));
    stored.isReasonUnknown = !row.isNull(7) && !stored.standing.waitingReason;
    stored.standing.labourMinor = row.integer(8);
    stored.standing.partMinor = row.integer(9);
    stored.standing.otherMinor = row.integer(10);
    stored.standing.totalMinor = row.integer(11);
    stored.standing.minutesSpent = int(row.integer(12));
    stored.standing.closedAt = instantIn(row, 13);
    stored.standing.updatedAt = row.instant(14);
    stored.dueAt = row.integer(15);
    stored.customerKey = row.text(16);
    figures.computed.customerKey = row.text(17);
    return figures;
}

void addLine(OrderStanding& standing, LineKind kind, const LineFigures& line, int minutes) {
    qint64& sum = kind == LineKind::Labour ? standing.labourMinor
                  : kind == LineKind::Part ? standing.partMinor
                                           : standing.otherMinor;
    sum += line.amountMinor;
    standing.totalMinor += line.amountMinor;
    standing.minutesSpent += minutes;
}

core::Done sumLines(storage::Connection& connection, const core::RowId& order,
                    core::Currency currency, OrderStanding& standing,
                    QList<LineFigures>& wrongLines) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT seq, id, kind, minutes, qty_milli, unit_price_minor, "
                                   "tax_basis_points, amount_minor, tax_minor, deleted "
                                   "FROM order_line WHERE order_id = :order"));
    row.bind(":order", order);
    while (row.next()) {
        OrderLine line;
        line.kind = fromCode<LineKind>(row.text(2)).value_or(LineKind::Other);
        line.qtyMilli = row.integer(4);
        line.unitPriceMinor = row.integer(5);
        // Beyond all limits only after a merge of two sides' price and quantity: charged as
        // nothing.
        const auto amount = lineAmount(line, currency);
        LineFigures figures{row.integer(0), row.id(1), amount ? amount->minor : 0, 0};
        figures.taxMinor = taxWithin(figures.amountMinor, int(row.integer(6)));
        if (figures.amountMinor != row.integer(7) || figures.taxMinor != row.integer(8))
            wrongLines.append(figures);
        if (row.integer(9) == 0)
            addLine(standing, line.kind, figures, int(row.integer(3)));
    }
    return row.status();
}

core::Done replayInto(storage::Connection& connection, StandingOfOrder& order) {
    CORE_ASSIGN(QList<ReplayEvent> events, replayEventsOf(connection, order.id));
    Replay replayed = replay(std::move(events));
    order.standing.status = replayed.status;
    order.standing.statusAt = replayed.statusAt;
    order.standing.waitingReason = replayed.waitingReason;
    order.standing.closedAt = replayed.closedAt;
    order.standing.updatedAt = replayed.updatedAt;
    order.notApplied = std::move(replayed.notApplied);
    return {};
}

core::Done writeExceptions(storage::Connection& connection, const StandingOfOrder& order) {
    CORE_ASSIGN(QList<qint64> stored, storedExceptions(connection, order.seq));
    QList<qint64> wanted = order.notApplied;
    std::ranges::sort(wanted);
    if (stored == wanted)
        return {};
    CORE_ASSIGN(storage::Statement clear,
                connection.derive("DELETE FROM order_exception WHERE order_seq = :order"));
    CORE_TRY(clear.bind(":order", order.seq).run());
    CORE_ASSIGN(storage::Statement put,
                connection.derive("INSERT INTO order_exception (event_seq, order_seq) "
                                  "VALUES (:event, :order)"));
    for (const qint64 event : std::as_const(wanted))
        CORE_TRY(put.bind(":event", event).bind(":order", order.seq).run());
    return {};
}

}  // namespace

core::Result<std::optional<OrderFigures>> figuresOf(storage::Connection& connection,
                                                    const core::RowId& order,
                                                    QList<LineFigures>& wrongLines) {
    bool isDeleted = false;
    core::Currency currency;
    std::optional<OrderFigures> figures;
    {
        CORE_ASSIGN(
            storage::Statement row,
            connection.prepare("SELECT o.seq, o.centre_id, o.deleted, o.currency, o.promised_at, "
                               "o.status, o.status_at, o.waiting_reason, o.labour_minor, "
                               "o.part_minor, o.other_minor, o.total_minor, o.minutes_spent, "
                               "o.closed_at, o.updated_at, o.due_at, o.customer_key, "
                               "coalesce(customer.name_key, '') FROM repair_order o "
                               "LEFT JOIN customer ON customer.id = o.customer_id "
                               "WHERE o.id = :id"));
        row.bind(":id", order);
        if (row.next())
            figures = readFigures(row, isDeleted, currency);
        CORE_TRY(row.status());
    }
    if (!figures)
        return figures;
    figures->computed.id = order;
    CORE_TRY(replayInto(connection, figures->computed));
    CORE_TRY(sumLines(connection, order, currency, figures->computed.standing, wrongLines));
    if (isDeleted) {
        figures->computed.standing.status.reset();
        figures->computed.standing.closedAt.reset();
        figures->computed.notApplied.clear();
    }
    return figures;
}

storage::Patch derivedPatch(const OrderStanding& standing,
                            const std::optional<core::Instant>& promisedAt) {
    using storage::toValue;
    const std::optional<QString> reason =
        standing.waitingReason ? std::optional(code(*standing.waitingReason)) : std::nullopt;
    return {{"status", toValue(qint64(standing.status ? qint64(*standing.status) : 0))},
            {"status_at", toValue(standing.statusAt)},
            {"waiting_reason", toValue(reason)},
            {"labour_minor", toValue(standing.labourMinor)},
            {"part_minor", toValue(standing.partMinor)},
            {"other_minor", toValue(standing.otherMinor)},
            {"total_minor", toValue(standing.totalMinor)},
            {"minutes_spent", toValue(standing.minutesSpent)},
            {"closed_at", toValue(standing.closedAt)},
            {"updated_at", toValue(standing.updatedAt)},
            {"due_at", toValue(promisedAt ? promisedAt->ms : kNeverDue)}};
}

core::Done writeStanding(storage::Connection& connection, const OrderFigures& figures) {
    CORE_TRY(writeExceptions(connection, figures.computed));
    const OrderStanding& now = figures.computed.standing;
    if (differenceOf(figures).isEmpty())
        return {};
    CORE_ASSIGN(
        storage::Statement update,
        connection.derive("UPDATE repair_order SET status = :status, status_at = :status_at, "
                          "waiting_reason = :waiting_reason, labour_minor = :labour, "
                          "part_minor = :part, other_minor = :other, total_minor = :total, "
                          "minutes_spent = :minutes, closed_at = :closed_at, "
                          "updated_at = :updated_at, due_at = :due_at, "
                          "customer_key = :customer_key WHERE seq = :seq"));
    const std::optional<QString> reason =
        now.waitingReason ? std::optional(code(*now.waitingReason)) : std::nullopt;
    update.bind(":status", figures.computed.statusNumber())
        .bind(":status_at", now.statusAt)
        .bind(":waiting_reason", reason)
        .bind(":labour", now.labourMinor)
        .bind(":part", now.partMinor)
        .bind(":other", now.otherMinor)
        .bind(":total", now.totalMinor)
        .bind(":minutes", now.minutesSpent)
        .bind(":closed_at", now.closedAt)
        .bind(":updated_at", now.updatedAt)
        .bind(":due_at", figures.computed.dueAt)
        .bind(":customer_key", figures.computed.customerKey)
        .bind(":seq", figures.computed.seq);
    return update.run();
}

core::Done writeLine(storage::Connection& connection, const LineFigures& line) {
    CORE_ASSIGN(storage::Statement update,
                connection.derive("UPDATE order_line SET amount_minor = :amount, tax_minor = :tax "
                                  "WHERE seq = :seq"));
    update.bind(":amount", line.amountMinor).bind(":tax", line.taxMinor).bind(":seq", line.seq);
    return update.run();
}

core::Result<QList<qint64>> storedExceptions(storage::Connection& connection, qint64 orderSeq) {
    CORE_ASSIGN(storage::Statement row,
                connection.prepare("SELECT event_seq FROM order_exception "
                                   "WHERE order_seq = :order ORDER BY event_seq"));
    row.bind(":order", orderSeq);
    QList<qint64> events;
    while (row.next())
        events.append(row.integer(0));
    CORE_TRY(row.status());
    return events;
}

QString differenceOf(const OrderFigures& figures) {
    const OrderStanding& is = figures.stored.standing;
    const OrderStanding& must = figures.computed.standing;
    if (is == must && !figures.stored.isReasonUnknown &&
        figures.stored.status == figures.computed.statusNumber() &&
        figures.stored.dueAt == figures.computed.dueAt &&
        figures.stored.customerKey == figures.computed.customerKey)
        return {};
    QStringList parts;
    const auto compare = [&parts](const char* what, qint64 stored, qint64 computed) {
        if (stored != computed)
            parts.append(QStringLiteral("%1 is %2, must be %3")
                             .arg(QLatin1String(what))
                             .arg(stored)
                             .arg(computed));
    };
    compare("status", figures.stored.status, figures.computed.statusNumber());
    compare("status_at", is.statusAt.ms, must.statusAt.ms);
    compare("labour_minor", is.labourMinor, must.labourMinor);
    compare("part_minor", is.partMinor, must.partMinor);
    compare("other_minor", is.otherMinor, must.otherMinor);
    compare("total_minor", is.totalMinor, must.totalMinor);
    compare("minutes_spent", is.minutesSpent, must.minutesSpent);
    compare("updated_at", is.updatedAt.ms, must.updatedAt.ms);
    compare("due_at", figures.stored.dueAt, figures.computed.dueAt);
    if (figures.stored.customerKey != figures.computed.customerKey)
        parts.append(QStringLiteral("customer_key is not the customer's name_key"));
    if (is.closedAt != must.closedAt)
        parts.append(QStringLiteral("closed_at does not follow from the events"));
    if (is.waitingReason != must.waitingReason || figures.stored.isReasonUnknown)
        parts.append(QStringLiteral("waiting_reason does not follow from the events"));
    return parts.join(QStringLiteral("; "));
}

}  // namespace repairs
