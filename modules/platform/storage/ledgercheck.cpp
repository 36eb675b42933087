#include "storage/ledgercheck.h"

#include <QCoreApplication>

namespace storage {
namespace {

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
    const QString& table = tables.at(progress.afterSeq);
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
