#pragma once

#include "core/id.h"
#include "modulekit/right.h"

#include <QList>
#include <QString>

namespace identity {

struct User;
using UserId = core::Id<User>;
using modulekit::Right;
using modulekit::Role;

/// Someone who signs in. The hashes never leave identity.
struct User {
    UserId id;
    QString name;        ///< what is typed at sign-in, unique but for case
    core::RowId person;  ///< the person of staff, nil for none
    core::RowId centre;  ///< the centre the user works for, nil for the whole organisation
    QList<Role> roles;   ///< in the order of Role
    bool hasPassword = false;
    bool hasPin = false;
    bool disabled = false;  ///< may not sign in any more; what the user did stays

    friend bool operator==(const User&, const User&) = default;
};

/// What the dialog edits. A nil id makes a new user.
struct UserDraft {
    UserId id;
    QString name;
    core::RowId person;
    core::RowId centre;
    QList<Role> roles;
    bool disabled = false;
};

}  // namespace identity
