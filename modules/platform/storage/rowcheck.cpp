#include "storage/rowcheck.h"

#include "storage/digest.h"
#include "storage/journal.h"
#include "storage/recordproof.h"

#include <QCoreApplication>

#include <limits>

namespace storage {
namespace {

constexpr qsizetype kMostMissingNamed = 20;

QString rowText(const char* text) {
    return QCoreApplication::translate("storage", text);
}

QString addedText() {
    return rowText(QT_TRANSLATE_NOOP("storage", "the entry was added outside the program"));
}

QString changedText() {
    return rowText(QT_TRANSLATE_NOOP("storage", "the entry was changed outside the program"));
}

}  // namespace

QString RowCheck::name() const {
    return (m_table.kind == TableKind::Ledger ? QStringLiteral("storage/ledger/")
                                              : QStringLiteral("storage/record/")) +
           QString::fromLatin1(m_table.name);
}

/// Marked rows with from <= seq < to that are not there any more. Their ids went with them.
core::Done RowCheck::checkGap(AuditMarks& marks, qint64 from, qint64 to,
                              QList<Finding>& findings) const {
    CORE_ASSIGN(const QList<qint64> missing, marks.between(from, to, kMostMissingNamed));
    for (const qint64 seq : missing) {
        findings.append(
            {name(), QString::fromLatin1(m_table.name), QStringLiteral("seq %1").arg(seq),
             rowText(QT_TRANSLATE_NOOP("storage", "the entry was removed outside the program"))});
    }
    return {};
}

bool RowCheck::isMarked(const Statement& row, const AuditMarks& marks) const {
    CborBuffer op;
    m_reader.encode(row, op);
    return markOf(Digest::of({op.view()})) == marks.at(row.integer(0));
}

core::Result<QString> RowCheck::whatIsWrong(Connection& connection, const Statement& row,
                                            const AuditMarks& marks) const {
    CORE_ASSIGN(Statement audit,
                connection.prepare("SELECT kind, salt, vals, digest FROM sys_audit_row "
                                   "WHERE row_id = ?1 AND table_no = ?2 ORDER BY seq DESC"));
    audit.bind(1, row.id(1)).bind(2, int(m_table.number));
    return m_table.kind == TableKind::Ledger ? wrongInLedger(audit, row, marks)
                                             : wrongInRecord(audit, row, marks);
}

core::Result<QString> RowCheck::wrongInLedger(Statement& audit, const Statement& row,
                                              const AuditMarks& marks) const {
    if (marks.covers(row.integer(0)))
        return isMarked(row, marks) ? QString() : changedText();
    if (!audit.next()) {
        CORE_TRY(audit.status());
        return addedText();
    }
    CborBuffer op;
    m_reader.encode(row, op);
    const DigestBytes digest = Digest::of({audit.bytes(1), op.view()});
    return audit.isNull(1) || viewOf(digest) == audit.bytes(3) ? QString() : changedText();
}

core::Result<QString> RowCheck::wrongInRecord(Statement& audit, const Statement& row,
                                              const AuditMarks& marks) const {
    const bool isGenerated = marks.covers(row.integer(0));
    const bool isAudited = audit.next();
    CORE_TRY(audit.status());
    if (!isAudited && !isGenerated)
        return addedText();
    if (!isAudited)
        return isMarked(row, marks) ? QString() : changedText();
    RecordProof proof(m_table, m_reader, row);
    if (proof.isPlainInsert(audit))
        return QString();
    do {
        proof.takeBack(audit);
    } while (audit.next());
    CORE_TRY(audit.status());
    if (!proof.isInsertKnown() && !proof.isErased()) {
        if (!isGenerated)
            return addedText();
        if (markOf(proof.originalDigest()) != marks.at(row.integer(0)))
            return changedText();
    }
    const QStringList columns = proof.wrongColumns();
    if (columns.isEmpty())
        return QString();
    return rowText(QT_TRANSLATE_NOOP("storage", "%1 was changed outside the program"))
        .arg(columns.join(QStringLiteral(", ")));
}

core::Result<CheckProgress> RowCheck::step(Connection& connection, CheckProgress progress,
                                           int limit, QList<Finding>& findings) {
    CORE_ASSIGN(Statement rows,
                connection.prepare(m_reader.select("WHERE seq > ?1 ORDER BY seq LIMIT ?2")));
    rows.bind(1, progress.afterSeq).bind(2, limit);
    AuditMarks marks(connection, m_table);
    int seen = 0;
    while (rows.next()) {
        const qint64 seq = rows.integer(0);
        if (seq > progress.afterSeq + 1)
            CORE_TRY(checkGap(marks, progress.afterSeq + 1, seq, findings));
        CORE_TRY(marks.seek(seq));
        CORE_ASSIGN(const QString wrong, whatIsWrong(connection, rows, marks));
        if (!wrong.isEmpty())
            findings.append(
                {name(), QString::fromLatin1(m_table.name), rows.id(1).toString(), wrong});
        progress.afterSeq = seq;
        ++seen;
    }
    CORE_TRY(rows.status());
    progress.finished = seen < limit;
    if (progress.finished)
        CORE_TRY(
            checkGap(marks, progress.afterSeq + 1, std::numeric_limits<qint64>::max(), findings));
    return progress;
}

}  // namespace storage
