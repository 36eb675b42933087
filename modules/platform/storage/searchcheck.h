#pragma once

#include "storage/searchtable.h"

#include <vector>

namespace storage {

/// Proves the index piece by piece: each record has exactly the entries its document gives, the
/// full text finds it, and nothing else stands there.
class SearchCheck final {
public:
    SearchCheck(Connection& connection, const std::vector<SearchTable>& tables, QString name);

    core::Result<CheckProgress> step(CheckProgress progress, int limit, QList<Finding>& findings);

private:
    core::Done checkRecord(const SearchTable& table, qint64 seq, QList<Finding>& findings);
    core::Result<QString> whatIsWrong(const SearchTable& table, qint64 seq);
    core::Result<bool> hasAllCodes(const SearchTable& table, qint64 seq, const QStringList& keys);
    core::Result<bool> isFoundByText(const SearchTable& table, qint64 seq, const QString& tokens);
    core::Done checkStrangers(const SearchTable& table, const QList<qint64>& seqs, qint64 first,
                              qint64 last, QList<Finding>& findings);
    core::Done checkCodeCount(const SearchTable& table, QList<Finding>& findings);
    void add(const SearchTable& table, const QString& id, const QString& what,
             QList<Finding>& findings) const;

    Connection& m_connection;
    const std::vector<SearchTable>& m_tables;
    QString m_name;
};

}  // namespace storage
