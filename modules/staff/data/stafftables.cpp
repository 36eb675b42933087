#include "staff/data/stafftables.h"

namespace staff {

using storage::ColumnType;
using storage::FieldClass;
using storage::TableKind;

const storage::Table& organisationTable() {
    static const storage::Table table{10,
                                      "organisation",
                                      TableKind::Record,
                                      {{1, "name", ColumnType::Text},
                                       {2, "short_name", ColumnType::Text},
                                       {3, "kind", ColumnType::Text},
                                       {4, "phone", ColumnType::Text},
                                       {5, "address", ColumnType::Text},
                                       {6, "tax_number", ColumnType::Text}}};
    return table;
}

const storage::Table& centreTable() {
    static const storage::Table table{
        11,
        "centre",
        TableKind::Record,
        {{1, "organisation_id", ColumnType::Blob},
         {2, "name", ColumnType::Text},
         {3, "short_name", ColumnType::Text},
         {4, "kind", ColumnType::Text},
         {5, "number_prefix", ColumnType::Text},
         {6, "currency", ColumnType::Text, FieldClass::Guarded},
         {7, "time_zone", ColumnType::Text, FieldClass::Guarded},
         {8, "locale", ColumnType::Text},
         {9, "tax_basis_points", ColumnType::Integer, FieldClass::Guarded},
         {10, "phone", ColumnType::Text},
         {11, "address", ColumnType::Text},
         {12, "document_header", ColumnType::Text}}};
    return table;
}

const storage::Table& personTable() {
    static const storage::Table table{12,
                                      "person",
                                      TableKind::Record,
                                      {{1, "name", ColumnType::Text},
                                       {2, "phone", ColumnType::Text},
                                       {3, "employment", ColumnType::Text},
                                       {4, "post", ColumnType::Text},
                                       {5, "work_centre_id", ColumnType::Blob},
                                       {6, "joined_on", ColumnType::Text},
                                       {7, "left_on", ColumnType::Text},
                                       {8, "note", ColumnType::Text}}};
    return table;
}

const storage::Table& workCalendarTable() {
    static const storage::Table table{13,
                                      "work_calendar",
                                      TableKind::Record,
                                      {{1, "valid_from_on", ColumnType::Text, FieldClass::Fixed},
                                       {2, "week_shifts", ColumnType::Text},
                                       {3, "revision", ColumnType::Integer}}};
    return table;
}

const storage::Table& workCalendarDayTable() {
    static const storage::Table table{14,
                                      "work_calendar_day",
                                      TableKind::Record,
                                      {{1, "day_on", ColumnType::Text, FieldClass::Fixed},
                                       {2, "kind", ColumnType::Text},
                                       {3, "name", ColumnType::Text},
                                       {4, "shifts", ColumnType::Text}}};
    return table;
}

const storage::Table& workCalendarVersionTable() {
    static const storage::Table table{15,
                                      "work_calendar_version",
                                      TableKind::Ledger,
                                      {{1, "version", ColumnType::Integer},
                                       {2, "fingerprint", ColumnType::Text},
                                       {3, "calendar", ColumnType::Text}}};
    return table;
}

}  // namespace staff
