#include "repairs/data/casetables.h"

namespace repairs {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& orderCaseTable() {
    static const Table table{
        56,
        "order_case",
        TableKind::Record,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "reported_at", ColumnType::Integer, FieldClass::Fixed},
            {3, "received_at", ColumnType::Integer},
            {4, "fault_on", ColumnType::Text},
            {5, "component", ColumnType::Text},
            {6, "cause", ColumnType::Text},
            {7, "transport_damage", ColumnType::Integer},
            {8, "batch_problem", ColumnType::Integer},
            {9, "returned_to_maker", ColumnType::Integer},
            {10, "arranged_before_shipping", ColumnType::Integer},
            {11, "consignee_correct", ColumnType::Integer},
            {12, "home_visit", ColumnType::Integer},
            {13, "visit_area", ColumnType::Text},
            {14, "irreparable", ColumnType::Integer},
            {15, "maker_confirmed", ColumnType::Integer},
            {16, "permitted", ColumnType::Integer},
            {17, "packing_complete", ColumnType::Integer},
            {18, "list", ColumnType::Text},
            {19, "list_quantity", ColumnType::Integer},
            {20, "received_quantity", ColumnType::Integer},
            {21, "at_end_test", ColumnType::Integer},
            {22, "item", ColumnType::Text},
            {23, "still_unusable", ColumnType::Integer},
            {24, "at_opening", ColumnType::Integer},
            {25, "listed_fault", ColumnType::Integer},
            {26, "certified_repairs", ColumnType::Integer},
            {27, "fault_kind", ColumnType::Text},
            {28, "part_value_minor", ColumnType::Integer},
            {29, "initial_stock", ColumnType::Integer},
            {30, "old_part_returned", ColumnType::Integer},
        },
    };
    return table;
}

const Table& orderVerdictTable() {
    static const Table table{
        57,
        "order_verdict",
        TableKind::Ledger,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "relation", ColumnType::Text, FieldClass::Fixed},
            {3, "occasion", ColumnType::Text, FieldClass::Fixed},
            {4, "agreement_id", ColumnType::Blob, FieldClass::Fixed},
            {5, "agreement_hash", ColumnType::Text, FieldClass::Fixed},
            {6, "case_json", ColumnType::Text, FieldClass::Fixed},
            {7, "verdict_json", ColumnType::Text, FieldClass::Fixed},
            {8, "clocks", ColumnType::Text, FieldClass::Fixed},
            {9, "engine_version", ColumnType::Integer, FieldClass::Fixed},
            {10, "at", ColumnType::Integer, FieldClass::Fixed},
            {11, "reason", ColumnType::Text, FieldClass::Fixed},
        },
    };
    return table;
}

const Table& orderAgreementTable() {
    static const Table table{
        58,
        "order_agreement",
        TableKind::Ledger,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "relation", ColumnType::Text, FieldClass::Fixed},
            {3, "choice", ColumnType::Text, FieldClass::Fixed},
            {4, "agreement_id", ColumnType::Blob, FieldClass::Fixed},
            {5, "reason", ColumnType::Text, FieldClass::Fixed},
            {6, "at", ColumnType::Integer, FieldClass::Fixed},
        },
    };
    return table;
}

const Table& orderGoodwillTable() {
    static const Table table{
        59,
        "order_goodwill",
        TableKind::Ledger,
        {
            {1, "order_id", ColumnType::Blob, FieldClass::Fixed},
            {2, "relation", ColumnType::Text, FieldClass::Fixed},
            {3, "line", ColumnType::Text, FieldClass::Fixed},
            {4, "payer", ColumnType::Text, FieldClass::Fixed},
            {5, "amount_minor", ColumnType::Integer, FieldClass::Fixed},
            {6, "currency", ColumnType::Text, FieldClass::Fixed},
            {7, "approved_by", ColumnType::Blob, FieldClass::Fixed},
            {8, "reason", ColumnType::Text, FieldClass::Fixed},
            {9, "reverses_id", ColumnType::Blob, FieldClass::Fixed},
            {10, "at", ColumnType::Integer, FieldClass::Fixed},
        },
    };
    return table;
}

}  // namespace repairs
