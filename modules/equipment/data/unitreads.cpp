#include "equipment/data/unitreads.h"

#include "equipment/data/columnvalues.h"

namespace equipment {
namespace {

using core::Result;
using storage::Connection;
using storage::Statement;

UnitDates datesFrom(const Statement& row, int first) {
    return UnitDates{dateAt(row, first),     dateAt(row, first + 1), dateAt(row, first + 2),
                     dateAt(row, first + 3), dateAt(row, first + 4), dateAt(row, first + 5),
                     dateAt(row, first + 6)};
}

Extension extensionFrom(const Statement& row, int first) {
    Extension extension;
    extension.months = int(row.integer(first));
    extension.until = dateAt(row, first + 1);
    extension.approval = row.text(first + 2);
    extension.approvedBy = row.id(first + 3);
    if (!row.isNull(first + 4))
        extension.approvedAt = row.instant(first + 4);
    return extension;
}

constexpr char kUnitSql[] =
    "SELECT unit.id, unit.centre_id, unit.number, unit.model_id, unit.serial, unit.vin, "
    "unit.plate, "
    "unit.batch, unit.gas_type, unit.made_year, unit.invoice_number, unit.invoice_price_minor, "
    "unit.currency, unit.note, unit.dealer_received_on, unit.sold_on, unit.delivered_on, "
    "unit.installed_on, unit.accepted_on, unit.invoiced_on, unit.card_ends_on, "
    "unit.extension_months, unit.extension_until_on, unit.extension_approval, "
    "unit.extension_approved_by, unit.extension_approved_at, unit.owner_id, unit.site_id, "
    "unit.deleted, unit.made_at, model.product_line_id, model.brand, model.category, model.name "
    "FROM unit LEFT JOIN model ON model.id = unit.model_id WHERE unit.id = :id";

Unit unitFrom(const Statement& row) {
    Unit unit;
    unit.id = UnitId(row.id(0));
    unit.centre = row.id(1);
    unit.number = row.text(2);
    unit.model = ModelId(row.id(3));
    unit.serial = row.text(4);
    unit.vin = row.text(5);
    unit.plate = row.text(6);
    unit.batch = row.text(7);
    unit.gasType = row.text(8);
    if (!row.isNull(9))
        unit.madeYear = int(row.integer(9));
    unit.invoiceNumber = row.text(10);
    if (!row.isNull(11))
        unit.invoicePrice = core::Money{
            row.integer(11), core::Currency::fromCode(row.text(12)).value_or(core::Currency())};
    unit.note = row.text(13);
    unit.dates = datesFrom(row, 14);
    unit.extension = extensionFrom(row, 21);
    return unit;
}

Component componentFrom(const Statement& row) {
    Component component;
    component.id = ComponentId(row.id(0));
    component.unit = UnitId(row.id(1));
    component.kind = row.text(2);
    component.serial = row.text(3);
    component.startedOn = dateAt(row, 4);
    component.endedOn = dateAt(row, 5);
    component.cardEndsOn = dateAt(row, 6);
    if (!row.isNull(7))
        component.warrantyMonths = int(row.integer(7));
    component.replacedBy = ComponentId(row.id(8));
    return component;
}

constexpr char kComponentColumns[] =
    "SELECT id, unit_id, kind, serial, started_on, ended_on, card_ends_on, warranty_months, "
    "replaced_by_id FROM component ";

}  // namespace

Result<std::optional<UnitCard>> findUnit(Connection& connection, const UnitId& id) {
    CORE_ASSIGN(auto query, connection.prepare(kUnitSql));
    query.bind(":id", id);
    std::optional<UnitCard> card;
    if (query.next()) {
        card.emplace();
        card->unit = unitFrom(query);
        card->owner = customers::CustomerId(query.id(26));
        card->site = customers::SiteId(query.id(27));
        card->isRemoved = query.integer(28) != 0;
        card->madeAt = query.instant(29);
        card->model = Model{card->unit.model, ProductLineId(query.id(30)), query.text(31),
                            query.text(32), query.text(33)};
    }
    CORE_TRY(query.status());
    return card;
}

Result<std::optional<UnitId>> unitWithNumber(Connection& connection, const QString& number) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT id FROM unit WHERE number = :number AND "
                                               "deleted = 0 ORDER BY seq LIMIT 1"));
    query.bind(":number", number);
    std::optional<UnitId> id;
    if (query.next())
        id = UnitId(query.id(0));
    CORE_TRY(query.status());
    return id;
}

Result<std::optional<Model>> findModel(Connection& connection, const ModelId& id) {
    CORE_ASSIGN(auto query,
                connection.prepare(
                    "SELECT product_line_id, brand, category, name FROM model WHERE id = :id"));
    query.bind(":id", id);
    std::optional<Model> model;
    if (query.next())
        model = Model{id, ProductLineId(query.id(0)), query.text(1), query.text(2), query.text(3)};
    CORE_TRY(query.status());
    return model;
}

Result<std::optional<ModelId>> modelLike(Connection& connection, const Model& model) {
    CORE_ASSIGN(auto query, connection.prepare(
                                "SELECT id FROM model WHERE brand = :brand AND category = "
                                ":category AND name = :name AND deleted = 0 ORDER BY id LIMIT 1"));
    query.bind(":brand", model.brand).bind(":category", model.category).bind(":name", model.name);
    std::optional<ModelId> id;
    if (query.next())
        id = ModelId(query.id(0));
    CORE_TRY(query.status());
    return id;
}

Result<QList<ProductLine>> productLines(Connection& connection) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT id, name, product_group FROM product_line "
                                               "WHERE deleted = 0 ORDER BY name, id"));
    QList<ProductLine> lines;
    while (query.next())
        lines.append(ProductLine{ProductLineId(query.id(0)), query.text(1), query.text(2)});
    CORE_TRY(query.status());
    return lines;
}

Result<QList<UnitOwner>> ownersOf(Connection& connection, const UnitId& id) {
    CORE_ASSIGN(
        auto query,
        connection.prepare("SELECT id, customer_id, from_on, to_on FROM unit_owner WHERE "
                           "unit_id = :unit AND deleted = 0 ORDER BY ifnull(from_on, ''), id"));
    query.bind(":unit", id);
    QList<UnitOwner> owners;
    while (query.next())
        owners.append(UnitOwner{UnitOwnerId(query.id(0)), id, customers::CustomerId(query.id(1)),
                                dateAt(query, 2), dateAt(query, 3)});
    CORE_TRY(query.status());
    return owners;
}

Result<QList<UnitSite>> unitSitesOf(Connection& connection, const UnitId& id) {
    CORE_ASSIGN(
        auto query,
        connection.prepare("SELECT id, site_id, from_on, to_on FROM unit_site WHERE "
                           "unit_id = :unit AND deleted = 0 ORDER BY ifnull(from_on, ''), id"));
    query.bind(":unit", id);
    QList<UnitSite> sites;
    while (query.next())
        sites.append(UnitSite{UnitSiteId(query.id(0)), id, customers::SiteId(query.id(1)),
                              dateAt(query, 2), dateAt(query, 3)});
    CORE_TRY(query.status());
    return sites;
}

Result<QList<Component>> componentsOf(Connection& connection, const UnitId& id) {
    CORE_ASSIGN(auto query, connection.prepare(QByteArray(kComponentColumns) +
                                               "WHERE unit_id = :unit AND deleted = 0 ORDER BY "
                                               "ended_on IS NOT NULL, ifnull(started_on, ''), id"));
    query.bind(":unit", id);
    QList<Component> components;
    while (query.next())
        components.append(componentFrom(query));
    CORE_TRY(query.status());
    return components;
}

Result<std::optional<Component>> findComponent(Connection& connection, const ComponentId& id) {
    CORE_ASSIGN(auto query, connection.prepare(QByteArray(kComponentColumns) + "WHERE id = :id"));
    query.bind(":id", id);
    std::optional<Component> component;
    if (query.next())
        component = componentFrom(query);
    CORE_TRY(query.status());
    return component;
}

}  // namespace equipment
