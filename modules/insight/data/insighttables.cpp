#include "insight/data/insighttables.h"

namespace insight {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& importBatchTable() {
    static const Table table{70,
                             "import_batch",
                             TableKind::Record,
                             {{1, "target", ColumnType::Text, FieldClass::Fixed},
                              {2, "file_name", ColumnType::Text, FieldClass::Fixed},
                              {3, "read_count", ColumnType::Integer, FieldClass::Fixed},
                              {4, "imported_count", ColumnType::Integer, FieldClass::Fixed},
                              {5, "rejected_count", ColumnType::Integer, FieldClass::Fixed},
                              {6, "undone_at", ColumnType::Integer}}};
    return table;
}

const Table& importMappingTable() {
    static const Table table{71,
                             "import_mapping",
                             TableKind::Record,
                             {{1, "header_signature", ColumnType::Text, FieldClass::Fixed},
                              {2, "target", ColumnType::Text, FieldClass::Fixed},
                              {3, "columns", ColumnType::Text},
                              {4, "date_order", ColumnType::Text}}};
    return table;
}

}  // namespace insight
