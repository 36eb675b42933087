#pragma once

#include "support/rowcapture.h"

#include <functional>
#include <string>
#include <unordered_map>

namespace bench {

/// The floor of everything that writes: the C interface, one prepared statement a table and set of
/// columns, one transaction, with the settings of the program's own writing connection.
class RowReplay final {
public:
    RowReplay(const QString& path, bool isFull);
    ~RowReplay();
    RowReplay(const RowReplay&) = delete;
    RowReplay& operator=(const RowReplay&) = delete;

    /// Only the tables that `wants` names; all of them without it. The number of rows.
    qint64 write(const WrittenRows& rows, const std::function<bool(const QByteArray&)>& wants = {});

private:
    sqlite3_stmt* statementFor(const WrittenTable& table, const WrittenRow& row);
    void run(const char* sql);

    sqlite3* m_db = nullptr;
    std::unordered_map<std::string, sqlite3_stmt*> m_statements;
    const WrittenTable* m_lastTable = nullptr;
    sqlite3_stmt* m_lastInsert = nullptr;
};

}  // namespace bench
