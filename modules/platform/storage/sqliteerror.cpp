#include "storage/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>
#include <cerrno>

namespace storage {
namespace {

struct SqliteFailure {
    const char* code;
    const char* message;
};

constexpr SqliteFailure kFullDisk{
    "storage/full-disk",
    QT_TRANSLATE_NOOP("storage",
                      "The disk is full. Nothing was saved; free some space and try again.")};

/// The error number of the last write to the file or to its log; errno itself is gone by now.
int lastErrorOf(sqlite3* db, int filePointer) {
    sqlite3_file* file = nullptr;
    int number = 0;
    if (sqlite3_file_control(db, "main", filePointer, &file) == SQLITE_OK && file && file->pMethods)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

bool isOutOfSpace(sqlite3* db) {
    if (!db)
        return false;
    for (const int filePointer : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        const int number = lastErrorOf(db, filePointer);
        if (number == ENOSPC || number == EDQUOT || number == EFBIG)
            return true;
    }
    return false;
}

SqliteFailure ioFailure(sqlite3* db) {
    if (isOutOfSpace(db))
        return kFullDisk;
    return {"storage/io",
            QT_TRANSLATE_NOOP("storage",
                              "The disk could not be read or written. Check the disk, "
                              "then try again.")};
}

SqliteFailure failureOf(sqlite3* db, int code) {
    switch (code & 0xff) {
    case SQLITE_FULL:
        return kFullDisk;
    case SQLITE_READONLY:
        return {"storage/read-only", QT_TRANSLATE_NOOP("storage",
                                                       "The file cannot be written. Check its "
                                                       "permissions and those of its folder.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {"storage/corrupt",
                QT_TRANSLATE_NOOP("storage",
                                  "The file is damaged. Stop working in it and restore "
                                  "the last backup.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return {"storage/locked", QT_TRANSLATE_NOOP("storage",
                                                    "Another program is using the file. Close it "
                                                    "and try again.")};
    case SQLITE_CONSTRAINT:
        return {"storage/constraint",
                QT_TRANSLATE_NOOP("storage",
                                  "The change contradicts what is already stored. "
                                  "Reload the record and try again.")};
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return {"storage/interrupted",
                QT_TRANSLATE_NOOP("storage",
                                  "The operation was stopped and nothing was changed. Start it "
                                  "again when it suits you.")};
    case SQLITE_AUTH:
        return {"storage/refused",
                QT_TRANSLATE_NOOP("storage",
                                  "The program tried to change protected records and "
                                  "was stopped. Please report this.")};
    case SQLITE_NOMEM:
        return {"storage/memory",
                QT_TRANSLATE_NOOP("storage",
                                  "There is not enough memory. Close other programs "
                                  "and try again.")};
    case SQLITE_IOERR:
        return ioFailure(db);
    case SQLITE_CANTOPEN:
        return {"storage/open",
                QT_TRANSLATE_NOOP("storage",
                                  "The file could not be opened. Check that its folder "
                                  "exists and may be written.")};
    default:
        return {"storage/statement", QT_TRANSLATE_NOOP("storage",
                                                       "The program could not carry this out. "
                                                       "Please report this.")};
    }
}

}  // namespace

core::Error sqliteError(sqlite3* db, int code, QByteArrayView sql) {
    const SqliteFailure failure = failureOf(db, code);
    QString detail = QString::fromUtf8(sqlite3_errstr(code));
    if (db)
        detail += QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(db));
    if (!sql.isEmpty())
        detail += QStringLiteral(" in: ") +
                  QString::fromUtf8(sql.first(qMin<qsizetype>(sql.size(), 400)));
    return {QString::fromLatin1(failure.code),
            QCoreApplication::translate("storage", failure.message), detail};
}

}  // namespace storage
