#include "repairs/data/ordertables.h"

namespace repairs {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& orderTable() {
    static const Table table{
        50,
        "repair_order",
        TableKind::Record,
        {
            {1, "number", ColumnType::Text, FieldClass::Fixed},
            {2, "kind", ColumnType::Text},
            {3, "customer_id", ColumnType::Blob},
            {4, "contact_name", ColumnType::Text},
            {5, "contact_phone", ColumnType::Text},
            {6, "site_id", ColumnType::Blob},
            {7, "unit_id", ColumnType::Blob},
            {8, "channel", ColumnType::Text},
            {9, "called_at", ColumnType::Integer},
            {10, "fault", ColumnType::Text},
            {11, "customer_expectation", ColumnType::Text},
            {12, "accessories", ColumnType::Text},
            {13, "engineer_id", ColumnType::Blob},
            {14, "promised_at", ColumnType::Integer},
            {15, "priority", ColumnType::Integer},
            {16, "outcome", ColumnType::Text, FieldClass::Guarded},
            {17, "barrier", ColumnType::Text},
            {18, "restored_on", ColumnType::Text},
            {19, "external_ref", ColumnType::Text},
            {20, "import_batch", ColumnType::Blob, FieldClass::Fixed},
            {21, "currency", ColumnType::Text, FieldClass::Fixed},
            {22, "repeat_of_id", ColumnType::Blob},
        },
        {"status", "status_at", "waiting_reason", "labour_minor", "part_minor", "other_minor",
         "total_minor", "minutes_spent", "closed_at", "updated_at", "due_at", "customer_key"},
    };
    return table;
}

const Table& orderEventTable() {
    static const Table table{
        51,
        "order_event",
        TableKind::Ledger,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "kind", ColumnType::Text, FieldClass::Fixed},
            {3, "from_status", ColumnType::Integer, FieldClass::Fixed},
            {4, "to_status", ColumnType::Integer, FieldClass::Fixed},
            {5, "reason", ColumnType::Text, FieldClass::Fixed},
            {6, "at", ColumnType::Integer, FieldClass::Fixed},
            {7, "person_id", ColumnType::Blob, FieldClass::Fixed},
            {8, "approved_by", ColumnType::Blob, FieldClass::Fixed},
            {9, "text", ColumnType::Text, FieldClass::Fixed},
            {10, "amount_minor", ColumnType::Integer, FieldClass::Fixed},
        },
    };
    return table;
}

const Table& orderFindingTable() {
    static const Table table{
        52,
        "order_finding",
        TableKind::Record,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "position", ColumnType::Integer},
            {3, "fault", ColumnType::Text},
            {4, "cause_code", ColumnType::Text},
            {5, "cause", ColumnType::Text},
            {6, "measure", ColumnType::Text},
        },
    };
    return table;
}

const Table& orderLineTable() {
    static const Table table{
        53,
        "order_line",
        TableKind::Record,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "position", ColumnType::Integer},
            {3, "kind", ColumnType::Text},
            {4, "text", ColumnType::Text},
            {5, "part_id", ColumnType::Blob},
            {6, "person_id", ColumnType::Blob},
            {7, "minutes", ColumnType::Integer},
            {8, "qty_milli", ColumnType::Integer},
            {9, "unit_price_minor", ColumnType::Integer},
            {10, "tax_basis_points", ColumnType::Integer},
        },
        {"amount_minor", "tax_minor"},
    };
    return table;
}

const Table& orderSignatureTable() {
    static const Table table{
        54,
        "order_signature",
        TableKind::Ledger,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "purpose", ColumnType::Text, FieldClass::Fixed},
            {3, "signer_name", ColumnType::Text, FieldClass::Fixed},
            {4, "strokes", ColumnType::Blob, FieldClass::Fixed},
            {5, "at", ColumnType::Integer, FieldClass::Fixed},
            {6, "statement", ColumnType::Text, FieldClass::Fixed},
        },
    };
    return table;
}

const Table& orderPrintTable() {
    static const Table table{
        55,
        "order_print",
        TableKind::Ledger,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "document", ColumnType::Text, FieldClass::Fixed},
            {3, "copy_number", ColumnType::Integer, FieldClass::Fixed},
            {4, "copies", ColumnType::Integer, FieldClass::Fixed},
            {5, "reprint", ColumnType::Integer, FieldClass::Fixed},
            {6, "at", ColumnType::Integer, FieldClass::Fixed},
        },
    };
    return table;
}

}  // namespace repairs
