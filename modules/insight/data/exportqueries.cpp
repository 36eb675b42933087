#include "insight/data/exportqueries.h"

namespace insight {
namespace {

using Kind = ExportKind;

ExportQuery customerQuery() {
    return {QStringLiteral("customers"),
            {{"number"},
             {"name"},
             {"kind"},
             {"phone"},
             {"address"},
             {"credit_code"},
             {"note"},
             {"walk_in", Kind::Truth},
             {"language"},
             {"centre"},
             {"made_at", Kind::Moment}},
            "SELECT customer.number, customer.name, customer.kind, customer.phone, "
            "customer.address, customer.credit_code, "
            "customer.note, customer.walk_in, customer.language, centre.name, customer.made_at "
            "FROM customer "
            "LEFT JOIN centre ON centre.id = customer.centre_id WHERE customer.deleted = 0 ORDER "
            "BY customer.id"};
}

ExportQuery contactQuery() {
    return {QStringLiteral("contacts"),
            {{"customer_number"},
             {"customer_name"},
             {"name"},
             {"phone"},
             {"role"},
             {"wechat"},
             {"email"}},
            "SELECT customer.number, customer.name, contact.name, contact.phone, contact.role, "
            "contact.wechat, "
            "contact.email FROM contact JOIN customer ON customer.id = contact.customer_id "
            "WHERE contact.deleted = 0 AND customer.deleted = 0 ORDER BY contact.id"};
}

ExportQuery siteQuery() {
    return {QStringLiteral("sites"),
            {{"customer_number"},
             {"customer_name"},
             {"name"},
             {"address"},
             {"contact"},
             {"visit_area"}},
            "SELECT customer.number, customer.name, site.name, site.address, contact.name, "
            "site.visit_area FROM site "
            "JOIN customer ON customer.id = site.customer_id LEFT JOIN contact ON contact.id = "
            "site.contact_id "
            "WHERE site.deleted = 0 AND customer.deleted = 0 ORDER BY site.id"};
}

ExportQuery unitQuery() {
    return {
        QStringLiteral("units"),
        {{"number"},
         {"serial"},
         {"brand"},
         {"category"},
         {"model"},
         {"vin"},
         {"plate"},
         {"batch"},
         {"gas_type"},
         {"made_year", Kind::Integer},
         {"dealer_received_on", Kind::Day},
         {"sold_on", Kind::Day},
         {"delivered_on", Kind::Day},
         {"installed_on", Kind::Day},
         {"accepted_on", Kind::Day},
         {"invoiced_on", Kind::Day},
         {"invoice_number"},
         {"invoice_price", Kind::Money},
         {"currency"},
         {"card_ends_on", Kind::Day},
         {"note"},
         {"customer_number"},
         {"customer_name"},
         {"phone"},
         {"centre"}},
        "SELECT unit.number, unit.serial, model.brand, model.category, model.name, unit.vin, "
        "unit.plate, unit.batch, "
        "unit.gas_type, unit.made_year, unit.dealer_received_on, unit.sold_on, unit.delivered_on, "
        "unit.installed_on, "
        "unit.accepted_on, unit.invoiced_on, unit.invoice_number, unit.invoice_price_minor, "
        "unit.currency, "
        "unit.card_ends_on, unit.note, customer.number, customer.name, customer.phone, centre.name "
        "FROM unit "
        "LEFT JOIN model ON model.id = unit.model_id LEFT JOIN customer ON customer.id = "
        "unit.owner_id "
        "LEFT JOIN centre ON centre.id = unit.centre_id WHERE unit.deleted = 0 ORDER BY unit.id",
        18};
}

ExportQuery orderQuery() {
    return {QStringLiteral("orders"),
            {{"number"},
             {"external_ref"},
             {"kind"},
             {"status", Kind::Status},
             {"waiting_reason"},
             {"outcome"},
             {"barrier"},
             {"called_at", Kind::Moment},
             {"promised_at", Kind::Moment},
             {"closed_at", Kind::Moment},
             {"restored_on", Kind::Day},
             {"channel"},
             {"priority", Kind::Integer},
             {"customer_number"},
             {"customer_name"},
             {"walk_in", Kind::Truth},
             {"contact_name"},
             {"phone"},
             {"unit_number"},
             {"serial"},
             {"brand"},
             {"category"},
             {"model"},
             {"fault"},
             {"customer_expectation"},
             {"accessories"},
             {"engineer"},
             {"minutes", Kind::Integer},
             {"labour", Kind::Money},
             {"parts", Kind::Money},
             {"other", Kind::Money},
             {"total", Kind::Money},
             {"currency"},
             {"centre"}},
            "SELECT repair_order.number, external_ref, repair_order.kind, status, waiting_reason, "
            "outcome, barrier, "
            "called_at, promised_at, closed_at, restored_on, channel, priority, customer.number, "
            "customer.name, customer.walk_in, "
            "contact_name, contact_phone, unit.number, unit.serial, model.brand, model.category, "
            "model.name, "
            "repair_order.fault, customer_expectation, accessories, person.name, minutes_spent, "
            "labour_minor, part_minor, "
            "other_minor, total_minor, repair_order.currency, centre.name FROM repair_order "
            "LEFT JOIN customer ON customer.id = repair_order.customer_id LEFT JOIN unit ON "
            "unit.id = repair_order.unit_id "
            "LEFT JOIN model ON model.id = unit.model_id LEFT JOIN person ON person.id = "
            "repair_order.engineer_id "
            "LEFT JOIN centre ON centre.id = repair_order.centre_id WHERE repair_order.deleted = 0 "
            "ORDER BY repair_order.id",
            31};
}

ExportQuery findingQuery() {
    return {
        QStringLiteral("findings"),
        {{"order_number"},
         {"position", Kind::Integer},
         {"fault"},
         {"cause_code"},
         {"cause"},
         {"measure"}},
        "SELECT repair_order.number, order_finding.position, order_finding.fault, cause_code, "
        "cause, measure "
        "FROM order_finding JOIN repair_order ON repair_order.id = order_finding.order_id "
        "WHERE order_finding.deleted = 0 AND repair_order.deleted = 0 ORDER BY order_finding.id"};
}

ExportQuery lineQuery() {
    return {QStringLiteral("lines"),
            {{"order_number"},
             {"position", Kind::Integer},
             {"kind"},
             {"text"},
             {"part_number"},
             {"engineer"},
             {"minutes", Kind::Integer},
             {"quantity", Kind::Quantity},
             {"unit_price", Kind::Money},
             {"tax_basis_points", Kind::Integer},
             {"amount", Kind::Money},
             {"tax", Kind::Money},
             {"currency"}},
            "SELECT repair_order.number, order_line.position, order_line.kind, order_line.text, "
            "part.number, person.name, "
            "minutes, qty_milli, unit_price_minor, order_line.tax_basis_points, amount_minor, "
            "tax_minor, "
            "repair_order.currency FROM order_line JOIN repair_order ON repair_order.id = "
            "order_line.order_id "
            "LEFT JOIN part ON part.id = order_line.part_id LEFT JOIN person ON person.id = "
            "order_line.person_id "
            "WHERE order_line.deleted = 0 AND repair_order.deleted = 0 ORDER BY order_line.id",
            12};
}

ExportQuery eventQuery() {
    return {QStringLiteral("events"),
            {{"order_number"},
             {"at", Kind::Moment},
             {"kind"},
             {"from_status", Kind::Status},
             {"to_status", Kind::Status},
             {"reason"},
             {"person"},
             {"text"},
             {"amount", Kind::Money},
             {"currency"}},
            "SELECT repair_order.number, at, order_event.kind, from_status, to_status, reason, "
            "person.name, "
            "order_event.text, amount_minor, repair_order.currency FROM order_event "
            "JOIN repair_order ON repair_order.id = order_event.order_id "
            "LEFT JOIN person ON person.id = order_event.person_id WHERE repair_order.deleted = 0 "
            "ORDER BY order_event.id",
            9};
}

}  // namespace

const QList<ExportQuery>& exportQueries() {
    static const QList<ExportQuery> queries{customerQuery(), contactQuery(), siteQuery(),
                                            unitQuery(),     orderQuery(),   findingQuery(),
                                            lineQuery(),     eventQuery()};
    return queries;
}

const ExportQuery* exportQuery(const QString& name) {
    for (const ExportQuery& query : exportQueries()) {
        if (query.name == name)
            return &query;
    }
    return nullptr;
}

}  // namespace insight
