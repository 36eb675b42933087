#pragma once

#include "core/result.h"
#include "staff/domain/person.h"
#include "storage/writetx.h"

namespace staff {

// Use cases; they need editPeopleRight(). Who signs in as a person is set by identity::saveUser.

/// A nil id is added. "input/invalid", "person/unknown", "centre/unknown".
core::Result<PersonId> savePerson(storage::WriteTx& tx, const Person& draft);
/// "person/user" while a user is this person.
core::Done removePerson(storage::WriteTx& tx, PersonId id);

}  // namespace staff
