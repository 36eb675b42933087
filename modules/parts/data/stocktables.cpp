#include "parts/data/stocktables.h"

namespace parts {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& stockBinTable() {
    static const Table table{43,
                             "stock_bin",
                             TableKind::Record,
                             {{1, "name", ColumnType::Text},
                              {2, "kind", ColumnType::Text},
                              {3, "holder_id", ColumnType::Blob},
                              {4, "currency", ColumnType::Text, FieldClass::Fixed},
                              {5, "note", ColumnType::Text}}};
    return table;
}

const Table& stockMoveTable() {
    static const Table table{44,
                             "stock_move",
                             TableKind::Ledger,
                             {{1, "part_id", ColumnType::Blob},
                              {2, "bin_id", ColumnType::Blob},
                              {3, "owner", ColumnType::Text},
                              {4, "owner_party_id", ColumnType::Blob},
                              {5, "lot", ColumnType::Text},
                              {6, "serial", ColumnType::Text},
                              {7, "qty_milli", ColumnType::Integer},
                              {8, "kind", ColumnType::Text},
                              {9, "unit_cost_minor", ColumnType::Integer},
                              {10, "value_minor", ColumnType::Integer},
                              {11, "currency", ColumnType::Text},
                              {12, "effective_at", ColumnType::Integer},
                              {13, "reason", ColumnType::Text},
                              {14, "doc_kind", ColumnType::Text},
                              {15, "doc_id", ColumnType::Blob},
                              {16, "doc_line_id", ColumnType::Blob},
                              {17, "doc_number", ColumnType::Text},
                              {18, "group_id", ColumnType::Blob},
                              {19, "reverses_id", ColumnType::Blob},
                              {20, "allowed_by", ColumnType::Blob},
                              {21, "approved_by", ColumnType::Blob},
                              {22, "counted_milli", ColumnType::Integer}}};
    return table;
}

const Table& stockReservationTable() {
    static const Table table{45,
                             "stock_reservation",
                             TableKind::Ledger,
                             {{1, "part_id", ColumnType::Blob},
                              {2, "bin_id", ColumnType::Blob},
                              {3, "owner", ColumnType::Text},
                              {4, "owner_party_id", ColumnType::Blob},
                              {5, "lot", ColumnType::Text},
                              {6, "qty_milli", ColumnType::Integer},
                              {7, "doc_kind", ColumnType::Text},
                              {8, "doc_id", ColumnType::Blob},
                              {9, "doc_line_id", ColumnType::Blob},
                              {10, "doc_number", ColumnType::Text}}};
    return table;
}

}  // namespace parts
