#include "customers/data/customertables.h"

namespace customers {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& customerTable() {
    static const Table table{20,
                             "customer",
                             TableKind::Record,
                             {{1, "number", ColumnType::Text},
                              {2, "kind", ColumnType::Text},
                              {3, "name", ColumnType::Text},
                              {4, "phone", ColumnType::Text},
                              {5, "credit_code", ColumnType::Text},
                              {6, "address", ColumnType::Text},
                              {7, "note", ColumnType::Text},
                              {8, "walk_in", ColumnType::Integer},
                              {9, "language", ColumnType::Text}},
                             {"name_key", "phone_key", "filter_key"}};
    return table;
}

const Table& contactTable() {
    static const Table table{21,
                             "contact",
                             TableKind::Record,
                             {{1, "customer_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "name", ColumnType::Text},
                              {3, "phone", ColumnType::Text},
                              {4, "role", ColumnType::Text},
                              {5, "wechat", ColumnType::Text},
                              {6, "email", ColumnType::Text}},
                             {"phone_key"}};
    return table;
}

const Table& siteTable() {
    static const Table table{22,
                             "site",
                             TableKind::Record,
                             {{1, "customer_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "name", ColumnType::Text},
                              {3, "address", ColumnType::Text},
                              {4, "contact_id", ColumnType::Blob},
                              {5, "visit_area", ColumnType::Text}}};
    return table;
}

}  // namespace customers
