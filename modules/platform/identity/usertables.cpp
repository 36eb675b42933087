#include "identity/usertables.h"

namespace identity {

using storage::ColumnType;
using storage::FieldClass;
using storage::TableKind;

const storage::Table& userTable() {
    static const storage::Table table{1,
                                      "sys_user",
                                      TableKind::Record,
                                      {{1, "name", ColumnType::Text},
                                       {2, "person_id", ColumnType::Blob},
                                       {3, "home_centre_id", ColumnType::Blob},
                                       {4, "password_hash", ColumnType::Text},
                                       {5, "pin_hash", ColumnType::Text},
                                       {6, "disabled", ColumnType::Integer, FieldClass::Guarded}}};
    return table;
}

const storage::Table& userRoleTable() {
    static const storage::Table table{2,
                                      "sys_user_role",
                                      TableKind::Record,
                                      {{1, "user_id", ColumnType::Blob, FieldClass::Fixed},
                                       {2, "role", ColumnType::Text, FieldClass::Fixed}}};
    return table;
}

}  // namespace identity
