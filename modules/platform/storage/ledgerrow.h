#pragma once

#include "storage/cborbuffer.h"
#include "storage/connection.h"
#include "storage/table.h"

namespace storage {

/// Places in Table::fields, ordered by the fields' numbers: the order of every op.
QList<int> fieldsByNumber(const Table& table);

/// Reads whole rows of a synced table and writes them as the insert op they were, byte for byte, so
/// that an audit digest or mark can be made and proven. A `place` is that of a field in the order
/// of the numbers.
class LedgerRow final {
public:
    explicit LedgerRow(const Table& table);

    /// SELECT seq, id, centre_id, made_at, made_by, deleted, fields... FROM the table, with `tail`
    /// appended; `deleted` is 0 for a ledger.
    QByteArray select(QByteArrayView tail) const;
    /// Appends the row the statement of select() stands at, and the op that deleted it where it is.
    void encode(const Statement& row, CborBuffer& op) const;
    /// What the audit keeps of an insert: the fields, then centre, made_at, made_by.
    void encodeValues(const Statement& row, CborBuffer& values) const;
    void encodeHead(const Statement& row, CborBuffer& op) const;

    bool isDeleted(const Statement& row) const;
    const Field& field(int place) const { return m_table.fields.at(m_order.at(place)); }
    /// Where select() has the field.
    int columnOf(int place) const;

private:
    const Table& m_table;
    const QList<int> m_order;
};

}  // namespace storage
