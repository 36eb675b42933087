#include "support/rowreplay.h"

#include <QFile>

namespace bench {
namespace {

QByteArray insertSql(const WrittenTable& table) {
    QByteArray sql = "INSERT INTO " + table.name + " (" + table.columns.join(", ") + ") VALUES (";
    for (int column = 1; column <= table.columns.size(); ++column)
        sql += (column > 1 ? ", ?" : "?") + QByteArray::number(column);
    return sql + ')';
}

QByteArray updateSql(const WrittenTable& table, const WrittenRow& row) {
    QByteArray set;
    QByteArray where;
    for (int column = 0; column < table.columns.size(); ++column) {
        if (!row.values[size_t(column)])
            continue;
        QByteArray& part = table.key.contains(column) ? where : set;
        if (!part.isEmpty())
            part += &part == &set ? ", " : " AND ";
        part += table.columns[column] + " = ?" + QByteArray::number(column + 1);
    }
    return "UPDATE " + table.name + " SET " + set + " WHERE " + where;
}

}  // namespace

RowReplay::RowReplay(const QString& path, bool isFull) {
    needSqlite(nullptr, sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db,
                                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
    run("PRAGMA journal_mode = WAL");
    run(isFull ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA wal_autocheckpoint = 4000");
    run("PRAGMA journal_size_limit = 67108864");
    run("PRAGMA cache_size = -65536");
    run("PRAGMA temp_store = MEMORY");
    // Tables are written one after the other, a row perhaps before the one it refers to.
    run("PRAGMA defer_foreign_keys = ON");
}

RowReplay::~RowReplay() {
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void RowReplay::run(const char* sql) {
    needSqlite(m_db, sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr));
}

sqlite3_stmt* RowReplay::statementFor(const WrittenTable& table, const WrittenRow& row) {
    if (row.isNew && m_lastTable == &table)
        return m_lastInsert;
    const QByteArray sql = row.isNew ? insertSql(table) : updateSql(table, row);
    sqlite3_stmt*& statement = m_statements[sql.toStdString()];
    if (!statement)
        needSqlite(m_db, sqlite3_prepare_v3(m_db, sql.constData(), int(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    if (row.isNew) {
        m_lastTable = &table;
        m_lastInsert = statement;
    }
    return statement;
}

qint64 RowReplay::write(const WrittenRows& rows,
                        const std::function<bool(const QByteArray&)>& wants) {
    qint64 written = 0;
    m_lastTable = nullptr;
    run("BEGIN IMMEDIATE");
    run("PRAGMA defer_foreign_keys = ON");
    for (const WrittenRow& row : rows.rows) {
        const WrittenTable& table = rows.tables[row.table];
        if (wants && !wants(table.name))
            continue;
        sqlite3_stmt* const statement = statementFor(table, row);
        for (size_t column = 0; column < row.values.size(); ++column) {
            if (row.values[column])
                sqlite3_bind_value(statement, int(column) + 1, row.values[column].get());
        }
        needSqlite(m_db, sqlite3_step(statement));
        sqlite3_reset(statement);
        ++written;
    }
    run("COMMIT");
    return written;
}

}  // namespace bench
