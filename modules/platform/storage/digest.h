#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <openssl/evp.h>
#include <array>
#include <initializer_list>

namespace storage {

constexpr qsizetype kDigestSize = 32;
using DigestBytes = std::array<char, kDigestSize>;

inline QByteArrayView viewOf(const DigestBytes& bytes) {
    return {bytes.data(), kDigestSize};
}

/// SHA-256 over pieces as they come; by OpenSSL, which uses the processor's own instructions for
/// it. One digest after the other: finish() leaves an empty one.
class Digest final {
public:
    Digest();
    ~Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;

    Digest& add(QByteArrayView bytes);
    DigestBytes finish();
    /// Forgets what was added.
    void restart();

    static DigestBytes of(std::initializer_list<QByteArrayView> pieces);

private:
    EVP_MD_CTX* m_context;
};

}  // namespace storage
