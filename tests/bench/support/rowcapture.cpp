#include "support/rowcapture.h"

#include "support/benchrun.h"

#include <algorithm>
#include <cstring>

namespace bench {
namespace {

struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

RawStatement prepared(sqlite3* db, const QByteArray& sql) {
    sqlite3_stmt* statement = nullptr;
    needSqlite(db, sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, nullptr));
    return RawStatement(statement);
}

/// The tables in which FTS5 keeps its index are written by the INSERT into the virtual one.
bool isShadow(const QByteArray& table) {
    if (!table.startsWith("search_") && !table.startsWith("stock_words_"))
        return false;
    for (const char* ending : {"_data", "_idx", "_content", "_docsize", "_config"}) {
        if (table.endsWith(ending))
            return true;
    }
    return false;
}

int takesPart(void*, const char* table) {
    return isShadow(table) ? 0 : 1;
}

int compare(sqlite3_value* a, sqlite3_value* b) {
    const int type = sqlite3_value_type(a);
    if (type != sqlite3_value_type(b) || type == SQLITE_NULL)
        return type - sqlite3_value_type(b);
    if (type == SQLITE_INTEGER) {
        const sqlite3_int64 left = sqlite3_value_int64(a);
        const sqlite3_int64 right = sqlite3_value_int64(b);
        return left < right ? -1 : (left > right ? 1 : 0);
    }
    const int leftSize = sqlite3_value_bytes(a);
    const int rightSize = sqlite3_value_bytes(b);
    const int shorter = std::min(leftSize, rightSize);
    if (shorter > 0) {
        const int order =
            std::memcmp(sqlite3_value_blob(a), sqlite3_value_blob(b), size_t(shorter));
        if (order != 0)
            return order;
    }
    return leftSize - rightSize;
}

bool standsBefore(const WrittenRows& rows, const WrittenRow& a, const WrittenRow& b) {
    if (a.table != b.table)
        return a.table < b.table;
    for (const int column : rows.tables[a.table].key) {
        const int order = compare(a.values[size_t(column)].get(), b.values[size_t(column)].get());
        if (order != 0)
            return order < 0;
    }
    return false;
}

RawValue copyOf(sqlite3_value* value) {
    return RawValue(value ? sqlite3_value_dup(value) : nullptr);
}

/// The row that the iterator stands on.
WrittenRow rowAt(sqlite3_changeset_iter* changes, const WrittenTable& table, int operation) {
    WrittenRow row;
    row.isNew = operation == SQLITE_INSERT;
    for (int column = 0; column < table.columns.size(); ++column) {
        sqlite3_value* value = nullptr;
        sqlite3changeset_new(changes, column, &value);
        if (!value && table.key.contains(column))
            sqlite3changeset_old(changes, column, &value);
        row.values.push_back(copyOf(value));
    }
    return row;
}

}  // namespace

void needSqlite(sqlite3* db, int code) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return;
    giveUp({QStringLiteral("bench/sqlite"), QStringLiteral("SQLite refused."),
            QString::fromUtf8(sqlite3_errmsg(db))});
}

RowCapture::RowCapture(sqlite3* db) : m_db(db) {
    const RawStatement tables = prepared(
        db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%USING fts5%'");
    while (sqlite3_step(tables.get()) == SQLITE_ROW)
        m_texts.insert(reinterpret_cast<const char*>(sqlite3_column_text(tables.get(), 0)), 0);
    for (auto table = m_texts.begin(); table != m_texts.end(); ++table) {
        const RawStatement last =
            prepared(db, "SELECT coalesce(max(id), 0) FROM " + table.key() + "_content");
        sqlite3_step(last.get());
        *table = sqlite3_column_int64(last.get(), 0);
    }
    begin();
}

RowCapture::~RowCapture() {
    end();
}

void RowCapture::begin() {
    needSqlite(m_db, sqlite3session_create(m_db, "main", &m_session));
    sqlite3session_table_filter(m_session, takesPart, nullptr);
    needSqlite(m_db, sqlite3session_attach(m_session, nullptr));
}

void RowCapture::end() {
    sqlite3session_delete(m_session);
    m_session = nullptr;
}

const WrittenTable& RowCapture::describe(const QByteArray& name) {
    if (const auto known = m_tables.constFind(name); known != m_tables.constEnd())
        return *known;
    WrittenTable table{name, {}, {}};
    const RawStatement columns =
        prepared(m_db, "SELECT name, pk FROM pragma_table_info('" + name + "') ORDER BY cid");
    while (sqlite3_step(columns.get()) == SQLITE_ROW) {
        if (sqlite3_column_int(columns.get(), 1) > 0)
            table.key.append(int(table.columns.size()));
        table.columns.append(reinterpret_cast<const char*>(sqlite3_column_text(columns.get(), 0)));
    }
    return *m_tables.insert(name, table);
}

void RowCapture::addChanges(WrittenRows& rows) {
    int size = 0;
    void* bytes = nullptr;
    needSqlite(m_db, sqlite3session_changeset(m_session, &size, &bytes));
    sqlite3_changeset_iter* changes = nullptr;
    needSqlite(m_db, sqlite3changeset_start(&changes, size, bytes));
    while (sqlite3changeset_next(changes) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(changes, &name, &columns, &operation, &indirect);
        if (operation == SQLITE_DELETE)
            continue;
        const WrittenTable& table = describe(name);
        if (rows.tables.isEmpty() || rows.tables.last().name != name)
            rows.tables.append(table);
        WrittenRow row = rowAt(changes, table, operation);
        row.table = int(rows.tables.size()) - 1;
        rows.rows.push_back(std::move(row));
    }
    sqlite3changeset_finalize(changes);
    sqlite3_free(bytes);
}

void RowCapture::addTexts(WrittenRows& rows, const QByteArray& table) {
    const QList<QByteArray> columns = QList<QByteArray>{"rowid"} + describe(table).columns;
    const RawStatement texts = prepared(m_db, "SELECT " + columns.join(", ") + " FROM " + table +
                                                  " WHERE rowid > ?1 ORDER BY rowid");
    sqlite3_bind_int64(texts.get(), 1, m_texts[table]);
    rows.tables.append({table, columns, {0}});
    while (sqlite3_step(texts.get()) == SQLITE_ROW) {
        WrittenRow row;
        row.table = int(rows.tables.size()) - 1;
        for (int column = 0; column < int(columns.size()); ++column)
            row.values.push_back(copyOf(sqlite3_column_value(texts.get(), column)));
        m_texts[table] = sqlite3_column_int64(texts.get(), 0);
        rows.rows.push_back(std::move(row));
    }
}

WrittenRows RowCapture::take() {
    WrittenRows rows;
    addChanges(rows);
    const QList<QByteArray> texts = m_texts.keys();
    for (const QByteArray& table : texts)
        addTexts(rows, table);
    std::stable_sort(
        rows.rows.begin(), rows.rows.end(),
        [&rows](const WrittenRow& a, const WrittenRow& b) { return standsBefore(rows, a, b); });
    end();
    begin();
    return rows;
}

}  // namespace bench
