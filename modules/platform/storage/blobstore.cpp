#include "storage/blobstore.h"

#include "storage/digest.h"
#include "storage/filesync.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

namespace storage {
namespace {

constexpr qsizetype kPiece = 1 << 20;
constexpr qsizetype kHashLength = kDigestSize * 2;

bool isBlobHash(const QString& hash) {
    return hash.size() == kHashLength && std::all_of(hash.begin(), hash.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

tl::unexpected<core::Error> blobWriteFailure(const QString& detail) {
    return core::fail(
        QStringLiteral("blob/write"),
        QCoreApplication::translate("storage",
                                    "The attachment could not be stored. Check that the disk has "
                                    "room and the folder may be written."),
        detail);
}

/// Copies while it hashes.
core::Result<QString> copyHashed(QIODevice& source, QFile& target) {
    Digest digest;
    while (true) {
        const QByteArray piece = source.read(kPiece);
        if (piece.isEmpty())
            break;
        digest.add(piece);
        if (target.write(piece) != piece.size())
            return blobWriteFailure(target.errorString());
    }
    if (!source.atEnd())
        return blobWriteFailure(source.errorString());
    const DigestBytes bytes = digest.finish();
    return QString::fromLatin1(viewOf(bytes).toByteArray().toHex());
}

}  // namespace

BlobStore::BlobStore(const QString& dataFile) : m_directory(dataFile + QStringLiteral(".blobs")) {}

QString BlobStore::pathOf(const QString& hash) const {
    if (!isBlobHash(hash))
        return {};
    return m_directory + u'/' + hash.left(2) + u'/' + hash;
}

bool BlobStore::contains(const QString& hash) const {
    return isBlobHash(hash) && QFileInfo::exists(pathOf(hash));
}

core::Result<QString> BlobStore::put(const QByteArray& content) const {
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return putDevice(buffer);
}

core::Result<QString> BlobStore::putFile(const QString& path) const {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(QStringLiteral("blob/read"),
                          QCoreApplication::translate(
                              "storage", "The file could not be read. Choose another one."),
                          path + QStringLiteral(": ") + file.errorString());
    return putDevice(file);
}

core::Result<QString> BlobStore::putDevice(QIODevice& source) const {
    if (!QDir().mkpath(m_directory))
        return blobWriteFailure(m_directory);
    QTemporaryFile temporary(m_directory + QStringLiteral("/incoming-XXXXXX"));
    if (!temporary.open())
        return blobWriteFailure(temporary.errorString());
    CORE_ASSIGN(const QString hash, copyHashed(source, temporary));
    if (contains(hash))
        return hash;
    const QString path = pathOf(hash);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder) || !temporary.flush() || !syncToDisk(temporary.fileName()))
        return blobWriteFailure(temporary.errorString());
    temporary.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    // Of two that store the same content at once the second finds it there already.
    if (!temporary.rename(path) && !contains(hash))
        return blobWriteFailure(temporary.errorString());
    if (temporary.fileName() == path)
        temporary.setAutoRemove(false);
    // The file and then its name in the folder must be on the disk before anybody relies on them.
    syncToDisk(folder);
    syncToDisk(m_directory);
    return hash;
}

core::Result<QByteArray> BlobStore::read(const QString& hash) const {
    QFile file(pathOf(hash));
    if (!isBlobHash(hash) || !file.open(QIODevice::ReadOnly))
        return core::fail(
            QStringLiteral("blob/missing"),
            QCoreApplication::translate("storage", "The attachment is not on this computer."),
            hash);
    const QByteArray content = file.readAll();
    const DigestBytes digest = Digest::of({content});
    if (QString::fromLatin1(viewOf(digest).toByteArray().toHex()) != hash)
        return core::fail(QStringLiteral("blob/damaged"),
                          QCoreApplication::translate(
                              "storage", "The attachment is damaged. Restore it from a backup."),
                          hash);
    return content;
}

QStringList BlobStore::hashes() const {
    QStringList found;
    QDirIterator files(m_directory, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isBlobHash(files.fileName()))
            found.append(files.fileName());
    }
    found.sort();
    return found;
}

}  // namespace storage
