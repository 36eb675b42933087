#include "identity/session.h"

namespace identity {

void Session::start(SignedIn signedIn) {
    m_signedIn = std::move(signedIn);
    m_isSignedIn = true;
    Q_EMIT changed();
}

void Session::end() {
    m_signedIn = {};
    m_isSignedIn = false;
    Q_EMIT changed();
}

}  // namespace identity
