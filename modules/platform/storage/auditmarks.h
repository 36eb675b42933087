#pragma once

#include "storage/connection.h"
#include "storage/table.h"

namespace storage {

/// The marks of one table in the audit's baseline, a chunk at a time, for a check that walks over
/// the table in the order of seq.
class AuditMarks final {
public:
    AuditMarks(Connection& connection, const Table& table)
        : m_connection(connection), m_table(table) {}

    /// Makes covers() and at() answer for `seq`.
    core::Done seek(qint64 seq);
    bool covers(qint64 seq) const { return seq >= m_firstSeq && seq < m_firstSeq + m_rows; }
    QByteArrayView at(qint64 seq) const;
    /// The first `most` marked rows with from <= seq < to.
    core::Result<QList<qint64>> between(qint64 from, qint64 to, qsizetype most);

private:
    core::Done read(qint64 seq);
    qint64 end() const { return m_firstSeq + m_rows; }

    Connection& m_connection;
    const Table& m_table;
    bool m_isRead = false;
    qint64 m_readFrom = 0;  ///< nothing is marked from here to m_firstSeq
    qint64 m_firstSeq = 0;
    qint64 m_rows = 0;
    QByteArray m_bytes;
};

}  // namespace storage
