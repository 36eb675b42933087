#include "storage/importbatch.h"

#include "storage/journal.h"
#include "storage/schema.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

namespace storage {
namespace {

constexpr qsizetype kMostObstacles = 100;

struct ImportedRow {
    const Table* table;
    core::RowId id;
};

struct ImportedChange {
    const Table* table;
    core::RowId id;
    QByteArray values;  // CBOR {field: [old, new]}
};

QString importText(const char* text) {
    return QCoreApplication::translate("storage", text);
}

core::Done markUndone(WriteTx& tx, const core::RowId& batch) {
    CORE_ASSIGN(
        Statement mark,
        tx.connection().derive("INSERT INTO import_undone (import_batch, at) VALUES (?1, ?2)"));
    mark.bind(1, batch).bind(2, tx.now());
    return mark.run();
}

/// The rows of the import in a temporary table, so that what stands in the way is found in a few
/// queries.
core::Done collectImported(Connection& connection, const core::RowId& batch) {
    CORE_TRY(connection.execute("DROP TABLE IF EXISTS temp.imported"));
    CORE_TRY(connection.execute(
        "CREATE TEMP TABLE imported (id BLOB PRIMARY KEY, table_no INTEGER, inserted INTEGER, "
        "last_seq INTEGER) WITHOUT ROWID"));
    CORE_ASSIGN(
        Statement fill,
        connection.prepare(
            "INSERT INTO temp.imported (id, table_no, inserted, last_seq) "
            "SELECT r.row_id, r.table_no, max(r.kind = 1), max(r.seq) FROM sys_audit AS a "
            "JOIN sys_audit_row AS r ON r.seq >= a.n * 1048576 AND r.seq < (a.n + 1) * 1048576 "
            "WHERE a.import_batch = ?1 GROUP BY r.row_id"));
    fill.bind(1, batch);
    return fill.run();
}

core::Done findChangedSince(Connection& connection, const Schema& schema,
                            QList<Finding>& obstacles) {
    CORE_ASSIGN(
        Statement rows,
        connection.prepare(
            "SELECT i.table_no, i.id FROM temp.imported AS i JOIN sys_audit_row AS a "
            "ON a.row_id = i.id AND a.seq > i.last_seq GROUP BY i.id HAVING sum(a.kind = 2) > 0 "
            "LIMIT ?1"));
    rows.bind(1, qint64(kMostObstacles));
    while (rows.next()) {
        const Table* table = schema.table(quint16(rows.integer(0)));
        obstacles.append({QStringLiteral("import/changed"),
                          table ? QString::fromLatin1(table->name) : QString(),
                          rows.id(1).toString(),
                          importText(QT_TRANSLATE_NOOP("storage", "changed since the import"))});
    }
    return rows.status();
}

/// Rows of `child` that are not the import's and refer to what it inserted.
core::Done findUsers(Connection& connection, const Table& child, QList<Finding>& obstacles) {
    CORE_ASSIGN(Statement keys,
                connection.prepare("SELECT \"from\" FROM pragma_foreign_key_list(?1)"));
    keys.bind(1, QString::fromLatin1(child.name));
    while (keys.next() && obstacles.size() < kMostObstacles) {
        const QByteArray sql =
            QByteArray("SELECT c.id FROM temp.imported AS i JOIN ") + child.name + " AS c ON c." +
            keys.text(0).toUtf8() + " = i.id WHERE i.inserted = 1" +
            (child.kind == TableKind::Record ? " AND c.deleted = 0" : "") +
            " AND NOT EXISTS (SELECT 1 FROM temp.imported AS o WHERE o.id = c.id) LIMIT ?1";
        CORE_ASSIGN(Statement rows, connection.prepare(sql));
        rows.bind(1, qint64(kMostObstacles));
        while (rows.next())
            obstacles.append(
                {QStringLiteral("import/used"), QString::fromLatin1(child.name),
                 rows.id(0).toString(),
                 importText(QT_TRANSLATE_NOOP("storage", "uses a record of the import"))});
        CORE_TRY(rows.status());
    }
    return keys.status();
}

core::Result<QList<ImportedRow>> insertedRecords(Connection& connection, const Schema& schema) {
    CORE_ASSIGN(Statement rows,
                connection.prepare("SELECT table_no, id FROM temp.imported WHERE inserted = 1 "
                                   "ORDER BY last_seq DESC"));
    QList<ImportedRow> found;
    while (rows.next()) {
        const Table* table = schema.table(quint16(rows.integer(0)));
        if (table && table->kind == TableKind::Record)
            found.append({table, rows.id(1)});
    }
    CORE_TRY(rows.status());
    return found;
}

core::Result<QList<ImportedChange>> changedRecords(Connection& connection, const Schema& schema,
                                                   const core::RowId& batch) {
    CORE_ASSIGN(
        Statement rows,
        connection.prepare(
            "SELECT r.table_no, r.row_id, r.vals FROM sys_audit AS a JOIN sys_audit_row AS r "
            "ON r.seq >= a.n * 1048576 AND r.seq < (a.n + 1) * 1048576 "
            "JOIN temp.imported AS i ON i.id = r.row_id AND i.inserted = 0 "
            "WHERE a.import_batch = ?1 AND r.kind = 2 ORDER BY r.seq DESC"));
    rows.bind(1, batch);
    QList<ImportedChange> found;
    while (rows.next()) {
        if (const Table* table = schema.table(quint16(rows.integer(0))))
            found.append({table, rows.id(1), rows.blob(2)});
    }
    CORE_TRY(rows.status());
    return found;
}

Value toStored(const QCborValue& value) {
    if (value.isInteger())
        return value.toInteger();
    if (value.isDouble())
        return value.toDouble();
    if (value.isString())
        return value.toString();
    if (value.isByteArray())
        return value.toByteArray();
    return {};
}

/// {field: [old, new]} as the patch that puts the old values back.
Patch reversalOf(const ImportedChange& change) {
    Patch patch;
    const QCborMap fields = QCborValue::fromCbor(change.values).toMap();
    for (const auto& [number, values] : fields) {
        for (const Field& field : change.table->fields) {
            if (field.number == number.toInteger())
                patch.append({field.column, toStored(values.toArray().at(0))});
        }
    }
    return patch;
}

core::Result<ImportUndo> takeBack(WriteTx& tx, const Schema& schema, const core::RowId& batch) {
    CORE_ASSIGN(const QList<ImportedRow> inserted, insertedRecords(tx.connection(), schema));
    CORE_ASSIGN(const QList<ImportedChange> changed,
                changedRecords(tx.connection(), schema, batch));
    CORE_TRY(tx.setImportBatch(batch));
    ImportUndo undo;
    for (const ImportedChange& change : changed) {
        CORE_TRY(tx.update(*change.table, change.id, reversalOf(change)));
        ++undo.reverted;
    }
    for (const ImportedRow& row : inserted) {
        CORE_TRY(tx.remove(*row.table, row.id));
        ++undo.removed;
    }
    return undo;
}

core::Result<bool> isUndone(Connection& connection, const core::RowId& batch) {
    CORE_ASSIGN(Statement row,
                connection.prepare("SELECT 1 FROM import_undone WHERE import_batch = ?1"));
    row.bind(1, batch);
    const bool found = row.next();
    CORE_TRY(row.status());
    return found;
}

core::Result<qint64> countImported(Connection& connection) {
    CORE_ASSIGN(const Value count, connection.single("SELECT count(*) FROM temp.imported"));
    return std::get<qint64>(count);
}

}  // namespace

core::Result<ImportUndo> undoImport(WriteTx& tx, const Schema& schema, const core::RowId& batch,
                                    QList<Finding>* obstacles) {
    Connection& connection = tx.connection();
    CORE_ASSIGN(const bool isAlready, isUndone(connection, batch));
    if (isAlready)
        return core::fail(
            QStringLiteral("import/undone"),
            importText(QT_TRANSLATE_NOOP(
                "storage",
                "The import has been taken back already. There is nothing left to do.")));
    CORE_TRY(collectImported(connection, batch));
    CORE_ASSIGN(const qint64 count, countImported(connection));
    if (count == 0)
        return core::fail(QStringLiteral("import/unknown"),
                          importText(QT_TRANSLATE_NOOP(
                              "storage", "There is no such import. Choose one from the list.")));
    QList<Finding> found;
    CORE_TRY(findChangedSince(connection, schema, found));
    for (const Table* table : schema.tables)
        CORE_TRY(findUsers(connection, *table, found));
    if (!found.isEmpty()) {
        if (obstacles)
            *obstacles = found.mid(0, kMostObstacles);
        return core::fail(QStringLiteral("import/changed"),
                          importText(QT_TRANSLATE_NOOP(
                              "storage",
                              "The import cannot be taken back: its records were changed "
                              "or used since. Take those changes back first.")),
                          found.first().table + u' ' + found.first().id);
    }
    CORE_ASSIGN(const ImportUndo undo, takeBack(tx, schema, batch));
    CORE_TRY(markUndone(tx, batch));
    CORE_TRY(connection.execute("DROP TABLE temp.imported"));
    return undo;
}

}  // namespace storage
