#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QSaveFile>
#include <QString>

#include <sodium.h>
#include <memory>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace storage {

/// How dear each guess of the passphrase is (Argon2id). Kept in the backup's head.
struct KeyStrength {
    quint64 operations = crypto_pwhash_OPSLIMIT_MODERATE;
    quint64 memoryBytes = crypto_pwhash_MEMLIMIT_MODERATE;
};

/// Writes a backup file: a head, then zstd inside libsodium's secretstream in pieces of 64 KiB. The
/// file appears under its name only when finish() succeeds. Holds one piece in memory, whatever the
/// size.
class BackupWriter final {
public:
    static core::Result<std::unique_ptr<BackupWriter>> open(const QString& path,
                                                            const QString& passphrase,
                                                            const KeyStrength& strength);
    ~BackupWriter();
    core::Done write(QByteArrayView bytes);
    core::Done finish();

private:
    explicit BackupWriter(const QString& path);
    core::Done begin(const QString& passphrase, const KeyStrength& strength);
    core::Done compress(QByteArrayView bytes, bool isLast);
    core::Done encrypt(QByteArrayView piece, bool isLast);

    QSaveFile m_file;
    std::unique_ptr<ZSTD_CCtx_s, size_t (*)(ZSTD_CCtx_s*)> m_compressor;
    crypto_secretstream_xchacha20poly1305_state m_cipher;
    QByteArray m_plain;
};

/// Reads it back. Every byte that read() gives out was authenticated. "backup/not-ours",
/// "backup/passphrase", "backup/damaged" (truncated or changed).
class BackupReader final {
public:
    static core::Result<std::unique_ptr<BackupReader>> open(const QString& path,
                                                            const QString& passphrase);
    ~BackupReader();
    /// Exactly `size` bytes.
    core::Done read(char* out, qsizetype size);
    /// Nothing may follow what was read.
    core::Done finish();
    qint64 position() const { return m_file.pos(); }
    qint64 size() const { return m_file.size(); }

private:
    explicit BackupReader(const QString& path);
    core::Done begin(const QString& passphrase);
    core::Done decryptPiece();
    /// Decompresses some more; false at the end of the backup.
    core::Result<bool> fill();

    QFile m_file;
    std::unique_ptr<ZSTD_DCtx_s, size_t (*)(ZSTD_DCtx_s*)> m_decompressor;
    crypto_secretstream_xchacha20poly1305_state m_cipher;
    QByteArray m_compressed;
    qsizetype m_compressedUsed = 0;
    QByteArray m_plain;
    qsizetype m_plainUsed = 0;
    bool m_isLast = false;
};

}  // namespace storage
