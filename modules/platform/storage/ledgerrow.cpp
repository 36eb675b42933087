#include "storage/ledgerrow.h"

#include "storage/journal.h"

#include <algorithm>

namespace storage {
namespace {

constexpr int kFirstFieldColumn = 5;

void appendCell(CborBuffer& op, const Statement& row, int column, ColumnType type) {
    switch (type) {
    case ColumnType::Integer:
        op.integer(row.integer(column));
        break;
    case ColumnType::Real:
        op.real(row.real(column));
        break;
    case ColumnType::Text:
        op.utf8(row.bytes(column));
        break;
    case ColumnType::Blob:
        op.blob(row.bytes(column));
        break;
    }
}

}  // namespace

QList<int> fieldsByNumber(const Table& table) {
    QList<int> order(table.fields.size());
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&table](int a, int b) {
        return table.fields.at(a).number < table.fields.at(b).number;
    });
    return order;
}

LedgerRow::LedgerRow(const Table& table) : m_table(table), m_order(fieldsByNumber(table)) {}

QByteArray LedgerRow::select(QByteArrayView tail) const {
    QByteArray sql = "SELECT seq, id, centre_id, made_at, made_by";
    for (const int index : m_order) {
        sql += ", ";
        sql += m_table.fields.at(index).column;
    }
    sql += " FROM ";
    sql += m_table.name;
    sql += ' ';
    sql.append(tail);
    return sql;
}

void LedgerRow::encode(const Statement& row, CborBuffer& op) const {
    beginInsertOp(op, m_table, row.id(1));
    int present = 0;
    for (int i = 0; i < m_order.size(); ++i)
        present += row.isNull(kFirstFieldColumn + i) ? 0 : 1;
    op.map(present);
    for (int i = 0; i < m_order.size(); ++i) {
        const Field& field = m_table.fields.at(m_order.at(i));
        if (row.isNull(kFirstFieldColumn + i))
            continue;
        op.integer(field.number);
        appendCell(op, row, kFirstFieldColumn + i, field.type);
    }
    endInsertOp(op, {row.id(1), row.id(2), row.integer(3), row.id(4)});
}

}  // namespace storage
