#include "ctl/stockactions.h"

#include "core/isoinstant.h"
#include "parts/data/partreads.h"
#include "parts/data/stockreads.h"
#include "parts/domain/countstock.h"
#include "parts/domain/movestock.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctl {
namespace {

struct StockEntryText {
    Q_DECLARE_TR_FUNCTIONS(ctl::StockEntries)
};

/// What was typed about a move of a part in a bin.
struct TypedMove {
    parts::Part part;
    parts::StockBin bin;
    parts::MoveDraft draft;
};

core::Result<qint64> quantityOf(const Call& call, qint64 fallback) {
    if (!call.typed().has("quantity"))
        return fallback;
    CORE_ASSIGN(const core::Quantity quantity,
                core::parseQuantity(call.typed().option("quantity")));
    return quantity.milli;
}

core::Result<std::optional<core::Instant>> momentOf(const Call& call) {
    if (!call.typed().has("at"))
        return std::optional<core::Instant>();
    const auto at = core::instantFromIso(call.typed().option("at"));
    if (at)
        return at;
    return core::fail(
        usage(StockEntryText::tr("--at must be a moment such as 2026-03-08T09:30:00+08:00.")));
}

core::Result<TypedMove> typedMove(Call& call, storage::Connection& connection) {
    TypedMove move;
    CORE_ASSIGN(move.part, namedPart(call, connection));
    CORE_ASSIGN(move.bin, namedBin(call, connection, "bin"));
    parts::MoveDraft& draft = move.draft;
    draft.place.part = move.part.id;
    draft.place.bin = move.bin.id;
    CORE_ASSIGN(draft.place.owner, namedOwner(call));
    draft.place.lot = call.typed().option("lot");
    draft.serial = call.typed().option("serial");
    CORE_ASSIGN(draft.qtyMilli, quantityOf(call, 1000));
    CORE_ASSIGN(draft.happenedAt, momentOf(call));
    draft.reason = call.typed().option("reason");
    if (call.typed().has("document"))
        draft.document = {QStringLiteral("note"), {}, {}, call.typed().option("document")};
    return move;
}

parts::Shortage shortageOf(const Call& call) {
    return {call.typed().has("allow-shortage"), {}};
}

/// The earlier move that the second word names by its id.
core::Result<parts::MoveId> namedMove(const Call& call) {
    const auto id = core::RowId::fromString(call.typed().words.value(1));
    if (id)
        return parts::MoveId(*id);
    return core::fail(
        usage(StockEntryText::tr("Name the entry by its id; “stock moves PART” tells it.")));
}

/// What was written, and how its place stands then.
core::Result<int> answerMove(Call& call, const parts::MoveId& id) {
    CORE_ASSIGN(storage::Database * database, call.open());
    QJsonObject json;
    QStringList words;
    const core::Done read = database->readNow([&](storage::Connection& connection) -> core::Done {
        CORE_ASSIGN(const auto move, parts::findMove(connection, id));
        const parts::StockPlace place = move ? move->place : parts::StockPlace();
        CORE_ASSIGN(const parts::StockLevel level, parts::levelOf(connection, place));
        CORE_ASSIGN(const auto part, parts::findPart(connection, place.part));
        CORE_ASSIGN(const auto bin, parts::findBin(connection, place.bin));
        json = {{QStringLiteral("id"), id.toString()},
                {QStringLiteral("part"), part ? part->part.number : QString()},
                {QStringLiteral("bin"), bin ? bin->name : QString()},
                {QStringLiteral("on_hand_milli"), level.onHandMilli},
                {QStringLiteral("reserved_milli"), level.reservedMilli},
                {QStringLiteral("available_milli"), level.availableMilli()},
                {QStringLiteral("value_minor"), level.valueMinor}};
        words = {id.toString(), part ? part->part.number : QString(), bin ? bin->name : QString(),
                 core::formatQuantity({level.onHandMilli})};
        return {};
    });
    CORE_TRY(read);
    call.answer(json, {words.join(u'\t')});
    return 0;
}

/// Reads what was typed, writes by the use case and answers.
template <class UseCase>
core::Result<int> enterMove(Call& call, UseCase useCase) {
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const parts::MoveId id,
                database->writeNow(actor, [&](storage::WriteTx& tx) -> core::Result<parts::MoveId> {
                    CORE_ASSIGN(const TypedMove move, typedMove(call, tx.connection()));
                    return useCase(tx, move);
                }));
    return answerMove(call, id);
}

}  // namespace

core::Result<int> receiveParts(Call& call) {
    return enterMove(
        call, [&](storage::WriteTx& tx, const TypedMove& move) -> core::Result<parts::MoveId> {
            CORE_ASSIGN(const core::Money cost,
                        core::parseMoney(call.typed().option("cost", QStringLiteral("0")),
                                         move.bin.currency));
            return parts::receiveStock(tx, move.draft, cost);
        });
}

core::Result<int> issueParts(Call& call) {
    return enterMove(call, [&](storage::WriteTx& tx, const TypedMove& move) {
        return parts::issueStock(tx, move.draft, shortageOf(call));
    });
}

core::Result<int> transferParts(Call& call) {
    return enterMove(
        call, [&](storage::WriteTx& tx, const TypedMove& move) -> core::Result<parts::MoveId> {
            CORE_ASSIGN(const parts::StockBin to, namedBin(call, tx.connection(), "to"));
            return parts::transferStock(tx, move.draft, to.id, shortageOf(call));
        });
}

core::Result<int> returnParts(Call& call) {
    parts::ReturnDraft back;
    CORE_ASSIGN(back.issue, namedMove(call));
    CORE_ASSIGN(back.qtyMilli, quantityOf(call, 1000));
    CORE_ASSIGN(back.happenedAt, momentOf(call));
    back.reason = call.typed().option("reason");
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const parts::MoveId id,
                database->writeNow(actor, [&](storage::WriteTx& tx) -> core::Result<parts::MoveId> {
                    if (call.typed().has("bin")) {
                        CORE_ASSIGN(const parts::StockBin bin,
                                    namedBin(call, tx.connection(), "bin"));
                        back.bin = bin.id;
                    }
                    return parts::returnUnused(tx, back);
                }));
    return answerMove(call, id);
}

core::Result<int> countParts(Call& call) {
    if (!call.typed().has("quantity"))
        return core::fail(usage(StockEntryText::tr("Say with --quantity how much was found.")));
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const std::optional<parts::MoveId> id,
                database->writeNow(
                    actor, [&](storage::WriteTx& tx) -> core::Result<std::optional<parts::MoveId>> {
                        CORE_ASSIGN(const TypedMove move, typedMove(call, tx.connection()));
                        return parts::countStock(
                            tx, {move.draft.place, move.draft.serial, move.draft.qtyMilli,
                                 move.draft.happenedAt, move.draft.reason, move.draft.document});
                    }));
    if (id)
        return answerMove(call, *id);
    call.answer(QJsonObject{{QStringLiteral("id"), QJsonValue()}},
                {StockEntryText::tr("The count agrees with the entries.")});
    return 0;
}

core::Result<int> reverseEntry(Call& call) {
    CORE_ASSIGN(const parts::MoveId wrong, namedMove(call));
    CORE_ASSIGN(storage::Database * database, call.open());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const parts::MoveId id, database->writeNow(actor, [&](storage::WriteTx& tx) {
        return parts::reverseMove(tx, wrong, call.typed().option("reason"), shortageOf(call));
    }));
    return answerMove(call, id);
}

}  // namespace ctl
