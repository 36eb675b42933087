#include "parts/data/parttables.h"

namespace parts {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& partTable() {
    static const Table table{40,
                             "part",
                             TableKind::Record,
                             {{1, "number", ColumnType::Text},
                              {2, "name", ColumnType::Text},
                              {3, "unit_of_measure", ColumnType::Text},
                              {4, "barcode", ColumnType::Text},
                              {5, "category", ColumnType::Text},
                              {6, "note", ColumnType::Text},
                              {7, "tracking", ColumnType::Text, FieldClass::Guarded},
                              {8, "is_common", ColumnType::Integer},
                              {9, "min_milli", ColumnType::Integer},
                              {10, "max_milli", ColumnType::Integer},
                              {11, "old_for_new", ColumnType::Integer, FieldClass::Guarded},
                              {12, "pack_unit", ColumnType::Text},
                              {13, "pack_milli", ColumnType::Integer},
                              {14, "pack_barcode", ColumnType::Text}},
                             {"name_key", "filter_key"}};
    return table;
}

const Table& priceListTable() {
    static const Table table{41,
                             "price_list",
                             TableKind::Record,
                             {{1, "name", ColumnType::Text},
                              {2, "currency", ColumnType::Text, FieldClass::Guarded},
                              {3, "tax_included", ColumnType::Integer, FieldClass::Guarded}}};
    return table;
}

const Table& priceListEntryTable() {
    static const Table table{42,
                             "price_list_entry",
                             TableKind::Record,
                             {{1, "price_list_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "part_id", ColumnType::Blob, FieldClass::Fixed},
                              {3, "price_minor", ColumnType::Integer, FieldClass::Guarded},
                              {4, "valid_from_on", ColumnType::Text, FieldClass::Fixed}}};
    return table;
}

}  // namespace parts
