#include "storage/auditmarks.h"

#include <limits>

namespace storage {
namespace {

constexpr qsizetype kBytesPerMark = 8;

}  // namespace

core::Done AuditMarks::seek(qint64 seq) {
    if (m_isRead && seq >= m_readFrom && seq < end())
        return {};
    return read(seq);
}

/// The chunk that covers `seq` or else the first behind it; where there is none, an empty one at
/// the end of all numbers, which is not looked for again.
core::Done AuditMarks::read(qint64 seq) {
    CORE_ASSIGN(
        Statement chunk,
        m_connection.prepare("SELECT first_seq, row_count, marks FROM sys_audit_baseline "
                             "WHERE table_no = ?1 AND first_seq >= coalesce((SELECT max(first_seq) "
                             "FROM sys_audit_baseline WHERE table_no = ?1 AND first_seq <= ?2), "
                             "?2) AND first_seq + row_count > ?2 ORDER BY first_seq LIMIT 1"));
    chunk.bind(1, int(m_table.number)).bind(2, seq);
    m_isRead = true;
    m_readFrom = seq;
    m_firstSeq = std::numeric_limits<qint64>::max();
    m_rows = 0;
    m_bytes.clear();
    if (chunk.next()) {
        m_firstSeq = chunk.integer(0);
        m_rows = chunk.integer(1);
        m_bytes = chunk.blob(2);
    }
    return chunk.status();
}

QByteArrayView AuditMarks::at(qint64 seq) const {
    const qsizetype offset = qsizetype(seq - m_firstSeq) * kBytesPerMark;
    return offset + kBytesPerMark <= m_bytes.size()
               ? QByteArrayView(m_bytes).sliced(offset, kBytesPerMark)
               : QByteArrayView();
}

core::Result<QList<qint64>> AuditMarks::between(qint64 from, qint64 to, qsizetype most) {
    QList<qint64> found;
    for (qint64 seq = from; seq < to && found.size() < most; ++seq) {
        CORE_TRY(seek(seq));
        seq = qMax(seq, m_firstSeq);
        if (m_rows == 0 || seq >= to)
            break;
        found.append(seq);
    }
    return found;
}

}  // namespace storage
