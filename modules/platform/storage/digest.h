#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sodium.h>
#include <array>
#include <initializer_list>

namespace storage {

constexpr qsizetype kDigestSize = crypto_hash_sha256_BYTES;
using DigestBytes = std::array<char, kDigestSize>;

inline QByteArrayView viewOf(const DigestBytes& bytes) {
    return {bytes.data(), kDigestSize};
}

/// SHA-256 over pieces as they come.
class Digest final {
public:
    Digest() { crypto_hash_sha256_init(&m_state); }

    Digest& add(QByteArrayView bytes) {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  quint64(bytes.size()));
        return *this;
    }
    DigestBytes finish() {
        DigestBytes bytes;
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(bytes.data()));
        return bytes;
    }

    static DigestBytes of(std::initializer_list<QByteArrayView> pieces) {
        Digest digest;
        for (const QByteArrayView piece : pieces)
            digest.add(piece);
        return digest.finish();
    }

private:
    crypto_hash_sha256_state m_state;
};

}  // namespace storage
