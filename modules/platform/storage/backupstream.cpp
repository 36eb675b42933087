#include "storage/backupstream.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zstd.h>
#include <array>
#include <cstring>

namespace storage {
namespace {

constexpr char kMagic[9] = "AFTCBK01";
constexpr qsizetype kMagicSize = 8;
constexpr qsizetype kPieceSize = 64 * 1024;
constexpr qsizetype kTagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype kKeySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype kSaltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype kCheckSize = 16;
constexpr qsizetype kStreamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kHeadSize = kMagicSize + 8 + 8 + kSaltBytes + kCheckSize + kStreamHeaderSize;
constexpr int kCompressionLevel = 3;
// What a head may ask of this computer.
constexpr quint64 kMostOperations = 20;
constexpr quint64 kMostMemory = crypto_pwhash_MEMLIMIT_SENSITIVE;

QString backupText(const char* text) {
    return QCoreApplication::translate("storage", text);
}

tl::unexpected<core::Error> backupDamaged(const QString& detail) {
    return core::fail(QStringLiteral("backup/damaged"),
                      backupText(QT_TRANSLATE_NOOP(
                          "storage",
                          "The backup is damaged or not complete. Use another one; nothing "
                          "was changed.")),
                      detail);
}

tl::unexpected<core::Error> backupNotWritten(const QString& detail) {
    return core::fail(QStringLiteral("backup/write"),
                      backupText(QT_TRANSLATE_NOOP(
                          "storage",
                          "The backup could not be written. Check that the disk has room "
                          "and the folder may be written.")),
                      detail);
}

struct BackupKeys {
    std::array<unsigned char, kKeySize> stream;
    std::array<unsigned char, kCheckSize> check;

    ~BackupKeys() { sodium_memzero(this, sizeof *this); }
};

core::Done deriveKeys(const QString& passphrase, const unsigned char* salt,
                      const KeyStrength& strength, BackupKeys& keys) {
    std::array<unsigned char, kKeySize + kCheckSize> both;
    QByteArray secret = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash(both.data(), both.size(), secret.constData(),
                                     quint64(secret.size()), salt, strength.operations,
                                     size_t(strength.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(secret.data(), size_t(secret.size()));
    if (failed)
        return core::fail(
            QStringLiteral("storage/memory"),
            backupText(QT_TRANSLATE_NOOP("storage",
                                         "There is not enough memory. Close other programs and try "
                                         "again.")));
    std::memcpy(keys.stream.data(), both.data(), keys.stream.size());
    std::memcpy(keys.check.data(), both.data() + keys.stream.size(), keys.check.size());
    sodium_memzero(both.data(), both.size());
    return {};
}

unsigned char* bytesOf(QByteArray& bytes, qsizetype offset = 0) {
    return reinterpret_cast<unsigned char*>(bytes.data()) + offset;
}

}  // namespace

core::Result<std::unique_ptr<BackupWriter>> BackupWriter::open(const QString& path,
                                                               const QString& passphrase,
                                                               const KeyStrength& strength) {
    std::unique_ptr<BackupWriter> writer(new BackupWriter(path));
    CORE_TRY(writer->begin(passphrase, strength));
    return writer;
}

BackupWriter::BackupWriter(const QString& path)
    : m_file(path), m_compressor(ZSTD_createCCtx(), ZSTD_freeCCtx) {}

BackupWriter::~BackupWriter() {
    sodium_memzero(&m_cipher, sizeof m_cipher);
}

core::Done BackupWriter::begin(const QString& passphrase, const KeyStrength& strength) {
    if (sodium_init() < 0 || !m_compressor)
        return backupNotWritten(QStringLiteral("libraries"));
    if (!m_file.open(QIODevice::WriteOnly))
        return backupNotWritten(m_file.errorString());
    ZSTD_CCtx_setParameter(m_compressor.get(), ZSTD_c_compressionLevel, kCompressionLevel);
    QByteArray head(kHeadSize, '\0');
    std::memcpy(head.data(), kMagic, kMagicSize);
    qToBigEndian(strength.operations, head.data() + kMagicSize);
    qToBigEndian(strength.memoryBytes, head.data() + kMagicSize + 8);
    unsigned char* const salt = bytesOf(head, kMagicSize + 16);
    randombytes_buf(salt, kSaltBytes);
    BackupKeys keys;
    CORE_TRY(deriveKeys(passphrase, salt, strength, keys));
    std::memcpy(salt + kSaltBytes, keys.check.data(), keys.check.size());
    crypto_secretstream_xchacha20poly1305_init_push(&m_cipher, salt + kSaltBytes + kCheckSize,
                                                    keys.stream.data());
    if (m_file.write(head) != head.size())
        return backupNotWritten(m_file.errorString());
    return {};
}

core::Done BackupWriter::write(QByteArrayView bytes) {
    return compress(bytes, false);
}

core::Done BackupWriter::finish() {
    CORE_TRY(compress({}, true));
    CORE_TRY(encrypt(m_plain, true));
    if (!m_file.commit())
        return backupNotWritten(m_file.errorString());
    return {};
}

core::Done BackupWriter::compress(QByteArrayView bytes, bool isLast) {
    ZSTD_inBuffer input{bytes.data(), size_t(bytes.size()), 0};
    QByteArray piece(kPieceSize, Qt::Uninitialized);
    while (true) {
        ZSTD_outBuffer output{piece.data(), size_t(piece.size()), 0};
        const size_t rest = ZSTD_compressStream2(m_compressor.get(), &output, &input,
                                                 isLast ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(rest))
            return backupNotWritten(QString::fromLatin1(ZSTD_getErrorName(rest)));
        m_plain.append(piece.constData(), qsizetype(output.pos));
        while (m_plain.size() > kPieceSize) {
            CORE_TRY(encrypt(QByteArrayView(m_plain).first(kPieceSize), false));
            m_plain.remove(0, kPieceSize);
        }
        if (isLast ? rest == 0 : input.pos == input.size)
            return {};
    }
}

core::Done BackupWriter::encrypt(QByteArrayView piece, bool isLast) {
    QByteArray sealed(piece.size() + kTagSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(
        &m_cipher, bytesOf(sealed), nullptr, reinterpret_cast<const unsigned char*>(piece.data()),
        quint64(piece.size()), reinterpret_cast<const unsigned char*>(kMagic), kMagicSize,
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
               : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    if (m_file.write(sealed) != sealed.size())
        return backupNotWritten(m_file.errorString());
    return {};
}

core::Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString& path,
                                                               const QString& passphrase) {
    std::unique_ptr<BackupReader> reader(new BackupReader(path));
    CORE_TRY(reader->begin(passphrase));
    return reader;
}

BackupReader::BackupReader(const QString& path)
    : m_file(path), m_decompressor(ZSTD_createDCtx(), ZSTD_freeDCtx) {}

BackupReader::~BackupReader() {
    sodium_memzero(&m_cipher, sizeof m_cipher);
}

core::Done BackupReader::begin(const QString& passphrase) {
    if (sodium_init() < 0 || !m_decompressor)
        return backupDamaged(QStringLiteral("libraries"));
    if (!m_file.open(QIODevice::ReadOnly))
        return core::fail(
            QStringLiteral("backup/missing"),
            backupText(QT_TRANSLATE_NOOP(
                "storage", "The backup could not be read. Check the name of the file.")),
            m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
    QByteArray head = m_file.read(kHeadSize);
    if (!head.startsWith(kMagic))
        return core::fail(
            QStringLiteral("backup/not-ours"),
            backupText(QT_TRANSLATE_NOOP(
                "storage", "The file is no backup of this program. Choose another one.")));
    if (head.size() < kHeadSize)
        return backupDamaged(QStringLiteral("head"));
    const KeyStrength strength{qFromBigEndian<quint64>(head.constData() + kMagicSize),
                               qFromBigEndian<quint64>(head.constData() + kMagicSize + 8)};
    if (strength.operations == 0 || strength.operations > kMostOperations ||
        strength.memoryBytes > kMostMemory || strength.memoryBytes < crypto_pwhash_MEMLIMIT_MIN)
        return backupDamaged(QStringLiteral("strength"));
    unsigned char* const salt = bytesOf(head, kMagicSize + 16);
    BackupKeys keys;
    CORE_TRY(deriveKeys(passphrase, salt, strength, keys));
    if (sodium_memcmp(keys.check.data(), salt + kSaltBytes, kCheckSize) != 0)
        return core::fail(QStringLiteral("backup/passphrase"),
                          backupText(QT_TRANSLATE_NOOP(
                              "storage",
                              "The passphrase does not fit this backup. Try again; nothing "
                              "was changed.")));
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_cipher, salt + kSaltBytes + kCheckSize,
                                                        keys.stream.data()) != 0)
        return backupDamaged(QStringLiteral("stream header"));
    return {};
}

core::Done BackupReader::decryptPiece() {
    const QByteArray sealed = m_file.read(kPieceSize + kTagSize);
    if (sealed.size() < kTagSize)
        return backupDamaged(QStringLiteral("truncated at %1").arg(m_file.pos()));
    m_compressed.resize(sealed.size() - kTagSize);
    m_compressedUsed = 0;
    unsigned char tag = 0;
    const int failed = crypto_secretstream_xchacha20poly1305_pull(
        &m_cipher, bytesOf(m_compressed), nullptr, &tag,
        reinterpret_cast<const unsigned char*>(sealed.constData()), quint64(sealed.size()),
        reinterpret_cast<const unsigned char*>(kMagic), kMagicSize);
    if (failed)
        return backupDamaged(QStringLiteral("piece before %1").arg(m_file.pos()));
    m_isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_isLast != m_file.atEnd())
        return backupDamaged(QStringLiteral("end at %1").arg(m_file.pos()));
    return {};
}

core::Result<bool> BackupReader::fill() {
    m_plain.resize(qsizetype(ZSTD_DStreamOutSize()));
    m_plainUsed = 0;
    while (true) {
        if (m_compressedUsed == m_compressed.size() && !m_isLast)
            CORE_TRY(decryptPiece());
        ZSTD_inBuffer input{m_compressed.constData(), size_t(m_compressed.size()),
                            size_t(m_compressedUsed)};
        ZSTD_outBuffer output{m_plain.data(), size_t(m_plain.size()), 0};
        const size_t rest = ZSTD_decompressStream(m_decompressor.get(), &output, &input);
        if (ZSTD_isError(rest))
            return backupDamaged(QString::fromLatin1(ZSTD_getErrorName(rest)));
        m_compressedUsed = qsizetype(input.pos);
        if (output.pos > 0) {
            m_plain.resize(qsizetype(output.pos));
            return true;
        }
        if (m_isLast && m_compressedUsed == m_compressed.size()) {
            m_plain.clear();
            return false;
        }
    }
}

core::Done BackupReader::read(char* out, qsizetype size) {
    while (size > 0) {
        if (m_plainUsed == m_plain.size()) {
            CORE_ASSIGN(const bool isMore, fill());
            if (!isMore)
                return backupDamaged(QStringLiteral("content ends early"));
        }
        const qsizetype taken = qMin(size, m_plain.size() - m_plainUsed);
        std::memcpy(out, m_plain.constData() + m_plainUsed, size_t(taken));
        m_plainUsed += taken;
        out += taken;
        size -= taken;
    }
    return {};
}

core::Done BackupReader::finish() {
    if (m_plainUsed < m_plain.size())
        return backupDamaged(QStringLiteral("content goes on"));
    CORE_ASSIGN(const bool isMore, fill());
    if (isMore)
        return backupDamaged(QStringLiteral("content goes on"));
    return {};
}

}  // namespace storage
