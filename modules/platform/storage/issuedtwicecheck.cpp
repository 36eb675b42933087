#include "storage/issuedtwicecheck.h"

#include <QCoreApplication>

namespace storage {

QString IssuedTwiceCheck::name() const {
    return QStringLiteral("number/") + QString::fromLatin1(m_table.name);
}

core::Result<CheckProgress> IssuedTwiceCheck::step(Connection& connection, CheckProgress progress,
                                                   int limit, QList<Finding>& findings) {
    const QByteArray table(m_table.name);
    const QByteArray counted(m_counted);
    const QByteArray column(m_column);
    CORE_ASSIGN(Statement twice, connection.prepare("SELECT count(*) FROM " + table + " WHERE " +
                                                    column + " = ?1 AND " + counted));
    CORE_ASSIGN(Statement rows,
                connection.prepare("SELECT seq, id, " + column + ", " + counted + " FROM " + table +
                                   " WHERE seq > ?1 ORDER BY seq LIMIT ?2"));
    rows.bind(1, progress.afterSeq).bind(2, limit);
    int seen = 0;
    while (rows.next()) {
        progress.afterSeq = rows.integer(0);
        ++seen;
        const QString number = rows.text(2);
        if (number.isEmpty() || rows.integer(3) == 0)
            continue;
        twice.reset();
        twice.bind(1, number);
        const qint64 times = twice.next() ? twice.integer(0) : 0;
        CORE_TRY(twice.status());
        if (times > 1)
            findings.append(
                {name(), QString::fromLatin1(m_table.name), rows.id(1).toString(),
                 QCoreApplication::translate(
                     "storage", "the number %1 was given %2 times; give all but one another number")
                     .arg(number)
                     .arg(times)});
    }
    CORE_TRY(rows.status());
    progress.finished = seen < limit;
    return progress;
}

}  // namespace storage
