#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace storage {

/// Attachments beside a data file, in FILE.blobs/, each under the SHA-256 of its content: the same
/// picture is kept once, and a changed one is noticed. Files of any size go through in pieces. May
/// be used from any thread; nothing is ever overwritten.
class BlobStore final {
public:
    /// `dataFile` is the path of the data file.
    explicit BlobStore(const QString& dataFile);

    /// Stores and returns the hash, 64 hexadecimal digits. It is on the disk when this returns.
    core::Result<QString> put(const QByteArray& content) const;
    core::Result<QString> putFile(const QString& path) const;
    /// "blob/missing" where it is not there (yet), "blob/damaged" where the content is not what it
    /// was.
    core::Result<QByteArray> read(const QString& hash) const;
    bool contains(const QString& hash) const;
    /// Where the content lies, for programs that open it; empty for what is no hash.
    QString pathOf(const QString& hash) const;
    QStringList hashes() const;
    QString directory() const { return m_directory; }

private:
    core::Result<QString> putDevice(QIODevice& source) const;

    const QString m_directory;
};

}  // namespace storage
