#include "storage/searchcheck.h"

#include <QCoreApplication>

#include <limits>

namespace storage {
namespace {

/// The kind at work stands above the seq in CheckProgress::afterSeq.
constexpr int kKindShift = 48;
constexpr qint64 kSeqMask = (qint64(1) << kKindShift) - 1;
/// Tokens of a record that are looked up in the full text: not all, or a proof would take hours.
constexpr int kTokensLookedUp = 3;
constexpr QLatin1StringView kCorruptCode("storage/corrupt");

QString tellFinding(const char* text) {
    return QCoreApplication::translate("storage", text);
}

}  // namespace

SearchCheck::SearchCheck(Connection& connection, const std::vector<SearchTable>& tables,
                         QString name)
    : m_connection(connection), m_tables(tables), m_name(std::move(name)) {}

void SearchCheck::add(const SearchTable& table, const QString& id, const QString& what,
                      QList<Finding>& findings) const {
    findings.append({m_name, QString::fromLatin1(table.kind().table->name), id, what});
}

core::Result<CheckProgress> SearchCheck::step(CheckProgress progress, int limit,
                                              QList<Finding>& findings) {
    const auto at = size_t(progress.afterSeq >> kKindShift);
    if (at >= m_tables.size()) {
        progress.finished = true;
        return progress;
    }
    const SearchTable& table = m_tables[at];
    const qint64 after = progress.afterSeq & kSeqMask;
    CORE_ASSIGN(const QList<qint64> seqs, table.recordsAfter(m_connection, after, limit));
    for (const qint64 seq : seqs)
        CORE_TRY(checkRecord(table, seq, findings));
    const bool isLast = seqs.size() < limit;
    const qint64 upTo = isLast ? std::numeric_limits<qint64>::max() : seqs.last();
    CORE_TRY(checkStrangers(table, seqs, after + 1, upTo, findings));
    if (!isLast) {
        progress.afterSeq = (qint64(at) << kKindShift) | seqs.last();
        return progress;
    }
    CORE_TRY(checkCodeCount(table, findings));
    progress.afterSeq = qint64(at + 1) << kKindShift;
    progress.finished = at + 1 == m_tables.size();
    return progress;
}

core::Done SearchCheck::checkRecord(const SearchTable& table, qint64 seq,
                                    QList<Finding>& findings) {
    CORE_ASSIGN(const QString wrong, whatIsWrong(table, seq));
    if (wrong.isEmpty())
        return {};
    CORE_ASSIGN(const core::RowId id, table.idOf(m_connection, seq));
    add(table, id.isNil() ? QString::number(seq) : id.toString(), wrong, findings);
    return {};
}

core::Result<QString> SearchCheck::whatIsWrong(const SearchTable& table, qint64 seq) {
    CORE_ASSIGN(const SearchEntries expected, table.current(m_connection, seq));
    CORE_ASSIGN(const auto indexed, table.indexed(m_connection, seq));
    const bool wanted = !expected.tokens.isEmpty() || !expected.keys.isEmpty();
    if (!wanted)
        return indexed ? tellFinding("it can be found although it is deleted") : QString();
    if (!indexed)
        return tellFinding("it is missing from the search index");
    if (indexed->tokens != expected.tokens || indexed->keys != expected.keys)
        return tellFinding("the search index holds an older text of it");
    CORE_ASSIGN(const bool hasCodes, hasAllCodes(table, seq, expected.keys));
    if (!hasCodes)
        return tellFinding("it cannot be found by one of its numbers or names");
    CORE_ASSIGN(const bool isFound, isFoundByText(table, seq, expected.tokens));
    return isFound ? QString() : tellFinding("it cannot be found by its text");
}

core::Result<bool> SearchCheck::hasAllCodes(const SearchTable& table, qint64 seq,
                                            const QStringList& keys) {
    CORE_ASSIGN(Statement row, m_connection.prepare("SELECT 1 FROM search_code WHERE kind = ?1 AND "
                                                    "code = ?2 AND seq = ?3"));
    for (const QString& key : keys) {
        row.reset();
        row.bind(1, table.number()).bind(2, key).bind(3, seq);
        if (!row.next()) {
            CORE_TRY(row.status());
            return false;
        }
    }
    return true;
}

core::Result<bool> SearchCheck::isFoundByText(const SearchTable& table, qint64 seq,
                                              const QString& tokens) {
    const QStringList all = tokens.split(u' ', Qt::SkipEmptyParts);
    CORE_ASSIGN(Statement row,
                m_connection.prepare("SELECT 1 FROM " + table.tableName() + " WHERE " +
                                     table.tableName() + " MATCH ?1 AND rowid = ?2"));
    const qsizetype stride = std::max<qsizetype>(1, all.size() / kTokensLookedUp);
    for (qsizetype i = seq % stride; i < all.size(); i += stride) {
        row.reset();
        row.bind(1, QString(u'"' + all[i] + u'"')).bind(2, seq);
        if (!row.next()) {
            // A damaged full text is what is looked for here, not a reason to stop.
            if (const auto status = row.status(); !status && status.error().code != kCorruptCode)
                return core::fail(status.error());
            return false;
        }
    }
    return true;
}

core::Done SearchCheck::checkStrangers(const SearchTable& table, const QList<qint64>& seqs,
                                       qint64 first, qint64 last, QList<Finding>& findings) {
    CORE_ASSIGN(const QList<qint64> indexed, table.indexedBetween(m_connection, first, last));
    const QSet<qint64> known(seqs.begin(), seqs.end());
    for (const qint64 seq : indexed) {
        if (!known.contains(seq))
            add(table, QString::number(seq),
                tellFinding("the search index holds a record that does not exist"), findings);
    }
    return {};
}

core::Done SearchCheck::checkCodeCount(const SearchTable& table, QList<Finding>& findings) {
    CORE_ASSIGN(Statement count,
                m_connection.prepare("SELECT count(*) FROM search_code WHERE kind = ?1 AND "
                                     "seq > 0"));
    count.bind(1, table.number());
    count.next();
    CORE_TRY(count.status());
    CORE_ASSIGN(const Value expected,
                m_connection.single(
                    "SELECT coalesce(sum(length(keys) - length(replace(keys, char(10), '')) "
                    "+ (keys <> '')), 0) FROM " +
                    table.tableName()));
    const qint64 wanted = std::get<qint64>(expected);
    if (count.integer(0) != wanted)
        add(table, QString(),
            tellFinding("the search index has %1 numbers and names, the records give %2")
                .arg(count.integer(0))
                .arg(wanted),
            findings);
    return {};
}

}  // namespace storage
