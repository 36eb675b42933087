#pragma once

#include "storage/cborbuffer.h"
#include "storage/connection.h"
#include "storage/table.h"

namespace storage {

/// Places in Table::fields, ordered by the fields' numbers: the order of every op.
QList<int> fieldsByNumber(const Table& table);

/// Reads whole rows of a table and writes them as the insert op they were, byte for byte, so that
/// an audit digest or mark can be made and proven.
class LedgerRow final {
public:
    explicit LedgerRow(const Table& table);

    /// SELECT seq, id, centre_id, made_at, made_by, fields... FROM the table, with `tail` appended.
    QByteArray select(QByteArrayView tail) const;
    /// Appends the row the statement of select() stands at.
    void encode(const Statement& row, CborBuffer& op) const;

private:
    const Table& m_table;
    const QList<int> m_order;
};

}  // namespace storage
