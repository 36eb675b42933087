#include "ctl/stockactions.h"

#include "core/isoinstant.h"
#include "parts/data/partreads.h"
#include "parts/data/stockexceptions.h"
#include "parts/data/stocklist.h"
#include "parts/data/stockreads.h"
#include "parts/domain/stockwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ctl {
namespace {

using parts::StockExceptionKind;

struct StockLinesText {
    Q_DECLARE_TR_FUNCTIONS(ctl::StockLines)
};

QString moment(core::Instant instant) {
    return core::isoInstant(instant, QTimeZone::utc());
}

QString kindCode(StockExceptionKind kind) {
    switch (kind) {
    case StockExceptionKind::Short:
        return QStringLiteral("short");
    case StockExceptionKind::Negative:
        return QStringLiteral("negative");
    case StockExceptionKind::OverReserved:
        return QStringLiteral("over_reserved");
    case StockExceptionKind::SerialTwice:
        return QStringLiteral("serial_twice");
    case StockExceptionKind::BeforeCount:
        return QStringLiteral("before_count");
    case StockExceptionKind::ReversedTwice:
        break;
    }
    return QStringLiteral("reversed_twice");
}

core::Result<parts::StockFilter> filterOf(Call& call, storage::Connection& connection) {
    using State = parts::StockFilter::State;
    parts::StockFilter filter;
    filter.text = call.typed().option("text");
    const QString wanted = call.typed().option("filter");
    if (wanted == u"short")
        filter.state = State::Short;
    else if (wanted == u"low")
        filter.state = State::BelowMinimum;
    else if (wanted == u"all")
        filter.state = State::All;
    else if (wanted == u"consigned")
        filter.isConsigned = true;
    else if (!wanted.isEmpty())
        return core::fail(
            usage(StockLinesText::tr("“%1” is none of short, low, consigned, all.").arg(wanted)));
    if (call.typed().has("bin")) {
        CORE_ASSIGN(const parts::StockBin bin, namedBin(call, connection, "bin"));
        filter.bin = bin.id;
    }
    if (call.typed().has("owner")) {
        CORE_ASSIGN(filter.owner, namedOwner(call));
    }
    return filter;
}

QJsonObject stockJson(const parts::StockRow& row) {
    return {{QStringLiteral("part"), row.partNumber},
            {QStringLiteral("name"), row.partName},
            {QStringLiteral("bin"), row.binName},
            {QStringLiteral("owner"), parts::code(row.place.owner)},
            {QStringLiteral("lot"), row.place.lot},
            {QStringLiteral("on_hand_milli"), row.level.onHandMilli},
            {QStringLiteral("reserved_milli"), row.level.reservedMilli},
            {QStringLiteral("available_milli"), row.level.availableMilli()},
            {QStringLiteral("value_minor"), row.level.valueMinor},
            {QStringLiteral("currency"), row.currency.code()}};
}

QJsonObject moveJson(const parts::StockMove& move, const QString& bin) {
    return {{QStringLiteral("id"), move.id.toString()},
            {QStringLiteral("kind"), parts::code(move.kind)},
            {QStringLiteral("bin"), bin},
            {QStringLiteral("owner"), parts::code(move.place.owner)},
            {QStringLiteral("lot"), move.place.lot},
            {QStringLiteral("serial"), move.serial},
            {QStringLiteral("qty_milli"), move.qtyMilli},
            {QStringLiteral("value_minor"), move.valueMinor},
            {QStringLiteral("currency"), move.currency.code()},
            {QStringLiteral("effective_at"), moment(move.effectiveAt)},
            {QStringLiteral("made_at"), moment(move.madeAt)},
            {QStringLiteral("reason"), move.reason},
            {QStringLiteral("document"), move.document.number},
            {QStringLiteral("reverses"),
             move.reverses.isNil() ? QJsonValue() : QJsonValue(move.reverses.toString())},
            {QStringLiteral("allowed"), !move.allowedBy.isNil()}};
}

}  // namespace

core::Result<parts::Part> namedPart(Call& call, storage::Connection& connection) {
    const QString typed = call.typed().words.value(1);
    if (typed.isEmpty())
        return core::fail(usage(StockLinesText::tr("Name the part by its number or bar code.")));
    CORE_ASSIGN(std::optional<parts::PartId> id, parts::partWithNumber(connection, typed));
    if (!id) {
        CORE_ASSIGN(id, parts::partWithBarcode(connection, typed));
    }
    std::optional<parts::PartCard> card;
    if (id) {
        CORE_ASSIGN(card, parts::findPart(connection, *id));
    }
    if (card)
        return card->part;
    return core::fail(
        QStringLiteral("part/unknown"),
        StockLinesText::tr("There is no part “%1”. “search” finds its number.").arg(typed));
}

core::Result<parts::StockBin> namedBin(Call& call, storage::Connection& connection,
                                       const char* option) {
    const QString typed = call.typed().option(option);
    if (typed.isEmpty())
        return core::fail(
            usage(StockLinesText::tr("Name the bin with --%1.").arg(QLatin1String(option))));
    CORE_ASSIGN(const QList<parts::StockBin> bins, parts::stockBins(connection));
    QList<parts::StockBin> found;
    for (const parts::StockBin& bin : bins)
        if (bin.name == typed || bin.id.toString() == typed)
            found.append(bin);
    if (found.size() > 1)
        return core::fail(usage(
            StockLinesText::tr("Several bins are called “%1”; name one by its id.").arg(typed)));
    if (found.isEmpty())
        return core::fail(
            QStringLiteral("bin/unknown"),
            StockLinesText::tr("There is no bin “%1”. “stock bins” lists them.").arg(typed));
    return found.first();
}

core::Result<parts::StockOwner> namedOwner(const Call& call) {
    const QString typed = call.typed().option("owner", parts::code(parts::StockOwner::Own));
    QStringList known;
    for (const parts::StockOwner owner : parts::allStockOwners()) {
        if (typed == parts::code(owner))
            return owner;
        known.append(parts::code(owner));
    }
    return core::fail(usage(
        StockLinesText::tr("“%1” is none of %2.").arg(typed, known.join(QStringLiteral(", ")))));
}

core::Result<int> listStock(Call& call) {
    CORE_ASSIGN(const int limit, call.number("limit", 50, 1));
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    CORE_ASSIGN(const auto page,
                database->readNow(
                    [&](storage::Connection& connection) -> core::Result<parts::StockList::Page> {
                        CORE_ASSIGN(const parts::StockFilter filter, filterOf(call, connection));
                        return parts::stockList().first(connection, filter, {}, limit);
                    }));
    QJsonArray json;
    QStringList lines;
    for (const parts::StockRow& row : page.rows) {
        json.append(stockJson(row));
        lines.append(QStringList{row.partNumber, row.partName, row.binName,
                                 parts::title(row.place.owner),
                                 core::formatQuantity({row.level.onHandMilli}),
                                 core::formatQuantity({row.level.availableMilli()})}
                         .join(u'\t'));
    }
    call.answer(json, lines);
    return 0;
}

core::Result<int> listMoves(Call& call) {
    CORE_ASSIGN(const int limit, call.number("limit", 50, 1));
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    QJsonArray json;
    QStringList lines;
    const core::Done read = database->readNow([&](storage::Connection& connection) -> core::Done {
        CORE_ASSIGN(const parts::Part part, namedPart(call, connection));
        CORE_ASSIGN(const auto moves, parts::movesOfPart(connection, part.id, limit));
        for (const parts::StockMove& move : moves) {
            CORE_ASSIGN(const auto bin, parts::findBin(connection, move.place.bin));
            const QString name = bin ? bin->name : QString();
            json.append(moveJson(move, name));
            lines.append(QStringList{move.id.toString(), moment(move.effectiveAt),
                                     parts::title(move.kind), name,
                                     core::formatQuantity({move.qtyMilli}), move.document.number}
                             .join(u'\t'));
        }
        return {};
    });
    CORE_TRY(read);
    call.answer(json, lines);
    return 0;
}

core::Result<int> listBins(Call& call) {
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    CORE_ASSIGN(const auto bins, database->readNow([](storage::Connection& connection) {
        return parts::stockBins(connection);
    }));
    QJsonArray json;
    QStringList lines;
    for (const parts::StockBin& bin : bins) {
        json.append(QJsonObject{{QStringLiteral("id"), bin.id.toString()},
                                {QStringLiteral("name"), bin.name},
                                {QStringLiteral("kind"), parts::code(bin.kind)},
                                {QStringLiteral("currency"), bin.currency.code()}});
        lines.append(bin.name + u'\t' + parts::title(bin.kind));
    }
    call.answer(json, lines);
    return 0;
}

core::Result<int> listExceptions(Call& call) {
    CORE_ASSIGN(const int limit, call.number("limit", 100, 1));
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    QJsonArray json;
    QStringList lines;
    const core::Done read = database->readNow([&](storage::Connection& connection) -> core::Done {
        CORE_ASSIGN(const auto exceptions, parts::stockExceptions(connection, limit));
        for (const parts::StockException& one : exceptions) {
            CORE_ASSIGN(const auto part, parts::findPart(connection, one.part));
            CORE_ASSIGN(const auto bin, parts::findBin(connection, one.bin));
            const QString number = part ? part->part.number : QString();
            const QString name = bin ? bin->name : QString();
            json.append(QJsonObject{
                {QStringLiteral("kind"), kindCode(one.kind)},
                {QStringLiteral("part"), number},
                {QStringLiteral("bin"), name},
                {QStringLiteral("move"),
                 one.move.isNil() ? QJsonValue() : QJsonValue(one.move.toString())},
                {QStringLiteral("serial"), one.serial},
                {QStringLiteral("qty_milli"), one.qtyMilli},
                {QStringLiteral("user"),
                 one.user.isNil() ? QJsonValue() : QJsonValue(one.user.toString())},
                {QStringLiteral("at"), one.at.ms > 0 ? QJsonValue(moment(one.at)) : QJsonValue()}});
            lines.append(
                QStringList{kindCode(one.kind), number, name, core::formatQuantity({one.qtyMilli})}
                    .join(u'\t'));
        }
        return {};
    });
    CORE_TRY(read);
    call.answer(json, lines);
    return 0;
}

}  // namespace ctl
