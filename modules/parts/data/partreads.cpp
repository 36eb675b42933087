#include "parts/data/partreads.h"

#include "parts/domain/stockwords.h"

namespace parts {
namespace {

using core::Result;
using storage::Connection;
using storage::Statement;

Result<std::optional<PartId>> partWhere(Connection& connection, QByteArrayView sql,
                                        const QString& value) {
    if (value.isEmpty())
        return std::optional<PartId>();
    CORE_ASSIGN(auto query, connection.prepare(sql));
    query.bind(":value", value);
    std::optional<PartId> id;
    if (query.next())
        id = PartId(query.id(0));
    CORE_TRY(query.status());
    return id;
}

PriceList priceListFrom(const Statement& row) {
    return PriceList{PriceListId(row.id(0)), row.id(1), row.text(2),
                     core::Currency::fromCode(row.text(3)).value_or(core::Currency()),
                     row.integer(4) != 0};
}

std::optional<qint64> optionalInteger(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

Part partFrom(const Statement& row) {
    Part part;
    part.id = PartId(row.id(0));
    part.centre = row.id(1);
    part.number = row.text(2);
    part.name = row.text(3);
    part.unitOfMeasure = row.text(4);
    part.barcode = row.text(5);
    part.category = row.text(6);
    part.note = row.text(7);
    part.tracking = tracking(row.text(10));
    part.isCommon = row.integer(11) != 0;
    part.minMilli = optionalInteger(row, 12);
    part.maxMilli = optionalInteger(row, 13);
    part.isOldForNew = row.integer(14) != 0;
    part.packUnit = row.text(15);
    part.packMilli = row.integer(16);
    part.packBarcode = row.text(17);
    return part;
}

}  // namespace

Result<std::optional<PartCard>> findPart(Connection& connection, const PartId& id) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, centre_id, number, name, unit_of_measure, barcode, "
                                   "category, note, deleted, made_at, tracking, is_common, "
                                   "min_milli, max_milli, old_for_new, pack_unit, pack_milli, "
                                   "pack_barcode FROM part WHERE id = :id"));
    query.bind(":id", id);
    std::optional<PartCard> card;
    if (query.next())
        card = PartCard{partFrom(query), query.integer(8) != 0, query.instant(9)};
    CORE_TRY(query.status());
    return card;
}

Result<std::optional<PartId>> partWithNumber(Connection& connection, const QString& number) {
    return partWhere(
        connection,
        "SELECT id FROM part WHERE number = :value AND deleted = 0 ORDER BY seq LIMIT 1", number);
}

Result<std::optional<PartId>> partWithBarcode(Connection& connection, const QString& barcode) {
    return partWhere(
        connection,
        "SELECT id FROM part WHERE (barcode = :value OR pack_barcode = :value) AND deleted = 0 "
        "ORDER BY seq LIMIT 1",
        barcode);
}

Result<QList<PriceList>> priceLists(Connection& connection) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, centre_id, name, currency, tax_included FROM "
                                   "price_list WHERE deleted = 0 ORDER BY name, id"));
    QList<PriceList> lists;
    while (query.next())
        lists.append(priceListFrom(query));
    CORE_TRY(query.status());
    return lists;
}

Result<std::optional<PriceList>> findPriceList(Connection& connection, const PriceListId& id) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, centre_id, name, currency, tax_included FROM "
                                   "price_list WHERE id = :id AND deleted = 0"));
    query.bind(":id", id);
    std::optional<PriceList> list;
    if (query.next())
        list = priceListFrom(query);
    CORE_TRY(query.status());
    return list;
}

Result<std::optional<core::Money>> priceOf(Connection& connection, const PartId& part,
                                           const core::Date& on, const PriceListId& list) {
    CORE_ASSIGN(const auto found, findPriceList(connection, list));
    if (!found)
        return std::optional<core::Money>();
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT price_minor FROM price_list_entry WHERE part_id = :part "
                                   "AND price_list_id = :list AND valid_from_on <= :on AND "
                                   "deleted = 0 ORDER BY valid_from_on DESC, id DESC LIMIT 1"));
    query.bind(":part", part).bind(":list", list).bind(":on", on.toIso());
    std::optional<core::Money> price;
    if (query.next())
        price = core::Money{query.integer(0), found->currency};
    CORE_TRY(query.status());
    return price;
}

Result<QList<PriceListEntry>> pricesOf(Connection& connection, const PartId& part,
                                       const PriceListId& list) {
    QList<PriceListEntry> entries;
    CORE_ASSIGN(const auto found, findPriceList(connection, list));
    if (!found)
        return entries;
    CORE_ASSIGN(auto query, connection.prepare(
                                "SELECT id, price_minor, valid_from_on FROM price_list_entry "
                                "WHERE part_id = :part AND price_list_id = :list AND deleted = 0 "
                                "ORDER BY valid_from_on DESC, id DESC"));
    query.bind(":part", part).bind(":list", list);
    while (query.next()) {
        if (const auto day = core::Date::fromIso(query.text(2)))
            entries.append(PriceListEntry{PriceListEntryId(query.id(0)), list, part,
                                          core::Money{query.integer(1), found->currency}, *day});
    }
    CORE_TRY(query.status());
    return entries;
}

Result<bool> isAnyPriceOn(Connection& connection, const PriceListId& list) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT 1 FROM price_list_entry WHERE price_list_id "
                                               "= :list AND deleted = 0 LIMIT 1"));
    query.bind(":list", list);
    const bool isAny = query.next();
    CORE_TRY(query.status());
    return isAny;
}

Result<std::optional<PriceListEntryId>> entryOfDay(Connection& connection, const PriceListId& list,
                                                   const PartId& part, const core::Date& day) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id FROM price_list_entry WHERE part_id = :part AND "
                                   "price_list_id = :list AND valid_from_on = :day AND deleted = 0 "
                                   "ORDER BY id DESC LIMIT 1"));
    query.bind(":part", part).bind(":list", list).bind(":day", day.toIso());
    std::optional<PriceListEntryId> id;
    if (query.next())
        id = PriceListEntryId(query.id(0));
    CORE_TRY(query.status());
    return id;
}

}  // namespace parts
