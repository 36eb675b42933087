#pragma once

#include "core/result.h"
#include "staff/domain/person.h"
#include "storage/connection.h"

namespace staff {

enum class PeopleShown { Present, AlsoThoseWhoLeft };

/// By name. A nil centre lists everybody, another one its own people and those of the whole
/// organisation.
core::Result<QList<Person>> listPeople(storage::Connection& connection, CentreId centre,
                                       PeopleShown shown);
core::Result<std::optional<Person>> findPerson(storage::Connection& connection, PersonId id);

}  // namespace staff
