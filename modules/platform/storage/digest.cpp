#include "storage/digest.h"

#include <QtGlobal>

namespace storage {
namespace {

/// Looked up once: OpenSSL would otherwise look for it at every digest.
const EVP_MD* sha256() {
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return algorithm;
}

/// Only an exhausted memory or an OpenSSL without SHA-256 gets here.
void must(int outcome) {
    if (outcome != 1)
        qFatal("SHA-256 could not be computed.");
}

}  // namespace

Digest::Digest() : m_context(EVP_MD_CTX_new()) {
    restart();
}

Digest::~Digest() {
    EVP_MD_CTX_free(m_context);
}

void Digest::restart() {
    must(EVP_DigestInit_ex2(m_context, sha256(), nullptr));
}

Digest& Digest::add(QByteArrayView bytes) {
    must(EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size())));
    return *this;
}

DigestBytes Digest::finish() {
    DigestBytes bytes;
    must(EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char*>(bytes.data()), nullptr));
    restart();
    return bytes;
}

DigestBytes Digest::of(std::initializer_list<QByteArrayView> pieces) {
    Digest digest;
    for (const QByteArrayView piece : pieces)
        digest.add(piece);
    return digest.finish();
}

}  // namespace storage
