#include "storage/ledgercheck.h"

#include "storage/digest.h"
#include "storage/journal.h"

#include <QCoreApplication>

namespace storage {
namespace {

constexpr qsizetype kMarkBytes = 8;
constexpr qint64 kMostMissingNamed = 20;

QString checkText(const char* text) {
    return QCoreApplication::translate("storage", text);
}

/// The seq up to which a step over `table` reaches.
core::Result<qint64> reachOf(Connection& connection, const Table& table, qint64 afterSeq, int limit,
                             bool& isLast) {
    CORE_ASSIGN(Statement reach,
                connection.prepare(QByteArray("SELECT count(*), max(seq) FROM (SELECT seq FROM ") +
                                   table.name + " WHERE seq > ?1 ORDER BY seq LIMIT ?2)"));
    reach.bind(1, afterSeq).bind(2, limit);
    qint64 count = 0;
    qint64 last = afterSeq;
    if (reach.next()) {
        count = reach.integer(0);
        last = count > 0 ? reach.integer(1) : afterSeq;
    }
    CORE_TRY(reach.status());
    isLast = count < limit;
    return last;
}

struct Reference {
    QByteArray column;
    QByteArray parent;
    QByteArray parentColumn;
};

core::Result<QList<Reference>> referencesOf(Connection& connection, const Table& table) {
    CORE_ASSIGN(Statement keys,
                connection.prepare("SELECT \"from\", \"table\", coalesce(\"to\", 'id') "
                                   "FROM pragma_foreign_key_list(?1)"));
    keys.bind(1, QString::fromLatin1(table.name));
    QList<Reference> references;
    while (keys.next())
        references.append({keys.blob(0), keys.blob(1), keys.blob(2)});
    CORE_TRY(keys.status());
    return references;
}

core::Result<QStringList> tablesToCheck(Connection& connection) {
    CORE_ASSIGN(
        Statement tables,
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                           "'CREATE VIRTUAL%' ORDER BY name"));
    QStringList names{QStringLiteral("sqlite_schema")};
    while (tables.next())
        names.append(tables.text(0));
    CORE_TRY(tables.status());
    return names;
}

}  // namespace

QString LedgerCheck::name() const {
    return QStringLiteral("storage/ledger/") + QString::fromLatin1(m_table.name);
}

QByteArrayView LedgerCheck::Marks::markAt(qint64 seq) const {
    const qsizetype offset = qsizetype(seq - firstSeq) * kMarkBytes;
    return offset + kMarkBytes <= bytes.size() ? QByteArrayView(bytes).sliced(offset, kMarkBytes)
                                               : QByteArrayView();
}

/// The first chunk that ends at or after `seq`; rows = 0 where there is none.
core::Result<LedgerCheck::Marks> LedgerCheck::marksFrom(Connection& connection, qint64 seq) const {
    CORE_ASSIGN(Statement chunk,
                connection.prepare("SELECT first_seq, row_count, marks FROM sys_audit_baseline "
                                   "WHERE table_no = ?1 AND first_seq >= coalesce((SELECT "
                                   "max(first_seq) FROM sys_audit_baseline WHERE table_no = ?1 AND "
                                   "first_seq <= ?2), ?2) AND first_seq + row_count > ?2 "
                                   "ORDER BY first_seq LIMIT 1"));
    chunk.bind(1, int(m_table.number)).bind(2, seq);
    Marks marks;
    if (chunk.next())
        marks = {chunk.integer(0), chunk.integer(1), chunk.blob(2)};
    CORE_TRY(chunk.status());
    return marks;
}

/// Marked rows with from <= seq < to that are not there any more.
core::Done LedgerCheck::checkGap(Connection& connection, Marks& marks, qint64 from, qint64 to,
                                 QList<Finding>& findings) const {
    qint64 named = 0;
    for (qint64 seq = from; seq < to && named < kMostMissingNamed; ++seq) {
        if (!marks.covers(seq)) {
            CORE_ASSIGN(marks, marksFrom(connection, seq));
            if (marks.rows == 0)
                return {};
            seq = qMax(seq, marks.firstSeq);
            if (seq >= to)
                return {};
        }
        findings.append(
            {name(), QString::fromLatin1(m_table.name), QStringLiteral("seq %1").arg(seq),
             checkText(QT_TRANSLATE_NOOP("storage", "the entry was removed outside the program"))});
        ++named;
    }
    return {};
}

core::Done LedgerCheck::checkRow(Connection& connection, const Statement& row, const Marks& marks,
                                 QList<Finding>& findings) const {
    const auto report = [&](const char* what) {
        findings.append(
            {name(), QString::fromLatin1(m_table.name), row.id(1).toString(), checkText(what)});
    };
    CborBuffer op;
    m_reader.encode(row, op);
    const qint64 seq = row.integer(0);
    if (marks.covers(seq)) {
        const DigestBytes digest = Digest::of({op.view()});
        if (markOf(digest) != marks.markAt(seq))
            report(QT_TRANSLATE_NOOP("storage", "the entry was changed outside the program"));
        return {};
    }
    CORE_ASSIGN(Statement audit,
                connection.prepare("SELECT salt, digest FROM sys_audit_row WHERE row_id = ?1 AND "
                                   "table_no = ?2 AND kind = 1"));
    audit.bind(1, row.id(1)).bind(2, int(m_table.number));
    if (!audit.next()) {
        CORE_TRY(audit.status());
        report(QT_TRANSLATE_NOOP("storage", "the entry was added outside the program"));
        return {};
    }
    const DigestBytes digest = Digest::of({audit.bytes(0), op.view()});
    if (!audit.isNull(0) && viewOf(digest) != audit.bytes(1))
        report(QT_TRANSLATE_NOOP("storage", "the entry was changed outside the program"));
    return {};
}

core::Result<CheckProgress> LedgerCheck::step(Connection& connection, CheckProgress progress,
                                              int limit, QList<Finding>& findings) {
    CORE_ASSIGN(Statement rows,
                connection.prepare(m_reader.select("WHERE seq > ?1 ORDER BY seq LIMIT ?2")));
    rows.bind(1, progress.afterSeq).bind(2, limit);
    CORE_ASSIGN(Marks marks, marksFrom(connection, progress.afterSeq + 1));
    int seen = 0;
    while (rows.next()) {
        const qint64 seq = rows.integer(0);
        if (seq > progress.afterSeq + 1)
            CORE_TRY(checkGap(connection, marks, progress.afterSeq + 1, seq, findings));
        if (marks.rows > 0 && seq >= marks.firstSeq + marks.rows) {
            CORE_ASSIGN(marks, marksFrom(connection, seq));
        }
        CORE_TRY(checkRow(connection, rows, marks, findings));
        progress.afterSeq = seq;
        ++seen;
    }
    CORE_TRY(rows.status());
    progress.finished = seen < limit;
    if (progress.finished)
        CORE_TRY(checkGap(connection, marks, progress.afterSeq + 1,
                          std::numeric_limits<qint64>::max(), findings));
    return progress;
}

QString ReferenceCheck::name() const {
    return QStringLiteral("storage/reference/") + QString::fromLatin1(m_table.name);
}

core::Result<CheckProgress> ReferenceCheck::step(Connection& connection, CheckProgress progress,
                                                 int limit, QList<Finding>& findings) {
    bool isLast = false;
    CORE_ASSIGN(const qint64 reach, reachOf(connection, m_table, progress.afterSeq, limit, isLast));
    CORE_ASSIGN(const QList<Reference> references, referencesOf(connection, m_table));
    for (const Reference& reference : references) {
        CORE_ASSIGN(
            Statement rows,
            connection.prepare("SELECT c.id FROM " + QByteArray(m_table.name) +
                               " AS c WHERE c.seq > ?1 AND c.seq <= ?2 AND c." + reference.column +
                               " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + reference.parent +
                               " AS p WHERE p." + reference.parentColumn + " = c." +
                               reference.column + ")"));
        rows.bind(1, progress.afterSeq).bind(2, reach);
        while (rows.next())
            findings.append(
                {name(), QString::fromLatin1(m_table.name), rows.id(0).toString(),
                 checkText(QT_TRANSLATE_NOOP("storage", "%1 names a record that is not there"))
                     .arg(QString::fromUtf8(reference.column))});
        CORE_TRY(rows.status());
    }
    return CheckProgress{reach, isLast};
}

core::Result<CheckProgress> IntegrityCheck::step(Connection& connection, CheckProgress progress,
                                                 int, QList<Finding>& findings) {
    CORE_ASSIGN(const QStringList tables, tablesToCheck(connection));
    if (progress.afterSeq >= tables.size())
        return CheckProgress{progress.afterSeq, true};
    const QString table = tables.at(progress.afterSeq);
    QString quoted = table;
    quoted.replace(u'\'', QStringLiteral("''"));
    CORE_ASSIGN(Statement rows,
                connection.prepare("PRAGMA integrity_check('" + quoted.toUtf8() + "')"));
    while (rows.next()) {
        if (rows.text(0) != QLatin1StringView("ok"))
            findings.append({name(), table, QString(), rows.text(0)});
    }
    CORE_TRY(rows.status());
    return CheckProgress{progress.afterSeq + 1, progress.afterSeq + 1 >= tables.size()};
}

}  // namespace storage
