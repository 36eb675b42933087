#include "ctl/orderactions.h"

#include "core/money.h"
#include "repairs/domain/closeorder.h"
#include "repairs/domain/moveorder.h"
#include "repairs/domain/orderwork.h"
#include "repairs/domain/signorder.h"
#include "repairs/domain/words.h"

#include <QCoreApplication>

namespace ctl {
namespace {

struct WorkText {
    Q_DECLARE_TR_FUNCTIONS(WorkText)
};

/// A word that is one of an enumeration's codes; "usage" lists them.
template <class Enumeration>
core::Result<Enumeration> wordOf(const QString& typed) {
    if (const auto value = repairs::fromCode<Enumeration>(typed))
        return *value;
    QStringList known;
    for (const Enumeration value : repairs::all<Enumeration>())
        known.append(repairs::code(value));
    if (typed.isEmpty())
        return core::fail(
            usage(WorkText::tr("Type one of %1.").arg(known.join(QLatin1String(", ")))));
    return core::fail(
        usage(WorkText::tr("“%1” is none of %2.").arg(typed, known.join(QLatin1String(", ")))));
}

/// The order as it stands, the change, and how it stands then.
template <class Change>
core::Result<int> change(Call& call, Change apply) {
    CORE_ASSIGN(const auto record, namedOrder(call));
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_TRY(database->writeNow(actor, [&](storage::WriteTx& tx) { return apply(tx, record); }));
    return answerOrder(call);
}

/// What stands for a signature where nobody draws: a line.
repairs::Strokes plainStroke() {
    return {QSize(600, 200), {{QPoint(60, 120), QPoint(300, 90), QPoint(540, 120)}}};
}

}  // namespace

core::Result<int> moveOrder(Call& call) {
    repairs::MoveDraft draft;
    CORE_ASSIGN(draft.to, wordOf<repairs::Status>(call.typed().words.value(2)));
    if (call.typed().has("reason")) {
        CORE_ASSIGN(draft.waitingReason,
                    wordOf<repairs::WaitingReason>(call.typed().option("reason")));
    }
    draft.text = call.typed().option("text");
    return change(call, [&](storage::WriteTx& tx, const repairs::OrderRecord& record) {
        draft.order = record.order.id;
        return repairs::moveOrder(tx, draft);
    });
}

core::Result<int> addFinding(Call& call) {
    const Typed& typed = call.typed();
    repairs::OrderFinding finding;
    finding.fault = typed.option("fault");
    finding.cause = typed.option("cause");
    finding.measure = typed.option("measure");
    if (typed.has("cause-code")) {
        CORE_ASSIGN(finding.causeCode, wordOf<repairs::CauseCode>(typed.option("cause-code")));
    }
    return change(call, [&](storage::WriteTx& tx, const repairs::OrderRecord& record) {
        return repairs::saveFinding(tx, record.order.id, finding);
    });
}

core::Result<int> addLine(Call& call) {
    const Typed& typed = call.typed();
    CORE_ASSIGN(const auto found, namedOrder(call));
    repairs::OrderLine line;
    CORE_ASSIGN(line.kind,
                wordOf<repairs::LineKind>(typed.option("kind", QStringLiteral("labour"))));
    line.text = typed.option("text");
    CORE_ASSIGN(line.minutes, call.number("minutes", 0));
    CORE_ASSIGN(line.taxBasisPoints, call.number("tax", 0));
    CORE_ASSIGN(const core::Money price,
                core::parseMoney(typed.option("price", QStringLiteral("0")), found.order.currency));
    line.unitPriceMinor = price.minor;
    CORE_ASSIGN(const core::Quantity quantity,
                core::parseQuantity(typed.option("quantity", QStringLiteral("1"))));
    line.qtyMilli = quantity.milli;
    return change(call, [&](storage::WriteTx& tx, const repairs::OrderRecord& record) {
        return repairs::saveLine(tx, record.order.id, line);
    });
}

core::Result<int> signOrder(Call& call) {
    repairs::SignDraft draft;
    CORE_ASSIGN(draft.purpose, wordOf<repairs::SignaturePurpose>(
                                   call.typed().option("purpose", QStringLiteral("work"))));
    draft.signerName = call.typed().option("name");
    draft.strokes = plainStroke();
    draft.statement = WorkText::tr("The work is done and the unit runs.");
    return change(call, [&](storage::WriteTx& tx, const repairs::OrderRecord& record) {
        draft.order = record.order.id;
        return repairs::signOrder(tx, draft);
    });
}

core::Result<int> closeOrder(Call& call) {
    const Typed& typed = call.typed();
    repairs::CloseDraft draft;
    CORE_ASSIGN(draft.outcome, wordOf<repairs::Outcome>(typed.option("outcome")));
    CORE_ASSIGN(draft.restoredOn, call.date("restored"));
    draft.barrier = typed.option("barrier");
    draft.withoutSignatureReason = typed.option("without-signature");
    return change(call, [&](storage::WriteTx& tx, const repairs::OrderRecord& record) {
        draft.order = record.order.id;
        return repairs::closeOrder(tx, draft);
    });
}

}  // namespace ctl
