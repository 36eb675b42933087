#include "storage/ledgerrow.h"

#include "storage/journal.h"

#include <algorithm>

namespace storage {
namespace {

constexpr int kDeletedColumn = 5;
constexpr int kFirstFieldColumn = 6;

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
    sql += m_table.kind == TableKind::Record ? ", deleted" : ", 0";
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

int LedgerRow::columnOf(int place) const {
    return kFirstFieldColumn + place;
}

bool LedgerRow::isDeleted(const Statement& row) const {
    return row.integer(kDeletedColumn) != 0;
}

void LedgerRow::encode(const Statement& row, CborBuffer& op) const {
    beginInsertOp(op, m_table, row.id(1));
    encodeValues(row, op);
    if (isDeleted(row))
        writeDeleteOp(op, m_table, row.id(1));
}

void LedgerRow::encodeValues(const Statement& row, CborBuffer& values) const {
    int present = 0;
    for (int place = 0; place < m_order.size(); ++place)
        present += row.isNull(columnOf(place)) ? 0 : 1;
    values.map(present);
    for (int place = 0; place < m_order.size(); ++place) {
        if (row.isNull(columnOf(place)))
            continue;
        values.integer(field(place).number);
        appendCell(values, row, columnOf(place), field(place).type);
    }
    encodeHead(row, values);
}

void LedgerRow::encodeHead(const Statement& row, CborBuffer& op) const {
    endInsertOp(op, {row.id(1), row.id(2), row.integer(3), row.id(4)});
}

}  // namespace storage
