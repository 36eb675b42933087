#include "repairs/domain/orderwork.h"

#include "identity/rightcheck.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/orderinhand.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>

namespace repairs {
namespace {

constexpr int kMostMinutes = 100'000;

QString sayWork(const char* text) {
    return QCoreApplication::translate("repairs::OrderWork", text);
}

void checkLine(const OrderLine& line, const QString& place, core::Currency currency,
               QList<core::FieldProblem>& problems) {
    if (line.text.trimmed().isEmpty() && line.part.isNil()) {
        problems.append(
            {place + QStringLiteral(".text"),
             sayWork(QT_TRANSLATE_NOOP("repairs::OrderWork", "Say what the line is for."))});
    }
    if (line.qtyMilli <= 0) {
        problems.append({place + QStringLiteral(".qty"),
                         sayWork(QT_TRANSLATE_NOOP("repairs::OrderWork",
                                                   "The quantity must be more than "
                                                   "nothing."))});
    }
    if (line.unitPriceMinor < 0 && line.kind != LineKind::Other) {
        problems.append(
            {place + QStringLiteral(".price"),
             sayWork(QT_TRANSLATE_NOOP("repairs::OrderWork",
                                       "A price below zero is a discount: make it a line of the "
                                       "kind \"Other\"."))});
    }
    if (line.minutes < 0 || line.minutes > kMostMinutes) {
        problems.append({place + QStringLiteral(".minutes"),
                         sayWork(QT_TRANSLATE_NOOP("repairs::OrderWork",
                                                   "The time must be between 0 and 100,000 "
                                                   "minutes."))});
    }
    if (line.taxBasisPoints < 0 || line.taxBasisPoints > 10'000) {
        problems.append({place + QStringLiteral(".tax"),
                         sayWork(QT_TRANSLATE_NOOP("repairs::OrderWork",
                                                   "The tax rate must be between "
                                                   "0 % and 100 %."))});
    }
    if (const auto amount = lineAmount(line, currency); !amount)
        problems.append({place + QStringLiteral(".price"), amount.error().message});
}

/// Rows are changed and removed only within their own order.
core::Done checkBelongs(storage::WriteTx& tx, const storage::Table& table, const core::RowId& id,
                        const OrderId& order) {
    const QByteArray sql =
        QByteArray("SELECT 1 FROM ") + table.name + " WHERE id = :id AND order_id = :order";
    CORE_ASSIGN(storage::Statement statement, tx.connection().prepare(sql));
    statement.bind(":id", id).bind(":order", order);
    const bool belongs = statement.next();
    CORE_TRY(statement.status());
    if (belongs)
        return {};
    return core::fail(QStringLiteral("order/no-such-row"),
                      sayWork(QT_TRANSLATE_NOOP("repairs::OrderWork",
                                                "This row is not part of the order any more. Open "
                                                "the order again.")));
}

core::Result<int> nextPosition(storage::WriteTx& tx, const storage::Table& table,
                               const OrderId& order) {
    const QByteArray sql = QByteArray("SELECT coalesce(max(position), 0) + 1 FROM ") + table.name +
                           " WHERE order_id = :order AND deleted = 0";
    CORE_ASSIGN(storage::Statement statement, tx.connection().prepare(sql));
    statement.bind(":order", order);
    const int position = statement.next() ? int(statement.integer(0)) : 1;
    CORE_TRY(statement.status());
    return position;
}

/// Inserts or updates one finding or line and gives its id.
template <class Row>
core::Result<core::RowId> saveRow(storage::WriteTx& tx, const OrderInHand& order,
                                  const storage::Table& table, Row row) {
    if (row.position == 0) {
        CORE_ASSIGN(row.position, nextPosition(tx, table, order.id));
    }
    if (!row.id.isNil()) {
        CORE_TRY(checkBelongs(tx, table, row.id.row(), order.id));
        storage::Patch patch = patchOf(order.id, row);
        patch.removeFirst();  // order_id is fixed
        CORE_TRY(tx.update(table, row.id.row(), patch));
        return row.id.row();
    }
    const core::RowId id = tx.newId();
    CORE_TRY(tx.insert(table, id, order.centre, patchOf(order.id, row)));
    return id;
}

core::Done removeRow(storage::WriteTx& tx, const OrderInHand& order, const storage::Table& table,
                     const core::RowId& id) {
    CORE_TRY(checkBelongs(tx, table, id, order.id));
    return tx.remove(table, id);
}

/// The ids of the rows in the order of the draft: findings first, then lines.
core::Result<QList<core::RowId>> writeWork(storage::WriteTx& tx, const WorkDraft& draft) {
    CORE_TRY(identity::require(tx, editOrdersRight()));
    CORE_ASSIGN(OrderInHand order, takeOpenInHand(tx, draft.order));
    const QList<core::FieldProblem> problems = problemsOf(draft, order.currency);
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    QList<core::RowId> ids;
    for (const OrderFinding& finding : draft.findings) {
        CORE_ASSIGN(const core::RowId id, saveRow(tx, order, orderFindingTable(), finding));
        ids.append(id);
    }
    for (const OrderLine& line : draft.lines) {
        CORE_ASSIGN(const core::RowId id, saveRow(tx, order, orderLineTable(), line));
        ids.append(id);
    }
    for (const FindingId& id : draft.removedFindings)
        CORE_TRY(removeRow(tx, order, orderFindingTable(), id.row()));
    for (const LineId& id : draft.removedLines)
        CORE_TRY(removeRow(tx, order, orderLineTable(), id.row()));
    if (!draft.findings.isEmpty() || !draft.removedFindings.isEmpty())
        CORE_TRY(appendEdited(tx, order, QStringLiteral("findings")));
    if (!draft.lines.isEmpty() || !draft.removedLines.isEmpty())
        CORE_TRY(appendEdited(tx, order, QStringLiteral("lines")));
    return ids;
}

}  // namespace

QList<core::FieldProblem> problemsOf(const WorkDraft& draft, core::Currency currency) {
    QList<core::FieldProblem> problems;
    for (qsizetype i = 0; i < draft.findings.size(); ++i) {
        const OrderFinding& finding = draft.findings[i];
        const QString said = finding.fault + finding.cause + finding.measure;
        if (said.trimmed().isEmpty()) {
            problems.append(
                {QStringLiteral("findings[%1].fault").arg(i),
                 sayWork(QT_TRANSLATE_NOOP("repairs::OrderWork", "Say what was found or done."))});
        }
    }
    for (qsizetype i = 0; i < draft.lines.size(); ++i)
        checkLine(draft.lines[i], QStringLiteral("lines[%1]").arg(i), currency, problems);
    return problems;
}

core::Done saveWork(storage::WriteTx& tx, const WorkDraft& draft) {
    CORE_TRY(writeWork(tx, draft));
    return {};
}

core::Result<FindingId> saveFinding(storage::WriteTx& tx, const OrderId& order,
                                    OrderFinding finding) {
    CORE_ASSIGN(const QList<core::RowId> ids,
                writeWork(tx, WorkDraft{order, {std::move(finding)}, {}, {}, {}}));
    return FindingId(ids.first());
}

core::Result<LineId> saveLine(storage::WriteTx& tx, const OrderId& order, OrderLine line) {
    CORE_ASSIGN(const QList<core::RowId> ids,
                writeWork(tx, WorkDraft{order, {}, {std::move(line)}, {}, {}}));
    return LineId(ids.first());
}

core::Done removeFinding(storage::WriteTx& tx, const OrderId& order, const FindingId& finding) {
    return saveWork(tx, WorkDraft{order, {}, {}, {finding}, {}});
}

core::Done removeLine(storage::WriteTx& tx, const OrderId& order, const LineId& line) {
    return saveWork(tx, WorkDraft{order, {}, {}, {}, {line}});
}

storage::Patch patchOf(const OrderId& order, const OrderFinding& finding) {
    using storage::toValue;
    const std::optional<QString> causeCode =
        finding.causeCode ? std::optional(code(*finding.causeCode)) : std::nullopt;
    return {
        {"order_id", toValue(order)},      {"position", toValue(finding.position)},
        {"fault", toValue(finding.fault)}, {"cause_code", toValue(causeCode)},
        {"cause", toValue(finding.cause)}, {"measure", toValue(finding.measure)},
    };
}

storage::Patch patchOf(const OrderId& order, const OrderLine& line) {
    using storage::toValue;
    return {
        {"order_id", toValue(order)},
        {"position", toValue(line.position)},
        {"kind", toValue(code(line.kind))},
        {"text", toValue(line.text)},
        {"part_id", toValue(line.part)},
        {"person_id", toValue(line.person)},
        {"minutes", toValue(line.minutes)},
        {"qty_milli", toValue(line.qtyMilli)},
        {"unit_price_minor", toValue(line.unitPriceMinor)},
        {"tax_basis_points", toValue(line.taxBasisPoints)},
    };
}

}  // namespace repairs
