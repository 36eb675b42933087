#include "insight/domain/importrecord.h"

namespace insight {

ImportRecord::ImportRecord(const ImportMapping& mapping, const QList<ImportField>& fields,
                           const QStringList& header)
    : m_header(header), m_dateOrder(mapping.dateOrder) {
    for (const ImportField& field : fields)
        m_columns.append(mapping.columns.value(field.key, -1));
}

void ImportRecord::stand(const tabular::Row& row, QList<ImportProblem>& problems) {
    m_row = &row;
    m_problems = &problems;
    m_isRefused = false;
    for (const tabular::Row::Fault& fault : row.faults())
        refuseColumn(fault.column - 1, fault.reason);
}

QByteArrayView ImportRecord::utf8(int field) const {
    return m_columns[field] < 0 ? QByteArrayView() : m_row->utf8(m_columns[field]).trimmed();
}

void ImportRecord::refuse(int field, const QString& reason) {
    refuseColumn(m_columns[field], reason);
}

void ImportRecord::refuse(const QString& reason) {
    refuseColumn(-1, reason);
}

void ImportRecord::refuseColumn(int column, const QString& reason) {
    m_isRefused = true;
    m_problems->append({m_row->line(), column + 1, m_header.value(column), reason});
}

}  // namespace insight
