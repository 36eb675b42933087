#include "identity/passwordhash.h"

#include <QCoreApplication>

#include <sodium.h>

namespace identity {

namespace {

/// An input method may compose a character in one way today and in another tomorrow.
QByteArray passwordBytes(const QString& password) {
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

}  // namespace

core::Result<QString> hashPassword(const QString& password) {
    QByteArray bytes = passwordBytes(password);
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    const bool isHashed =
        sodium_init() >= 0 &&
        crypto_pwhash_str(hash.data(), bytes.constData(), static_cast<quint64>(bytes.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (!isHashed)
        return core::fail(QStringLiteral("password/memory"),
                          QCoreApplication::translate(
                              "identity",
                              "There is not enough memory to protect the password. Close other "
                              "programs and try again."),
                          QStringLiteral("crypto_pwhash_str failed"));
    return QString::fromLatin1(hash.constData());
}

bool passwordMatches(const QString& hash, const QString& password) {
    if (sodium_init() < 0)
        return false;
    QByteArray bytes = passwordBytes(password);
    const QByteArray stored = hash.toLatin1();
    const bool matches = crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                                                  static_cast<quint64>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return matches;
}

}  // namespace identity
