#include "equipment/data/equipmenttables.h"

namespace equipment {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& productLineTable() {
    static const Table table{
        30,
        "product_line",
        TableKind::Record,
        {{1, "name", ColumnType::Text}, {2, "product_group", ColumnType::Text}}};
    return table;
}

const Table& modelTable() {
    static const Table table{31,
                             "model",
                             TableKind::Record,
                             {{1, "product_line_id", ColumnType::Blob},
                              {2, "brand", ColumnType::Text},
                              {3, "category", ColumnType::Text},
                              {4, "name", ColumnType::Text}}};
    return table;
}

const Table& unitTable() {
    static const Table table{
        32,
        "unit",
        TableKind::Record,
        {{1, "number", ColumnType::Text},
         {2, "model_id", ColumnType::Blob},
         {3, "serial", ColumnType::Text},
         {4, "vin", ColumnType::Text},
         {5, "plate", ColumnType::Text},
         {6, "batch", ColumnType::Text},
         {7, "gas_type", ColumnType::Text},
         {8, "made_year", ColumnType::Integer},
         {9, "dealer_received_on", ColumnType::Text},
         {10, "sold_on", ColumnType::Text},
         {11, "delivered_on", ColumnType::Text},
         {12, "installed_on", ColumnType::Text},
         {13, "accepted_on", ColumnType::Text},
         {14, "invoiced_on", ColumnType::Text},
         {15, "invoice_number", ColumnType::Text},
         {16, "invoice_price_minor", ColumnType::Integer},
         {17, "currency", ColumnType::Text},
         {18, "card_ends_on", ColumnType::Text},
         {19, "extension_months", ColumnType::Integer, FieldClass::Guarded},
         {20, "extension_until_on", ColumnType::Text, FieldClass::Guarded},
         {21, "extension_approval", ColumnType::Text},
         {22, "extension_approved_by", ColumnType::Blob, FieldClass::Guarded},
         {23, "extension_approved_at", ColumnType::Integer, FieldClass::Guarded},
         {24, "note", ColumnType::Text}},
        {"owner_id", "site_id", "serial_key", "plate_key", "model_key", "sold_key", "filter_key"}};
    return table;
}

const Table& unitOwnerTable() {
    static const Table table{33,
                             "unit_owner",
                             TableKind::Record,
                             {{1, "unit_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "customer_id", ColumnType::Blob, FieldClass::Fixed},
                              {3, "from_on", ColumnType::Text},
                              {4, "to_on", ColumnType::Text}}};
    return table;
}

const Table& unitSiteTable() {
    static const Table table{34,
                             "unit_site",
                             TableKind::Record,
                             {{1, "unit_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "site_id", ColumnType::Blob, FieldClass::Fixed},
                              {3, "from_on", ColumnType::Text},
                              {4, "to_on", ColumnType::Text}}};
    return table;
}

const Table& componentTable() {
    static const Table table{35,
                             "component",
                             TableKind::Record,
                             {{1, "unit_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "kind", ColumnType::Text},
                              {3, "serial", ColumnType::Text},
                              {4, "started_on", ColumnType::Text},
                              {5, "ended_on", ColumnType::Text},
                              {6, "card_ends_on", ColumnType::Text},
                              {7, "warranty_months", ColumnType::Integer},
                              {8, "replaced_by_id", ColumnType::Blob}}};
    return table;
}

}  // namespace equipment
