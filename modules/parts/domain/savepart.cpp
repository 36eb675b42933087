#include "parts/domain/savepart.h"

#include "parts/data/deskprices.h"

#include "core/localtime.h"
#include "identity/rightcheck.h"
#include "modulekit/centresettings.h"
#include "parts/data/partreads.h"
#include "parts/data/parttables.h"
#include "parts/domain/partrights.h"
#include "parts/domain/stockwords.h"
#include "storage/numberseries.h"

#include <QCoreApplication>

namespace parts {
namespace {

using core::Done;
using core::fail;
using core::Result;
using storage::Patch;
using storage::toValue;
using storage::Value;
using storage::WriteTx;

QString sentence(const char* text) {
    return QCoreApplication::translate("parts", text);
}

Patch patchOf(const Part& part) {
    return {{"number", toValue(part.number)},
            {"name", toValue(part.name)},
            {"unit_of_measure", toValue(part.unitOfMeasure)},
            {"barcode", toValue(part.barcode)},
            {"category", toValue(part.category)},
            {"note", toValue(part.note)},
            {"tracking", part.tracking == Tracking::None ? Value() : toValue(code(part.tracking))},
            {"is_common", part.isCommon ? toValue(1) : Value()},
            {"min_milli", toValue(part.minMilli)},
            {"max_milli", toValue(part.maxMilli)},
            {"old_for_new", part.isOldForNew ? toValue(1) : Value()},
            {"pack_unit", part.packUnit.isEmpty() ? Value() : toValue(part.packUnit)},
            {"pack_milli", part.packMilli == 0 ? Value() : toValue(part.packMilli)},
            {"pack_barcode", part.packBarcode.isEmpty() ? Value() : toValue(part.packBarcode)}};
}

Patch withoutEmptyTexts(Patch patch) {
    patch.removeIf([](const auto& entry) {
        const auto* text = std::get_if<QString>(&entry.second);
        return std::holds_alternative<std::monostate>(entry.second) || (text && text->isEmpty());
    });
    return patch;
}

Result<bool> isPartNumberTaken(storage::Connection& connection, const QString& number) {
    CORE_ASSIGN(const auto other, partWithNumber(connection, number));
    return other.has_value();
}

Done checkPartNumber(WriteTx& tx, const Part& part) {
    CORE_ASSIGN(const auto other, partWithNumber(tx.connection(), part.number));
    if (!other || *other == part.id)
        return {};
    return fail(core::invalidInput(
        {{QStringLiteral("number"),
          sentence(QT_TRANSLATE_NOOP("parts",
                                     "Another part already has the number %1; leave it "
                                     "empty to get the next one."))
              .arg(part.number)}}));
}

Done insertPart(WriteTx& tx, Part& part) {
    if (part.id.isNil())
        part.id = PartId(tx.newId());
    if (part.centre.isNil())
        part.centre = tx.actor().centre;
    if (part.number.isEmpty()) {
        CORE_ASSIGN(const QVariant prefix,
                    modulekit::readSetting(tx.connection(), partNumberPrefix(), tx.actor().centre));
        CORE_ASSIGN(part.number,
                    storage::nextNumber(tx, prefix.toString(),
                                        core::dateOf(tx.now(), QTimeZone::systemTimeZone()),
                                        isPartNumberTaken));
    } else {
        CORE_TRY(checkPartNumber(tx, part));
    }
    return tx.insert(partTable(), part.id.row(), part.centre, withoutEmptyTexts(patchOf(part)));
}

Done updatePart(WriteTx& tx, Part& part, const PartCard& card) {
    if (card.isRemoved)
        return fail(QStringLiteral("part/removed"),
                    sentence(QT_TRANSLATE_NOOP("parts",
                                               "This part is in the trash. Please restore "
                                               "it before you change it.")));
    if (part.number.isEmpty())
        part.number = card.part.number;
    if (part.number != card.part.number)
        CORE_TRY(checkPartNumber(tx, part));
    return tx.update(partTable(), part.id.row(), patchOf(part));
}

Done requirePart(WriteTx& tx, const PartId& id) {
    CORE_ASSIGN(const auto card, findPart(tx.connection(), id));
    if (card)
        return {};
    return fail(QStringLiteral("part/unknown"),
                sentence(QT_TRANSLATE_NOOP("parts", "There is no such part.")), id.toString());
}

core::Error otherCurrency(const PriceList& list) {
    return {QStringLiteral("price_list/currency"),
            sentence(QT_TRANSLATE_NOOP("parts",
                                       "The prices of this list are in %1. Please make "
                                       "another list for another currency."))
                .arg(list.currency.code()),
            {}};
}

QList<core::FieldProblem> problemsOfList(const PriceList& list) {
    QList<core::FieldProblem> problems;
    if (list.name.simplified().isEmpty())
        problems.append({QStringLiteral("name"),
                         sentence(QT_TRANSLATE_NOOP("parts", "A price list needs a name."))});
    if (list.currency == core::Currency())
        problems.append({QStringLiteral("currency"),
                         sentence(QT_TRANSLATE_NOOP("parts", "A price list needs a currency."))});
    return problems;
}

}  // namespace

Result<PartId> savePart(WriteTx& tx, const Part& typed) {
    CORE_TRY(identity::require(tx, editPartsRight()));
    if (const auto problems = problemsOf(typed); core::isAnyWrong(problems))
        return fail(core::invalidInput(problems));
    Part part = tidied(typed);
    std::optional<PartCard> card;
    if (!part.id.isNil()) {
        CORE_ASSIGN(card, findPart(tx.connection(), part.id));
    }
    CORE_TRY(card ? updatePart(tx, part, *card) : insertPart(tx, part));
    return part.id;
}

Done removePart(WriteTx& tx, const PartId& id) {
    CORE_TRY(identity::require(tx, editPartsRight()));
    CORE_TRY(requirePart(tx, id));
    return tx.remove(partTable(), id.row());
}

Done restorePart(WriteTx& tx, const PartId& id) {
    CORE_TRY(identity::require(tx, editPartsRight()));
    CORE_TRY(requirePart(tx, id));
    return tx.restore(partTable(), id.row());
}

Result<PriceListId> savePriceList(WriteTx& tx, const PriceList& list) {
    CORE_TRY(identity::require(tx, editPricesRight()));
    if (const auto problems = problemsOfList(list); core::isAnyWrong(problems))
        return fail(core::invalidInput(problems));
    const Patch patch{{"name", toValue(list.name.simplified())},
                      {"currency", toValue(list.currency.code())},
                      {"tax_included", toValue(list.isTaxIncluded)}};
    std::optional<PriceList> present;
    if (!list.id.isNil()) {
        CORE_ASSIGN(present, findPriceList(tx.connection(), list.id));
    }
    if (!present) {
        const PriceListId id = list.id.isNil() ? PriceListId(tx.newId()) : list.id;
        CORE_TRY(tx.insert(priceListTable(), id.row(),
                           list.centre.isNil() ? tx.actor().centre : list.centre, patch));
        return id;
    }
    if (present->currency != list.currency) {
        CORE_ASSIGN(const bool hasPrices, isAnyPriceOn(tx.connection(), list.id));
        if (hasPrices)
            return fail(otherCurrency(*present));
    }
    CORE_TRY(tx.update(priceListTable(), list.id.row(), patch));
    return list.id;
}

Result<PriceListEntryId> setPrice(WriteTx& tx, const PriceListId& listId, const PartId& part,
                                  const core::Date& validFrom, const core::Money& price) {
    CORE_TRY(identity::require(tx, editPricesRight()));
    CORE_ASSIGN(const auto list, findPriceList(tx.connection(), listId));
    if (!list)
        return fail(QStringLiteral("price_list/unknown"),
                    sentence(QT_TRANSLATE_NOOP("parts", "There is no such price list.")),
                    listId.toString());
    CORE_TRY(requirePart(tx, part));
    if (price.currency != list->currency)
        return fail(otherCurrency(*list));
    if (price.isNegative())
        return fail(core::invalidInput(
            {{QStringLiteral("price"),
              sentence(QT_TRANSLATE_NOOP("parts", "A price is not below zero."))}}));
    CORE_ASSIGN(const auto sameDay, entryOfDay(tx.connection(), listId, part, validFrom));
    if (sameDay) {
        CORE_TRY(tx.update(priceListEntryTable(), sameDay->row(),
                           {{"price_minor", toValue(price.minor)}}));
        return *sameDay;
    }
    const PriceListEntryId id(tx.newId());
    CORE_TRY(tx.insert(priceListEntryTable(), id.row(), list->centre,
                       {{"price_list_id", toValue(listId)},
                        {"part_id", toValue(part)},
                        {"price_minor", toValue(price.minor)},
                        {"valid_from_on", toValue(validFrom.toIso())}}));
    return id;
}

core::Done setDeskPrice(storage::WriteTx& tx, const PartId& part, const core::Date& validFrom,
                        const core::Money& price) {
    CORE_ASSIGN(std::optional<PriceListId> list, deskPriceList(tx.connection(), price.currency));
    if (!list) {
        PriceList made;
        made.name = QCoreApplication::translate("parts", "Prices of the desk (%1)")
                        .arg(price.currency.code());
        made.currency = price.currency;
        CORE_ASSIGN(list, savePriceList(tx, made));
    }
    CORE_TRY(setPrice(tx, *list, part, validFrom, price));
    return {};
}

}  // namespace parts
