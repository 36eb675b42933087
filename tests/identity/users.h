#pragma once

#include "identity/identitymodule.h"
#include "identity/rightcheck.h"
#include "identity/useredit.h"
#include "support/testfile.h"

/// A file with the users a test names.
class UsersFile final {
public:
    UsersFile() : m_file({{"identity", identity::registerIn}}) {}

    TestFile& file() { return m_file; }

    /// Adds a user with roles, a password and a PIN; empty ones are left out.
    identity::UserId add(const QString& name, const QList<identity::Role>& roles,
                         const QString& password = {}, const QString& pin = {}) {
        identity::UserDraft draft;
        draft.name = name;
        draft.roles = roles;
        const auto id = m_file.write([&](storage::WriteTx& tx) -> core::Result<identity::UserId> {
            CORE_ASSIGN(const identity::UserId user, identity::saveUser(tx, draft));
            if (!password.isEmpty())
                CORE_TRY(identity::changePassword(tx, {user, {}, password}));
            if (!pin.isEmpty())
                CORE_TRY(identity::changePin(tx, {user, {}, pin}));
            return user;
        });
        if (!id)
            qFatal("%s", qPrintable(id.error().code));
        return *id;
    }

private:
    TestFile m_file;
};
