#include "agreements/data/agreementtables.h"

namespace agreements {

using storage::ColumnType;
using storage::FieldClass;
using storage::Table;
using storage::TableKind;

const Table& templateTable() {
    static const Table table{80,
                             "agreement_template",
                             TableKind::Record,
                             {{1, "template_key", ColumnType::Text, FieldClass::Fixed},
                              {2, "version", ColumnType::Integer, FieldClass::Fixed},
                              {3, "relation", ColumnType::Text, FieldClass::Fixed},
                              {4, "title", ColumnType::Text, FieldClass::Fixed},
                              {5, "content", ColumnType::Text, FieldClass::Fixed},
                              {6, "hash", ColumnType::Text, FieldClass::Fixed},
                              {7, "state", ColumnType::Text}}};
    return table;
}

const Table& agreementTable() {
    static const Table table{81,
                             "agreement",
                             TableKind::Record,
                             {{1, "number", ColumnType::Text, FieldClass::Fixed},
                              {2, "relation", ColumnType::Text, FieldClass::Fixed},
                              {3, "template_id", ColumnType::Blob, FieldClass::Guarded},
                              {4, "template_key", ColumnType::Text, FieldClass::Fixed},
                              {5, "title", ColumnType::Text},
                              {6, "customer_id", ColumnType::Blob, FieldClass::Guarded},
                              {7, "dealer_id", ColumnType::Blob, FieldClass::Guarded},
                              {8, "maker_id", ColumnType::Blob, FieldClass::Guarded},
                              {9, "blanks", ColumnType::Text, FieldClass::Guarded},
                              {10, "switches", ColumnType::Text, FieldClass::Guarded},
                              {11, "calendar", ColumnType::Text, FieldClass::Guarded},
                              {12, "time_zone", ColumnType::Text, FieldClass::Guarded},
                              {13, "language", ColumnType::Text, FieldClass::Guarded},
                              {14, "valid_from_on", ColumnType::Text, FieldClass::Guarded},
                              {15, "valid_to_on", ColumnType::Text, FieldClass::Guarded},
                              {16, "linked_id", ColumnType::Blob, FieldClass::Guarded},
                              {17, "amends_id", ColumnType::Blob, FieldClass::Fixed},
                              {18, "note", ColumnType::Text}},
                             {"state", "state_at", "signed_on", "effective_on", "ended_on",
                              "in_force_from_on", "in_force_until_on", "not_applied", "title_key",
                              "party_key", "valid_to_key", "filter_key"}};
    return table;
}

const Table& agreementEventTable() {
    static const Table table{82,
                             "agreement_event",
                             TableKind::Ledger,
                             {{1, "agreement_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "kind", ColumnType::Text, FieldClass::Fixed},
                              {3, "from_state", ColumnType::Integer, FieldClass::Fixed},
                              {4, "to_state", ColumnType::Integer, FieldClass::Fixed},
                              {5, "at", ColumnType::Integer, FieldClass::Fixed},
                              {6, "counts_on", ColumnType::Text, FieldClass::Fixed},
                              {7, "party", ColumnType::Text, FieldClass::Fixed},
                              {8, "person", ColumnType::Text, FieldClass::Fixed},
                              {9, "approved_by", ColumnType::Blob, FieldClass::Fixed},
                              {10, "other_id", ColumnType::Blob, FieldClass::Fixed},
                              {11, "hash", ColumnType::Text, FieldClass::Fixed},
                              {12, "text", ColumnType::Text, FieldClass::Fixed}}};
    return table;
}

const Table& agreementCopyTable() {
    static const Table table{83,
                             "agreement_copy",
                             TableKind::Ledger,
                             {{1, "agreement_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "content", ColumnType::Blob, FieldClass::Fixed},
                              {3, "hash", ColumnType::Text, FieldClass::Fixed},
                              {4, "language", ColumnType::Text, FieldClass::Fixed},
                              {5, "signed_on", ColumnType::Text, FieldClass::Fixed}}};
    return table;
}

const Table& agreementScopeTable() {
    static const Table table{84,
                             "agreement_scope",
                             TableKind::Record,
                             {{1, "agreement_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "kind", ColumnType::Text, FieldClass::Fixed},
                              {3, "unit_id", ColumnType::Blob, FieldClass::Fixed},
                              {4, "model_id", ColumnType::Blob, FieldClass::Fixed},
                              {5, "product_line_id", ColumnType::Blob, FieldClass::Fixed},
                              {6, "region", ColumnType::Text, FieldClass::Fixed}}};
    return table;
}

const Table& agreementPaperTable() {
    static const Table table{85,
                             "agreement_paper",
                             TableKind::Ledger,
                             {{1, "agreement_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "copy_number", ColumnType::Integer, FieldClass::Fixed},
                              {3, "holder", ColumnType::Text, FieldClass::Fixed},
                              {4, "issued_on", ColumnType::Text, FieldClass::Fixed},
                              {5, "note", ColumnType::Text, FieldClass::Fixed}}};
    return table;
}

const Table& agreementScanTable() {
    static const Table table{86,
                             "agreement_scan",
                             TableKind::Ledger,
                             {{1, "agreement_id", ColumnType::Blob, FieldClass::Fixed},
                              {2, "hash", ColumnType::Text, FieldClass::Fixed},
                              {3, "file_name", ColumnType::Text, FieldClass::Fixed},
                              {4, "note", ColumnType::Text, FieldClass::Fixed}}};
    return table;
}

}  // namespace agreements
