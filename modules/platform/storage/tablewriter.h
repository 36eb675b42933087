#pragma once

#include "core/result.h"
#include "storage/cborbuffer.h"
#include "storage/connection.h"
#include "storage/journal.h"
#include "storage/table.h"
#include "storage/writetx.h"

#include <array>
#include <bitset>
#include <memory>
#include <unordered_map>
#include <vector>

struct sqlite3_stmt;

namespace storage {

/// The prepared statements of one synced table and the way from a Patch to a row and its op. Values
/// are converted once, into the op, and bound from there. Belongs to the writing connection.
class TableWriter final {
public:
    static constexpr int kMostFields = 128;
    using FieldSet = std::bitset<kMostFields>;

    static core::Result<std::unique_ptr<TableWriter>> open(Connection& connection,
                                                           const Table& table);
    ~TableWriter();
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    /// A row as it stands, read before a change.
    struct Existing {
        qint64 seq = 0;
        bool deleted = false;
    };

    /// Appends the op, inserts the row and returns its seq. `values` becomes the part of the op
    /// that the audit keeps. The op is truncated again when the insert fails. `derived`, where
    /// there is any, goes into the row alone.
    core::Result<qint64> insert(Journal& journal, RowHead head, const Patch& patch,
                                const Patch* derived, qsizetype& opStart, CborBuffer::Span& values);
    core::Result<Existing> find(const core::RowId& id);
    /// Writes the fields of `patch` that differ from the row find() stands at: op, audit values and
    /// row. The set of them is empty where nothing differs.
    core::Result<FieldSet> update(Journal& journal, const core::RowId& id, const Existing& row,
                                  const Patch& patch, qsizetype& opStart, CborBuffer& audited);
    core::Done setDeleted(const Existing& row, bool deleted);
    /// Ends the reading of find(); no row may be left standing at a commit.
    void forget();

private:
    using Row = std::array<const Value*, kMostFields>;

    TableWriter(Connection& connection, const Table& table);
    /// A fault of the program: a table is written otherwise than it was described.
    tl::unexpected<core::Error> refused(QStringView code, const char* column,
                                        QStringView why) const;
    core::Done prepare();
    core::Done readDefaults();
    core::Result<sqlite3_stmt*> prepareForGood(const QByteArray& sql);
    QByteArray insertSql(bool isSettled) const;
    core::Result<sqlite3_stmt*> settledInsert(const Patch& derived);
    core::Result<sqlite3_stmt*> updateOf(const FieldSet& fields);
    core::Result<int> place(const char* column, int expected) const;
    core::Done collect(const Patch& patch, RowHead* head, Row& row) const;
    core::Done checkType(int index, const Value& value) const;
    bool differs(int index, const Value& value) const;
    void appendStored(CborBuffer& buffer, int index) const;
    void bind(sqlite3_stmt* statement, int position, const Value& value, const CborBuffer& buffer,
              CborBuffer::Span span) const;
    core::Done run(sqlite3_stmt* statement) const;

    Connection& m_connection;
    const Table& m_table;
    const QList<int> m_order;
    std::vector<Value> m_defaults;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_insertSettled = nullptr;
    std::vector<Value> m_derivedDefaults;  ///< as Table::derived
    CborBuffer m_derived;
    sqlite3_stmt* m_find = nullptr;
    sqlite3_stmt* m_setDeleted = nullptr;
    std::unordered_map<FieldSet, sqlite3_stmt*> m_updates;
};

}  // namespace storage
