#pragma once

#include "identity/signin.h"

#include <QObject>

namespace identity {

/// Who sits at the desk. Pages take the actor from here for each write and follow changed() to show
/// what the user may do. GUI thread; made once by the program and handed to whom it concerns.
class Session final : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr) : QObject(parent) {}

    bool isSignedIn() const { return m_isSignedIn; }
    const User& user() const { return m_signedIn.user; }
    const storage::Actor& actor() const { return m_signedIn.actor; }
    bool may(const Right& right) const { return actor().may(right.id); }

    /// Also for the same user with other rights.
    void start(SignedIn signedIn);
    void end();

Q_SIGNALS:
    void changed();

private:
    SignedIn m_signedIn;
    bool m_isSignedIn = false;
};

}  // namespace identity
