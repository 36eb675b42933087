#pragma once

#include "core/result.h"
#include "identity/attemptlimit.h"
#include "identity/user.h"
#include "modulekit/moduleregistry.h"
#include "storage/actor.h"
#include "storage/connection.h"

namespace identity {

/// A user with all that the user may do.
struct SignedIn {
    User user;
    storage::Actor actor;
};

/// Checks name and password: "signin/wrong" (the same for an unknown name), "signin/wait",
/// "user/disabled". A user without a password signs in with an empty one. Costs 50 ms or more: in
/// Database::read.
core::Result<SignedIn> signIn(storage::Connection& connection,
                              const modulekit::ModuleRegistry& registry, AttemptLimit& limit,
                              const QString& name, const QString& password);

/// The user with rights as they are now, without asking for a password: for a session whose user's
/// roles have changed, and at the start where userWithoutSignIn() names someone.
core::Result<SignedIn> signedInAs(storage::Connection& connection,
                                  const modulekit::ModuleRegistry& registry, UserId user);

/// Whom a program without a screen acts for: `--user NAME`, the first administrator for an empty
/// name. "user/unknown", "user/disabled", "user/none" in a file that nobody has started yet.
core::Result<storage::Actor> actorFor(storage::Connection& connection,
                                      const modulekit::ModuleRegistry& registry,
                                      const QString& name = {});

/// Who starts a file: may do everything, as the user that makeFirstUser() makes, so that the first
/// rows have somebody who made them as well.
storage::Actor founder(const modulekit::ModuleRegistry& registry, UserId user);

/// May do everything the registry knows, as no user: for tests and measuring.
storage::Actor almightyActor(const modulekit::ModuleRegistry& registry,
                             const core::RowId& centre = {});

}  // namespace identity
