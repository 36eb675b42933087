#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace storage {

enum class ColumnType { Integer, Real, Text, Blob };

/// How concurrent edits of a field are decided when files are synced (sync.md 2.1).
enum class FieldClass {
    Latest,   ///< the larger clock wins, the loser is kept in the inbox
    Guarded,  ///< an edit that had not seen the current value is not applied
    Fixed,    ///< written once with the row
};

struct Field {
    quint16 number;  ///< on the wire, for ever; locked in modules/sync.lock
    const char* column;
    ColumnType type;
    FieldClass fieldClass = FieldClass::Latest;
};

enum class TableKind {
    Record,  ///< edited field by field; deleting leaves a tombstone
    Ledger,  ///< insert-only, corrected by reversal
};

/// A synced table. Beside `fields` each has the columns of data.md: seq, id, centre_id, made_at,
/// made_by and, for records, deleted (0 or 1). `derived` columns are a local replay: never synced,
/// written only through Connection::derive.
struct Table {
    quint16 number;  ///< on the wire, for ever
    const char* name;
    TableKind kind;
    QList<Field> fields;
    QList<QByteArray> derived = {};

    /// Index into `fields`, -1 where there is no such column.
    int indexOf(const char* column) const;
};

}  // namespace storage
