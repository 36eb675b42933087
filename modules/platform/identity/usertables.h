#pragma once

#include "storage/table.h"

namespace identity {

const storage::Table& userTable();      ///< sys_user
const storage::Table& userRoleTable();  ///< sys_user_role

}  // namespace identity
