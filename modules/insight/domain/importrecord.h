#pragma once

#include "insight/domain/importmapping.h"
#include "insight/domain/importresult.h"
#include "tabular/row.h"

#include <QStringList>

namespace insight {

/// One record of a file as a target sees it: cells by field, and where to say what is wrong with
/// them. Fields are named by their place in the target's list.
class ImportRecord final {
public:
    ImportRecord(const ImportMapping& mapping, const QList<ImportField>& fields,
                 const QStringList& header);

    /// The next record of the same file; its problems go to `problems`.
    void stand(const tabular::Row& row, QList<ImportProblem>& problems);

    bool has(int field) const { return m_columns[field] >= 0; }
    /// Trimmed; empty where the field has no column.
    QByteArrayView utf8(int field) const;
    QString text(int field) const { return QString::fromUtf8(utf8(field)); }
    qint64 line() const { return m_row->line(); }
    DateOrder dateOrder() const { return m_dateOrder; }

    /// The record is rejected because of this field.
    void refuse(int field, const QString& reason);
    /// The record is rejected as a whole.
    void refuse(const QString& reason);
    void refuseColumn(int column, const QString& reason);
    bool isRefused() const { return m_isRefused; }

private:
    QList<int> m_columns;  ///< of each field, -1 for none
    QStringList m_header;
    DateOrder m_dateOrder;
    const tabular::Row* m_row = nullptr;
    QList<ImportProblem>* m_problems = nullptr;
    bool m_isRefused = false;
};

}  // namespace insight
