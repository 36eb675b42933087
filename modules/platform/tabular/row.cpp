#include "tabular/row.h"

namespace tabular {

QByteArrayView Row::utf8(int column) const {
    if (column < 0 || column >= size())
        return {};
    const qsizetype from = column == 0 ? 0 : m_ends[column - 1];
    return QByteArrayView(m_bytes).sliced(from, m_ends[column] - from);
}

void Row::begin(qint64 line) {
    m_line = line;
    m_bytes.resize(0);  // keeps the memory
    m_ends.resize(0);
    m_faults.clear();
}

}  // namespace tabular
