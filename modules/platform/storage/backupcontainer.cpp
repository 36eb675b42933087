#include "storage/backupcontainer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

namespace storage {
namespace {

constexpr qsizetype kNameSize = 64;
constexpr qsizetype kEntryHeadSize = 1 + kNameSize + 8;
constexpr qint64 kEntryPiece = 1 << 20;

tl::unexpected<core::Error> entryStopped() {
    return core::fail(QStringLiteral("storage/interrupted"),
                      QCoreApplication::translate("storage",
                                                  "The operation was stopped and nothing was "
                                                  "changed. Start it again when it suits you."));
}

tl::unexpected<core::Error> entryDamaged() {
    return core::fail(QStringLiteral("backup/damaged"),
                      QCoreApplication::translate(
                          "storage",
                          "The backup is damaged or not complete. Use another one; nothing "
                          "was changed."),
                      QStringLiteral("container"));
}

core::Done writeHead(BackupWriter& writer, ContainerEntry kind, const QString& name, qint64 size) {
    QByteArray head(1, char(kind));
    head += name.toLatin1().leftJustified(kNameSize, '\0', true);
    head.resize(kEntryHeadSize);
    qToBigEndian(size, head.data() + 1 + kNameSize);
    return writer.write(head);
}

}  // namespace

core::Done writeEntry(BackupWriter& writer, ContainerEntry kind, const QString& name,
                      const QString& file, const EntryProgress& progress) {
    QFile source(file);
    const auto unreadable = [&source] {
        return core::fail(QStringLiteral("storage/io"),
                          QCoreApplication::translate(
                              "storage",
                              "The disk could not be read or written. Check the disk, then "
                              "try again."),
                          source.fileName() + QStringLiteral(": ") + source.errorString());
    };
    if (!source.open(QIODevice::ReadOnly))
        return unreadable();
    const qint64 size = source.size();
    CORE_TRY(writeHead(writer, kind, name, size));
    for (qint64 done = 0; done < size;) {
        const QByteArray piece = source.read(qMin(kEntryPiece, size - done));
        if (piece.isEmpty())
            return unreadable();
        CORE_TRY(writer.write(piece));
        done += piece.size();
        if (!progress(done))
            return entryStopped();
    }
    return {};
}

core::Done writeEnd(BackupWriter& writer) {
    return writeHead(writer, ContainerEntry::End, {}, 0);
}

core::Result<EntryHead> readEntryHead(BackupReader& reader) {
    QByteArray bytes(kEntryHeadSize, '\0');
    CORE_TRY(reader.read(bytes.data(), bytes.size()));
    const EntryHead head{ContainerEntry(bytes.at(0)),
                         QString::fromLatin1(bytes.mid(1, kNameSize).constData()),
                         qFromBigEndian<qint64>(bytes.constData() + 1 + kNameSize)};
    const bool isKnown = head.kind == ContainerEntry::Database ||
                         head.kind == ContainerEntry::Attachment ||
                         head.kind == ContainerEntry::End;
    if (!isKnown || head.size < 0)
        return entryDamaged();
    return head;
}

core::Done readEntryInto(BackupReader& reader, const EntryHead& head, const QString& file,
                         const EntryProgress& progress) {
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return core::fail(QStringLiteral("storage/open"),
                          QCoreApplication::translate(
                              "storage",
                              "The file could not be opened. Check that its folder exists "
                              "and may be written."),
                          file + QStringLiteral(": ") + target.errorString());
    QByteArray piece(kEntryPiece, Qt::Uninitialized);
    for (qint64 done = 0; done < head.size;) {
        const qsizetype size = qsizetype(qMin(kEntryPiece, head.size - done));
        CORE_TRY(reader.read(piece.data(), size));
        if (target.write(piece.constData(), size) != size)
            return core::fail(QStringLiteral("storage/full-disk"),
                              QCoreApplication::translate(
                                  "storage",
                                  "The disk is full. Nothing was saved; free some space and "
                                  "try again."),
                              target.errorString());
        done += size;
        if (!progress(done))
            return entryStopped();
    }
    if (!target.flush())
        return core::fail(QStringLiteral("storage/full-disk"),
                          QCoreApplication::translate(
                              "storage",
                              "The disk is full. Nothing was saved; free some space and try "
                              "again."),
                          target.errorString());
    return {};
}

TemporaryPath::TemporaryPath(const QString& path) : m_path(path) {
    removeAll();
}

TemporaryPath::~TemporaryPath() {
    removeAll();
}

void TemporaryPath::removeAll() const {
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1StringView(ending));
    QDir(m_path + QStringLiteral(".blobs")).removeRecursively();
}

}  // namespace storage
