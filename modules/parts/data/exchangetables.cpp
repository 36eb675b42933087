#include "parts/data/exchangetables.h"

namespace parts {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& coreExchangeTable() {
    static const Table table{46,
                             "core_exchange",
                             TableKind::Record,
                             {{1, "part_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "issue_move_id", ColumnType::Blob, FieldClass::Fixed},
                              {3, "old_move_id", ColumnType::Blob, FieldClass::Guarded},
                              {4, "no_return_reason", ColumnType::Text, FieldClass::Guarded},
                              {5, "owner", ColumnType::Text},
                              {6, "owner_party_id", ColumnType::Blob},
                              {7, "due_on", ColumnType::Text},
                              {8, "label", ColumnType::Text},
                              {9, "fate", ColumnType::Text, FieldClass::Guarded},
                              {10, "fate_move_id", ColumnType::Blob, FieldClass::Guarded},
                              {11, "payer", ColumnType::Text, FieldClass::Guarded},
                              {12, "basis", ColumnType::Text, FieldClass::Guarded},
                              {13, "price_minor", ColumnType::Integer, FieldClass::Guarded},
                              {14, "currency", ColumnType::Text, FieldClass::Fixed},
                              {15, "clause", ColumnType::Text, FieldClass::Guarded},
                              {16, "agreement", ColumnType::Text, FieldClass::Guarded}}};
    return table;
}

const Table& coreDepositTable() {
    static const Table table{47,
                             "core_deposit",
                             TableKind::Ledger,
                             {{1, "exchange_id", ColumnType::Blob},
                              {2, "kind", ColumnType::Text},
                              {3, "amount_minor", ColumnType::Integer},
                              {4, "currency", ColumnType::Text},
                              {5, "at", ColumnType::Integer},
                              {6, "reason", ColumnType::Text}}};
    return table;
}

const Table& partSubstituteTable() {
    static const Table table{48,
                             "part_substitute",
                             TableKind::Record,
                             {{1, "part_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "substitute_id", ColumnType::Blob, FieldClass::Fixed},
                              {3, "both_ways", ColumnType::Integer},
                              {4, "note", ColumnType::Text}}};
    return table;
}

const Table& partKitItemTable() {
    static const Table table{49,
                             "part_kit_item",
                             TableKind::Record,
                             {{1, "fault", ColumnType::Text},
                              {2, "part_id", ColumnType::Blob, FieldClass::Fixed},
                              {3, "qty_milli", ColumnType::Integer}}};
    return table;
}

}  // namespace parts
