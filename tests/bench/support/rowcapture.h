#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <sqlite3.h>
#include <memory>
#include <vector>

namespace bench {

struct FreeValue {
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using RawValue = std::unique_ptr<sqlite3_value, FreeValue>;

/// One row as a transaction left it: all columns of an inserted row; of an updated one the columns
/// that changed, and its key.
struct WrittenRow {
    int table = 0;  ///< in WrittenRows::tables
    bool isNew = true;
    std::vector<RawValue> values;  ///< null: this column stays as it is
};

struct WrittenTable {
    QByteArray name;
    QList<QByteArray> columns;
    QList<int> key;  ///< places of the primary key among the columns
};

/// Rows in the order in which they are to be written again.
struct WrittenRows {
    QList<WrittenTable> tables;
    std::vector<WrittenRow> rows;
};

/// Notes on the writing connection what transactions write to every table, the entries of the
/// search index among them. What they write twice counts once, in its last form.
class RowCapture final {
public:
    explicit RowCapture(sqlite3* db);
    ~RowCapture();
    RowCapture(const RowCapture&) = delete;
    RowCapture& operator=(const RowCapture&) = delete;

    /// The rows since the last call, table after table and sorted by their keys.
    WrittenRows take();

private:
    void begin();
    void end();
    const WrittenTable& describe(const QByteArray& name);
    void addChanges(WrittenRows& rows);
    void addTexts(WrittenRows& rows, const QByteArray& table);

    sqlite3* m_db;
    sqlite3_session* m_session = nullptr;
    QHash<QByteArray, WrittenTable> m_tables;
    QHash<QByteArray, qint64> m_texts;  ///< the last rowid of each full-text table
};

/// Ends the benchmark where SQLite did not answer OK, DONE or ROW.
void needSqlite(sqlite3* db, int code);

}  // namespace bench
